import type { Pen } from '../core/easel.ts';
import type { Rng } from '../core/random.ts';
import { between } from '../core/random.ts';

/** Blades of grass that lean together, as one path per tone. */
export function grass(
  pen: Pen,
  rng: Rng,
  {
    from,
    to,
    ground,
    height,
    colours,
    stepPx,
    lean = 0.25,
  }: {
    from: number;
    to: number;
    ground: (x: number) => number;
    height: number;
    colours: readonly [string, ...string[]];
    stepPx: number;
    lean?: number;
  },
): void {
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.beginPath();
    for (let x = from; x < to; x += stepPx * between(rng, 0.5, 1.6)) {
      const h = height * between(rng, 0.45, 1.1);
      const w = Math.max(1, h * 0.075);
      const bend = h * (lean + between(rng, -0.3, 0.3));
      const y = ground(x) + height * 0.25;
      pen.moveTo(x - w, y);
      pen.quadraticCurveTo(x - w * 0.4 + bend * 0.25, y - h * 0.6, x + bend, y - h);
      pen.quadraticCurveTo(x + w + bend * 0.25, y - h * 0.5, x + w, y);
    }
    pen.fill();
  }
}

/** A pointed leaf from a point toward an angle. */
export function leafShape(
  pen: Pen,
  { x, y, angle, length, width }: { x: number; y: number; angle: number; length: number; width: number },
): void {
  const ex = x + Math.cos(angle) * length;
  const ey = y + Math.sin(angle) * length;
  const nx = -Math.sin(angle) * width;
  const ny = Math.cos(angle) * width;
  const mx = (x + ex) / 2;
  const my = (y + ey) / 2;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.quadraticCurveTo(mx + nx, my + ny, ex, ey);
  pen.quadraticCurveTo(mx - nx, my - ny, x, y);
  pen.fill();
}

export interface RoseColours {
  petal: string;
  dark: string;
  bright: string;
  leaf: string;
  stem: string;
}

/** The head of a rose seen from a little above: cupped outer petals around a folded heart. */
export function roseHead(
  pen: Pen,
  rng: Rng,
  { x, y, r }: { x: number; y: number; r: number },
  { petal, dark, bright }: RoseColours,
): void {
  const turn = rng() * 6.28;
  pen.fillStyle = dark;
  for (let i = 0; i < 5; i++) {
    const a = turn + (i / 5) * Math.PI * 2;
    pen.beginPath();
    pen.ellipse(x + Math.cos(a) * r * 0.5, y + Math.sin(a) * r * 0.42, r * 0.6, r * 0.52, a, 0, Math.PI * 2);
    pen.fill();
  }
  pen.fillStyle = petal;
  for (let i = 0; i < 4; i++) {
    const a = turn + 0.6 + (i / 4) * Math.PI * 2;
    pen.beginPath();
    pen.ellipse(
      x + Math.cos(a) * r * 0.32,
      y + Math.sin(a) * r * 0.27 - r * 0.04,
      r * 0.5,
      r * 0.42,
      a,
      0,
      Math.PI * 2,
    );
    pen.fill();
  }
  pen.fillStyle = bright;
  pen.beginPath();
  pen.ellipse(x, y - r * 0.08, r * 0.46, r * 0.4, 0, 0, Math.PI * 2);
  pen.fill();
  pen.strokeStyle = dark;
  pen.lineWidth = Math.max(0.8, r * 0.09);
  pen.lineCap = 'round';
  pen.beginPath();
  for (let t = 0; t <= 1; t += 0.05) {
    const a = turn + t * 9;
    const q = r * 0.36 * (1 - t);
    const px = x + Math.cos(a) * q;
    const py = y - r * 0.08 + Math.sin(a) * q * 0.85;
    if (t === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
  pen.stroke();
}

/** A flower that grew: a bent stem from the ground, leaves on it, a head at its end. */
export function flower(
  pen: Pen,
  rng: Rng,
  {
    x,
    y,
    height,
    kind,
    colours,
  }: { x: number; y: number; height: number; kind: 'rose' | 'daisy' | 'tulip' | 'bell'; colours: RoseColours },
): void {
  const bend = height * between(rng, -0.2, 0.2);
  const topX = x + bend;
  const topY = y - height;
  pen.strokeStyle = colours.stem;
  pen.lineWidth = Math.max(1, height * 0.035);
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(x, y);
  pen.quadraticCurveTo(x + bend * 0.1, y - height * 0.55, topX, topY);
  pen.stroke();
  pen.fillStyle = colours.leaf;
  for (const [t, side] of [
    [0.3, -1],
    [0.48, 1],
    [0.66, -1],
  ] as const) {
    leafShape(pen, {
      x: x + bend * t * t,
      y: y - height * t,
      angle: side < 0 ? Math.PI + 0.5 : -0.5,
      length: height * 0.24,
      width: height * 0.075,
    });
  }
  const r = height * 0.17;
  if (kind === 'rose') roseHead(pen, rng, { x: topX, y: topY, r: r * 1.1 }, colours);
  else if (kind === 'daisy') {
    pen.fillStyle = colours.petal;
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * Math.PI * 2;
      leafShape(pen, { x: topX, y: topY, angle: a, length: r * 1.25, width: r * 0.42 });
    }
    pen.fillStyle = colours.bright;
    pen.beginPath();
    pen.arc(topX, topY, r * 0.42, 0, Math.PI * 2);
    pen.fill();
  } else {
    pen.fillStyle = colours.petal;
    pen.beginPath();
    pen.moveTo(topX - r * 0.7, topY + r * 0.1);
    pen.bezierCurveTo(topX - r * 0.8, topY + r * 1.3, topX + r * 0.8, topY + r * 1.3, topX + r * 0.7, topY + r * 0.1);
    pen.lineTo(topX + r * 0.75, topY - r * 0.8);
    pen.lineTo(topX + r * 0.3, topY - r * 0.2);
    pen.lineTo(topX, topY - r);
    pen.lineTo(topX - r * 0.3, topY - r * 0.2);
    pen.lineTo(topX - r * 0.75, topY - r * 0.8);
    pen.fill();
  }
}

/** A rounded bush of overlapping leaf clumps, flowers in it if asked. */
export function bush(
  pen: Pen,
  rng: Rng,
  {
    x,
    y,
    w,
    h,
    dark,
    leaf,
    bright,
    roses,
  }: {
    x: number;
    y: number;
    w: number;
    h: number;
    dark: string;
    leaf: string;
    bright: string;
    roses?: RoseColours | null;
  },
): void {
  const clumps = [
    { colour: dark, n: 9, size: 0.42, top: 0.62 },
    { colour: leaf, n: 9, size: 0.32, top: 0.66 },
    { colour: bright, n: 6, size: 0.16, top: 0.74 },
  ];
  for (const { colour, n, size, top } of clumps) {
    pen.fillStyle = colour;
    pen.beginPath();
    for (let i = 0; i < n; i++) {
      const t = (i + 0.5) / n;
      const arch = Math.sin(t * Math.PI);
      const cx = x - w * 0.42 + w * 0.84 * t;
      const cy = y - h * top * arch * between(rng, 0.7, 1) - h * 0.12;
      const r = Math.min(w, h) * size * between(rng, 0.75, 1.05);
      pen.moveTo(cx + r, cy);
      pen.arc(cx, cy, r, 0, Math.PI * 2);
    }
    pen.fill();
  }
  pen.fillStyle = dark;
  pen.fillRect(x - w * 0.4, y - h * 0.22, w * 0.8, h * 0.3);
  // Leaves at the rim break the circles.
  pen.fillStyle = leaf;
  for (let i = 0; i < 16; i++) {
    const a = -Math.PI * between(rng, 0.04, 0.96);
    leafShape(pen, {
      x: x + Math.cos(a) * w * 0.44,
      y: y - h * 0.3 + Math.sin(a) * h * 0.5,
      angle: a + between(rng, -0.7, 0.7),
      length: h * 0.17,
      width: h * 0.05,
    });
  }
  if (!roses) return;
  const n = 5 + Math.floor(rng() * 4);
  for (let i = 0; i < n; i++) {
    const t = (i + between(rng, 0.25, 0.75)) / n;
    const arch = Math.sin(t * Math.PI);
    const px = x - w * 0.42 + w * 0.84 * t;
    const py = y - h * between(rng, 0.25, 0.8) * (0.35 + 0.65 * arch);
    const r = h * between(rng, 0.1, 0.15);
    pen.fillStyle = roses.leaf;
    for (const a of [0.4, 2.6, -1]) leafShape(pen, { x: px, y: py, angle: a, length: r * 1.9, width: r * 0.5 });
    roseHead(pen, rng, { x: px, y: py, r }, roses);
  }
}
