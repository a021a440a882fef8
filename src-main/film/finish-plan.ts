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
  subtitles: 0 | 1;
}

/** Plans mux, captions and chapters. Pure. Sound in an .m4a, as the mix makes it, is AAC and copied; other is encoded. */
export function planFinish(
  request: FinishRequest,
  { metadataFile, trackFile }: { metadataFile: string; trackFile: string },
): FinishPlan {
  const { cues, captions, film, frames } = request;
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
      ...(request.soundFile.endsWith('.m4a')
        ? ['-c:a', 'copy']
        : ['-af', `apad=whole_dur=${seconds},atrim=end=${seconds}`, ...audioEncoding()]),
      ...subtitles,
      ...['-metadata:s:a:0', `language=${languageCode(request.language)}`],
      ...['-map_metadata', '2', '-map_chapters', '2', '-t', seconds],
      ...timescale(film),
      ...['-fflags', '+bitexact', '-movflags', '+faststart', '-f', 'mp4'],
    ],
    subtitles: soft ? 1 : 0,
  };
}
