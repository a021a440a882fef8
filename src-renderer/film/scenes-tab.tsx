import { RefreshCw } from 'lucide-react';
import type { SceneView } from '../../src-shared/generation.ts';
import { mediaUrl } from '../../src-shared/media-address.ts';
import { clock } from '../lib/format.ts';
import { JOIN_NAMES, pictureEngineName, sceneStatusName } from '../lib/names.ts';
import { ScoreChip } from '../room/score-chip.tsx';
import { Button } from '../ui/button.tsx';
import { redoScene } from './partial-note.tsx';

function Line({ name, text }: { name: string; text: string }) {
  if (!text) return null;
  return (
    <div className="grid grid-cols-[88px_minmax(0,1fr)] gap-3 text-[13px]">
      <dt className="text-faint">{name}</dt>
      <dd dir="auto" className="words">
        {text}
      </dd>
    </div>
  );
}

function SceneDetail({ id, scene, idle }: { id: string; scene: SceneView; idle: boolean }) {
  const { number, heading, script, score, passed, stillFileId, startMs, endMs, join, engine, problem } = scene;
  return (
    <li className="grid gap-x-5 gap-y-3 border-b border-line py-5 last:border-b-0 sm:grid-cols-[220px_minmax(0,1fr)]">
      <div>
        <div className="aspect-video overflow-hidden rounded-lg border border-line bg-raised">
          {stillFileId && (
            <img src={mediaUrl(id, stillFileId)} alt={`Scene ${number}`} className="size-full object-cover" />
          )}
        </div>
        <p className="mt-2 text-xs text-faint">
          {[
            startMs !== null && endMs !== null ? `${clock(startMs)} to ${clock(endMs)}` : null,
            engine && pictureEngineName(engine),
            join ? `${JOIN_NAMES[join.kind]} to ${number + 1}` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="min-w-0">
        <header className="mb-2 flex items-center gap-3">
          <h2 dir="auto" className="words min-w-0 font-semibold">
            {number}. {heading || 'Not written yet'}
          </h2>
          {score !== null && <ScoreChip score={score} passed={passed} parts={null} />}
          <span className="text-xs text-faint">{sceneStatusName(scene, !idle)}</span>
          <span className="flex-1" />
          {idle && (
            <Button size="small" onClick={() => redoScene(id, number)}>
              <RefreshCw aria-hidden className="size-3.5" />
              Redo scene {number}
            </Button>
          )}
        </header>
        {problem && <p className="words mb-2 text-[13px] text-bad">{problem.message}</p>}
        {script && (
          <dl className="space-y-1.5">
            <Line name="Narration" text={script.narration} />
            <Line name="Setting" text={script.setting} />
            <Line name="Action" text={script.action} />
            <Line name="First seen" text={script.firstSeen} />
            <Line name="Last seen" text={script.lastSeen} />
            <Line name="Light" text={script.light} />
            <Line name="Camera" text={script.picture.camera.replace('-', ' ')} />
            <Line name="Sound" text={script.sound} />
            <Line name="Picture" text={script.picture.prompt} />
          </dl>
        )}
      </div>
    </li>
  );
}

/** Every scene with all that was decided about it. */
export function ScenesTab({ id, scenes, idle }: { id: string; scenes: readonly SceneView[]; idle: boolean }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto pr-2">
      {scenes.length === 0 ? (
        <p className="py-10 text-center text-muted">The scenes appear here as soon as the story stands.</p>
      ) : (
        <ol>
          {scenes.map((scene) => (
            <SceneDetail key={scene.number} id={id} scene={scene} idle={idle} />
          ))}
        </ol>
      )}
    </div>
  );
}
