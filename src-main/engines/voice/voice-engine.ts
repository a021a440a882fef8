import type { Voice } from '../../../src-shared/brief.ts';
import type { Capabilities, EngineRun } from '../engine.ts';

/** How a name is said, in the letters of the voice's language. */
export interface Saying {
  written: string;
  said: string;
}

export interface SpeechRequest {
  text: string;
  voice: Exclude<Voice, 'none'>;
  /** ISO 639-1. */
  language: string;
  /** 1 = the voice's own pace; 0.88 to 1.12 keeps it natural. */
  rate: number;
  /** Silence between sentences, in seconds. */
  pauseS: number;
  /** Names that are said otherwise than they are written. */
  sayings: readonly Saying[];
  /** Absolute path of the WAV to write (48 kHz, 16 bit, mono). */
  file: string;
}

export interface SpokenWord {
  text: string;
  startMs: number;
  endMs: number;
}

export interface Speech {
  durationMs: number;
  /** Every word of the text in order, as written, with the time it is heard. */
  words: SpokenWord[];
}

export interface VoiceEngine {
  readonly id: string;
  detect(): Promise<Capabilities>;
  /** Languages it can speak, ISO 639-1. */
  speaks(language: string): boolean;
  /** True when every letter of a name is heard: a voice leaves out what its language has no sounds for. */
  pronounces(name: string): boolean;
  speak(request: SpeechRequest, run: EngineRun): Promise<Speech>;
}
