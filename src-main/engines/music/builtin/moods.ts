import type { MusicMood } from '../../../../src-shared/brief.ts';

/** How a part plays over the chords. Places in a bar are in quarters from its start. */
export type Figure =
  /** Holds the chord. */
  | { kind: 'pad' }
  /** Steps through the chord's notes (0 = lowest), evenly over the bar; `null` rests. */
  | { kind: 'arpeggio'; steps: readonly (number | null)[]; holdQuarters: number }
  /** The chord, struck together. */
  | { kind: 'strum'; hits: readonly number[]; quarters: number }
  | { kind: 'bass'; hits: readonly (readonly [quarter: number, interval: number, quarters: number])[] }
  /** A melody: a phrase, then a rest, so that a voice finds room. */
  | { kind: 'lead' }
  /** A long note that moves by step at each chord. */
  | { kind: 'counter' }
  /** Sixteen steps a bar; `x` loud, `o` soft, `-` rest. */
  | { kind: 'drums'; rows: readonly (readonly [key: number, steps: string])[] };

export interface PartPlan {
  name: string;
  program: number;
  bank?: number;
  figure: Figure;
  /** Lowest key that the part plays. */
  low: number;
  volume: number;
  pan: number;
  reverb: number;
  velocity: number;
  /** Plays in bars at least this full. */
  from: number;
}

export interface MoodPlan {
  bpm: number;
  mode: 'major' | 'lydian' | 'mixolydian' | 'aeolian' | 'dorian';
  tonics: readonly [string, ...string[]];
  /** Chords of the first part and of the turn, by roman numerals over the major scale; one a bar. */
  verses: readonly [readonly string[], ...(readonly string[])[]];
  turns: readonly [readonly string[], ...(readonly string[])[]];
  /** The chord before the last, and the last. */
  cadence: string;
  final: string;
  parts: readonly PartPlan[];
}

const PAD: Figure = { kind: 'pad' };
const LEAD: Figure = { kind: 'lead' };
const COUNTER: Figure = { kind: 'counter' };
const ROOTS: Figure = { kind: 'bass', hits: [[0, 0, 4]] };
const HALVES: Figure = {
  kind: 'bass',
  hits: [
    [0, 0, 1.9],
    [2, 7, 1.9],
  ],
};
const EIGHTHS: Figure = {
  kind: 'bass',
  hits: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5].map((q) => [q, q === 3.5 ? 7 : 0, 0.45] as const),
};
const arpeggio = (steps: readonly (number | null)[], holdQuarters: number): Figure => ({
  kind: 'arpeggio',
  steps,
  holdQuarters,
});

/** General MIDI percussion keys. */
const KICK = 36;
const RIM = 37;
const CLAP = 39;
const HAT = 42;
const TAMBOURINE = 54;
const WOOD = 76;
const SHAKER = 82;
const TRIANGLE = 81;

const part = (
  name: string,
  program: number,
  figure: Figure,
  from: number,
  rest: Partial<PartPlan> & Pick<PartPlan, 'low' | 'volume'>,
): PartPlan => ({ name, program, figure, from, pan: 64, reverb: 60, velocity: 72, ...rest });

export const MOOD_PLANS: Record<MusicMood, MoodPlan> = {
  calm: {
    bpm: 68,
    mode: 'major',
    tonics: ['D', 'F', 'Eb', 'G'],
    verses: [
      ['IMaj7', 'IVMaj7', 'VIm7', 'IVadd9'],
      ['Iadd9', 'IIIm7', 'IVMaj7', 'IVadd9'],
    ],
    turns: [
      ['VIm7', 'IVMaj7', 'Iadd9', 'Vsus4'],
      ['IVMaj7', 'IIIm7', 'IIm7', 'Vsus4'],
    ],
    cadence: 'IVadd9',
    final: 'Iadd9',
    parts: [
      part('pad', 89, PAD, 0, { low: 52, volume: 74, velocity: 60, reverb: 70 }),
      part('piano', 0, arpeggio([0, 1, 2, 3, 2, 1, 2, 1], 2.5), 0, { low: 55, volume: 92, velocity: 50, pan: 58 }),
      part('bass', 43, ROOTS, 0.45, { low: 33, volume: 80, velocity: 58, reverb: 40 }),
      part('strings', 49, PAD, 0.6, { low: 55, volume: 70, velocity: 60, pan: 74 }),
      part('harp', 46, arpeggio([0, null, 2, null, 3, null, null, null], 3), 0.55, {
        low: 67,
        volume: 76,
        velocity: 54,
        pan: 84,
      }),
      part('lead', 0, LEAD, 0.4, { low: 69, volume: 96, velocity: 62, pan: 62, reverb: 74 }),
    ],
  },
  hopeful: {
    bpm: 88,
    mode: 'major',
    tonics: ['C', 'D', 'G', 'Bb'],
    verses: [
      ['Iadd9', 'V', 'VIm7', 'IVadd9'],
      ['IVadd9', 'Iadd9', 'Vsus4', 'VIm7'],
    ],
    turns: [
      ['VIm7', 'IVadd9', 'Iadd9', 'V'],
      ['IVadd9', 'V', 'VIm7', 'V'],
    ],
    cadence: 'Vsus4',
    final: 'Iadd9',
    parts: [
      part('piano', 0, arpeggio([0, 2, 1, 2, 3, 2, 1, 2], 1.2), 0, { low: 57, volume: 94, velocity: 56, pan: 58 }),
      part('pad', 48, PAD, 0.3, { low: 52, volume: 66, velocity: 58, pan: 70, reverb: 70 }),
      part('bass', 32, HALVES, 0.45, { low: 36, volume: 84, velocity: 64, reverb: 30 }),
      part('pulse', 45, arpeggio([0, 2, 1, 2, 0, 2, 1, 3], 0.4), 0.6, { low: 60, volume: 72, velocity: 58, pan: 80 }),
      part('horn', 60, COUNTER, 0.7, { low: 55, volume: 68, velocity: 62, pan: 48, reverb: 74 }),
      part('lead', 40, LEAD, 0.5, { low: 67, volume: 74, velocity: 66, pan: 60, bank: 8, reverb: 76 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [KICK, 'o-------o-------'],
            [SHAKER, 'o-o-x-o-o-o-x-o-'],
          ],
        },
        0.65,
        {
          low: 0,
          volume: 62,
          velocity: 54,
          reverb: 44,
        },
      ),
    ],
  },
  tense: {
    bpm: 84,
    mode: 'aeolian',
    tonics: ['D', 'C', 'E', 'A'],
    verses: [
      ['Im', 'Im', 'bVI', 'Vm'],
      ['Im', 'bVI', 'IVm', 'Im'],
    ],
    turns: [
      ['bVI', 'bVII', 'Im', 'bII'],
      ['IVm', 'bVI', 'bII', 'V'],
    ],
    cadence: 'Vsus4',
    final: 'Im',
    parts: [
      part('drone', 43, ROOTS, 0, { low: 31, volume: 96, velocity: 70, reverb: 60 }),
      part('tremolo', 44, PAD, 0, { low: 55, volume: 74, velocity: 58, pan: 74, reverb: 70 }),
      part('pulse', 45, arpeggio([0, 0, 2, 0, 0, 1, 2, 0], 0.4), 0.4, { low: 43, volume: 96, velocity: 70, pan: 52 }),
      part('ostinato', 48, arpeggio([0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0, 3], 0.2), 0.7, {
        low: 55,
        volume: 62,
        velocity: 64,
        pan: 82,
      }),
      part('bells', 98, arpeggio([2, null, null, null, null, null, null, null], 4), 0.45, {
        low: 72,
        volume: 56,
        velocity: 54,
        pan: 44,
        reverb: 90,
      }),
      part('horn', 60, COUNTER, 0.75, { low: 48, volume: 72, velocity: 64, pan: 50, reverb: 80 }),
      part(
        'taiko',
        116,
        {
          kind: 'bass',
          hits: [
            [0, 0, 1],
            [2.5, 0, 1],
            [3, 0, 1],
          ],
        },
        0.65,
        { low: 38, volume: 74, velocity: 72, reverb: 70 },
      ),
    ],
  },
  joyful: {
    bpm: 116,
    mode: 'major',
    tonics: ['G', 'C', 'D', 'A'],
    verses: [
      ['I', 'IV', 'I', 'V'],
      ['I', 'VIm', 'IV', 'V'],
    ],
    turns: [
      ['IV', 'V', 'VIm', 'V'],
      ['IIm', 'V', 'VIm', 'IV'],
    ],
    cadence: 'V',
    final: 'I6',
    parts: [
      part('ukulele', 24, { kind: 'strum', hits: [0, 1, 1.5, 2.5, 3, 3.5], quarters: 0.6 }, 0, {
        low: 60,
        volume: 92,
        velocity: 62,
        bank: 8,
        pan: 54,
        reverb: 36,
      }),
      part('bass', 32, HALVES, 0.4, { low: 36, volume: 92, velocity: 70, reverb: 24 }),
      part('piano', 0, { kind: 'strum', hits: [0, 1.5, 3], quarters: 0.9 }, 0.6, {
        low: 60,
        volume: 76,
        velocity: 58,
        pan: 76,
      }),
      part('pizzicato', 45, arpeggio([0, null, 2, null, 1, null, 3, null], 0.5), 0.5, {
        low: 60,
        volume: 84,
        velocity: 62,
        pan: 84,
      }),
      part('lead', 9, LEAD, 0.35, { low: 74, volume: 70, velocity: 60, pan: 60, reverb: 60 }),
      part('strings', 48, PAD, 0.8, { low: 55, volume: 54, velocity: 56, pan: 70 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [KICK, 'x-----o-x-------'],
            [CLAP, '----o-------o---'],
            [TAMBOURINE, '--o---o---o---o-'],
          ],
        },
        0.55,
        {
          low: 0,
          volume: 66,
          velocity: 56,
          reverb: 36,
        },
      ),
    ],
  },
  melancholy: {
    bpm: 66,
    mode: 'aeolian',
    tonics: ['A', 'D', 'C', 'E'],
    verses: [
      ['Imadd9', 'bVIMaj7', 'bIII', 'bVII'],
      ['Im', 'Vm7', 'bVIMaj7', 'IVm7'],
    ],
    turns: [
      ['bVIMaj7', 'bVII', 'Vm7', 'Im'],
      ['IVm7', 'bVII', 'bIIIMaj7', 'bVIMaj7'],
    ],
    cadence: 'IVm7',
    final: 'Imadd9',
    parts: [
      part('piano', 0, arpeggio([0, 1, 2, 3, 2, 1, 2, 1], 2.5), 0, {
        low: 52,
        volume: 94,
        velocity: 48,
        pan: 60,
        reverb: 76,
      }),
      part('pad', 49, PAD, 0.3, { low: 52, volume: 66, velocity: 56, pan: 72, reverb: 76 }),
      part('bass', 43, ROOTS, 0.5, { low: 31, volume: 80, velocity: 58, reverb: 50 }),
      part('lead', 42, LEAD, 0.4, { low: 55, volume: 82, velocity: 64, pan: 56, reverb: 80 }),
      part('high', 40, COUNTER, 0.75, { low: 69, volume: 54, velocity: 56, pan: 80, bank: 8, reverb: 80 }),
    ],
  },
  wonder: {
    bpm: 76,
    mode: 'lydian',
    tonics: ['C', 'F', 'D', 'Ab'],
    verses: [
      ['Iadd9', 'II', 'Iadd9', 'IIIm7'],
      ['IMaj7', 'II', 'VIm7', 'IVMaj7'],
    ],
    turns: [
      ['VIm7', 'II', 'IIIm7', 'II'],
      ['bVIMaj7', 'bVII', 'Iadd9', 'II'],
    ],
    cadence: 'II',
    final: 'IMaj7',
    parts: [
      part('pad', 89, PAD, 0, { low: 52, volume: 78, velocity: 58, reverb: 80 }),
      part('celesta', 8, arpeggio([0, 2, 3, 1, 2, 3, 1, 2], 1.5), 0, {
        low: 72,
        volume: 76,
        velocity: 52,
        pan: 78,
        reverb: 84,
      }),
      part('harp', 46, arpeggio([0, 1, 2, 3, 4, 5, null, null, null, null, null, null], 2), 0.4, {
        low: 55,
        volume: 84,
        velocity: 56,
        pan: 46,
        reverb: 76,
      }),
      part('choir', 52, PAD, 0.6, { low: 57, volume: 52, velocity: 54, pan: 60, reverb: 90 }),
      part('bass', 43, ROOTS, 0.5, { low: 33, volume: 80, velocity: 60, reverb: 50 }),
      part('lead', 73, LEAD, 0.45, { low: 72, volume: 66, velocity: 58, pan: 58, reverb: 84 }),
      part('strings', 49, PAD, 0.7, { low: 60, volume: 66, velocity: 60, pan: 70, reverb: 76 }),
    ],
  },
  driven: {
    bpm: 108,
    mode: 'dorian',
    tonics: ['E', 'D', 'A', 'B'],
    verses: [
      ['Im', 'bVII', 'IV', 'Im'],
      ['Im7', 'bIII', 'bVII', 'IV'],
    ],
    turns: [
      ['bVI', 'bVII', 'Im', 'bVII'],
      ['bIII', 'bVII', 'IV', 'bVII'],
    ],
    cadence: 'bVII',
    final: 'Im',
    parts: [
      part('guitar', 28, arpeggio([0, 0, 1, 0, 2, 0, 1, 0], 0.4), 0, {
        low: 52,
        volume: 84,
        velocity: 66,
        pan: 50,
        reverb: 30,
      }),
      part('bass', 33, EIGHTHS, 0.35, { low: 28, volume: 88, velocity: 68, reverb: 16 }),
      part('strings', 48, arpeggio([0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0, 3], 0.22), 0.6, {
        low: 60,
        volume: 66,
        velocity: 62,
        pan: 78,
      }),
      part('pad', 89, PAD, 0.3, { low: 52, volume: 62, velocity: 58, reverb: 60 }),
      part('horn', 60, COUNTER, 0.75, { low: 55, volume: 76, velocity: 68, pan: 58, reverb: 70 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [KICK, 'x---x---x---x-o-'],
            [RIM, '----o-------o---'],
            [HAT, 'o-o-o-o-o-o-o-oo'],
          ],
        },
        0.5,
        {
          low: 0,
          volume: 70,
          velocity: 62,
          reverb: 30,
        },
      ),
      part(
        'taiko',
        116,
        {
          kind: 'bass',
          hits: [
            [0, 0, 1],
            [1.5, 0, 1],
            [3, 0, 1],
          ],
        },
        0.85,
        { low: 38, volume: 70, velocity: 74, reverb: 70 },
      ),
    ],
  },
  playful: {
    bpm: 112,
    mode: 'major',
    tonics: ['F', 'C', 'G', 'Bb'],
    verses: [
      ['I', 'VIm', 'IIm', 'V'],
      ['I', 'I', 'IV', 'V'],
    ],
    turns: [
      ['IV', 'IIIm', 'IIm', 'V'],
      ['VIm', 'II', 'IIm', 'V'],
    ],
    cadence: 'V',
    final: 'I6',
    parts: [
      part('pizzicato', 45, arpeggio([0, 2, null, 1, null, 2, 3, null], 0.45), 0, {
        low: 57,
        volume: 94,
        velocity: 64,
        pan: 70,
        reverb: 44,
      }),
      part(
        'bass',
        45,
        {
          kind: 'bass',
          hits: [
            [0, 0, 0.6],
            [2, 7, 0.6],
          ],
        },
        0,
        { low: 36, volume: 92, velocity: 70, pan: 60, bank: 40, reverb: 40 },
      ),
      part('marimba', 12, arpeggio([0, null, 2, 1, null, 3, null, 2], 0.6), 0.5, {
        low: 60,
        volume: 82,
        velocity: 60,
        pan: 46,
        reverb: 44,
      }),
      part('lead', 71, LEAD, 0.4, { low: 65, volume: 70, velocity: 62, pan: 62, reverb: 50 }),
      part('bassoon', 70, COUNTER, 0.75, { low: 46, volume: 62, velocity: 60, pan: 78, reverb: 50 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [WOOD, 'o---o-o-o---o---'],
            [SHAKER, '--o---o---o---o-'],
            [TRIANGLE, 'o---------------'],
          ],
        },
        0.55,
        {
          low: 0,
          volume: 58,
          velocity: 52,
          reverb: 44,
        },
      ),
    ],
  },
};
