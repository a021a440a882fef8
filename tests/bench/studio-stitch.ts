import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { forceKeyframes, mp4Output, videoEncoding } from '../../src-main/film/encoding.ts';
import { runFfmpeg } from '../../src-main/film/ffmpeg.ts';
import type { ClipEnds } from '../../src-main/film/film-room.ts';
import { stitch } from '../../src-main/film/stitch.ts';
import { findTools } from '../../src-main/film/tools.ts';
import type { Join } from '../../src-shared/room.ts';
import { scratch } from './scratch.ts';
import { printTable, seconds } from './table.ts';

const FILM = { widthPx: 1920, heightPx: 1080, fps: 30 as const };
const SCENES = 8;
const FILM_FRAMES = 60 * FILM.fps;
const OVERLAP_FRAMES = 15;

/** Joins the clips of a 60 s film of 8 scenes at 1080p30: once all by cuts, once all by crossfades. */
export async function benchStitch(): Promise<void> {
  const rows = [];
  for (const join of ['cut', 'crossfade'] as const) rows.push([join, seconds(await stitched(join))]);
  printTable(['60 s of 8 scenes at 1080p30, joined by', 'time'], rows);
}

async function stitched(kind: Join['kind']): Promise<number> {
  const tools = await findTools();
  const { signal } = new AbortController();
  const folder = scratch();
  const overlap = kind === 'crossfade' ? OVERLAP_FRAMES : 0;
  // Each overlap belongs to two clips.
  const frames = FILM_FRAMES + overlap * (SCENES - 1);
  try {
    const clips = [];
    for (let i = 0; i < SCENES; i++) {
      const ends: ClipEnds = { headFrames: i === 0 ? 0 : overlap, tailFrames: i === SCENES - 1 ? 0 : overlap };
      const own = Math.floor(((i + 1) * frames) / SCENES) - Math.floor((i * frames) / SCENES);
      const file = join(folder, `clip-${i}.mp4`);
      const source = `testsrc2=size=1920x1080:rate=30,trim=end_frame=${own},setsar=1,format=yuv420p[v]`;
      const keys = forceKeyframes([ends.headFrames, own - ends.tailFrames]);
      const args = ['-filter_complex', source, '-map', '[v]', ...videoEncoding(FILM), ...keys, ...mp4Output(), file];
      await runFfmpeg({ tools, signal, label: 'bench clip', args });
      clips.push({ file, frames: own, ends });
    }
    const joins = clips.slice(1).map(() => kind);
    const started = performance.now();
    await stitch(
      { clips, joins, film: FILM, frames: FILM_FRAMES, folder: join(folder, 'pieces'), file: join(folder, 'film.mp4') },
      { tools, signal },
    );
    return performance.now() - started;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
