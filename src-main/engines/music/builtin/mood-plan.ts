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
