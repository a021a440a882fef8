import { toSrt, toTrackVtt, toVtt } from './caption-text.ts';
import { audioEncoding, framesToMs, num, timescale } from './encoding.ts';
import { filmMetadata } from './film-metadata.ts';
import type { FinishRequest } from './film-room.ts';
import { languageCode } from './language-code.ts';

/** Everything that finishes a film, as data. Files that carry texts are written as they stand here. */
export interface FinishPlan {
  metadata: string;
  /** What is muxed as the soft track; null without one. */
  track: string | null;
  /** Captions beside the film; null when there are none. */
  sidecars: { srt: string; vtt: string } | null;
  /** The mux's argv but for the output. */
  args: string[];
  /** Frames, in ms, of which the richest becomes the poster. */
  posterMs: number[];
  subtitles: 0 | 1;
}

/** More candidates cost a third of a second each. */
const POSTER_CANDIDATES = 4;

/** Plans mux, captions, chapters and poster. Pure. `soundIsAac`: AAC is copied, anything else encoded. */
export function planFinish(
  request: FinishRequest,
  { metadataFile, trackFile, soundIsAac }: { metadataFile: string; trackFile: string; soundIsAac: boolean },
): FinishPlan {
  const { cues, captions, chapters, film, frames } = request;
  const seconds = num(framesToMs(frames, film.fps) / 1000);
  const soft = captions === 'soft' && cues.length > 0;
  const inputs = ['-i', request.videoFile, '-i', request.soundFile, '-f', 'ffmetadata', '-i', metadataFile];
  // ffmpeg reads escapes in WebVTT faithfully, SubRip's tags it would interpret.
  const track = soft ? ['-f', 'webvtt', '-i', trackFile] : [];
  const subtitles = soft
    ? ['-map', '3:s:0', '-c:s', 'mov_text', '-metadata:s:s:0', `language=${languageCode(request.language)}`]
    : [];
  return {
    metadata: filmMetadata(request),
    track: soft ? toTrackVtt(cues) : null,
    sidecars: captions !== 'none' && cues.length > 0 ? { srt: toSrt(cues), vtt: toVtt(cues) } : null,
    args: [
      ...inputs,
      ...track,
      ...['-map', '0:v:0', '-c:v', 'copy', '-map', '1:a:0'],
      ...(soundIsAac
        ? ['-c:a', 'copy']
        : ['-af', `apad=whole_dur=${seconds},atrim=end=${seconds}`, ...audioEncoding()]),
      ...subtitles,
      ...['-metadata:s:a:0', `language=${languageCode(request.language)}`],
      ...['-map_metadata', '2', '-map_chapters', '2', '-t', seconds],
      ...timescale(film),
      ...['-fflags', '+bitexact', '-movflags', '+faststart', '-f', 'mp4'],
    ],
    posterMs: posterTimes(
      request,
      chapters.map((chapter) => (chapter.startMs + chapter.endMs) / 2),
    ),
    subtitles: soft ? 1 : 0,
  };
}

/** The middles of some scenes, spread over the film, on whole frames. */
function posterTimes({ frames, film }: Pick<FinishRequest, 'frames' | 'film'>, middles: number[]): number[] {
  const all = middles.length > 0 ? middles : [framesToMs(frames, film.fps) / 2];
  const step = Math.max(1, all.length / POSTER_CANDIDATES);
  const chosen = Array.from(
    { length: Math.min(POSTER_CANDIDATES, all.length) },
    (_, i) => all[Math.floor(i * step)] as number,
  );
  return chosen.map((ms) =>
    framesToMs(Math.min(frames - 1, Math.max(0, Math.round((ms * film.fps) / 1000))), film.fps),
  );
}

/** A frame of the film as a JPEG. */
export const posterArgs = (videoFile: string, atMs: number): string[] => [
  ...[
    '-ss',
    (atMs / 1000).toFixed(6),
    '-i',
    videoFile,
    '-an',
    '-frames:v',
    '1',
    '-vf',
    'scale=out_range=pc,format=yuvj420p',
  ],
  ...['-q:v', '3', '-map_metadata', '-1', '-f', 'image2', '-update', '1'],
];
