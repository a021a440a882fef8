import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderClip } from '../../../src-main/film/clip.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import type { ScenePicture } from '../../../src-shared/shot.ts';
import { frameHashes } from '../../support/ffmpeg.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { paintedScene } from './layers.ts';

const film = { widthPx: 640, heightPx: 360, fps: 30 as const };
const frames = 45;

test('a layer that overlay repeats lies where it lies as a stream, at every frame of both shots', async () => {
  const folder = scratchFolder('held-layers');
  mkdirSync(folder, { recursive: true });
  const run = { tools: await findTools(), signal: new AbortController().signal };
  const one = paintedScene(folder, 'one', { film, frames, hue: 200 });
  const two = paintedScene(folder, 'two', { film, frames, hue: 20 });
  if (one.kind !== 'layers' || two.kind !== 'layers') throw new Error('layers are painted');
  const shots = [...one.shots, ...two.shots];
  // What has a time of its own is always a stream.
  const asStreams = shots.map((shot) => ({
    ...shot,
    layers: shot.layers.map((layer, i) => (i === 0 ? layer : { ...layer, visible: { startS: 0, endS: 99, fadeS: 0 } })),
  }));
  const render = async (name: string, picture: ScenePicture): Promise<string[]> => {
    const file = join(folder, `${name}.mp4`);
    const ends = { headFrames: 0, tailFrames: 0 };
    const speech = { narrationFile: null, narrationStartMs: 0 };
    const stillFile = join(folder, `${name}.jpg`);
    await renderClip({ picture, film, frames: frames * 2, ends, ...speech, file, stillFile }, run);
    return frameHashes(run.tools, file);
  };
  const held = await render('held', { kind: 'layers', shots });
  expect(held).toHaveLength(frames * 2);
  expect(new Set(held).size).toBeGreaterThan(frames);
  expect(held).toEqual(await render('streams', { kind: 'layers', shots: asStreams }));
});
