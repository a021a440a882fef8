/** Who plays: one MIDI channel of the synthesiser. */
export interface Part {
  name: string;
  /** General MIDI program, and bank of the sound font (0 = the standard set). */
  program: number;
  bank: number;
  /** Percussion is addressed by key. */
  drums: boolean;
  /** 0–127, as MIDI has them. */
  volume: number;
  pan: number;
  reverb: number;
}

export interface Note {
  /** Index into the score's parts. */
  part: number;
  startS: number;
  durationS: number;
  /** MIDI key, 60 = middle C. */
  key: number;
  /** 1–127. */
  velocity: number;
}

export type Phase = 'intro' | 'build' | 'turn' | 'resolution' | 'ending';

/** One bar, and what the film asks of it. */
export interface Bar {
  startS: number;
  endS: number;
  /** Quarters in it: 4, but for the last bar before a join. */
  beats: number;
  /** Counts up where scenes meet. */
  section: number;
  phase: Phase;
  /** How full the music is, 0–1. */
  intensity: number;
}

/** A chord and how long it sounds. */
export interface Harmony {
  startS: number;
  endS: number;
  /** "Am7", as tonal names it. */
  chord: string;
  bar: number;
}

/** A whole piece as data: the same request gives the same score. */
export interface Score {
  durationS: number;
  bpm: number;
  /** "D", "Bb". */
  tonic: string;
  /** Scale name of tonal: "major", "aeolian", "lydian". */
  mode: string;
  bars: Bar[];
  harmony: Harmony[];
  parts: Part[];
  notes: Note[];
}
