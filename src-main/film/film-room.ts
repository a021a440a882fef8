import type { Chapter } from '../../src-shared/generation.ts';
import type { Join } from '../../src-shared/room.ts';
import type { FilmParams, ScenePicture } from '../../src-shared/shot.ts';

/** Where ffmpeg is and what this build of it can do; asked once. */
export interface FfmpegTools {
  ffmpeg: string;
  ffprobe: string;
  version: string;
  /** Where it was found: settings, packaged, ffmpeg-ffprobe-static, PATH. */
  source: 'settings' | 'packaged' | 'static' | 'path';
  filters: ReadonlySet<string>;
  encoders: ReadonlySet<string>;
  /** Milliseconds without a new frame, sample or byte after which a program hangs; {@link STALL_MS} when not given. */
  stallMs?: number;
}

/** No honest pause of ffmpeg is this long; a film that waits longer waits for ever. */
export const STALL_MS = 60_000;

export interface FilmRun {
  tools: FfmpegTools;
  signal: AbortSignal;
  /** Measured fraction done, 0–1. */
  onProgress?: (fraction: number) => void;
}

/** Frames at both ends of a clip that a join will overlap or fade: keyframes are forced there so the rest can be copied. */
export interface ClipEnds {
  headFrames: number;
  tailFrames: number;
  /** The film's first clip comes out of black and its last goes into it by themselves: nothing of them is encoded twice. */
  fadeInFrames?: number;
  fadeOutFrames?: number;
}

export interface ClipRequest {
  picture: ScenePicture;
  film: FilmParams;
  frames: number;
  ends: ClipEnds;
  /** Sound of the scene alone, so that the card plays with its narration; null = silence. */
  narrationFile: string | null;
  narrationStartMs: number;
  /** Absolute path of the finished mp4; `<file>.partial` is written first, checked, then renamed. */
  file: string;
  /** Absolute path of the still (JPEG) for the card. */
  stillFile: string;
}

export interface StitchRequest {
  clips: { file: string; frames: number; ends: ClipEnds }[];
  /** One fewer than the clips. */
  joins: Join['kind'][];
  film: FilmParams;
  /** Exactly this many frames must come out. */
  frames: number;
  /** A folder for pieces, removed at the end. */
  folder: string;
  /** Video only. */
  file: string;
}

/** One sound that goes into the mix, at its place on the film's timeline. */
export interface Stem {
  kind: 'narration' | 'music' | 'ambience' | 'effect';
  file: string;
  startMs: number;
  durationMs: number;
}

export interface MixRequest {
  stems: Stem[];
  durationMs: number;
  /** Integrated loudness of the film: −16 LUFS, true peak at most −1 dBTP. */
  targetLufs: number;
  file: string;
  folder: string;
}

export interface Cue {
  startMs: number;
  endMs: number;
  /** One or two lines. */
  lines: string[];
}

export interface FinishRequest {
  videoFile: string;
  /** Mixed: AAC in an .m4a, or a .wav; exactly as long as the film. */
  soundFile: string;
  cues: Cue[];
  captions: 'soft' | 'burned' | 'none';
  /** ISO 639-1. */
  language: string;
  chapters: Chapter[];
  title: string;
  credits: string;
  film: FilmParams;
  frames: number;
  file: string;
  /** The scenes' stills (JPEG, the film's size): the richest becomes the poster. At least one. */
  stills: string[];
  posterFile: string;
  srtFile: string;
  vttFile: string;
  folder: string;
}

export interface ProbeResult {
  durationMs: number;
  frames: number | null;
  video: { codec: string; widthPx: number; heightPx: number; fps: number; pixelFormat: string } | null;
  audio: { codec: string; sampleRate: number; channels: number } | null;
  subtitles: number;
  chapters: number;
}
