import type { MusicMood } from '../../../src-shared/brief.ts';
import type { Place, Weather } from '../../../src-shared/picture.ts';
import type { Join } from '../../../src-shared/room.ts';
import type { Spot } from '../../../src-shared/spot.ts';
import type { Capabilities, EngineRun } from '../engine.ts';

export interface MusicRequest {
  mood: MusicMood;
  seed: number;
  durationMs: number;
  /** Where scenes meet, so that phrases can turn there. */
  joinsMs: number[];
  /** Absolute path of the WAV to write (48 kHz, stereo, exactly `durationMs` long). */
  file: string;
}

/** The creator's own music, decoded: raw 32-bit floats, left and right in turn, 48 kHz. */
export interface OwnMusicRequest {
  /** From its beginning, and up to its end: each as long as the film, or all of it. */
  headFile: string;
  tailFile: string;
  /** Length of all of it. */
  totalMs: number;
  durationMs: number;
  joinsMs: number[];
  file: string;
}

/** A place that is heard: sea, wind, rain, birds, a room. */
export interface AmbienceScene {
  place: Place;
  weather: Weather;
  night: boolean;
  startMs: number;
  endMs: number;
  /** How it is come to from the scene before; a crossfade when not given. */
  join?: Join['kind'];
}

/** The sound of the film's places. */
export interface AmbienceRequest {
  seed: number;
  scenes: AmbienceScene[];
  durationMs: number;
  file: string;
}

/** Single actions at their times, silence between them. */
export interface EffectsRequest {
  seed: number;
  spots: Spot[];
  durationMs: number;
  file: string;
}

export interface MusicEngine {
  readonly id: string;
  detect(): Promise<Capabilities>;
  compose(request: MusicRequest, run: EngineRun): Promise<{ durationMs: number }>;
  /** Makes the creator's own music as long as the film, and ends it well. */
  fit(request: OwnMusicRequest, run: EngineRun): Promise<{ durationMs: number }>;
  effects(request: EffectsRequest, run: EngineRun): Promise<{ durationMs: number }>;
  ambience(request: AmbienceRequest, run: EngineRun): Promise<{ durationMs: number }>;
}
