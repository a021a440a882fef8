import type { FilmParams } from '../../src-shared/shot.ts';

/**
 * What a preset for speed gives up and a drawn film needs is asked for again: the 8×8 transform makes the High profile,
 * deblocking and adaptive quantisation keep even skies even. CABAC is not: the same pictures take 12 % fewer bytes by it,
 * but a fifth more of the encoder's time and two fifths more of every player's. CPU seconds of 150 frames at 1080p30 (rain
 * over waves, ffmpeg 5.1): with CABAC 2.9, this 2.45; to play them 1.6 and 1.1.
 */
export const PRESET = 'ultrafast';
const X264 = 'cabac=0:8x8dct=1:aq-mode=1:deblock=0,0';
const CRF = 21;
/** A keyframe at least this often, so that seeking is quick. */
const GOP_SECONDS = 2;
/** Ticks a frame has in every file, so that pieces of different runs meet without rounding. */
const TICKS_PER_FRAME = 512;
export const AUDIO_RATE = 48_000;

/** RGB becomes video exactly once, by the matrix that the file says it has. */
export const TO_BT709 = 'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_inp';

/**
 * What the illustrator's planes are, which no file says, and what every clip is: from 7.1 on the encoder believes the
 * frames, which still name the transfer of the PNG they came from, and not its own options.
 */
export const IS_BT709 = 'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709';

/** Keyframes at these frames, so that what lies between can be copied. */
export function forceKeyframes(frames: readonly number[]): string[] {
  const inside = [...new Set(frames)].filter((frame) => frame > 0).sort((a, b) => a - b);
  return inside.length > 0 ? ['-force_key_frames', `expr:${inside.map((frame) => `eq(n,${frame})`).join('+')}`] : [];
}

/** Starts reading at a keyframe: its time rounded up to ffmpeg's microseconds, so that it is not just missed. */
export function seekTo(frame: number, fps: number): string[] {
  return frame === 0 ? [] : ['-noaccurate_seek', '-ss', (Math.ceil((frame * 1e6) / fps) / 1e6).toFixed(6)];
}

/**
 * The one way in which video is encoded: pieces made by it can be joined by copying. Without B-frames each packet is
 * shown in the order it is stored, so a cut at a keyframe is exact; the same run of bytes comes out each time.
 */
export function videoEncoding(film: FilmParams): string[] {
  return [
    ...[
      '-c:v',
      'libx264',
      '-preset',
      PRESET,
      '-x264-params',
      X264,
      '-crf',
      String(CRF),
      '-profile:v',
      'high',
      '-pix_fmt',
      'yuv420p',
    ],
    ...['-bf', '0', '-g', String(film.fps * GOP_SECONDS), '-flags:v', '+cgop+bitexact'],
    ...colourFlags(),
    ...['-r', String(film.fps), ...timescale(film)],
  ];
}

export const colourFlags = (): string[] => [
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
];

export const timescale = (film: FilmParams): string[] => ['-video_track_timescale', String(film.fps * TICKS_PER_FRAME)];

const AAC = ['-b:a', '192k', '-ar', String(AUDIO_RATE), '-ac', '2'];
/** Sound of a scene's card, which no film holds: the quick coder takes a third of the time. */
export const cardAudioEncoding = (): string[] => ['-c:a', 'aac', '-aac_coder', 'fast', ...AAC];
export const audioEncoding = (): string[] => ['-c:a', 'aac', ...AAC];

/** mp4 that plays before it is loaded whole, without anything of this machine in it. */
export const mp4Output = (): string[] => [
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-movflags',
  '+faststart',
  '-f',
  'mp4',
];

/** Exact length of some frames in milliseconds. */
export const framesToMs = (frames: number, fps: number): number => (frames * 1000) / fps;

/** A number as ffmpeg reads it: no exponent, no needless digits. */
export const num = (value: number): string => String(Number(value.toFixed(5)));
