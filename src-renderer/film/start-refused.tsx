import { CircleX } from 'lucide-react';
import type { Problem } from '../../src-shared/errors.ts';
import { go } from '../lib/route.ts';
import { Button } from '../ui/button.tsx';

/** The start was refused: why, what to do, and the way back to the brief, which is still as it was typed. */
export function StartRefused({ problem }: { problem: Problem }) {
  return (
    <main className="grid h-full place-items-center p-8">
      <div role="alert" className="max-w-md space-y-4 text-center">
        <CircleX aria-hidden className="mx-auto size-8 text-bad" />
        <h1 className="title text-2xl">The film could not be started</h1>
        <p className="words">{problem.message}</p>
        {problem.hint && <p className="words text-muted">{problem.hint}</p>}
        <Button look="primary" onClick={() => go({ page: 'create' })}>
          Back to the brief
        </Button>
      </div>
    </main>
  );
}
