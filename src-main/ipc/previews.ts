import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Music, Voice } from '../../src-shared/brief.ts';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { SENTENCE_PAUSE_S } from '../../src-shared/plan.ts';
import type { Studio } from '../generation/step.ts';

const MUSIC_SECONDS = 9;
const WORDS = 'Every film begins with one idea. Yours can begin right here.';

/** Short sounds to choose by: made once with the real engines, kept, and handed out under media://previews/. */
export function createPreviews({ voice, music }: Pick<Studio, 'voice' | 'music'>, folder: string) {
  const making = new Map<string, Promise<string>>();

  /** Makes a sound unless it is there; two clicks make it once. */
  const sound = (name: string, make: (file: string) => Promise<unknown>): Promise<string> => {
    const waiting = making.get(name);
    if (waiting) return waiting;
    const work = makeOnce(folder, name, make).finally(() => making.delete(name));
    making.set(name, work);
    return work;
  };

  return {
    /** Throws BAD_INPUT for `none`. */
    voice: (chosen: Voice): Promise<string> => {
      if (chosen === 'none') throw nothingToHear();
      const signal = new AbortController().signal;
      return sound(`voice-${chosen}.wav`, (file) =>
        voice.speak(
          { text: WORDS, voice: chosen, language: 'en', rate: 1, pauseS: SENTENCE_PAUSE_S, sayings: [], file },
          { signal },
        ),
      );
    },
    /** `auto` is shown by one of the moods it may choose. Throws BAD_INPUT for `none`. */
    music: (chosen: Music): Promise<string> => {
      if (chosen === 'none') throw nothingToHear();
      const mood = chosen === 'auto' ? 'wonder' : chosen;
      const signal = new AbortController().signal;
      return sound(`music-${mood}.wav`, (file) =>
        music.compose({ mood, seed: 7, durationMs: MUSIC_SECONDS * 1000, joinsMs: [], file }, { signal }),
      );
    },
  };
}

async function makeOnce(folder: string, name: string, make: (file: string) => Promise<unknown>): Promise<string> {
  const file = join(folder, name);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await mkdir(folder, { recursive: true });
    await make(file);
  }
  return `media://previews/${name}`;
}

const nothingToHear = (): ScenewrightError =>
  new ScenewrightError({ code: 'BAD_INPUT', message: 'There is nothing to hear: “none” is silent.' });
