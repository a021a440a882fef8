import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import type { FfmpegTools } from '../../src-main/film/film-room.ts';
import { joinFrames } from '../../src-main/film/timeline.ts';
import { runChild } from '../../src-main/process/children.ts';
import { type StoredEvent, storedEventSchema, TERMINAL_KINDS } from '../../src-shared/events.ts';
import { type FilmPlan, planFilm } from '../../src-shared/plan.ts';
import {
  blackStretches,
  decodeWarnings,
  ffprobeJson,
  frozenStretches,
  isFastStart,
  loudness,
  silentStretches,
} from './ffmpeg.ts';
import type { FilmMaker, MadeFilm } from './film-maker.ts';

const answerSchema = z.object({
  streams: z.array(z.record(z.string(), z.unknown())),
  chapters: z.array(
    z.object({ start_time: z.coerce.number(), end_time: z.coerce.number(), tags: z.object({ title: z.string() }) }),
  ),
  format: z.object({ duration: z.coerce.number(), format_name: z.string() }),
});

export const planOf = ({ generation }: MadeFilm): FilmPlan => planFilm(generation.brief);

async function probeAll(tools: FfmpegTools, file: string) {
  const options = ['-count_packets', '-show_streams', '-show_chapters', '-show_format'];
  const { streams, chapters, format } = answerSchema.parse(await ffprobeJson(tools, file, options));
  const stream = (type: string) => streams.filter((s) => s['codec_type'] === type && s['codec_name'] !== 'bin_data');
  return { video: stream('video'), audio: stream('audio'), subtitles: stream('subtitle'), chapters, format };
}

/** What every film is inside: H.264 High, yuv420p, BT.709, AAC 48 kHz stereo, as long as the plan says, fast start. */
export async function checkStreams({ tools }: FilmMaker, film: MadeFilm): Promise<void> {
  const plan = planOf(film);
  const { video, audio, format } = await probeAll(tools, film.file);
  expect(video).toHaveLength(1);
  expect(video[0]).toMatchObject({
    codec_name: 'h264',
    profile: 'High',
    pix_fmt: 'yuv420p',
    width: plan.widthPx,
    height: plan.heightPx,
    sample_aspect_ratio: '1:1',
    r_frame_rate: `${plan.fps}/1`,
    avg_frame_rate: `${plan.fps}/1`,
    color_range: 'tv',
    color_space: 'bt709',
    color_transfer: 'bt709',
    color_primaries: 'bt709',
    nb_read_packets: String(plan.frames),
  });
  expect(audio).toHaveLength(1);
  expect(audio[0]).toMatchObject({ codec_name: 'aac', sample_rate: '48000', channels: 2, channel_layout: 'stereo' });
  const frameS = 1 / plan.fps;
  for (const seconds of [format.duration, Number(video[0]?.['duration']), Number(audio[0]?.['duration'])]) {
    expect(Math.abs(seconds - plan.frames / plan.fps)).toBeLessThanOrEqual(frameS + 0.001);
  }
  expect(format.format_name).toContain('mp4');
  expect(await isFastStart(film.file), 'fast start').toBe(true);
  expect(await decodeWarnings(tools, film.file), 'warnings while decoding').toBe('');
}

/** One chapter a scene, named by its heading, at its place. */
export async function checkChapters({ tools }: FilmMaker, film: MadeFilm): Promise<void> {
  const { chapters } = await probeAll(tools, film.file);
  expect(chapters.map((c) => c.tags.title)).toEqual(film.scenes.map((s) => s.heading));
  for (const [i, { start_time, end_time }] of chapters.entries()) {
    expect(start_time * 1000).toBeCloseTo(film.scenes[i]?.startMs ?? Number.NaN, -0.5);
    expect(end_time * 1000).toBeCloseTo(film.scenes[i]?.endMs ?? Number.NaN, -0.5);
  }
  expect(film.generation.film?.chapters.map((c) => c.title)).toEqual(film.scenes.map((s) => s.heading));
}

/** Nothing stands still or stays black for more than half a second: not in a scene, not at a join, not at the ends. */
export async function checkMovement({ tools }: FilmMaker, film: MadeFilm): Promise<void> {
  expect(await blackStretches(tools, film.file, 0.5), 'black').toEqual([]);
  expect(await frozenStretches(tools, film.file, 0.5), 'frozen').toEqual([]);
}

/** −16 ± 1 LUFS, at most −1 dBTP, and never silent for two seconds. */
export async function checkSound({ tools }: FilmMaker, film: MadeFilm): Promise<void> {
  const { lufs, truePeakDb } = await loudness(tools, film.file);
  expect(Math.abs(lufs + 16), `${lufs} LUFS`).toBeLessThanOrEqual(1);
  expect(truePeakDb).toBeLessThanOrEqual(-1);
  expect(await silentStretches(tools, film.file, 2), 'silence').toEqual([]);
}

export interface Cue {
  startMs: number;
  endMs: number;
  text: string;
}

/** Cues of an SRT text, blank lines between them or not. */
export function readSrt(srt: string): Cue[] {
  const time = /^(\d+):(\d+):(\d+),(\d+) --> (\d+):(\d+):(\d+),(\d+)$/;
  const lines = srt.split(/\r?\n/).filter((line) => line.trim());
  const starts = lines.flatMap((line, i) => (time.test(line) ? [i] : []));
  return starts.map((at, i) => {
    const [h = 0, m = 0, s = 0, ms = 0, ...end] =
      time
        .exec(lines[at] ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    const next = starts[i + 1];
    const [h2 = 0, m2 = 0, s2 = 0, ms2 = 0] = end;
    return {
      startMs: ((h * 60 + m) * 60 + s) * 1000 + ms,
      endMs: ((h2 * 60 + m2) * 60 + s2) * 1000 + ms2,
      // The line before the next times is the next cue's number.
      text: lines.slice(at + 1, next === undefined ? undefined : next - 1).join('\n'),
    };
  });
}

/** The caption track that is inside the film, as ffmpeg reads it. */
async function captionTrack(tools: FfmpegTools, file: string): Promise<Cue[]> {
  const lines: string[] = [];
  const args = ['-v', 'error', '-i', file, '-map', '0:s:0', '-f', 'srt', '-'];
  await runChild({ command: tools.ffmpeg, args, label: 'test', onStdoutLine: (line) => lines.push(line) });
  return readSrt(lines.join('\n'));
}

/** When the voice is really heard: measured in each scene's clip, which has the narration and nothing else. */
export async function speechOf({ tools, library }: FilmMaker, film: MadeFilm): Promise<Cue[]> {
  const { fps } = planOf(film);
  const list: Cue[] = [];
  for (const [i, { number, startMs, script }] of film.scenes.entries()) {
    const take = library.takes.chosen(film.generation.id, number);
    const before = film.scenes[i - 1]?.join;
    if (!take?.clipPath || startMs === null || !script?.narration) continue;
    const clip = library.files.absolute(take.clipPath);
    const silences = await silentStretches(tools, clip, 0.1);
    const lengthS = (await probeAll(tools, clip)).format.duration;
    const lead = silences.find((s) => s.startS < 0.02)?.durationS ?? 0;
    const tail = silences.find((s) => s.startS + s.durationS > lengthS - 0.1)?.startS ?? lengthS;
    const early = before ? Math.floor(joinFrames(before.kind, fps).overlap / 2) : 0;
    const clipMs = startMs - (early * 1000) / fps;
    list.push({ startMs: clipMs + lead * 1000, endMs: clipMs + tail * 1000, text: script.narration });
  }
  return list;
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const NEAR_MS = 250;

/** The track says what the voice says while it says it, and the two files beside the film hold the same. */
export async function checkCaptions(maker: FilmMaker, film: MadeFilm): Promise<void> {
  const { subtitles } = await probeAll(maker.tools, film.file);
  expect(subtitles).toHaveLength(1);
  expect(subtitles[0]).toMatchObject({ codec_name: 'mov_text', tags: { language: 'eng' } });
  const cues = await captionTrack(maker.tools, film.file);
  const beside = readSrt(readFileSync(join(film.folder, 'captions.srt'), 'utf8'));
  expect(cues.map((c) => c.text)).toEqual(beside.map((c) => c.text));
  for (const [i, cue] of cues.entries()) {
    expect(Math.abs(cue.startMs - (beside[i]?.startMs ?? Number.NaN))).toBeLessThanOrEqual(2);
    expect(Math.abs(cue.endMs - (beside[i]?.endMs ?? Number.NaN))).toBeLessThanOrEqual(2);
  }
  const speech = await speechOf(maker, film);
  expect(words(cues.map((c) => c.text).join(' '))).toBe(words(speech.map((s) => s.text).join(' ')));
  for (const said of speech) {
    const shown = cues.filter((c) => c.startMs < said.endMs && c.endMs > said.startMs);
    expect(words(shown.map((c) => c.text).join(' '))).toBe(words(said.text));
    expect(Math.abs((shown[0]?.startMs ?? Number.NaN) - said.startMs)).toBeLessThanOrEqual(NEAR_MS);
    expect(shown.at(-1)?.endMs).toBeGreaterThanOrEqual(said.endMs - NEAR_MS);
    // A cue may stay a moment after its last word so that it can be read.
    expect(shown.at(-1)?.endMs).toBeLessThanOrEqual(said.endMs + 1000);
  }
  const vtt = readFileSync(join(film.folder, 'captions.vtt'), 'utf8');
  expect(vtt.startsWith('WEBVTT')).toBe(true);
  expect(vtt.match(/ --> /g)).toHaveLength(cues.length);
}

/** Film, poster and captions are there, and nothing half-done is. */
export function checkFolder(film: MadeFilm): void {
  const names = readdirSync(film.folder, { recursive: true, encoding: 'utf8' });
  expect(names).toEqual(expect.arrayContaining(['film.mp4', 'poster.jpg', 'captions.srt', 'captions.vtt']));
  expect(names.filter((name) => /partial|pieces|paint-|\.tmp$/.test(name))).toEqual([]);
  expect(statSync(join(film.folder, 'poster.jpg')).size).toBeGreaterThan(2000);
  expect(statSync(film.file).size).toBe(film.generation.film?.bytes);
}

/** Events of a film that ran once, from the first to the terminal one. */
export function checkEvents(events: StoredEvent[]): void {
  for (const event of events) expect(storedEventSchema.parse(event)).toEqual(event);
  expect(events.map((e) => e.seq)).toEqual(events.map((_, i) => i + 1));
  const terminal = events.filter((e) => (TERMINAL_KINDS as readonly string[]).includes(e.kind));
  expect(terminal.map((e) => e.kind)).toEqual(['completed']);
  expect(events.at(-1)).toBe(terminal[0]);
  const progress = events.flatMap((e) => (e.kind === 'progress' ? [e.payload.progress] : []));
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.length).toBeGreaterThan(10);
}

/** Steps by what happened to them: `clip:1` was `done`, or `skipped` because it had been done before. */
export const stepsIn = (events: StoredEvent[], state: 'started' | 'done' | 'skipped' | 'failed'): string[] =>
  events.flatMap((e) => (e.kind === 'step' && e.payload.state === state ? [e.payload.key] : []));
