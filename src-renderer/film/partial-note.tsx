import { RefreshCw, TriangleAlert } from 'lucide-react';
import type { SceneView } from '../../src-shared/generation.ts';
import { ask } from '../bridge.ts';
import { feedStore } from '../feed/feed-store.ts';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';

/** Draws a scene again, then the film. */
export const redoScene = (id: string, scene: number): void =>
  attempt(async () => feedStore(id).controller.take(await ask('generation.redoScene', { id, scene })));

/** Names the scenes that something else had to stand in for, each with its button. */
export function PartialNote({ id, scenes }: { id: string; scenes: readonly SceneView[] }) {
  const wanting = scenes.filter((scene) => scene.replaced || scene.problem !== null || scene.status === 'failed');
  if (wanting.length === 0) return null;
  return (
    <div
      role="note"
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line bg-accent-wash px-4 py-2.5"
    >
      <TriangleAlert aria-hidden className="size-5 shrink-0 text-accent-ink" />
      <div className="min-w-48 flex-1">
        <p className="font-medium">
          The film is partial: {wanting.length === 1 ? 'scene' : 'scenes'}{' '}
          {wanting.map((scene) => scene.number).join(', ')} could not be made as planned.
        </p>
        <p className="words text-[13px] text-muted">
          {wanting[0]?.problem?.message ?? 'The built-in engine stood in.'}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {wanting.map((scene) => (
          <Button key={scene.number} size="small" onClick={() => redoScene(id, scene.number)}>
            <RefreshCw aria-hidden className="size-3.5" />
            Redo scene {scene.number}
          </Button>
        ))}
      </div>
    </div>
  );
}
