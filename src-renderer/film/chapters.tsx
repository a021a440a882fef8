import type { Chapter } from '../../src-shared/generation.ts';
import { clock } from '../lib/format.ts';

/** The film's chapters; pressing one plays from there. */
export function Chapters({ chapters, onSeek }: { chapters: readonly Chapter[]; onSeek: (seconds: number) => void }) {
  if (chapters.length === 0) return null;
  return (
    <ol aria-label="Chapters" className="flex shrink-0 gap-1.5 overflow-x-auto p-1 -m-1">
      {chapters.map((chapter) => (
        <li key={chapter.startMs}>
          <button
            type="button"
            onClick={() => onSeek(chapter.startMs / 1000)}
            className="flex h-7 items-center gap-2 rounded-md border border-line px-2.5 text-[13px] whitespace-nowrap text-muted hover:bg-high hover:text-ink"
          >
            <span className="text-faint">{clock(chapter.startMs)}</span>
            <span dir="auto">{chapter.title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
