import { z } from '../../src-shared/zod.ts';
import type { ProbeResult } from './film-room.ts';

const streamSchema = z.object({
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  profile: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  r_frame_rate: z.string().optional(),
  sample_rate: z.string().optional(),
  channels: z.number().optional(),
  duration: z.string().optional(),
  nb_frames: z.string().optional(),
  nb_read_packets: z.string().optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
});
const answerSchema = z.object({
  streams: z.array(streamSchema).default([]),
  chapters: z.array(z.unknown()).default([]),
  format: z.object({ duration: z.string().optional() }).default({}),
});

const toNumber = (text: string | undefined): number | null => {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
};

/** `30000/1001` → 29.97; 0 when it is not a rate. */
export function parseRate(text: string | undefined): number {
  const [over = Number.NaN, under = 1] = (text ?? '').split('/').map(Number);
  const rate = over / under;
  return Number.isFinite(rate) ? rate : 0;
}

/** ffprobe's JSON (`-show_streams -show_chapters -show_format`) as we use it. Throws when it is not that. */
export function parseProbe(json: string): ProbeResult {
  const { streams, chapters, format } = answerSchema.parse(JSON.parse(json));
  const video = streams.find((s) => s.codec_type === 'video' && !s.disposition?.attached_pic);
  const audio = streams.find((s) => s.codec_type === 'audio');
  const seconds = toNumber(format.duration) ?? Math.max(0, ...streams.map((s) => toNumber(s.duration) ?? 0));
  return {
    durationMs: seconds * 1000,
    frames: video ? (toNumber(video.nb_read_packets) ?? toNumber(video.nb_frames)) : null,
    video: video
      ? {
          codec: video.codec_name ?? '',
          widthPx: video.width ?? 0,
          heightPx: video.height ?? 0,
          fps: parseRate(video.r_frame_rate),
          pixelFormat: video.pix_fmt ?? '',
        }
      : null,
    audio: audio
      ? { codec: audio.codec_name ?? '', sampleRate: toNumber(audio.sample_rate) ?? 0, channels: audio.channels ?? 0 }
      : null,
    subtitles: streams.filter((s) => s.codec_type === 'subtitle').length,
    chapters: chapters.length,
  };
}
