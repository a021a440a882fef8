import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { beforeAll, expect, test } from 'vitest';
import { cuesFromText } from '../../../src-main/film/captions.ts';
import { renderClip } from '../../../src-main/film/clip.ts';
import { runFfmpeg } from '../../../src-main/film/ffmpeg.ts';
import type { FilmRun } from '../../../src-main/film/film-room.ts';
import { finish } from '../../../src-main/film/finish.ts';
import { probe } from '../../../src-main/film/probe.ts';
import { makePiece, stitch } from '../../../src-main/film/stitch.ts';
import { planStitch } from '../../../src-main/film/stitch-plan.ts';
import { layoutTimeline } from '../../../src-main/film/timeline.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import { EarlyPieces } from '../../../src-main/generation/early-pieces.ts';
import { BRIEF_DEFAULTS, type Brief } from '../../../src-shared/brief.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import {
  blackStretches,
  decodeWarnings,
  ffprobeJson,
  frameHashes,
  frozenStretches,
  isFastStart,
  videoPackets,
} from '../../support/ffmpeg.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { paintedScene } from './layers.ts';

// A film of four scenes with each kind of join, in a folder whose name has everything that a creator's may have.
const folder = join(scratchFolder('film'), 'it\'s 50% "mine" ü 夜');
const film = { widthPx: 640, heightPx: 360, fps: 24 as const };
const FRAMES = 241;
const HOSTILE = '<b>Bold</b> & {\\an8}x --> 1; title=2 #3 \\N "q"';
const joins = ['crossfade' as const, 'cut' as const, 'black' as const];
const slots = layoutTimeline({
  frames: FRAMES,
  fps: film.fps,
  joins,
  scenes: joins.concat('cut').map(() => ({ spokenMs: 0 })),
});
const file = (name: string): string => join(folder, name);
let run: FilmRun;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  run = { tools: await findTools(), signal: new AbortController().signal };
  const narration = file('narration.wav');
  const tone = [
    '-f',
    'lavfi',
    '-i',
    'sine=frequency=220:duration=1',
    '-ar',
    '48000',
    '-ac',
    '1',
    '-f',
    'wav',
    narration,
  ];
  await runFfmpeg({ ...run, label: 'tone', args: tone });
  for (const [i, slot] of slots.entries()) {
    await renderClip(
      {
        picture: paintedScene(folder, `s${i}`, { film, frames: slot.clipFrames, hue: i * 70 }),
        film,
        frames: slot.clipFrames,
        ends: slot.ends,
        narrationFile: i === 1 ? narration : null,
        narrationStartMs: slot.narrationInClipMs,
        file: file(`clip-${i}.mp4`),
        stillFile: file(`clip-${i}.jpg`),
      },
      run,
    );
  }
  const clips = slots.map((slot, i) => ({ file: file(`clip-${i}.mp4`), frames: slot.clipFrames, ends: slot.ends }));
  await stitch({ clips, joins, film, frames: FRAMES, folder: file('pieces'), file: file('video.mp4') }, run);
  const seconds = FRAMES / film.fps;
  const sound = [
    '-f',
    'lavfi',
    '-i',
    `sine=duration=${seconds}`,
    '-ar',
    '48000',
    '-ac',
    '2',
    '-c:a',
    'aac',
    '-f',
    'mp4',
    file('sound.m4a'),
  ];
  await runFfmpeg({ ...run, label: 'sound', args: sound });
  const words = ['A small boat turns home.', HOSTILE, 'The lamp burns.', '灯台守は毎晩階段を登ります。'];
  await finish(
    {
      videoFile: file('video.mp4'),
      soundFile: file('sound.m4a'),
      cues: slots.flatMap(({ startMs, endMs }, i) =>
        cuesFromText({ text: words[i] ?? '', startMs, endMs, aspect: '16:9', language: 'en' }),
      ),
      captions: 'soft',
      language: 'en',
      chapters: slots.map(({ startMs, endMs }, i) => ({ title: i === 2 ? HOSTILE : `Scene ${i + 1}`, startMs, endMs })),
      title: HOSTILE,
      credits: 'Made with care; icons = CC BY',
      film,
      frames: FRAMES,
      file: file('film.mp4'),
      stills: slots.map((_, i) => file(`clip-${i}.jpg`)),
      posterFile: file('poster.jpg'),
      srtFile: file('film.srt'),
      vttFile: file('film.vtt'),
      folder: file('finish'),
    },
    run,
  );
});

test('each clip is complete in itself: picture, sound, exact length, keyframes at its ends, a still', async () => {
  for (const [i, { clipFrames, ends }] of slots.entries()) {
    const clip = file(`clip-${i}.mp4`);
    expect(await probe(clip, run)).toMatchObject({
      frames: clipFrames,
      video: { codec: 'h264', widthPx: 640, heightPx: 360, fps: 24, pixelFormat: 'yuv420p' },
      audio: { codec: 'aac', sampleRate: 48_000, channels: 2 },
    });
    expect(await isFastStart(clip)).toBe(true);
    const packets = await videoPackets(run.tools, clip);
    const keys = packets.flatMap(({ flags }, n) => (flags.startsWith('K') ? [n] : []));
    expect(keys).toEqual(
      expect.arrayContaining([0, ends.headFrames, clipFrames - ends.tailFrames].filter((n) => n < clipFrames)),
    );
    expect(await probe(file(`clip-${i}.jpg`), run)).toMatchObject({
      video: { codec: 'mjpeg', widthPx: 640, heightPx: 360 },
    });
  }
});

test('the film has every frame once, in order, and decodes without a warning', async () => {
  const packets = await videoPackets(run.tools, file('film.mp4'));
  expect(packets.map(({ pts }) => pts)).toEqual(Array.from({ length: FRAMES }, (_, n) => n * 512));
  expect(packets.map(({ dts }) => dts)).toEqual(packets.map(({ pts }) => pts));
  expect(await decodeWarnings(run.tools, file('film.mp4'))).toBe('');
});

test('the film is what players expect: High, square pixels, bt709, fast start, sound as long as the picture', async () => {
  const found = await probe(file('film.mp4'), run);
  expect(found).toMatchObject({
    frames: FRAMES,
    subtitles: 1,
    chapters: 4,
    audio: { codec: 'aac', sampleRate: 48_000, channels: 2 },
  });
  expect(Math.abs(found.durationMs - (FRAMES * 1000) / film.fps)).toBeLessThanOrEqual(22);
  expect(await isFastStart(file('film.mp4'))).toBe(true);
  const { streams } = (await ffprobeJson(run.tools, file('film.mp4'), ['-select_streams', 'v:0', '-show_streams'])) as {
    streams: Record<string, unknown>[];
  };
  expect(streams[0]).toMatchObject({
    profile: 'High',
    sample_aspect_ratio: '1:1',
    color_space: 'bt709',
    color_primaries: 'bt709',
    color_transfer: 'bt709',
    color_range: 'tv',
    has_b_frames: 0,
  });
});

test('nothing is black or frozen for half a second', async () => {
  expect(await blackStretches(run.tools, file('film.mp4'), 0.5)).toEqual([]);
  expect(await frozenStretches(run.tools, file('film.mp4'), 0.5)).toEqual([]);
});

test('the film comes out of black by its first clip alone', async () => {
  const [black] = await blackStretches(run.tools, file('film.mp4'), 0.02);
  expect(black?.startS).toBe(0);
  expect(await blackStretches(run.tools, file('clip-1.mp4'), 0.02)).toEqual([]);
});

test('what is not joined is copied: the same frames as in the clips', async () => {
  const whole = await frameHashes(run.tools, file('video.mp4'));
  for (const [i, slot] of slots.entries()) {
    const clip = await frameHashes(run.tools, file(`clip-${i}.mp4`));
    const { headFrames, tailFrames } = slot.ends;
    const from = slot.clipStartFrame + headFrames;
    const body = clip.slice(headFrames, clip.length - tailFrames);
    expect(whole.slice(from, from + body.length)).toEqual(body);
  }
});

test('pieces are made while another scene is in work, once, and are the same as those made at the end', async () => {
  const folderOfPieces = file('pieces');
  mkdirSync(folderOfPieces);
  const plan = { ...planFilm({ ...BRIEF_DEFAULTS, idea: 'x' } as Brief), frames: FRAMES };
  const early = new EarlyPieces({ plan, film, ...run, path: (...parts) => join(folder, ...parts) }, slots, joins);
  const benches = { paint: new PQueue(), film: new PQueue() };
  const working = Promise.withResolvers<void>();
  void benches.paint.add(() => working.promise);
  const clipIsThere = async (i: number): Promise<string[]> => {
    const clip = { clip: [`clip-${i}.mp4`], still: [`clip-${i}.jpg`], durationMs: 0, seed: 0, unread: [] };
    await early.clipIsThere(i, clip, benches);
    return readdirSync(folderOfPieces).sort();
  };
  expect(await clipIsThere(0)).toEqual(['piece-000.mp4']);
  const made = ['piece-000.mp4', 'piece-001.mp4', 'piece-002.mp4'];
  expect(await clipIsThere(1)).toEqual(made);
  working.resolve();
  await benches.paint.onIdle();
  expect(await clipIsThere(2), 'nothing else is in work').toEqual(made);

  const clips = slots.map((slot, i) => ({ file: file(`clip-${i}.mp4`), frames: slot.clipFrames, ends: slot.ends }));
  const request = { clips, joins, film, frames: FRAMES, folder: folderOfPieces, file: file('video-early.mp4') };
  await stitch(request, run);
  expect(await frameHashes(run.tools, request.file)).toEqual(await frameHashes(run.tools, file('video.mp4')));

  mkdirSync(folderOfPieces);
  writeFileSync(join(folderOfPieces, 'piece-000.mp4'), 'as it is');
  const [piece] = planStitch(request);
  if (!piece) throw new Error('no piece');
  await makePiece(request, { piece, index: 0 }, run);
  expect(readFileSync(join(folderOfPieces, 'piece-000.mp4'), 'utf8')).toBe('as it is');
  rmSync(folderOfPieces, { recursive: true });
});

test('captions, chapters and texts come out as they went in', async () => {
  const { format, chapters } = (await ffprobeJson(run.tools, file('film.mp4'), ['-show_format', '-show_chapters'])) as {
    format: { tags: Record<string, string> };
    chapters: { start_time: string; tags: { title: string } }[];
  };
  expect(format.tags).toMatchObject({ title: HOSTILE, comment: 'Made with care; icons = CC BY' });
  expect(chapters.map((chapter) => chapter.tags.title)).toEqual(['Scene 1', 'Scene 2', HOSTILE, 'Scene 4']);
  for (const [i, chapter] of chapters.entries()) {
    expect(Math.abs(Number(chapter.start_time) * 1000 - (slots[i]?.startMs ?? 0))).toBeLessThanOrEqual(1);
  }
  const track = file('track.srt');
  await runFfmpeg({ ...run, label: 'captions', args: ['-i', file('film.mp4'), '-map', '0:s:0', '-f', 'srt', track] });
  const text = readFileSync(track, 'utf8').replaceAll('\u2060', '').replaceAll('｛', '{').replaceAll('｝', '}');
  expect(text).toContain('A small boat turns home.');
  expect(text.replace(/\s+/g, ' ')).toContain(HOSTILE);
  expect(text).toContain('灯台守は毎晩階段を登ります。');
  expect(readFileSync(file('film.vtt'), 'utf8')).toContain('&lt;b&gt;Bold&lt;/b&gt;');
});

test('nothing is left behind', () => {
  const left = readdirSync(folder).filter((name) => /partial|pieces|finish/.test(name));
  expect(left).toEqual([]);
  expect(existsSync(file('poster.jpg'))).toBe(true);
});
