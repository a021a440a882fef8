import type { Look, PictureRole } from '../../../src-shared/brief.ts';
import type { PictureInstruction } from '../../../src-shared/picture.ts';
import type { FilmParams, ScenePicture, TimedWords } from '../../../src-shared/shot.ts';
import type { Capabilities, EngineRun } from '../engine.ts';

export interface PictureRequest {
  instruction: PictureInstruction;
  look: Look;
  /** The film's palette (dark to light), so that all scenes agree; null lets the engine choose by mood and seed. */
  palette: string[] | null;
  film: FilmParams;
  /** Frames that the clip has, joins' overlaps included. */
  frames: number;
  /** n of N. */
  number: number;
  of: number;
  /** The film's seed; the engine derives its own for each scene and subject. */
  seed: number;
  /** The creator's pictures by id: absolute paths of checked JPEG, PNG or WebP files. */
  pictures: { id: string; role: PictureRole; file: string }[];
  /** Words to be set on the picture (title, statements of a silent film, burned-in captions, the brand). */
  words: TimedWords[];
  /** Language of the words, ISO 639-1. */
  language: string;
  /** Absolute path of an existing, empty folder for what is painted. */
  folder: string;
}

export interface PictureResult {
  picture: ScenePicture;
  /** What can be seen: subjects drawn as pictures, and those set as words because no picture is known. */
  drawn: string[];
  lettered: string[];
  /** Ids of the creator's pictures that belong in this scene but cannot be read any more: it was drawn without them. */
  unread: string[];
}

export interface PictureEngine {
  readonly id: string;
  detect(): Promise<Capabilities>;
  /** Says that scenes will follow soon; absent where there is nothing to make ready. */
  warmUp?(): void;
  /** Says how many scenes at most will still be drawn side by side: what more of them would need is given back at once. */
  keepReady?(atOnce: number): void;
  draw(request: PictureRequest, run: EngineRun): Promise<PictureResult>;
}
