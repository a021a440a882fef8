import { CircleX } from 'lucide-react';
import type { Problem } from '../../src-shared/errors.ts';
import { Button } from '../ui/button.tsx';

/** In place of every page when main cannot work: what is wrong, what to do, and the way out. */
export function CannotStart({ problem }: { problem: Problem }) {
  return (
    <main className="grid h-full place-items-center overflow-y-auto p-8">
      <div role="alert" className="max-w-lg space-y-4 text-center">
        <CircleX aria-hidden className="mx-auto size-8 text-bad" />
        <h1 className="title text-2xl">Scenewright cannot start</h1>
        <p className="words">{problem.message}</p>
        {problem.hint && <p className="words text-muted">{problem.hint}</p>}
        {problem.detail && (
          <p className="words rounded-lg border border-line bg-raised p-3 text-left text-[13px] text-faint">
            {problem.detail}
          </p>
        )}
        <Button look="primary" onClick={() => window.close()}>
          Close
        </Button>
      </div>
    </main>
  );
}
