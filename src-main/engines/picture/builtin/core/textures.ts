import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { noiseLine, rngFrom } from './random.ts';

export type TextureKind = 'grain' | 'wash' | 'hatch' | 'dots' | 'worn';

const SIDE = 512;
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

/** Soft blotches that repeat without a seam. */
function wash(): Canvas {
  const rng = rngFrom('wash');
  const waves = Array.from({ length: 14 }, () => ({
    fx: Math.floor(rng() * 9) - 4,
    fy: Math.floor(rng() * 9) - 4,
    p: rng() * 6.28,
    a: 0.4 + rng() * 0.6,
  }));
  const t = (2 * Math.PI) / SIDE;
  return byPixel((x, y) => {
    let v = 0;
    for (const w of waves) v += w.a * Math.sin((w.fx * x + w.fy * y) * t + w.p);
    v = Math.max(-1, Math.min(1, v / 5));
    return { grey: v > 0 ? 255 : 40, alpha: v > 0 ? v * 0.3 : -v * 0.12 };
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

function dots(): Canvas {
  const tile = createCanvas(SIDE, SIDE);
  const ctx = tile.getContext('2d');
  ctx.fillStyle = 'rgba(35,42,107,0.20)';
  for (let row = 0; row < 64; row++) {
    for (let column = 0; column < 32; column++) {
      ctx.beginPath();
      ctx.arc(column * 16 + (row % 2) * 8, row * 8, 2.6, 0, Math.PI * 2);
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
    ctx.fillStyle = rng() < 0.6 ? 'rgba(255,246,220,0.16)' : 'rgba(30,20,10,0.10)';
    ctx.beginPath();
    ctx.ellipse(rng() * SIDE, rng() * SIDE, 0.6 + rng() * 2.6, 0.6 + rng() * 1.4, rng() * 3, 0, Math.PI * 2);
    ctx.fill();
  }
  return tile;
}

const MAKERS: Record<TextureKind, () => Canvas> = { grain, wash, hatch, dots, worn };

/** A seamless tile of 512 px; made once per thread. */
export function textureTile(kind: TextureKind): Canvas {
  const known = made.get(kind);
  if (known) return known;
  const tile = MAKERS[kind]();
  made.set(kind, tile);
  return tile;
}
