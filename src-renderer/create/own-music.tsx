import { Music, X } from 'lucide-react';
import { toProblem } from '../../src-shared/errors.ts';
import { ask } from '../bridge.ts';
import { announce } from '../lib/announce.ts';
import { clock } from '../lib/format.ts';
import { FieldProblem } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useDraft } from './draft-store.ts';

/** Asks for a file with the system's dialog; what it really is is judged by main. */
async function pickOwnMusic(): Promise<void> {
  try {
    const { music } = await ask('music.pick', {});
    if (!music) return;
    removeOwnMusic();
    useDraft.getState().change({ musicFile: music });
    announce(`${music.name} plays in the film.`);
  } catch (thrown) {
    useDraft.getState().turnAway({ musicFile: toProblem(thrown).message });
  }
}

/** Takes the creator's music out of the draft and out of the library's drafts. */
export function removeOwnMusic(): void {
  const { brief, change } = useDraft.getState();
  if (!brief.musicFile) return;
  const { id } = brief.musicFile;
  change({ musicFile: null });
  void ask('music.remove', { id }).catch(() => undefined);
}

/** The creator's own music in place of composed music. */
export function OwnMusic({ problem }: { problem: string | undefined }) {
  const own = useDraft((s) => s.brief.musicFile);
  return (
    <div className="mt-1 border-t border-line pt-1">
      <div className="flex items-center gap-1 rounded-lg pr-1 hover:bg-high">
        <button
          type="button"
          aria-describedby="own-music-about own-music-problem"
          onClick={() => void pickOwnMusic()}
          className="flex min-h-9 min-w-0 flex-1 items-center gap-3 rounded-lg px-2 py-1.5 text-left"
        >
          <Music aria-hidden className={`size-4 shrink-0 ${own ? 'text-accent-ink' : 'text-muted'}`} />
          <span className="min-w-0">
            <span dir="auto" className="block truncate leading-5">
              {own ? own.name : 'Your own music…'}
            </span>
            <span id="own-music-about" className="block text-xs text-faint">
              {own
                ? `${clock(own.durationMs)}, looped or shortened to the film`
                : 'WAV, FLAC, MP3, Ogg, Opus, M4A, AIFF'}
            </span>
          </span>
        </button>
        {own && (
          <IconButton label={`Remove ${own.name}`} onClick={removeOwnMusic} className="size-8">
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      <FieldProblem id="own-music-problem" message={problem} />
    </div>
  );
}
