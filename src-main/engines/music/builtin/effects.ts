import type { Spot } from '../../../../src-shared/spot.ts';
import { randomStream, seedFor } from '../../sound/random.ts';
import { AMBIENCE_RATE, type Stereo, silence } from './noise-kit.ts';
import { plate } from './plate.ts';
import { SPOTS } from './spot-sounds.ts';

/** Every sound's highest sample, so that the mix can count on it (mix-plan.ts). */
const PEAK = 10 ** (-9 / 20);
/** A little of a room, so that it stands in the film and not on it. */
const ROOM = 0.5;
const ROOM_TAIL_S = 1.2;
const END_FADE_S = 0.02;

/**
 * Single actions as stereo samples at {@link AMBIENCE_RATE}, exactly `durationMs` long, silent in between. The same
 * request gives the same samples.
 */
export function makeEffects({
  seed,
  spots,
  durationMs,
}: {
  seed: number;
  spots: readonly Spot[];
  durationMs: number;
}): Stereo {
  const frames = Math.round((durationMs / 1000) * AMBIENCE_RATE);
  const film = silence(frames);
  spots.forEach(({ sound, atMs }, i) => {
    const random = randomStream(seedFor(seed, `${sound} ${i}`));
    const made = SPOTS[sound](random);
    const peak = made.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9);
    const dry = new Float32Array(made.length + Math.round(ROOM_TAIL_S * AMBIENCE_RATE));
    dry.set(made.map((x) => (x * PEAK) / peak));
    fadeOut(dry, made.length);
    const room = plate(dry);
    // Off the middle, where the voice is.
    const pan = i % 2 === 0 ? 0.38 : 0.62;
    const from = Math.round((atMs / 1000) * AMBIENCE_RATE);
    film.forEach((side, c) => {
      const gain = Math.sqrt(2 * (c === 0 ? 1 - pan : pan));
      for (let n = 0; n < dry.length && from + n < frames; n++) {
        side[from + n] = (side[from + n] ?? 0) + (dry[n] ?? 0) * gain + (room[c]?.[n] ?? 0) * ROOM;
      }
    });
  });
  return film;
}

function fadeOut(samples: Float32Array, end: number): void {
  const fade = Math.round(END_FADE_S * AMBIENCE_RATE);
  for (let n = Math.max(0, end - fade); n < end; n++) samples[n] = ((samples[n] ?? 0) * (end - n)) / fade;
}
