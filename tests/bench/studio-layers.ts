import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paintScene } from '../../src-main/engines/picture/builtin/paint-scene.ts';
import { renderClip } from '../../src-main/film/clip.ts';
import { findTools } from '../../src-main/film/tools.ts';
import type { Layer } from '../../src-shared/shot.ts';
import { layerPicture } from '../support/layer-picture.ts';
import { request } from '../unit/picture/request.ts';
import { scratch } from './scratch.ts';
import { median, printTable, seconds } from './table.ts';

const FILM = { widthPx: 1920, heightPx: 1080, fps: 30 as const };
const FRAMES = 240;
const RUNS = 3;
const LAYERS = 5;

/**
 * Painting, in ms a layer; and a scene of five of its layers, 8 s at 1080p30, filmed by us and by MLT's `melt`
 * (Kdenlive's and Shotcut's renderer) from the same pictures on the same paths with x264 at the same settings.
 */
export async function benchLayers(): Promise<void> {
  const folder = scratch();
  try {
    const paint = { film: FILM, frames: FRAMES, folder };
    const started = performance.now();
    const { picture } = await paintScene(request({ place: 'harbour', timeOfDay: 'golden' }, paint), () => undefined);
    const paintMs = performance.now() - started;
    if (picture.kind !== 'layers') throw new Error('not layers');
    const [shot] = picture.shots;
    if (!shot) throw new Error('no shot');
    const painted = picture.shots.reduce((sum, { layers }) => sum + layers.length, 0);
    const layers = [
      ...shot.layers.slice(0, 1),
      ...shot.layers
        .slice(1)
        .sort(byArea)
        .slice(0, LAYERS - 1),
    ];
    const ours = await timesOf(() => renderOurs(layers, folder));
    const scene = writeMelt(layers, folder);
    const theirs = await timesOf(() => renderMelt(scene, folder)).catch(() => null);
    printTable(
      ['1080p30', 'value'],
      [
        ['painting a scene', `${seconds(paintMs)}, ${Math.round(paintMs / painted)} ms a layer`],
        [`${layers.length} layers for ${FRAMES} frames, ours`, rate(ours)],
        ['the same by melt', theirs === null ? 'not installed' : rate(theirs)],
        ['ours over melt', theirs === null ? '' : (theirs / ours).toFixed(2)],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const byArea = (one: Layer, other: Layer): number => other.widthPx * other.heightPx - one.widthPx * one.heightPx;
const rate = (ms: number): string => `${seconds(ms)}, ${(FRAMES / (ms / 1000)).toFixed(0)} frames/s`;

async function timesOf(work: () => Promise<unknown>): Promise<number> {
  const times = [];
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

async function renderOurs(layers: Layer[], folder: string): Promise<void> {
  await renderClip(
    {
      picture: { kind: 'layers', shots: [{ frames: FRAMES, layers }] },
      film: FILM,
      frames: FRAMES,
      ends: { headFrames: 0, tailFrames: 0 },
      narrationFile: null,
      narrationStartMs: 0,
      file: join(folder, 'ours.mp4'),
      stillFile: join(folder, 'ours.jpg'),
    },
    { tools: await findTools(), signal: new AbortController().signal },
  );
}

/** The scene as MLT's XML: a track for each layer, moved by a composite whose rectangle is keyed at both ends. */
function writeMelt(layers: Layer[], folder: string): string {
  const producers = layers.map((layer, i) => {
    const file = join(folder, `melt-${i}.png`);
    writeFileSync(file, layerPicture(layer).toBuffer('image/png'));
    return `<producer id="p${i}" in="0" out="${FRAMES - 1}"><property name="mlt_service">pixbuf</property><property name="resource">${file}</property><property name="length">${FRAMES}</property></producer>`;
  });
  const moves = layers.slice(1).map(({ motion, widthPx, heightPx }, i) => {
    const at = ({ x, y }: { x: number; y: number }): string => `${x} ${y} ${widthPx} ${heightPx} 1`;
    const rect = `0=${at(motion.from)};${FRAMES - 1}=${at(motion.to)}`;
    return `<transition in="0" out="${FRAMES - 1}"><property name="mlt_service">composite</property><property name="a_track">0</property><property name="b_track">${i + 1}</property><property name="geometry">${rect}</property><property name="distort">0</property></transition>`;
  });
  const tracks = layers.map((_, i) => `<track producer="p${i}"/>`).join('');
  const profile = `<profile width="1920" height="1080" frame_rate_num="30" frame_rate_den="1" sample_aspect_num="1" sample_aspect_den="1" display_aspect_num="16" display_aspect_den="9" progressive="1" colorspace="709"/>`;
  const file = join(folder, 'scene.mlt');
  writeFileSync(
    file,
    `<mlt>${profile}${producers.join('')}<tractor id="t"><multitrack>${tracks}</multitrack>${moves.join('')}</tractor></mlt>`,
  );
  return file;
}

async function renderMelt(scene: string, folder: string): Promise<void> {
  const output = `avformat:${join(folder, 'melt.mp4')}`;
  const settings = ['vcodec=libx264', 'preset=ultrafast', 'crf=21', 'g=60', 'bf=0', 'an=1', 'real_time=-2'];
  const child = spawn('melt', [scene, '-consumer', output, ...settings], { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`melt ended with ${code}`);
}
