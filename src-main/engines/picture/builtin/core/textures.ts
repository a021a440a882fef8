import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { noiseLine, rngFrom } from './random.ts';

export type TextureKind = 'grain' | 'granule' | 'wash' | 'hatch' | 'dots' | 'fine-dots' | 'worn' | 'spray';

const SIDE = 512;
/** By kind, and by kind and side. */
const made = new Map<string, Canvas>();

/** Fills a tile pixel by pixel with grey and alpha. */
function byPixel(at: (x: number, y: number) => { grey: number; alpha: number }): Canvas {
  const tile = createCanvas(SIDE, SIDE);
  const ctx = tile.getContext('2d');
  const image = ctx.createImageData(SIDE, SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const { grey, alpha } = at(x, y);
      const i = (y * SIDE + x) * 4;
      image.data[i] = grey;
      image.data[i + 1] = grey;
      image.data[i + 2] = grey;
      image.data[i + 3] = alpha * 255;
    }
  }
  ctx.putImageData(image, 0, 0);
  return tile;
}

/** Paper grain: specks two pixels wide (finer noise would only feed the encoder) over long soft fibres. */
function grain(): Canvas {
  const rng = rngFrom('grain');
  const coarse = Array.from({ length: (SIDE / 2) ** 2 }, () => rng());
  return byPixel((x, y) => {
    const v = coarse[(y >> 1) * (SIDE / 2) + (x >> 1)] ?? 0.5;
    return { grey: v > 0.5 ? 255 : 0, alpha: Math.abs(v - 0.5) * 0.11 };
  });
}

/** Fine even grain: also what keeps smooth gradients from showing steps. */
function granule(): Canvas {
  const rng = rngFrom('granule');
  return byPixel(() => {
    const v = rng() + rng() - 1;
    return { grey: v > 0 ? 255 : 0, alpha: Math.abs(v) * 0.09 };
  });
}

/** Seamless value noise: `cells` knots across the tile. */
function cloudNoise(seed: string, cells: number): (x: number, y: number) => number {
  const rng = rngFrom(seed, cells);
  const knots = Array.from({ length: cells * cells }, () => rng() * 2 - 1);
  const knot = (i: number, j: number): number => knots[(j % cells) * cells + (i % cells)] ?? 0;
  const smooth = (t: number): number => t * t * (3 - 2 * t);
  return (x, y) => {
    const fx = (x / SIDE) * cells;
    const fy = (y / SIDE) * cells;
    const i = Math.floor(fx);
    const j = Math.floor(fy);
    const sx = smooth(fx - i);
    const sy = smooth(fy - j);
    const top = knot(i, j) + (knot(i + 1, j) - knot(i, j)) * sx;
    const low = knot(i, j + 1) + (knot(i + 1, j + 1) - knot(i, j + 1)) * sx;
    return top + (low - top) * sy;
  };
}

/** Pigment that settled in clouds; where two washes met, a thin darker seam. */
function wash(): Canvas {
  const octaves = [3, 7, 15, 34].map((cells, i) => ({ at: cloudNoise('wash', cells), share: 0.6 ** i }));
  return byPixel((x, y) => {
    let v = 0;
    for (const { at, share } of octaves) v += at(x, y) * share;
    const seam = Math.max(0, 1 - Math.abs(v - 0.12) * 26) * 0.1;
    return v > 0
      ? { grey: 255, alpha: Math.min(0.36, v * 0.42) }
      : { grey: 30, alpha: Math.min(0.13, -v * 0.15) + seam };
  });
}

function hatch(): Canvas {
  const tile = createCanvas(SIDE, SIDE);
  const ctx = tile.getContext('2d');
  ctx.strokeStyle = 'rgba(20,20,26,0.34)';
  ctx.lineCap = 'round';
  const bend = noiseLine('hatch');
  // 45 degrees in steps that divide the tile: the lines meet at its seams.
  for (let i = -32; i < 64; i++) {
    ctx.lineWidth = 1 + Math.abs(bend(i * 0.7)) * 1.6;
    ctx.beginPath();
    ctx.moveTo(i * 16, 0);
    ctx.lineTo(i * 16 - SIDE, SIDE);
    ctx.stroke();
  }
  return tile;
}

/** Halftone: rows of dots set at an angle, as two drums need. */
function halftone(step: number, radius: number): Canvas {
  const tile = createCanvas(SIDE, SIDE);
  const ctx = tile.getContext('2d');
  ctx.fillStyle = 'rgba(31,42,107,0.34)';
  for (let row = 0; row < (SIDE / step) * 2; row++) {
    for (let column = 0; column < SIDE / step; column++) {
      ctx.beginPath();
      ctx.arc(column * step + ((row % 2) * step) / 2, (row * step) / 2, radius, 0, Math.PI * 2);
      ctx.fill();
    }
  }
  return tile;
}

function worn(): Canvas {
  const tile = createCanvas(SIDE, SIDE);
  const ctx = tile.getContext('2d');
  const rng = rngFrom('worn');
  for (let i = 0; i < 420; i++) {
    ctx.fillStyle = rng() < 0.6 ? 'rgba(255,246,220,0.3)' : 'rgba(30,20,10,0.10)';
    ctx.beginPath();
    ctx.ellipse(rng() * SIDE, rng() * SIDE, 0.6 + rng() * 2.6, 0.6 + rng() * 1.4, rng() * 3, 0, Math.PI * 2);
    ctx.fill();
  }
  return tile;
}

/** Grain of a litho crayon: specks of ink and of open paper. */
function spray(): Canvas {
  const tile = createCanvas(SIDE, SIDE);
  const ctx = tile.getContext('2d');
  const rng = rngFrom('spray');
  for (let i = 0; i < 5200; i++) {
    ctx.fillStyle = rng() < 0.55 ? 'rgba(24,22,20,0.2)' : 'rgba(250,240,214,0.24)';
    ctx.beginPath();
    ctx.arc(rng() * SIDE, rng() * SIDE, 0.7 + rng() * 1.1, 0, Math.PI * 2);
    ctx.fill();
  }
  return tile;
}

const MAKERS: Record<TextureKind, () => Canvas> = {
  grain,
  granule,
  wash,
  hatch,
  dots: () => halftone(16, 3.6),
  'fine-dots': () => halftone(8, 1.5),
  worn,
  spray,
};

/**
 * A seamless tile at a scale, to be drawn at whole pixels; each is made once per thread. A canvas pattern would be
 * sampled anew for each pixel: 135 ms for a full 1080p sheet, where whole tiles take 12.
 */
export function textureTile(kind: TextureKind, scale: number): Canvas {
  const side = Math.max(64, Math.round((SIDE * scale) / 32) * 32);
  const key = `${kind}/${side}`;
  const known = made.get(key);
  if (known) return known;
  const plain = made.get(kind) ?? MAKERS[kind]();
  made.set(kind, plain);
  const tile = side === SIDE ? plain : createCanvas(side, side);
  if (tile !== plain) {
    const ctx = tile.getContext('2d');
    // Its neighbours are drawn too, so that smoothing does not fade the seams.
    for (const x of [-side, 0, side]) for (const y of [-side, 0, side]) ctx.drawImage(plain, x, y, side, side);
  }
  made.set(key, tile);
  return tile;
}
