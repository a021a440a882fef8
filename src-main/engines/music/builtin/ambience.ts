import type { Join } from '../../../../src-shared/room.ts';
import { fadeEnds, levelTo } from '../../sound/level.ts';
import { randomStream, seedFor } from '../../sound/random.ts';
import type { AmbienceRequest } from '../music-engine.ts';
import { ambienceRecipe, type Recipe } from './ambience-places.ts';
import { SOUNDS, type SoundName } from './ambience-sounds.ts';
import { AMBIENCE_RATE, add, type Stereo } from './noise-kit.ts';

/**
 * How long one place takes to become the next, half of it before the join: as the picture does. A cut is heard as one,
 * but without a click.
 */
const JOIN_S: Record<Join['kind'], number> = { crossfade: 1.2, cut: 0.12, black: 0.8 };
/** Under everything: the film's mix counts on it (mix-plan.ts). */
const AMBIENCE_LEVEL = { lufs: -34, peakDb: -12, sampleRate: AMBIENCE_RATE };
/** Sounds are made at very different levels; each is brought to the same before its gain. */
const SOUND_LEVEL = { lufs: -30, peakDb: -6, sampleRate: AMBIENCE_RATE };
const END_FADE_S = 1;

/** A stretch of one sound; neighbouring scenes that sound alike are one. */
export interface AmbienceStretch {
  recipe: Recipe;
  startMs: number;
  endMs: number;
  /** Seconds in which it takes over from the stretch before. */
  fadeS: number;
}

const keyOf = (recipe: Recipe): string => JSON.stringify(Object.entries(recipe).sort());

/** Pure: which sound plays when. */
export function ambienceStretches({
  scenes,
  durationMs,
}: Pick<AmbienceRequest, 'scenes' | 'durationMs'>): AmbienceStretch[] {
  const stretches: AmbienceStretch[] = [];
  for (const { startMs, endMs, join = 'crossfade', ...where } of scenes) {
    const recipe = ambienceRecipe(where);
    const last = stretches.at(-1);
    if (last && keyOf(last.recipe) === keyOf(recipe)) last.endMs = endMs;
    else stretches.push({ recipe, startMs, endMs, fadeS: JOIN_S[join] });
  }
  return stretches.filter(({ startMs, endMs }) => startMs < Math.min(endMs, durationMs));
}

function stretchSound(recipe: Recipe, frames: number, seed: number): Stereo {
  const mixed: Stereo = [new Float32Array(frames), new Float32Array(frames)];
  for (const [name, gain] of Object.entries(recipe)) {
    const sound = SOUNDS[name as SoundName](frames, randomStream(seedFor(seed, name)));
    levelTo(sound, SOUND_LEVEL);
    add(mixed, sound, gain);
  }
  levelTo(mixed, AMBIENCE_LEVEL);
  return mixed;
}

/** The sound of the film's places as stereo samples at {@link AMBIENCE_RATE}, exactly `durationMs` long. */
export function makeAmbience(request: AmbienceRequest, onProgress?: (fraction: number) => void): Stereo {
  const frames = Math.round((request.durationMs / 1000) * AMBIENCE_RATE);
  const film: Stereo = [new Float32Array(frames), new Float32Array(frames)];
  const stretches = ambienceStretches(request);
  stretches.forEach(({ recipe, startMs, endMs, fadeS }, i) => {
    const first = i === 0;
    const nextFadeS = stretches[i + 1]?.fadeS;
    const from = Math.max(0, Math.round((startMs / 1000 - (first ? 0 : fadeS / 2)) * AMBIENCE_RATE));
    const to = Math.min(frames, Math.round((endMs / 1000 + (nextFadeS ?? 0) / 2) * AMBIENCE_RATE));
    const sound = stretchSound(recipe, to - from, seedFor(request.seed, `ambience ${i}`));
    fadeEnds(sound, {
      inS: first ? END_FADE_S : fadeS,
      outS: nextFadeS ?? END_FADE_S,
      sampleRate: AMBIENCE_RATE,
    });
    film.forEach((side, c) => {
      for (let n = from; n < to; n++) side[n] = (side[n] ?? 0) + (sound[c]?.[n - from] ?? 0);
    });
    onProgress?.((i + 1) / stretches.length);
  });
  return film;
}
