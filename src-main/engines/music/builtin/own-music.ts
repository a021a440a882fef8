import type { Stereo } from './noise-kit.ts';

const RATE = 48_000;
/** From one pass of the music to the next, and into its ending. */
const CROSSFADE_S = 1.5;
/** The ending may come this much before the film's, where beats then meet better. */
const EARLY_MAX_S = 0.7;
/** A film whose music has no ending of its own fades it out over this. */
const FADE_S = 3;
/** How finely rises of the sound are compared. */
const STEP_S = 0.01;

export interface OwnMusic {
  /** From its beginning: at least as much as the film is long, or all of it. */
  head: Stereo;
  /** Up to its end: as much as the film is long, or all of it. */
  tail: Stereo;
  /** Length of all of it. */
  totalS: number;
  filmS: number;
  /** Where scenes meet. */
  joinsS: readonly number[];
}

/** A stretch of the film in which a stretch of the music plays: it starts at `fromS`, `sourceS` into its samples. */
interface Pass {
  sound: Stereo;
  fromS: number;
  sourceS: number;
  toS: number;
}

const frames = (s: number): number => Math.round(s * RATE);

function rms([left]: Stereo, fromS: number, toS: number): number {
  const part = left.subarray(Math.max(0, frames(fromS)), Math.max(0, frames(toS)));
  let sum = 0;
  for (let i = 0; i < part.length; i++) sum += (part[i] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, part.length));
}

/** How much louder each hundredth of a second is than the one before: beats stand out in it. */
function rises(sound: Stereo, fromS: number, lengthS: number): number[] {
  const levels = Array.from({ length: Math.round(lengthS / STEP_S) + 1 }, (_, i) =>
    rms(sound, fromS + (i - 1) * STEP_S, fromS + i * STEP_S),
  );
  return levels.slice(1).map((level, i) => Math.max(0, level - (levels[i] ?? 0)));
}

/** How well the beats of two stretches meet. */
const agreement = (a: number[], b: number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** Seconds before the film's end at which the music ends, so that the beats of what meets at a change agree best. */
function bestEarly(before: (early: number) => number[], after: (early: number) => number[]): number {
  let best = { early: 0, score: Number.NEGATIVE_INFINITY };
  for (let early = 0; early <= EARLY_MAX_S + 1e-9; early += STEP_S) {
    const score = agreement(before(early), after(early));
    if (score > best.score) best = { early, score };
  }
  return best.early;
}

/** False for music that fades away by itself: its last seconds would leave the film's end empty. */
function endsByItself({ head, tail }: OwnMusic): boolean {
  const lengthS = tail[0].length / RATE;
  const body = rms(head, 0, head[0].length / RATE);
  return rms(tail, lengthS - 4, lengthS - 1.5) > body * 0.35;
}

/** Longer than the film: from its beginning into its own ending, changed over where scenes meet. */
function shorten(own: OwnMusic): Pass[] {
  const { head, tail, filmS, joinsS } = own;
  if (!endsByItself(own)) return [{ sound: head, fromS: 0, sourceS: 0, toS: filmS }];
  const wanted = filmS * 0.66;
  const near = joinsS.filter((s) => s > filmS * 0.4 && s < filmS - 2 * CROSSFADE_S);
  const changeS = near.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
  const tailS = tail[0].length / RATE;
  const sourceOf = (early: number): number => tailS - (filmS - early - changeS);
  const lookS = Math.min(3, filmS - changeS);
  const beats = rises(head, changeS, lookS);
  const early = bestEarly(
    () => beats,
    (e) => rises(tail, sourceOf(e), lookS),
  );
  return [
    { sound: head, fromS: 0, sourceS: 0, toS: changeS + CROSSFADE_S },
    { sound: tail, fromS: changeS, sourceS: sourceOf(early), toS: filmS - early },
  ];
}

/** Shorter than the film: again and again from its beginning, the last time to its end. */
function repeat({ head, totalS, filmS }: OwnMusic): Pass[] {
  const fadeS = Math.min(CROSSFADE_S, totalS / 4);
  const passes = Math.max(1, Math.ceil((filmS - totalS) / (totalS - fadeS)));
  const lookS = Math.min(4, totalS / 2);
  const beats = rises(head, 0, lookS);
  const stepOf = (early: number): number => (filmS - early - totalS) / passes;
  const early =
    filmS - totalS > EARLY_MAX_S * 2
      ? bestEarly(
          (e) => rises(head, stepOf(e), lookS),
          () => beats,
        )
      : 0;
  const stepS = stepOf(early);
  if (stepS <= 0.05) return [{ sound: head, fromS: 0, sourceS: 0, toS: Math.min(filmS, totalS) }];
  return Array.from({ length: passes + 1 }, (_, i) => ({
    sound: head,
    fromS: i * stepS,
    sourceS: 0,
    toS: i === passes ? filmS - early : (i + 1) * stepS + fadeS,
  }));
}

/**
 * The creator's music, as long as the film: looped where it is shorter, changed over into its own ending where it is
 * longer, faded out where it has none. Pure, and the same each time.
 *
 * @returns left and right at 48 kHz, at its own level
 */
export function fitMusic(own: OwnMusic): Stereo {
  const { filmS, totalS } = own;
  const count = frames(filmS);
  const out: Stereo = [new Float32Array(count), new Float32Array(count)];
  const passes = totalS > filmS + 0.5 ? shorten(own) : repeat(own);
  passes.forEach(({ sound, fromS, sourceS, toS }, i) => {
    const fadeIn = i === 0 ? 0 : frames(Math.min(CROSSFADE_S, totalS / 4));
    const next = passes[i + 1];
    const fadeOutFrom = next ? frames(next.fromS) : count;
    const end = Math.min(count, frames(toS));
    const fadeOut = Math.max(1, end - fadeOutFrom);
    const from = frames(fromS);
    const shift = frames(sourceS) - from;
    out.forEach((side, c) => {
      const source = sound[c] ?? side;
      for (let n = from; n < end; n++) {
        const at = n + shift;
        // Music that does not belong together is changed over at equal power.
        const rise = n - from < fadeIn ? Math.sin(((n - from) / fadeIn) * (Math.PI / 2)) : 1;
        const fall = n >= fadeOutFrom ? Math.cos(((n - fadeOutFrom) / fadeOut) * (Math.PI / 2)) : 1;
        if (at >= 0 && at < source.length) side[n] = (side[n] ?? 0) + (source[at] ?? 0) * rise * fall;
      }
    });
  });
  fadeEnd(out, passes.at(-1)?.toS ?? filmS, filmS);
  return out;
}

/** An ending that is cut off is faded; one that has died away by itself is left. */
function fadeEnd(out: Stereo, endS: number, filmS: number): void {
  const body = rms(out, 0, filmS);
  const loud = rms(out, endS - 0.1, endS) > body * 0.1;
  const end = frames(Math.min(endS, filmS));
  const fade = frames(loud ? Math.min(FADE_S, filmS / 4) : 0.02);
  for (const side of out) {
    for (let n = Math.max(0, end - fade); n < side.length; n++) {
      side[n] = n < end ? (side[n] ?? 0) * Math.cos(((n - end + fade) / fade) * (Math.PI / 2)) : 0;
    }
  }
}
