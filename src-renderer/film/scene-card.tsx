import { Check, ImageOff, Minus } from 'lucide-react';
import type { SceneView } from '../../src-shared/generation.ts';
import { mediaUrl } from '../../src-shared/media-address.ts';
import { clock, firstWords } from '../lib/format.ts';
import { JOIN_NAMES, sceneStatusName } from '../lib/names.ts';
import { cx } from '../ui/cx.ts';

export interface SceneCardProps {
  id: string;
  scene: SceneView;
  /** False when nobody works on the film: what was begun stands still. */
  working: boolean;
  /** 0–1 of its picture and clip together, when it can be measured. */
  progress: number | null;
  /** On the stage at this moment. */
  onStage: boolean;
  onPlay: () => void;
}

const COLOURS = {
  ready: 'text-good',
  failed: 'text-bad',
  drawing: 'text-accent-ink',
  spoken: 'text-muted',
  written: 'text-muted',
  planned: 'text-faint',
};

/** One scene on the strip: it fills in as the work goes on, and plays on the stage when pressed. */
export function SceneCard({ id, scene, working, progress, onStage, onPlay }: SceneCardProps) {
  const { number, status, heading, script, stillFileId, clipFileId, join, score, passed, startMs, endMs } = scene;
  const drawing = status === 'drawing' && working;
  const Passed = passed ? Check : Minus;
  const playable = clipFileId !== null || stillFileId !== null;
  const state = sceneStatusName(scene, working);
  const words = script ? firstWords(script.narration || script.action, 84) : '';
  const corner =
    status === 'drawing' && progress !== null
      ? `${Math.floor(progress * 100)} %`
      : startMs !== null && endMs !== null
        ? clock(endMs - startMs)
        : null;
  return (
    <li className="group relative min-w-0">
      <div
        className={cx(
          'flex h-full flex-col overflow-hidden rounded-xl border bg-raised transition-colors',
          onStage ? 'border-accent' : cx('border-line', playable && 'group-hover:border-line-strong'),
        )}
      >
        <div
          className={cx('relative h-(--still) shrink-0 bg-high', drawing && !stillFileId && 'waiting-light bg-raised')}
        >
          {stillFileId && (
            <img src={mediaUrl(id, stillFileId)} alt="" draggable={false} className="appear size-full object-cover" />
          )}
          {status === 'failed' && !stillFileId && (
            <ImageOff aria-hidden className="absolute inset-0 m-auto size-6 text-faint" />
          )}
          <span className="absolute top-2 left-2 grid h-5 min-w-5 place-items-center rounded-md bg-black/70 px-1 text-xs font-medium text-white">
            {number}
          </span>
          {corner && (
            <span className="absolute right-2 bottom-2 rounded-md bg-black/70 px-1.5 tabular-nums py-px text-xs text-white">
              {corner}
            </span>
          )}
        </div>
        <div className="flex min-h-[92px] flex-1 flex-col p-3 pt-2.5">
          <p dir="auto" className="words truncate text-[13px] font-medium">
            {heading || <span className="text-faint">Not written yet</span>}
          </p>
          <p dir="auto" className="words line-clamp-2 min-h-9 text-xs leading-[18px] text-muted">
            {words}
          </p>
          <p className="mt-1 flex items-center gap-2 text-xs">
            <span className={drawing || status !== 'drawing' ? COLOURS[status] : 'text-muted'}>{state}</span>
            {score !== null && (
              <span className="flex items-center gap-0.5 text-faint">
                <Passed aria-hidden className="size-3" />
                {Math.round(score)}
                <span className="sr-only"> points</span>
              </span>
            )}
            {join && (
              <span className="ml-auto truncate text-faint">
                {JOIN_NAMES[join.kind]} <span aria-hidden>→</span>
              </span>
            )}
          </p>
        </div>
      </div>
      {/* Over the card and not around it: so its words stay words, and its name is one sentence. */}
      <button
        type="button"
        aria-label={`Scene ${number}: ${heading || 'not written yet'}, ${state}`}
        aria-pressed={onStage}
        aria-disabled={!playable}
        onClick={() => playable && onPlay()}
        className={cx('absolute inset-0 rounded-xl', !playable && 'cursor-default!')}
      />
    </li>
  );
}
