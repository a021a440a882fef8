import { withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Material } from '../core/palette.ts';
import { between, pick, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { paintFloor, paintPendant, paintWall } from '../paint/room-parts.ts';
import { glow } from '../paint/sky.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';

interface RoomPlan {
  wall: Material;
  floor: Material;
  tiles?: boolean;
  panel?: boolean;
  /** On the wall's own layer. */
  onWall: (easel: Easel, floorY: number) => void;
  /** Furniture between wall and hero. */
  furniture: (easel: Easel, floorY: number) => void;
  /** In front of the hero: a table or a counter to stand behind, or nothing. */
  front?: (easel: Easel, floorY: number) => void;
  /** Things stand on this instead of the floor when they are small. */
  tableY?: number;
  pendants?: number[];
}

/** What the walls of such a room may be made of or papered with, so that no two rooms are one. */
const WALLS: Partial<Record<Material, readonly [Material, ...Material[]]>> = {
  plaster: ['plaster', 'wall', 'glass', 'blossom'],
  roof: ['roof', 'pine', 'cloth', 'wall'],
  darkwood: ['darkwood', 'pine', 'cloth'],
  wood: ['wood', 'stone', 'roof'],
};

/** Stripes, sprigs or nothing on a wall. */
function wallpaper(easel: Easel, colour: string, floorY: number): void {
  const { stage } = easel;
  const { u, palette } = stage;
  const rng = rngFrom(stage.seed, 'wallpaper');
  const kind = pick(rng, ['plain', 'stripes', 'sprigs'] as const);
  if (kind === 'plain') return;
  const { pen } = easel;
  pen.fillStyle = withAlpha(palette.shade(colour, 0.4), kind === 'stripes' ? 0.16 : 0.3);
  const step = u * between(rng, 4.6, 7.5);
  for (let x = easel.left, i = 0; x < easel.right; x += step, i++) {
    if (kind === 'stripes') pen.fillRect(x, easel.top, step * 0.42, floorY - easel.top);
    else
      for (let y = easel.top + (i % 2) * step; y < floorY; y += step * 2) {
        pen.beginPath();
        for (const a of [-2.3, -1.57, -0.84]) {
          pen.moveTo(x, y);
          pen.ellipse(x + Math.cos(a) * u * 0.8, y + Math.sin(a) * u * 0.8, u * 0.75, u * 0.3, a, 0, 6.3);
        }
        pen.fill();
      }
  }
}

/** A room as wall, furniture, floor, lamps and a front: dust floats in its light. */
export function roomSet(stage: Stage, plan: RoomPlan): PlaceSet {
  const { palette, u, h, w } = stage;
  const k = Math.min(w, h) / 1080;
  const floorY = down(stage, 0.76, 0.72);
  const rng = rngFrom(stage.seed, 'room');
  const colour = palette.tone(pick(rng, WALLS[plan.wall] ?? [plan.wall]), 0.55);
  const panel = (plan.panel ?? true) && rng() < 0.7;
  const layers: LayerDraft[] = [
    {
      name: 'wall',
      depth: 0,
      covers: 'frame',
      opaque: true,
      paint: (easel) => {
        paintWall(easel, { colour, floorY, panel });
        if (plan.panel !== false) wallpaper(easel, colour, panel ? floorY - u * 14.6 : floorY);
        plan.onWall(easel, floorY);
      },
    },
    {
      name: 'floor',
      depth: 0.5,
      covers: 'width',
      top: floorY - u * 60,
      paint: (easel) => {
        plan.furniture(easel, floorY);
        paintFloor(easel, { y: floorY, colour: palette.tone(plan.floor, 0.6), tiles: plan.tiles ?? false });
      },
    },
    motes(stage),
  ];
  plan.pendants?.forEach((share, i) => {
    const x = w * share;
    const y = down(stage, 0.2, 0.2) + (i % 2) * u * 3;
    const size = u * 4.6;
    layers.push({
      name: `lamp ${i}`,
      depth: 0.62,
      covers: 'free',
      box: { x: x - size * 6, y: -u * 10, w: size * 12, h: y + size * 6 + u * 10 },
      own: { sway: { xPx: 9 * k, yPx: 0, periodS: 4.2 + i * 0.7, phase: i * 2 } },
      paint: (easel) => paintPendant(easel, { x, y, size }),
    });
  });
  const { front } = plan;
  if (front)
    layers.push({ name: 'front', depth: 0.82, covers: 'width', top: h * 0.5, paint: (easel) => front(easel, floorY) });
  return {
    layers,
    hero: { y: down(stage, 0.9, 0.87), depth: 0.72, surface: 'ground', scale: 1.12 },
    back: { y: floorY + u * 4, depth: 0.56, surface: 'ground', scale: 0.8 },
    water: null,
    airY: h * 0.36,
    ...(plan.tableY === undefined
      ? {}
      : { table: { y: plan.tableY, depth: 0.84, surface: 'table' as const, scale: 1 } }),
  };
}

/** Dust in the light: large sparse specks on a tile that rises slowly. */
function motes(stage: Stage): LayerDraft {
  const { u, palette, w, h } = stage;
  const k = Math.min(w, h) / 1080;
  const period = Math.round(u * 36);
  return {
    name: 'motes',
    depth: 0.9,
    covers: 'frame',
    pinned: true,
    own: { scroll: { xPxPerS: 8 * k, yPxPerS: -17 * k, periodXPx: period, periodYPx: period } },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'motes');
      for (let i = 0; i < 6; i++) {
        const bx = rng() * period;
        const by = rng() * period;
        const r = u * between(rng, 0.2, 0.5);
        for (let x = easel.left + bx; x < easel.right + r * 3; x += period) {
          for (let y = easel.top + by; y < easel.bottom + r * 3; y += period)
            glow(easel.pen, { x, y, radius: r * 2.4, colour: palette.light, alpha: 0.55 });
        }
      }
    },
  };
}

export const windowX = (stage: Stage): number => stage.w * (0.5 - stage.side * 0.24);

export function picture(easel: Easel, x: number, y: number, w: number, h: number, hue: string): void {
  const { palette, u } = easel.stage;
  easel.sheet(
    (pen) => {
      pen.fillStyle = palette.shade(palette.tone('wood', 0.5), 0.2);
      pen.fillRect(x, y, w, h);
      pen.fillStyle = palette.grade(hue, 0.5);
      pen.fillRect(x + u * 0.7, y + u * 0.7, w - u * 1.4, h - u * 1.4);
      pen.fillStyle = withAlpha(palette.ink, 0.3);
      pen.beginPath();
      pen.moveTo(x + u * 0.7, y + h - u * 0.7);
      pen.lineTo(x + w * 0.4, y + h * 0.45);
      pen.lineTo(x + w * 0.62, y + h * 0.7);
      pen.lineTo(x + w * 0.78, y + h * 0.55);
      pen.lineTo(x + w - u * 0.7, y + h - u * 0.7);
      pen.fill();
    },
    { box: { x: x - u, y: y - u, w: w + u * 2, h: h + u * 2 }, depth: 0.4 },
  );
}
