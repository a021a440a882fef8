import { chordClasses, keyFrom, voice } from './harmony.ts';
import { playLead } from './melody.ts';
import type { Figure, PartPlan } from './mood-plan.ts';
import type { Bar, Harmony, Note } from './score.ts';

export interface FigureRequest {
  plan: PartPlan;
  part: number;
  bars: Bar[];
  harmony: Harmony[];
  scale: number[];
  seed: number;
}

interface Stretch {
  chord: Harmony;
  bar: Bar;
  /** One quarter, in seconds. */
  quarterS: number;
  /** The chord in the part's range, lowest first. */
  keys: number[];
}

/** A note without its part and velocity. */
interface Struck {
  quarter: number;
  quarters: number;
  key: number;
  accent: number;
}

/** The chord's notes upwards without end: index 4 of a triad is its second note an octave higher. */
const climb = (keys: number[], step: number): number =>
  (keys[step % keys.length] ?? 60) + 12 * Math.floor(step / keys.length);

/** What a figure plays over one chord, in quarters from its start. */
function strike(figure: Figure, { chord, bar, keys, quarterS }: Stretch, low: number): Struck[] {
  const lengthQ = (chord.endS - chord.startS) / quarterS;
  const fromQ = (chord.startS - bar.startS) / quarterS;
  const here = (quarter: number): boolean => quarter >= fromQ - 1e-6 && quarter < fromQ + lengthQ - 1e-6;
  const root = keyFrom(low, chordClasses(chord.chord)[0] ?? 0);
  switch (figure.kind) {
    case 'pad':
      return keys.map((key) => ({ quarter: 0, quarters: lengthQ * 1.02, key, accent: 0 }));
    case 'counter': {
      // The third or the fifth, whichever the voicing has in the middle: it moves by step under the melody.
      const key = keys[Math.floor(keys.length / 2)] ?? root;
      return [{ quarter: 0, quarters: lengthQ * 0.98, key, accent: 0 }];
    }
    case 'arpeggio': {
      const gap = 4 / figure.steps.length;
      return figure.steps.flatMap((step, i) =>
        step === null || !here(i * gap)
          ? []
          : [
              {
                quarter: i * gap - fromQ,
                quarters: figure.holdQuarters,
                key: climb(keys, step),
                accent: i === 0 ? 8 : i * gap === 2 ? 4 : 0,
              },
            ],
      );
    }
    case 'strum':
      return figure.hits.filter(here).flatMap((quarter) =>
        keys.map((key, i) => ({
          quarter: quarter - fromQ + i * 0.02,
          quarters: figure.quarters,
          key,
          accent: quarter % 1 === 0 ? 5 : -3,
        })),
      );
    case 'bass':
      return figure.hits
        .filter(([quarter]) => here(quarter))
        .map(([quarter, interval, quarters]) => ({
          quarter: quarter - fromQ,
          quarters: Math.min(quarters, fromQ + lengthQ - quarter),
          key: root + interval,
          accent: quarter === 0 ? 5 : 0,
        }));
    case 'drums':
      return figure.rows.flatMap(([key, steps]) =>
        [...steps].flatMap((step, i) =>
          step === '-' || !here(i / 4)
            ? []
            : [{ quarter: i / 4 - fromQ, quarters: 0.5, key, accent: step === 'x' ? 14 : 0 }],
        ),
      );
    default:
      return [];
  }
}

/** The last chord, as a part plays it: struck once and left to ring. The melody goes home, so that winds carry it too. */
function ring(figure: Figure, { chord, keys }: Stretch, low: number): { key: number; afterS: number }[] {
  const root = keyFrom(low, chordClasses(chord.chord)[0] ?? 0);
  switch (figure.kind) {
    case 'drums':
      return [];
    case 'lead':
      return [{ key: keys[1] ?? root, afterS: 0.12 }];
    case 'counter':
    case 'bass':
      return [{ key: root, afterS: 0 }];
    case 'arpeggio':
      // A broken chord upwards: the piece comes to rest instead of stopping.
      return keys.map((key, i) => ({ key, afterS: i * 0.09 }));
    default:
      return keys.map((key, i) => ({ key, afterS: figure.kind === 'strum' ? i * 0.03 : 0 }));
  }
}

/** All notes of one part, from the first bar that is full enough to the last chord. */
export function playPart({ plan, part, bars, harmony, scale, seed }: FigureRequest): Note[] {
  const { figure, low, from, velocity } = plan;
  const notes = figure.kind === 'lead' ? playLead({ part, low, velocity, from, bars, harmony, scale, seed }) : [];
  const played = bars.some((bar) => bar.phase !== 'ending' && bar.intensity >= from);
  let before: number[] = [];
  for (const chord of harmony) {
    const bar = bars[chord.bar];
    if (!bar) continue;
    const keys = voice(chord.chord, low, before);
    before = keys;
    const quarterS = (bar.endS - bar.startS) / bar.beats;
    const stretch = { chord, bar, keys, quarterS };
    if (bar.phase === 'ending') {
      if (!played) continue;
      for (const { key, afterS } of ring(figure, stretch, low)) {
        const startS = chord.startS + afterS;
        notes.push({ part, startS, durationS: chord.endS - startS, key, velocity: velocity - 4 });
      }
    } else if (bar.intensity >= from) {
      // Fuller bars are also played a little louder.
      const swell = Math.round((bar.intensity - 0.6) * 24);
      for (const { quarter, quarters, key, accent } of strike(figure, stretch, low)) {
        const startS = chord.startS + quarter * quarterS;
        notes.push({ part, startS, durationS: quarters * quarterS, key, velocity: velocity + swell + accent });
      }
    }
  }
  return notes;
}
