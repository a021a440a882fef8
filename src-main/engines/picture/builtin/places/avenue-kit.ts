import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import { between, type Rng } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/**
 * A street seen along its length. World: `z` is the way from the lens (1 where the ground leaves the frame), heights are
 * in eye heights over the ground; everything meets in the vanishing point.
 */
export interface Avenue {
  x: number;
  y: number;
  /** Pixels from the vanishing point down to the ground at z = 1. */
  drop: number;
  /** Half of the street's width at z = 1, in pixels. */
  half: number;
}

export function avenueOf(stage: Stage): Avenue {
  const { w, h, side } = stage;
  const y = h * (stage.shape === 'tall' ? 0.6 : 0.58) - (stage.closeness > 0 ? h * 0.03 : 0);
  const drop = h - y;
  // At the hero's feet the street takes most of the frame's width.
  return { x: w * (0.5 - side * 0.05), y, drop, half: (w * 0.44 * drop) / (h * 0.885 - y) };
}

export const groundAt = ({ y, drop }: Avenue, z: number): number => y + drop / z;
/** The y of a height over the ground; 1 is the eye's own. */
export const heightAt = ({ y, drop }: Avenue, z: number, height: number): number => y + (drop * (1 - height)) / z;
/** The x of a place across the street: −1 the left wall, 1 the right one. */
export const acrossAt = ({ x, half }: Avenue, z: number, across: number): number => x + (half * across) / z;

/** One house of a row: from `near` to `far`, on the left (−1) or the right (1). */
export interface Front {
  near: number;
  far: number;
  side: -1 | 1;
  height: number;
  colour: string;
}

/** The houses of both sides between two distances, the farthest first. */
export function frontsOf(stage: Stage, rng: Rng, from: number, to: number): Front[] {
  const { palette } = stage;
  const fronts: Front[] = [];
  for (const side of [-1, 1] as const)
    for (let near = from; near < to; ) {
      const far = Math.min(to * 1.15, near * between(rng, 1.28, 1.5));
      const depth = 0.62 - Math.min(0.4, Math.log2(near + 0.4) * 0.12);
      fronts.push({
        near,
        far,
        side,
        height: between(rng, 2.6, 5.2),
        colour: mix(
          palette.tone('wall', depth),
          palette.tone(rng() < 0.5 ? 'roof' : 'asphalt', depth),
          between(rng, 0.15, 0.65),
        ),
      });
      near = far;
    }
  return fronts.sort((a, b) => b.near - a.near);
}

type Patch = readonly [nearZ: number, farZ: number, low: number, high: number];

function patch(pen: Pen, street: Avenue, side: number, [near, far, low, high]: Patch, across = 1): void {
  pen.beginPath();
  pen.moveTo(acrossAt(street, near, side * across), heightAt(street, near, high));
  pen.lineTo(acrossAt(street, far, side * across), heightAt(street, far, high));
  pen.lineTo(acrossAt(street, far, side * across), heightAt(street, far, low));
  pen.lineTo(acrossAt(street, near, side * across), heightAt(street, near, low));
  pen.closePath();
  pen.fill();
}

/** A house front in perspective: wall, cornice, rows of windows, a shop with its awning. */
export function drawFront(pen: Pen, rng: Rng, stage: Stage, street: Avenue, front: Front, lit: number): void {
  const { palette } = stage;
  const { near, far, side, height, colour } = front;
  const light = stage.light.kind === 'none' || Math.sign(stage.light.x - street.x) !== side;
  const body = light ? palette.lift(colour, 0.06) : palette.shade(colour, 0.18);
  pen.fillStyle = body;
  patch(pen, street, side, [near, far, -0.5, height]);
  pen.fillStyle = palette.shade(body, 0.2);
  patch(pen, street, side, [near, far, height - 0.12, height + 0.06]);
  patch(pen, street, side, [near, far, 1.28, 1.36]);
  // Along the wall things shrink evenly in 1 / z, so that is what is divided.
  const along = (t: number): number => 1 / (1 / near + (1 / far - 1 / near) * t);
  const spread = (t: number): number => near + (far - near) * t;
  const columns = Math.max(2, Math.round((far - near) / (near * 0.12)));
  const rows = Math.max(1, Math.round((height - 1.5) / 0.62));
  const off = palette.shade(palette.tone('glass', 0.5), 0.5 - palette.dark * 0.1);
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      const low = 1.5 + ((height - 1.75) * (r + 0.2)) / rows;
      const high = 1.5 + ((height - 1.75) * (r + 0.82)) / rows;
      pen.fillStyle = rng() < lit ? withAlpha(palette.lamp, between(rng, 0.7, 1)) : off;
      patch(pen, street, side, [spread((c + 0.26) / columns), spread((c + 0.74) / columns), low, high]);
    }
  pen.fillStyle = palette.dark > 0.35 ? palette.lamp : palette.shade(palette.tone('glass', 0.5), 0.3);
  patch(pen, street, side, [along(0.12), along(0.7), 0.22, 0.95]);
  pen.fillStyle = palette.shade(body, 0.55);
  patch(pen, street, side, [along(0.78), along(0.93), 0, 0.95]);
  const stripe = palette.grade(['#c8503c', '#3f7f86', '#d9a13f'][Math.floor(rng() * 3)] ?? '#c8503c', 0.55);
  for (let i = 0; i < 6; i++) {
    pen.fillStyle = i % 2 ? palette.tone('plaster', 0.5) : stripe;
    const [a, b] = [along(0.08 + i * 0.11), along(0.08 + (i + 1) * 0.11)];
    // The awning reaches out over the pavement.
    pen.beginPath();
    pen.moveTo(acrossAt(street, a, side), heightAt(street, a, 1.24));
    pen.lineTo(acrossAt(street, b, side), heightAt(street, b, 1.24));
    pen.lineTo(acrossAt(street, b, side * 0.88), heightAt(street, b, 1.0));
    pen.lineTo(acrossAt(street, a, side * 0.88), heightAt(street, a, 1.0));
    pen.fill();
  }
}
