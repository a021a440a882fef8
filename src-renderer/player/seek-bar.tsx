import { Slider } from 'radix-ui';
import type { Chapter } from '../../src-shared/generation.ts';
import { clock, spokenSpan } from '../lib/format.ts';

export interface SeekBarProps {
  timeS: number;
  durationS: number;
  chapters: readonly Chapter[];
  onSeek: (seconds: number) => void;
}

/** The chapter that a moment of the film is in. */
export const chapterAt = (chapters: readonly Chapter[], timeS: number): Chapter | undefined =>
  chapters.findLast((chapter) => chapter.startMs <= timeS * 1000 + 1);

/** Where the film is, with a mark where each chapter begins. Arrows step a second, PageUp and PageDown ten. */
export function SeekBar({ timeS, durationS, chapters, onSeek }: SeekBarProps) {
  const chapter = chapterAt(chapters, timeS);
  const said = `${spokenSpan(timeS * 1000)} of ${spokenSpan(durationS * 1000)}${chapter ? `, ${chapter.title}` : ''}`;
  return (
    <Slider.Root
      value={[timeS]}
      max={Math.max(durationS, 0.1)}
      step={0.1}
      onValueChange={([to]) => to !== undefined && onSeek(to)}
      onKeyDown={(event) => {
        // The player steps by whole seconds for its own keys; here the slider's finer step would feel stuck.
        const by = { ArrowRight: 1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onSeek(Math.min(durationS, Math.max(0, timeS + by)));
      }}
      className="group relative flex h-5 flex-1 touch-none items-center"
    >
      <Slider.Track className="relative h-1 grow rounded-full bg-white/30 transition-[height] group-hover:h-1.5">
        <Slider.Range className="absolute h-full rounded-full bg-[#f0b26b]" />
        {chapters.slice(1).map((mark) => (
          <span
            key={mark.startMs}
            aria-hidden
            title={`${mark.title} ${clock(mark.startMs)}`}
            className="absolute -top-0.5 -bottom-0.5 w-0.5 bg-black/80"
            style={{ left: `${(mark.startMs / 10 / Math.max(durationS, 0.1)).toFixed(3)}%` }}
          />
        ))}
      </Slider.Track>
      <Slider.Thumb
        aria-label="Seek"
        aria-valuetext={said}
        className="block size-3 rounded-full bg-[#f0b26b] opacity-0 transition-opacity group-hover:opacity-100 focus-visible:opacity-100"
      />
    </Slider.Root>
  );
}
