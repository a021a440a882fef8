import { withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { Palette } from '../core/palette.ts';
import type { Rng } from '../core/random.ts';
import { between } from '../core/random.ts';

/** A grid of windows; lit ones by chance and by how dark it is. */
export function windows(
  pen: Pen,
  rng: Rng,
  {
    x,
    y,
    w,
    h,
    columns,
    rows,
    palette,
    lit,
    depth,
    arched,
  }: {
    x: number;
    y: number;
    w: number;
    h: number;
    columns: number;
    rows: number;
    palette: Palette;
    lit: number;
    depth: number;
    arched?: boolean;
  },
): void {
  const cw = w / columns;
  const rh = h / rows;
  const ww = cw * 0.5;
  const wh = Math.min(rh * 0.58, ww * 2);
  const off = palette.shade(palette.tone('glass', depth), 0.55 - palette.dark * 0.1);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const on = rng() < lit;
      pen.fillStyle = on ? withAlpha(palette.lamp, between(rng, 0.7, 1)) : off;
      const wx = x + cw * (c + 0.5) - ww / 2;
      const wy = y + rh * (r + 0.5) - wh / 2;
      if (arched) {
        pen.beginPath();
        pen.roundRect(wx, wy, ww, wh, [ww / 2, ww / 2, 0, 0]);
        pen.fill();
      } else pen.fillRect(wx, wy, ww, wh);
    }
  }
}

export interface HousePlan {
  x: number;
  y: number;
  w: number;
  h: number;
  palette: Palette;
  depth: number;
  wall: string;
  roof: string;
  snow?: string | null;
}

/** A small pitched house with door, windows and chimney; `y` is the ground. */
export function house(pen: Pen, rng: Rng, { x, y, w, h, palette, depth, wall, roof, snow }: HousePlan): void {
  const eaves = y - h * 0.58;
  pen.fillStyle = palette.shade(roof, 0.25);
  pen.fillRect(x + w * 0.18, y - h * 1.02, w * 0.1, h * 0.34);
  pen.fillStyle = wall;
  pen.fillRect(x - w / 2, eaves, w, y - eaves);
  pen.beginPath();
  pen.moveTo(x - w / 2, eaves);
  pen.lineTo(x, y - h * 0.98);
  pen.lineTo(x + w / 2, eaves);
  pen.fill();
  // The side away from the light.
  pen.fillStyle = withAlpha(palette.ink, 0.12);
  pen.fillRect(x + w * 0.22, eaves, w * 0.28, y - eaves);
  pen.fillStyle = roof;
  pen.beginPath();
  pen.moveTo(x - w * 0.58, eaves + h * 0.04);
  pen.lineTo(x, y - h * 1.02);
  pen.lineTo(x + w * 0.58, eaves + h * 0.04);
  pen.lineTo(x + w * 0.5, eaves + h * 0.06);
  pen.lineTo(x, y - h * 0.9);
  pen.lineTo(x - w * 0.5, eaves + h * 0.06);
  pen.closePath();
  pen.fill();
  if (snow) {
    pen.fillStyle = snow;
    pen.beginPath();
    pen.moveTo(x - w * 0.6, eaves + h * 0.03);
    pen.lineTo(x, y - h * 1.06);
    pen.lineTo(x + w * 0.6, eaves + h * 0.03);
    pen.lineTo(x, y - h * 0.96);
    pen.fill();
  }
  pen.fillStyle = palette.shade(palette.tone('wood', depth), 0.3);
  pen.beginPath();
  pen.roundRect(x - w * 0.08, y - h * 0.34, w * 0.17, h * 0.34, [w * 0.08, w * 0.08, 0, 0]);
  pen.fill();
  const lit = 0.15 + palette.dark * 0.75;
  windows(pen, rng, {
    x: x - w * 0.46,
    y: eaves + h * 0.02,
    w: w * 0.36,
    h: h * 0.34,
    columns: 1,
    rows: 1,
    palette,
    lit,
    depth,
    arched: true,
  });
  windows(pen, rng, {
    x: x + w * 0.12,
    y: eaves + h * 0.02,
    w: w * 0.36,
    h: h * 0.34,
    columns: 1,
    rows: 1,
    palette,
    lit,
    depth,
    arched: true,
  });
  windows(pen, rng, {
    x: x - w * 0.14,
    y: y - h * 0.84,
    w: w * 0.28,
    h: h * 0.22,
    columns: 1,
    rows: 1,
    palette,
    lit,
    depth,
  });
}

/** A tall block with a top of its own: flat, stepped, with a tank, a mast or a gable. */
export function cityBlock(
  pen: Pen,
  rng: Rng,
  {
    x,
    y,
    w,
    h,
    palette,
    depth,
    colour,
    lit,
  }: { x: number; y: number; w: number; h: number; palette: Palette; depth: number; colour: string; lit: number },
): void {
  const top = y - h;
  const fade = pen.createLinearGradient(0, top, 0, y);
  fade.addColorStop(0, palette.lift(colour, 0.05));
  fade.addColorStop(1, palette.shade(colour, 0.1));
  pen.fillStyle = fade;
  pen.fillRect(x, top, w, h + 2);
  const kind = Math.floor(rng() * 5);
  if (kind === 0) pen.fillRect(x + w * 0.2, top - w * 0.25, w * 0.6, w * 0.26);
  else if (kind === 1) {
    pen.fillRect(x + w * 0.22, top - w * 0.3, w * 0.56, w * 0.32);
    pen.fillRect(x + w * 0.46, top - w * 0.9, w * 0.06, w * 0.7);
  } else if (kind === 2) {
    // A water tank on legs.
    pen.fillRect(x + w * 0.5, top - w * 0.14, w * 0.03, w * 0.16);
    pen.fillRect(x + w * 0.73, top - w * 0.14, w * 0.03, w * 0.16);
    pen.fillRect(x + w * 0.46, top - w * 0.38, w * 0.34, w * 0.26);
    pen.beginPath();
    pen.moveTo(x + w * 0.43, top - w * 0.38);
    pen.lineTo(x + w * 0.63, top - w * 0.52);
    pen.lineTo(x + w * 0.83, top - w * 0.38);
    pen.fill();
  } else if (kind === 3) {
    pen.beginPath();
    pen.moveTo(x, top + 1);
    pen.lineTo(x + w, top - w * 0.35);
    pen.lineTo(x + w, top + 1);
    pen.fill();
  }
  pen.fillStyle = withAlpha(palette.ink, 0.13);
  pen.fillRect(x + w * 0.72, top, w * 0.28, h);
  const columns = Math.max(2, Math.round(w / (h * 0.06 + w * 0.12)));
  const rows = Math.max(3, Math.round((h / w) * columns * 0.62));
  windows(pen, rng, {
    x: x + w * 0.06,
    y: top + w * 0.12,
    w: w * 0.88,
    h: h - w * 0.2,
    columns,
    rows,
    palette,
    lit,
    depth,
  });
}

/** A row of blocks from side to side, standing on `y`. */
export function blockRow(
  pen: Pen,
  rng: Rng,
  {
    from,
    to,
    y,
    low,
    high,
    width,
    palette,
    depth,
    colour,
    lit,
  }: {
    from: number;
    to: number;
    y: number;
    low: number;
    high: number;
    width: number;
    palette: Palette;
    depth: number;
    colour: () => string;
    lit: number;
  },
): void {
  for (let x = from - width * rng(); x < to; ) {
    const w = width * between(rng, 0.6, 1.25);
    cityBlock(pen, rng, { x, y, w, h: between(rng, low, high), palette, depth, colour: colour(), lit });
    x += w * between(rng, 0.92, 1.12);
  }
}
