import { Captions, CaptionsOff, Maximize, Pause, Play, RotateCcw } from 'lucide-react';
import type { Chapter } from '../../src-shared/generation.ts';
import { clock } from '../lib/format.ts';
import { cx } from '../ui/cx.ts';
import { PlayerButton } from './player-button.tsx';
import { chapterAt, SeekBar } from './seek-bar.tsx';
import type { PlayerState } from './use-player.ts';
import type { PlayerKeys } from './use-player-keys.ts';
import { Volume } from './volume.tsx';

export interface ControlsProps {
  state: PlayerState;
  label: string;
  chapters: readonly Chapter[];
  keys: PlayerKeys;
  /** On, off, or null when there are none. */
  captions: boolean | null;
  onSeek: (seconds: number) => void;
  onVolume: (volume: number) => void;
  className: string;
}

/** The bar at the foot of the picture. */
export function Controls({ state, label, chapters, keys, captions, onSeek, onVolume, className }: ControlsProps) {
  const chapter = chapterAt(chapters, state.time)?.title ?? label;
  const PlayIcon = state.ended ? RotateCcw : state.playing ? Pause : Play;
  return (
    <div
      className={cx(
        'absolute inset-x-0 bottom-0 flex h-12 items-center gap-2 tabular-nums bg-linear-to-t from-black/80 to-transparent px-3 text-[13px] text-white transition-opacity duration-200',
        className,
      )}
    >
      <PlayerButton
        label={state.ended ? 'Play again' : state.playing ? 'Pause (space)' : 'Play (space)'}
        onClick={keys.togglePlay}
      >
        <PlayIcon />
      </PlayerButton>
      <span className="w-[86px] shrink-0 text-center whitespace-nowrap">
        {clock(state.time * 1000)} / {clock(state.duration * 1000)}
      </span>
      <SeekBar timeS={state.time} durationS={state.duration} chapters={chapters} onSeek={onSeek} />
      <span className="hidden w-32 shrink-0 truncate pl-2 text-right @2xl:inline @5xl:w-64" dir="auto" title={chapter}>
        {chapter}
      </span>
      <Volume muted={state.muted} volume={state.volume} onMute={keys.toggleMute} onVolume={onVolume} />
      {captions !== null && (
        <PlayerButton label="Captions (C)" aria-pressed={captions} onClick={keys.toggleCaptions}>
          {captions ? <Captions /> : <CaptionsOff />}
        </PlayerButton>
      )}
      <PlayerButton label="Full screen (F)" onClick={keys.toggleFullScreen}>
        <Maximize />
      </PlayerButton>
    </div>
  );
}
