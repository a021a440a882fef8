import type { SceneView } from '../../src-shared/generation.ts';
import { statusOf } from '../feed/derive.ts';
import type { FeedState } from '../feed/feed.ts';
import { sceneProgressOf } from '../feed/phases.ts';
import { SceneCard } from './scene-card.tsx';

export interface SceneStripProps {
  id: string;
  feed: FeedState;
  scenes: readonly SceneView[];
  /** Scenes that the plan promises: their places are kept before they are written. */
  planned: number;
  /** Number of the scene on the stage, or null. */
  onStage: number | null;
  onPlay: (scene: SceneView) => void;
}

const unwritten = (number: number): SceneView => ({
  number,
  status: 'planned',
  heading: '',
  script: null,
  score: null,
  passed: null,
  startMs: null,
  endMs: null,
  join: null,
  clipFileId: null,
  stillFileId: null,
  engine: null,
  replaced: false,
  problem: null,
});

/** All scenes in a row: they share the width, and scroll when there are many. */
export function SceneStrip({ id, feed, scenes, planned, onStage, onPlay }: SceneStripProps) {
  const byNumber = new Map(scenes.map((scene) => [scene.number, scene]));
  const working = statusOf(feed) === 'running';
  const total = Math.max(planned, scenes.at(-1)?.number ?? 0);
  return (
    <ol
      aria-label="Scenes"
      className="-mx-1 grid shrink-0 auto-cols-[minmax(168px,1fr)] grid-flow-col gap-3 overflow-x-auto px-1 pt-1 pb-2"
    >
      {Array.from({ length: total }, (_, index) => {
        const scene = byNumber.get(index + 1) ?? unwritten(index + 1);
        return (
          <SceneCard
            key={scene.number}
            id={id}
            scene={scene}
            working={working}
            progress={sceneProgressOf(feed, scene.number)}
            onStage={onStage === scene.number}
            onPlay={() => onPlay(scene)}
          />
        );
      })}
    </ol>
  );
}
