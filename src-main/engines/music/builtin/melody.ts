import { pick, randomStream, seedFor } from '../../sound/random.ts';
import { chordClasses, keyFrom } from './harmony.ts';
import type { Bar, Harmony, Note } from './score.ts';

/** Quarters at which the notes of a two-bar call start, and how long they last. */
type Rhythm = readonly (readonly [quarter: number, quarters: number])[];

const RHYTHMS: readonly [Rhythm, ...Rhythm[]] = [
  [
    [0, 1.5],
    [1.5, 0.5],
    [2, 2],
    [4, 3],
  ],
  [
    [0, 1],
    [1, 1],
    [2, 1.5],
    [3.5, 0.5],
    [4, 3.5],
  ],
  [
    [0.5, 0.5],
    [1, 1],
    [2, 2],
    [4, 1],
    [5, 2.5],
  ],
  [
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 3.5],
  ],
  [
    [0, 3],
    [3, 1],
    [4, 2],
    [6, 1.5],
  ],
  [
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 3],
  ],
];
/** Steps of the scale from note to note. Mostly small, and back again: a line that can be sung. */
const CONTOURS: readonly [readonly number[], ...(readonly number[])[]] = [
  [0, 1, 1, -1, -2],
  [0, 2, -1, 1, -2],
  [0, -1, 2, 1, -1],
  [0, 1, -2, 3, -1],
  [0, 2, 1, -1, -1],
  [0, -1, -1, 2, 1],
];
const CALL_BARS = 2;
const LEAD_SPAN = 14;

export interface LeadRequest {
  part: number;
  low: number;
  velocity: number;
  /** Plays in bars at least this full. */
  from: number;
  bars: Bar[];
  harmony: Harmony[];
  /** Pitch classes of the scale. */
  scale: number[];
  seed: number;
}

/** Keys of the scale in a part's range, lowest first. */
function ladder(scale: number[], low: number): number[] {
  const keys: number[] = [];
  for (let key = low; key <= low + LEAD_SPAN; key++) if (scale.includes(key % 12)) keys.push(key);
  return keys;
}

const nearest = (keys: number[], key: number): number =>
  keys.reduce((best, next, i) => (Math.abs(next - key) < Math.abs((keys[best] ?? 0) - key) ? i : best), 0);

/**
 * A motif of two bars that comes back: as it is, then with its own ending, then rest. Two bars of rest follow each
 * call but in the turn, so that a narrator is not spoken over. Strong notes belong to the chord.
 */
export function playLead({ part, low, velocity, from, bars, harmony, scale, seed }: LeadRequest): Note[] {
  const random = randomStream(seedFor(seed, 'melody'));
  const rhythm = pick(random, RHYTHMS);
  const contour = pick(random, CONTOURS);
  const answer = pick(random, CONTOURS);
  const steps = ladder(scale, low);
  const notes: Note[] = [];
  let call = 0;
  for (let bar = 0; bar + CALL_BARS < bars.length; ) {
    const first = bars[bar];
    // A call is not torn by a join: another scene, another tempo.
    if (!first || first.intensity < from || bars[bar + 1]?.section !== first.section) {
      bar += 1;
      continue;
    }
    const quarterS = (first.endS - first.startS) / first.beats;
    const shape = call % 2 === 0 ? contour : answer;
    const startChord = harmony.find((chord) => chord.bar === bar);
    const home = keyFrom(low + 2, chordClasses(startChord?.chord ?? '')[call % 2 === 0 ? 1 : 2] ?? 0);
    let place = nearest(steps, home);
    rhythm.forEach(([quarter, quarters], i) => {
      const startS = first.startS + quarter * quarterS;
      place = Math.max(0, Math.min(steps.length - 1, place + (i === 0 ? 0 : (shape[i % shape.length] ?? 0))));
      const chord = harmony.find((h) => startS >= h.startS - 1e-6 && startS < h.endS - 1e-6);
      const strong = quarters >= 1.5 || quarter % 4 === 0;
      let key = steps[place] ?? home;
      if (strong && chord) {
        const classes = chordClasses(chord.chord);
        const inChord = steps.filter((step) => classes.includes(step % 12));
        key = inChord[nearest(inChord, key)] ?? key;
        place = nearest(steps, key);
      }
      const weight = strong ? 4 : -4;
      notes.push({ part, startS, durationS: quarters * quarterS * 0.95, key, velocity: velocity + weight });
    });
    call += 1;
    bar += first.phase === 'turn' ? CALL_BARS : CALL_BARS * 2;
  }
  return notes;
}
