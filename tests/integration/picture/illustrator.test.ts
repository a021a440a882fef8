import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuiltinIllustrator } from '../../../src-main/engines/picture/builtin/illustrator.ts';
import type { PictureRequest, PictureResult } from '../../../src-main/engines/picture/picture-engine.ts';
import { LOOKS } from '../../../src-shared/brief.ts';
import type { PictureInstruction } from '../../../src-shared/picture.ts';
import { PLACES, TIMES_OF_DAY } from '../../../src-shared/picture.ts';
import type { Layer, Shot } from '../../../src-shared/shot.ts';
import { layerAt } from '../../../src-shared/shot.ts';
import { frameBytes, layerPicture } from '../../support/layer-picture.ts';
import { request, subject } from '../../unit/picture/request.ts';

const illustrator = createBuiltinIllustrator();
let root = '';
let made = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scenewright-picture-'));
});

afterAll(async () => {
  await illustrator.close();
  rmSync(root, { recursive: true, force: true });
});

async function draw(
  instruction: Partial<PictureInstruction>,
  more: Partial<PictureRequest> = {},
): Promise<PictureResult & { shots: Shot[] }> {
  const folder = join(root, String(made++));
  await mkdir(folder);
  const result = await illustrator.draw(request(instruction, { ...more, folder }), {
    signal: new AbortController().signal,
  });
  if (result.picture.kind !== 'layers') throw new Error('the illustrator paints layers');
  return { ...result, shots: result.picture.shots };
}

/** The frame that ffmpeg would show at a share of the shot. */
async function frame(shot: Shot, { share = 0.5, w = 640, h = 360 } = {}): Promise<Uint8ClampedArray> {
  const canvas = createCanvas(w, h);
  const pen = canvas.getContext('2d');
  const seconds = shot.frames / 30;
  for (const layer of shot.layers) {
    const { visible } = layer;
    if (visible && (seconds * share < visible.startS || seconds * share > visible.endS)) continue;
    const { x, y } = layerAt(layer.motion, seconds * share, seconds);
    pen.drawImage(layerPicture(layer), Math.round(x), Math.round(y));
  }
  return pen.getImageData(0, 0, w, h).data;
}

const filesOf = ({ shots }: { shots: Shot[] }): Layer[] => shots.flatMap((s) => s.layers);
const hashes = (result: { shots: Shot[] }): string[] =>
  filesOf(result).map(({ file }) => createHash('sha256').update(readFileSync(file)).digest('hex'));

/** Share of pixels that differ clearly. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let differ = 0;
  for (let i = 0; i < one.length; i += 4) {
    const d =
      Math.abs((one[i] ?? 0) - (other[i] ?? 0)) +
      Math.abs((one[i + 1] ?? 0) - (other[i + 1] ?? 0)) +
      Math.abs((one[i + 2] ?? 0) - (other[i + 2] ?? 0));
    if (d > 24) differ++;
  }
  return differ / (one.length / 4);
}

/** Share of pixels that stand out against the pixel to their right: a colour card has none. */
function edges(data: Uint8ClampedArray, w = 640): number {
  let count = 0;
  for (let i = 0; i + 4 < data.length; i += 4) {
    if (((i / 4) % w) + 1 === w) continue;
    if (Math.abs((data[i] ?? 0) - (data[i + 4] ?? 0)) + Math.abs((data[i + 1] ?? 0) - (data[i + 5] ?? 0)) > 14) count++;
  }
  return count / (data.length / 4);
}

/** Different tones, in steps of 16 per channel, that cover at least a thousandth of the frame each. */
function tones(data: Uint8ClampedArray): number {
  const seen = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const key = ((data[i] ?? 0) >> 4) * 256 + ((data[i + 1] ?? 0) >> 4) * 16 + ((data[i + 2] ?? 0) >> 4);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen.values()].filter((n) => n > data.length / 4000).length;
}

const words = (text: string, style: 'title' | 'statement' | 'caption' | 'brand' = 'title') => [
  { text, startS: 0, endS: 3, style },
];

describe('built-in illustrator', () => {
  it.each(PLACES.map((place, i) => [place, TIMES_OF_DAY[i % TIMES_OF_DAY.length] ?? 'day'] as const))(
    'paints %s at %s: a picture, opaque everywhere, with depth',
    async (place, timeOfDay) => {
      const result = await draw({ place, timeOfDay });
      const [shot] = result.shots;
      if (!shot) throw new Error('no shot');
      expect(shot.frames).toBe(90);
      expect(shot.layers.length).toBeGreaterThanOrEqual(3);
      for (const layer of shot.layers) {
        const pictures = layer.sequence?.frames ?? 1;
        expect(statSync(layer.file).size).toBe(frameBytes(layer) * pictures);
      }
      for (const share of [0.01, 0.99]) {
        const data = await frame(shot, { share });
        for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) expect.fail('the frame shows through');
        expect(edges(data)).toBeGreaterThan(0.004);
        expect(tones(data)).toBeGreaterThan(8);
      }
      expect(difference(await frame(shot, { share: 0.05 }), await frame(shot, { share: 0.95 }))).toBeGreaterThan(0.001);
    },
  );

  it('paints the same bytes for the same request, others for another seed', async () => {
    const scene = {
      place: 'forest' as const,
      weather: 'snow' as const,
      subjects: [subject('fox', { action: 'walks', kind: 'animal' })],
    };
    const one = hashes(await draw(scene));
    expect(hashes(await draw(scene))).toEqual(one);
    expect(hashes(await draw(scene, { seed: 8 }))).not.toEqual(one);
  });

  it('makes six looks that can be told apart', async () => {
    const frames: Uint8ClampedArray[] = [];
    for (const look of LOOKS) {
      const [shot] = (await draw({ place: 'garden', subjects: [subject('woman', { kind: 'person' })] }, { look }))
        .shots;
      if (shot) frames.push(await frame(shot));
    }
    for (const [i, one] of frames.entries())
      for (const other of frames.slice(i + 1)) expect(difference(one, other)).toBeGreaterThan(0.3);
  });

  it.each([
    ['16:9', 640, 360],
    ['9:16', 360, 640],
    ['1:1', 360, 360],
  ] as const)('draws the hero in %s, where the plan says', async (_name, widthPx, heightPx) => {
    const film = { widthPx, heightPx, fps: 30 as const };
    const size = { w: widthPx, h: heightPx };
    const without = (await draw({ place: 'field', camera: 'still' }, { film })).shots[0];
    const withHero = await draw({ place: 'field', camera: 'still', subjects: [subject('lighthouse')] }, { film });
    if (!without || !withHero.shots[0]) throw new Error('no shot');
    expect(withHero.drawn).toEqual(['lighthouse']);
    expect(difference(await frame(without, size), await frame(withHero.shots[0], size))).toBeGreaterThan(0.02);
  });

  it('sets an unknown noun as the creator wrote it', async () => {
    const one = await draw({ place: 'field', subjects: [subject('sehnsucht', { label: 'Sehnsucht' })] });
    const other = await draw({ place: 'field', subjects: [subject('sehnsucht', { label: '憧れ' })] });
    expect(one.lettered).toEqual(['sehnsucht']);
    expect(hashes(one)).not.toEqual(hashes(other));
  });

  it.each([
    ['Latin', 'The Keeper'],
    ['Japanese', '夜の図書館'],
    ['Arabic', 'صانع الفوانيس'],
    ['Hebrew', 'המגדלור'],
    ['Hindi', 'नमस्ते'],
    ['emoji', '🐢🐇🚲'],
  ])('paints %s words, not boxes', async (_script, text) => {
    const plain = (await draw({ place: 'sea' })).shots[0];
    const set = (await draw({ place: 'sea' }, { words: words(text) })).shots[0];
    // A character of Unicode's private use is in no font: what a box would look like. It is dropped, so nothing is set.
    const missing = (await draw({ place: 'sea' }, { words: words(`\u{e000}\u{e001}${'\u{e002}'.repeat(3)}`) }))
      .shots[0];
    if (!plain || !set || !missing) throw new Error('no shot');
    expect(set.layers.length).toBe(plain.layers.length + 1);
    expect(missing.layers.length).toBe(plain.layers.length);
    expect(difference(await frame(plain), await frame(set))).toBeGreaterThan(0.004);
  });

  it('gives each character a shape of its own in every script', async () => {
    const pictureOf = async (text: string): Promise<string> => {
      const layer = (await draw({ place: 'abstract' }, { words: words(text) })).shots[0]?.layers.at(-1);
      return layer ? createHash('sha256').update(readFileSync(layer.file)).digest('hex') : '';
    };
    for (const [one, other] of [
      ['図', '竜'],
      ['ص', 'ف'],
      ['מ', 'ל'],
      ['न', 'म'],
      ['🐢', '🐇'],
    ] as const)
      expect(await pictureOf(one)).not.toBe(await pictureOf(other));
  });

  it('paints hostile text as text, in a layer of its own', async () => {
    const text = `drawtext=text='%{pts}':x=0;[0]null[v] "; rm -rf / # <img src=x onerror=alert(1)> \${HOME} ../../etc/passwd \\N{\\an8}\u0000\u001b`;
    const [shot] = (await draw({ place: 'city' }, { words: words(text, 'statement') })).shots;
    expect(shot?.layers.at(-1)?.visible).toMatchObject({ startS: 0, endS: 3 });
    for (const { file } of shot?.layers ?? []) expect(file.startsWith(root)).toBe(true);
  });

  it.each(['png', 'jpeg', 'webp'] as const)("shows the creator's picture as hero: %s", async (kind) => {
    const canvas = createCanvas(300, 200);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fafafa';
    pen.fillRect(0, 0, 300, 200);
    pen.fillStyle = '#00c020';
    pen.fillRect(90, 40, 120, 130);
    const file = join(root, `product.${kind}`);
    writeFileSync(file, kind === 'png' ? canvas.encodeSync('png') : canvas.encodeSync(kind, 90));
    const id = '6b1f0c1e-0000-4000-8000-000000000001';
    const [shot] = (
      await draw(
        { place: 'room', subjects: [subject('mug', { pictureId: id })] },
        { pictures: [{ id, role: 'product', file }] },
      )
    ).shots;
    if (!shot) throw new Error('no shot');
    const data = await frame(shot);
    let green = 0;
    for (let i = 0; i < data.length; i += 4)
      if ((data[i + 1] ?? 0) > 110 && (data[i] ?? 0) < 110 && (data[i + 2] ?? 0) < 110) green++;
    expect(green / (data.length / 4)).toBeGreaterThan(0.02);
  });

  it('uses a picture of the place as the backdrop', async () => {
    const canvas = createCanvas(400, 300);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#a010c0';
    pen.fillRect(0, 0, 400, 300);
    const file = join(root, 'place.png');
    writeFileSync(file, canvas.encodeSync('png'));
    const id = '6b1f0c1e-0000-4000-8000-000000000002';
    const [shot] = (await draw({ place: 'city', backdropPictureId: id }, { pictures: [{ id, role: 'place', file }] }))
      .shots;
    if (!shot) throw new Error('no shot');
    expect(shot.layers[0]?.opaque).toBe(true);
    const data = await frame(shot);
    expect((data[0] ?? 0) - (data[1] ?? 0)).toBeGreaterThan(40);
  });

  it('stops at once when it is cancelled', async () => {
    const controller = new AbortController();
    const folder = join(root, 'cancelled');
    await mkdir(folder);
    const drawing = illustrator.draw(
      request({ place: 'city' }, { folder, film: { widthPx: 1920, heightPx: 1080, fps: 30 } }),
      { signal: controller.signal },
    );
    const reason = new Error('stopped by the test');
    controller.abort(reason);
    await expect(drawing).rejects.toBe(reason);
  });
});
