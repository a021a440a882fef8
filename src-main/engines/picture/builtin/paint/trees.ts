import type { Pen } from '../core/easel.ts';
import type { Rng } from '../core/random.ts';
import { between } from '../core/random.ts';

export interface TreePlan {
  /** Foot of the trunk and height of the tree, in pixels. */
  x: number;
  y: number;
  height: number;
  leaf: string;
  /** Shadow side and light side of the crown. */
  dark: string;
  bright: string;
  trunk: string;
  snow?: string | null;
}

/** A fir in tiers of paper, each with hanging tips. */
export function pine(pen: Pen, rng: Rng, { x, y, height, leaf, dark, trunk, snow }: TreePlan): void {
  const half = height * between(rng, 0.2, 0.26);
  pen.fillStyle = trunk;
  pen.fillRect(x - height * 0.018, y - height * 0.16, height * 0.036, height * 0.17);
  const tiers = 4 + Math.floor(rng() * 2);
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers;
    const foot = y - height * (0.08 + 0.78 * t);
    const w = half * (1 - t * 0.82) * between(rng, 0.92, 1.06);
    const top = foot - height * (0.3 - 0.06 * t);
    const tips = 5;
    const path = (scale: number, drop: number): void => {
      pen.beginPath();
      pen.moveTo(x, top);
      pen.quadraticCurveTo(x + w * 0.3, foot - height * 0.1, x + w * scale, foot + drop);
      for (let j = 1; j <= tips; j++) {
        const px = x + w * scale - (2 * w * scale * j) / tips;
        pen.quadraticCurveTo(
          px + (w * scale) / tips,
          foot - height * 0.035 + drop,
          px,
          foot + drop + (j === tips ? 0 : height * 0.012),
        );
      }
      pen.quadraticCurveTo(x - w * 0.3, foot - height * 0.1, x, top);
      pen.fill();
    };
    pen.fillStyle = dark;
    path(1.02, height * 0.02);
    pen.fillStyle = leaf;
    path(1, 0);
    if (snow) {
      pen.fillStyle = snow;
      pen.beginPath();
      pen.moveTo(x, top);
      pen.quadraticCurveTo(x + w * 0.22, foot - height * 0.12, x + w * 0.8, foot - height * 0.012);
      pen.quadraticCurveTo(x + w * 0.35, foot - height * 0.06, x + w * 0.1, foot - height * 0.035);
      pen.quadraticCurveTo(x - w * 0.25, foot - height * 0.075, x - w * 0.72, foot - height * 0.015);
      pen.quadraticCurveTo(x - w * 0.22, foot - height * 0.12, x, top);
      pen.fill();
    }
  }
}

function limb(
  pen: Pen,
  { x, y, angle, length, width }: { x: number; y: number; angle: number; length: number; width: number },
): { x: number; y: number } {
  const ex = x + Math.cos(angle) * length;
  const ey = y + Math.sin(angle) * length;
  const nx = -Math.sin(angle);
  const ny = Math.cos(angle);
  pen.beginPath();
  pen.moveTo(x - (nx * width) / 2, y - (ny * width) / 2);
  pen.lineTo(ex - nx * width * 0.3, ey - ny * width * 0.3);
  pen.lineTo(ex + nx * width * 0.3, ey + ny * width * 0.3);
  pen.lineTo(x + (nx * width) / 2, y + (ny * width) / 2);
  pen.fill();
  return { x: ex, y: ey };
}

/** A bare or twiggy tree that forks a few times. */
export function bareTree(pen: Pen, rng: Rng, { x, y, height, trunk, snow }: TreePlan): void {
  pen.fillStyle = trunk;
  const grow = (at: { x: number; y: number }, angle: number, length: number, width: number, level: number): void => {
    pen.fillStyle = trunk;
    const end = limb(pen, { ...at, angle, length, width });
    if (snow && level > 0 && Math.abs(Math.cos(angle)) > 0.45) {
      pen.fillStyle = snow;
      limb(pen, { x: at.x, y: at.y - width * 0.4, angle, length: length * 0.9, width: width * 0.4 });
    }
    if (level >= 4) return;
    const forks = level < 2 ? 3 : 2;
    for (let i = 0; i < forks; i++) {
      const spread = (i - (forks - 1) / 2) * between(rng, 0.45, 0.7) + between(rng, -0.12, 0.12);
      grow(end, angle + spread, length * between(rng, 0.58, 0.78), width * 0.58, level + 1);
    }
  };
  grow({ x, y }, -Math.PI / 2 + between(rng, -0.06, 0.06), height * 0.36, height * 0.055, 0);
}

function crownPath(
  pen: Pen,
  rng: Rng,
  { x, y, rx, ry, lobes }: { x: number; y: number; rx: number; ry: number; lobes: number },
): void {
  pen.beginPath();
  const points = Array.from({ length: lobes }, (_, i) => {
    const a = (i / lobes) * Math.PI * 2 + between(rng, -0.12, 0.12);
    const r = between(rng, 0.86, 1.06);
    return { x: x + Math.cos(a) * rx * r, y: y + Math.sin(a) * ry * r };
  });
  const first = points[0];
  if (!first) return;
  pen.moveTo(first.x, first.y);
  for (let i = 0; i < lobes; i++) {
    const a = points[i] ?? first;
    const b = points[(i + 1) % lobes] ?? first;
    // Scalloped: each lobe bulges outward.
    const mx = (a.x + b.x) / 2;
    const my = (a.y + b.y) / 2;
    pen.quadraticCurveTo(mx + (mx - x) * 0.36, my + (my - y) * 0.36, b.x, b.y);
  }
  pen.closePath();
}

/** A broad-leaved tree: forked trunk, scalloped crown in three tones, lit from above. */
export function broadleaf(pen: Pen, rng: Rng, { x, y, height, leaf, dark, bright, trunk, snow }: TreePlan): void {
  pen.fillStyle = trunk;
  const lean = between(rng, -0.08, 0.08);
  const fork = limb(pen, { x, y, angle: -Math.PI / 2 + lean, length: height * 0.4, width: height * 0.062 });
  for (const spread of [-0.6, 0.55, 0.05])
    limb(pen, { ...fork, angle: -Math.PI / 2 + spread, length: height * 0.24, width: height * 0.036 });
  const cx = fork.x;
  const cy = y - height * 0.66;
  const rx = height * between(rng, 0.27, 0.34);
  const ry = height * between(rng, 0.27, 0.33);
  pen.fillStyle = dark;
  crownPath(pen, rng, { x: cx, y: cy + ry * 0.12, rx, ry, lobes: 11 });
  pen.fill();
  pen.fillStyle = leaf;
  crownPath(pen, rng, { x: cx - rx * 0.04, y: cy - ry * 0.08, rx: rx * 0.9, ry: ry * 0.82, lobes: 9 });
  pen.fill();
  pen.fillStyle = bright;
  for (let i = 0; i < 4; i++) {
    const a = -Math.PI * between(rng, 0.2, 0.85);
    crownPath(pen, rng, {
      x: cx + Math.cos(a) * rx * 0.46,
      y: cy + Math.sin(a) * ry * 0.46,
      rx: rx * between(rng, 0.2, 0.32),
      ry: ry * between(rng, 0.15, 0.24),
      lobes: 7,
    });
    pen.fill();
  }
  if (snow) {
    pen.fillStyle = snow;
    crownPath(pen, rng, { x: cx, y: cy - ry * 0.62, rx: rx * 0.62, ry: ry * 0.28, lobes: 8 });
    pen.fill();
  }
}

/** A slim column: poplar or cypress. */
export function poplar(pen: Pen, rng: Rng, { x, y, height, leaf, dark, trunk }: TreePlan): void {
  pen.fillStyle = trunk;
  pen.fillRect(x - height * 0.015, y - height * 0.14, height * 0.03, height * 0.15);
  const w = height * between(rng, 0.085, 0.11);
  for (const [colour, scale] of [
    [dark, 1],
    [leaf, 0.78],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(x, y - height);
    pen.bezierCurveTo(
      x + w * 1.5 * scale,
      y - height * 0.55,
      x + w * 1.3 * scale,
      y - height * 0.12,
      x,
      y - height * 0.08,
    );
    pen.bezierCurveTo(x - w * 1.3 * scale, y - height * 0.12, x - w * 1.5 * scale, y - height * 0.55, x, y - height);
    pen.fill();
  }
}

/** A palm with arched fronds. */
export function palm(pen: Pen, rng: Rng, { x, y, height, leaf, dark, trunk }: TreePlan): void {
  const lean = between(rng, -0.12, 0.12) * height;
  pen.strokeStyle = trunk;
  pen.lineWidth = height * 0.035;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(x, y);
  pen.quadraticCurveTo(x + lean * 0.2, y - height * 0.5, x + lean, y - height * 0.86);
  pen.stroke();
  for (let i = 0; i < 9; i++) {
    const a = Math.PI + (Math.PI * i) / 8;
    const length = height * between(rng, 0.32, 0.4);
    const tx = x + lean + Math.cos(a) * length;
    const ty = y - height * 0.86 + Math.sin(a) * length * 0.55 + length * 0.32;
    pen.fillStyle = i % 2 ? leaf : dark;
    pen.beginPath();
    pen.moveTo(x + lean, y - height * 0.86);
    pen.quadraticCurveTo(
      x + lean + Math.cos(a) * length * 0.55,
      y - height * 0.86 + Math.sin(a) * length * 0.75 - length * 0.1,
      tx,
      ty,
    );
    pen.quadraticCurveTo(
      x + lean + Math.cos(a) * length * 0.5,
      y - height * 0.86 + Math.sin(a) * length * 0.35 + length * 0.05,
      x + lean,
      y - height * 0.86,
    );
    pen.fill();
  }
}
