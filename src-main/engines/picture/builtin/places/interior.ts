import { withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Material } from '../core/palette.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { paintFloor, paintPendant, paintShelves, paintTable, paintWall, paintWindow } from '../paint/room-parts.ts';
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

/** A room as wall, furniture, floor, lamps and a front: dust floats in its light. */
function roomSet(stage: Stage, plan: RoomPlan): PlaceSet {
  const { palette, u, h, w } = stage;
  const k = Math.min(w, h) / 1080;
  const floorY = down(stage, 0.76, 0.72);
  const layers: LayerDraft[] = [
    {
      name: 'wall',
      depth: 0,
      covers: 'frame',
      opaque: true,
      paint: (easel) => {
        paintWall(easel, { colour: palette.tone(plan.wall, 0.55), floorY, panel: plan.panel ?? true });
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

const windowX = (stage: Stage): number => stage.w * (0.5 - stage.side * 0.24);

function picture(easel: Easel, x: number, y: number, w: number, h: number, hue: string): void {
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

export function cafe(stage: Stage): PlaceSet {
  const { u, w, palette, side } = stage;
  const tableY = down(stage, 0.84, 0.82);
  return roomSet(stage, {
    wall: 'roof',
    floor: 'wood',
    pendants: [0.22, 0.5, 0.78],
    tableY,
    onWall: (easel, floorY) => {
      paintWindow(
        easel,
        { x: windowX(stage) - u * 17, y: floorY - u * 42, w: u * 34, h: u * 27 },
        { columns: 3, rows: 2, city: true },
      );
      picture(easel, w * (0.5 + side * 0.3) - u * 5, floorY - u * 40, u * 10, u * 13, '#d9a13f');
    },
    furniture: (easel, floorY) => {
      const x = side > 0 ? w * 0.6 : -u * 10;
      paintShelves(easel, { x: x + u * 5, y: floorY - u * 29, w: u * 34, h: u * 12 }, { rows: 2, jars: 0.8 });
      paintTable(easel, {
        x,
        y: floorY - u * 13,
        w: w * 0.4 + u * 10,
        h: u * 15,
        colour: palette.tone('wood', 0.55),
        solid: true,
        depth: 0.55,
      });
      for (const t of [0.28, 0.44]) {
        const tx = side > 0 ? w * (0.7 - t) : w * (0.3 + t);
        paintTable(easel, {
          x: tx - u * 6,
          y: floorY - u * 8,
          w: u * 12,
          h: u * 12,
          colour: palette.tone('darkwood', 0.6),
          solid: false,
          depth: 0.6,
        });
      }
    },
    front: (easel) =>
      paintTable(easel, {
        x: -u * 20,
        y: tableY,
        w: w + u * 40,
        h: stage.h,
        colour: palette.tone('wood', 0.85),
        solid: true,
        depth: 0.85,
      }),
  });
}

export function library(stage: Stage): PlaceSet {
  const { u, w, palette, side } = stage;
  return roomSet(stage, {
    wall: 'darkwood',
    floor: 'wood',
    pendants: [0.5 - side * 0.1],
    panel: false,
    onWall: (easel, floorY) => {
      for (let x = easel.left; x < easel.right; x += u * 27)
        paintShelves(easel, { x, y: floorY - u * 62, w: u * 24, h: u * 62 }, { rows: 6 });
      paintWindow(
        easel,
        { x: windowX(stage) - u * 9, y: floorY - u * 48, w: u * 18, h: u * 34 },
        { arched: true, columns: 2, rows: 4 },
      );
    },
    furniture: (easel, floorY) => {
      const x = w * (0.5 - side * 0.42);
      paintShelves(easel, { x: x - u * 12, y: floorY - u * 50, w: u * 22, h: u * 52 }, { rows: 5 });
      easel.sheet(
        (pen) => {
          // The ladder that leans on the shelves.
          pen.strokeStyle = palette.tone('wood', 0.65);
          pen.lineWidth = u * 0.9;
          pen.lineCap = 'round';
          pen.beginPath();
          const lx = w * (0.5 + side * 0.36);
          pen.moveTo(lx, floorY + u * 2);
          pen.lineTo(lx + side * u * 6, floorY - u * 48);
          pen.moveTo(lx + u * 6, floorY + u * 2);
          pen.lineTo(lx + u * 6 + side * u * 6, floorY - u * 48);
          for (let i = 1; i < 10; i++) {
            pen.moveTo(lx + side * u * 0.6 * i, floorY + u * 2 - u * 5 * i);
            pen.lineTo(lx + u * 6 + side * u * 0.6 * i, floorY + u * 2 - u * 5 * i);
          }
          pen.stroke();
        },
        { depth: 0.6 },
      );
    },
    front: (easel) => {
      const y = down(stage, 0.93);
      paintTable(easel, {
        x: side > 0 ? -u * 30 : w * 0.52,
        y,
        w: w * 0.48 + u * 30,
        h: stage.h,
        colour: palette.tone('wood', 0.9),
        solid: true,
        depth: 0.9,
      });
      easel.sheet(
        (pen) => {
          // A stack of books on the reading table.
          const x = side > 0 ? w * 0.1 : w * 0.82;
          ['#9b4a3c', '#3f5f7a', '#c79a4a', '#5f7a55'].forEach((hue, i) => {
            pen.fillStyle = palette.grade(hue, 0.9);
            pen.beginPath();
            pen.roundRect(x + (i % 2) * u, y - u * 2.2 * (i + 1), u * (11 - i), u * 2.2, u * 0.3);
            pen.fill();
            pen.fillStyle = palette.tone('paper', 0.9);
            pen.fillRect(x + (i % 2) * u + u * (10.2 - i), y - u * 2.2 * (i + 1) + u * 0.4, u * 0.8, u * 1.4);
          });
        },
        { depth: 0.9 },
      );
    },
  });
}

export function kitchen(stage: Stage): PlaceSet {
  const { u, w, palette, side } = stage;
  const tableY = down(stage, 0.86, 0.84);
  return roomSet(stage, {
    wall: 'plaster',
    floor: 'stone',
    tiles: true,
    tableY,
    pendants: [0.5 + side * 0.12],
    onWall: (easel, floorY) => {
      paintWindow(easel, { x: windowX(stage) - u * 12, y: floorY - u * 40, w: u * 24, h: u * 22 }, {});
    },
    furniture: (easel, floorY) => {
      // A brick oven with its fire.
      const x = w * (0.5 + side * 0.36);
      const fire = floorY - u * 16;
      easel.sheet(
        (pen) => {
          const brick = palette.tone('roof', 0.5);
          pen.fillStyle = brick;
          pen.beginPath();
          pen.moveTo(x - u * 18, floorY + u * 3);
          pen.lineTo(x - u * 18, floorY - u * 22);
          pen.bezierCurveTo(x - u * 18, floorY - u * 40, x + u * 18, floorY - u * 40, x + u * 18, floorY - u * 22);
          pen.lineTo(x + u * 18, floorY + u * 3);
          pen.fill();
          pen.fillRect(x - u * 5, easel.top, u * 10, floorY - u * 30 - easel.top);
          pen.strokeStyle = palette.shade(brick, 0.22);
          pen.lineWidth = u * 0.3;
          pen.beginPath();
          for (let r = 0; r < 13; r++) {
            const y = floorY - u * (32 - r * 2.8);
            const half = r < 4 ? u * (11 + r * 2.2) : u * 18;
            pen.moveTo(x - half, y);
            pen.lineTo(x + half, y);
          }
          pen.stroke();
          pen.fillStyle = palette.shade(brick, 0.7);
          pen.beginPath();
          pen.moveTo(x - u * 9, fire + u * 5);
          pen.lineTo(x - u * 9, fire - u * 2);
          pen.bezierCurveTo(x - u * 8, fire - u * 11, x + u * 8, fire - u * 11, x + u * 9, fire - u * 2);
          pen.lineTo(x + u * 9, fire + u * 5);
          pen.fill();
          const rng = rngFrom(stage.seed, 'fire');
          for (const [hue, s] of [
            ['#ff7a2e', 1],
            ['#ffb54a', 0.7],
            ['#ffe6a0', 0.4],
          ] as const) {
            pen.fillStyle = palette.grade(hue, 1);
            pen.beginPath();
            pen.moveTo(x - u * 7 * s, fire + u * 4.6);
            for (let i = 0; i <= 6; i++) {
              const fx = x - u * 7 * s + (u * 14 * s * i) / 6;
              pen.quadraticCurveTo(
                fx - u * 1.4 * s,
                fire - u * s * between(rng, 2, 8),
                fx,
                fire + u * (i === 6 ? 4.6 : 1.5),
              );
            }
            pen.fill();
          }
          pen.fillStyle = palette.tone('stone', 0.55);
          pen.fillRect(x - u * 20, fire + u * 4.6, u * 40, u * 2.2);
        },
        { box: { x: x - u * 24, y: easel.top, w: u * 48, h: stage.h }, depth: 0.55 },
      );
      glow(easel.pen, { x, y: fire, radius: u * 42, colour: palette.lamp, alpha: 0.4 + palette.dark * 0.3 });
      // Pans on a rail.
      easel.sheet(
        (pen) => {
          const rx = w * (0.5 - side * 0.02);
          const ry = floorY - u * 38;
          pen.fillStyle = palette.shade(palette.tone('metal', 0.5), 0.3);
          pen.fillRect(rx - u * 12, ry, u * 24, u * 0.6);
          for (let i = 0; i < 4; i++) {
            const px = rx - u * 9 + i * u * 6;
            pen.fillStyle = palette.tone(i % 2 ? 'brass' : 'metal', 0.55);
            pen.fillRect(px - u * 0.4, ry, u * 0.8, u * 4.6);
            pen.beginPath();
            pen.arc(px, ry + u * (6 + (i % 2)), u * (1.9 + (i % 2) * 0.6), 0, 6.3);
            pen.fill();
          }
        },
        { depth: 0.5 },
      );
    },
    front: (easel) =>
      paintTable(easel, {
        x: -u * 20,
        y: tableY,
        w: w + u * 40,
        h: stage.h,
        colour: palette.tone('wood', 0.85),
        solid: true,
        depth: 0.85,
      }),
  });
}

export function workshop(stage: Stage): PlaceSet {
  const { u, w, palette, side } = stage;
  const tableY = down(stage, 0.85, 0.83);
  return roomSet(stage, {
    wall: 'wood',
    floor: 'darkwood',
    tableY,
    pendants: [0.5 + side * 0.16],
    panel: false,
    onWall: (easel, floorY) => {
      easel.sheet(
        (pen) => {
          pen.strokeStyle = withAlpha(palette.ink, 0.2);
          pen.lineWidth = u * 0.3;
          pen.beginPath();
          for (let x = easel.left; x < easel.right; x += u * 7) {
            pen.moveTo(x, easel.top);
            pen.lineTo(x, floorY);
          }
          pen.stroke();
        },
        { rim: 0, lift: 0 },
      );
      paintWindow(
        easel,
        { x: windowX(stage) - u * 14, y: floorY - u * 44, w: u * 28, h: u * 26 },
        { columns: 3, rows: 3 },
      );
    },
    furniture: (easel, floorY) => {
      easel.sheet(
        (pen) => {
          // Gears, clock faces and tools on the wall, in order of size.
          const bx = w * (0.5 + side * 0.26);
          const rng = rngFrom(stage.seed, 'gears');
          const gear = (x: number, y: number, r: number, hue: string): void => {
            pen.fillStyle = hue;
            pen.beginPath();
            const n = Math.max(8, Math.round(r / u) * 3);
            for (let i = 0; i < n * 2; i++) {
              const a = (i / (n * 2)) * Math.PI * 2;
              const rr = i % 2 ? r : r * 0.84;
              pen.lineTo(x + Math.cos(a - 0.06) * rr, y + Math.sin(a - 0.06) * rr);
              pen.lineTo(x + Math.cos(a + 0.06) * rr, y + Math.sin(a + 0.06) * rr);
            }
            pen.closePath();
            pen.moveTo(x + r * 0.3, y);
            pen.arc(x, y, r * 0.3, 0, 6.3, true);
            pen.fill('evenodd');
          };
          gear(bx - u * 9, floorY - u * 38, u * 5.4, palette.tone('brass', 0.5));
          gear(bx - u * 1.4, floorY - u * 33.6, u * 3.4, palette.shade(palette.tone('brass', 0.5), 0.3));
          gear(bx + u * 5, floorY - u * 40, u * 4.4, palette.tone('metal', 0.5));
          pen.fillStyle = palette.tone('paper', 0.5);
          pen.beginPath();
          pen.arc(bx + u * 14, floorY - u * 36, u * 4.4, 0, 6.3);
          pen.fill();
          pen.strokeStyle = palette.ink;
          pen.lineWidth = u * 0.5;
          pen.beginPath();
          pen.moveTo(bx + u * 14, floorY - u * 39);
          pen.lineTo(bx + u * 14, floorY - u * 36);
          pen.lineTo(bx + u * 16.4, floorY - u * 35);
          pen.stroke();
          pen.fillStyle = palette.shade(palette.tone('metal', 0.5), 0.25);
          for (let i = 0; i < 7; i++) {
            const x = bx - u * 12 + i * u * 4.2;
            const l = u * between(rng, 6, 9);
            pen.fillRect(x, floorY - u * 27, u * 0.8, l);
            pen.fillRect(x - u * 0.8, floorY - u * 27, u * 2.4, u * 1.8);
          }
        },
        { depth: 0.5 },
      );
      paintShelves(
        easel,
        { x: w * (0.5 - side * 0.46) - u * 12, y: floorY - u * 40, w: u * 20, h: u * 40 },
        { rows: 4, jars: 0.6 },
      );
    },
    front: (easel) =>
      paintTable(easel, {
        x: -u * 20,
        y: tableY,
        w: w + u * 40,
        h: stage.h,
        colour: palette.tone('wood', 0.85),
        solid: true,
        depth: 0.85,
      }),
  });
}

export function room(stage: Stage): PlaceSet {
  const { u, w, palette, side } = stage;
  return roomSet(stage, {
    wall: 'plaster',
    floor: 'wood',
    pendants: [0.5 + side * 0.02],
    onWall: (easel, floorY) => {
      paintWindow(
        easel,
        { x: windowX(stage) - u * 11, y: floorY - u * 44, w: u * 22, h: u * 30 },
        { columns: 2, rows: 3 },
      );
      picture(easel, w * (0.5 + side * 0.28) - u * 8, floorY - u * 44, u * 16, u * 12, '#7fa3a8');
      picture(easel, w * (0.5 + side * 0.28) + u * 10, floorY - u * 42, u * 8, u * 10, '#d08a5a');
    },
    furniture: (easel, floorY) => {
      easel.sheet(
        (pen) => {
          // Curtains at the window, a sofa below the pictures, a plant.
          const x = windowX(stage);
          pen.fillStyle = palette.tone('redcloth', 0.5);
          for (const s of [-1, 1]) {
            pen.beginPath();
            pen.moveTo(x + s * u * 14.5, floorY - u * 48);
            pen.lineTo(x + s * u * 8, floorY - u * 48);
            pen.bezierCurveTo(
              x + s * u * 8.5,
              floorY - u * 30,
              x + s * u * 12.4,
              floorY - u * 28,
              x + s * u * 10.4,
              floorY - u * 8,
            );
            pen.lineTo(x + s * u * 15.5, floorY - u * 8);
            pen.fill();
          }
          pen.fillStyle = palette.shade(palette.tone('wood', 0.5), 0.3);
          pen.fillRect(x - u * 17, floorY - u * 49, u * 34, u * 1.1);
          const sx = w * (0.5 + side * 0.3);
          const cloth = palette.tone('cloth', 0.55);
          pen.fillStyle = palette.shade(cloth, 0.2);
          pen.beginPath();
          pen.roundRect(sx - u * 20, floorY - u * 16, u * 40, u * 17, u * 3);
          pen.fill();
          pen.fillStyle = cloth;
          pen.beginPath();
          pen.roundRect(sx - u * 17, floorY - u * 7, u * 34, u * 6, u * 2);
          pen.roundRect(sx - u * 22, floorY - u * 10, u * 6, u * 11, u * 2.4);
          pen.roundRect(sx + u * 16, floorY - u * 10, u * 6, u * 11, u * 2.4);
          pen.fill();
        },
        { depth: 0.55 },
      );
    },
  });
}

export function train(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const floorY = down(stage, 0.82, 0.8);
  const top = floorY - u * 46;
  const outside: LayerDraft = {
    name: 'tunnel',
    depth: 0,
    covers: 'frame',
    opaque: true,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const fade = pen.createLinearGradient(0, 0, 0, h);
          fade.addColorStop(0, palette.shade(palette.sky.top, 0.35));
          fade.addColorStop(1, palette.sky.mid);
          pen.fillStyle = fade;
          pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
        },
        { lift: 0, rim: 0 },
      ),
  };
  const period = Math.round(u * 44);
  const passing: LayerDraft = {
    name: 'passing',
    depth: 0.1,
    covers: 'frame',
    pinned: true,
    own: { scroll: { xPxPerS: -420 * k, yPxPerS: 0, periodXPx: period, periodYPx: 0 } },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'passing');
      const things = Array.from({ length: 5 }, () => ({
        at: rng() * period,
        y: top + u * between(rng, 6, 26),
        w: u * between(rng, 5, 12),
        lamp: rng() < 0.5,
      }));
      for (let base = easel.left - period; base < easel.right; base += period) {
        for (const t of things) {
          const { pen } = easel;
          pen.fillStyle = t.lamp ? withAlpha(palette.lamp, 0.8) : withAlpha(palette.tone('stone', 0.3), 0.5);
          pen.beginPath();
          pen.roundRect(base + t.at, t.y, t.w, t.lamp ? u * 1.1 : u * 16, u * 0.5);
          pen.fill();
        }
      }
    },
  };
  const carriage: LayerDraft = {
    name: 'carriage',
    depth: 0.45,
    covers: 'frame',
    own: { sway: { xPx: 3 * k, yPx: 5 * k, periodS: 1.3, phase: 0 } },
    paint: (easel) => {
      easel.sheet(
        (pen) => {
          const wall = palette.tone('plaster', 0.5);
          const fade = pen.createLinearGradient(0, top - u * 12, 0, floorY);
          fade.addColorStop(0, palette.lift(wall, 0.2));
          fade.addColorStop(1, palette.shade(wall, 0.2));
          pen.fillStyle = fade;
          pen.beginPath();
          pen.rect(easel.left, easel.top, easel.extent.w, easel.extent.h);
          for (
            let x = easel.left - (((easel.left % (u * 34)) + u * 34) % (u * 34)) - u * 6;
            x < easel.right;
            x += u * 34
          )
            pen.roundRect(x, top, u * 27, u * 22, u * 3);
          pen.fill('evenodd');
          pen.fillStyle = palette.lift(palette.lamp, 0.3);
          for (let x = easel.left; x < easel.right; x += u * 22) {
            pen.beginPath();
            pen.roundRect(x, top - u * 9, u * 16, u * 1.8, u * 0.9);
            pen.fill();
          }
          // Seats below the windows.
          for (let x = easel.left - u * 2; x < easel.right; x += u * 11.4) {
            pen.fillStyle = palette.tone('cloth', 0.55);
            pen.beginPath();
            pen.roundRect(x, floorY - u * 21, u * 10.4, u * 13, u * 2.2);
            pen.fill();
            pen.fillStyle = palette.shade(palette.tone('cloth', 0.55), 0.25);
            pen.beginPath();
            pen.roundRect(x, floorY - u * 10, u * 10.4, u * 4.6, u * 1.6);
            pen.fill();
          }
          pen.fillStyle = palette.shade(palette.tone('metal', 0.5), 0.35);
          pen.fillRect(easel.left, floorY - u * 5.4, easel.extent.w, u * 6);
          pen.fillStyle = palette.shade(palette.tone('asphalt', 0.6), 0.15);
          pen.fillRect(easel.left, floorY, easel.extent.w, easel.bottom);
          pen.fillStyle = withAlpha(palette.light, 0.12);
          pen.fillRect(easel.left, floorY, easel.extent.w, u * 2);
        },
        { depth: 0.55 },
      );
      for (let x = easel.left; x < easel.right; x += u * 22)
        glow(easel.pen, { x: x + u * 8, y: top - u * 8, radius: u * 20, colour: palette.lamp, alpha: 0.28 });
    },
  };
  const poles: LayerDraft = {
    name: 'poles',
    depth: 0.66,
    covers: 'width',
    own: { sway: { xPx: 6 * k, yPx: 0, periodS: 2.6, phase: 1 } },
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const metal = palette.tone('brass', 0.7);
          pen.fillStyle = metal;
          pen.fillRect(easel.left, top - u * 4.6, easel.extent.w, u * 0.9);
          for (const t of [-0.06, 0.5 - stage.side * 0.08, 1.06]) {
            pen.fillStyle = metal;
            pen.fillRect(w * t, easel.top, u * 1.2, floorY - easel.top + u * 3);
            pen.fillStyle = palette.lift(metal, 0.4);
            pen.fillRect(w * t + u * 0.2, easel.top, u * 0.25, floorY - easel.top + u * 3);
          }
          for (let x = easel.left + u * 4; x < easel.right; x += u * 9) {
            pen.strokeStyle = palette.shade(palette.tone('wood', 0.7), 0.3);
            pen.lineWidth = u * 0.5;
            pen.beginPath();
            pen.moveTo(x, top - u * 4);
            pen.lineTo(x, top);
            pen.stroke();
            pen.beginPath();
            pen.arc(x, top + u * 1.5, u * 1.5, 0, 6.3);
            pen.stroke();
          }
        },
        { depth: 0.7 },
      ),
  };
  return {
    layers: [outside, passing, carriage, poles],
    hero: { y: down(stage, 0.93, 0.9), depth: 0.74, surface: 'ground', scale: 1.25 },
    back: { y: floorY + u * 2, depth: 0.6, surface: 'ground', scale: 0.95 },
    water: null,
    airY: h * 0.4,
  };
}

export function stageSet(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const y = down(stage, 0.8, 0.78);
  const back: LayerDraft = {
    name: 'backcloth',
    depth: 0,
    covers: 'frame',
    opaque: true,
    paint: (easel) => {
      easel.sheet(
        (pen) => {
          const fade = pen.createLinearGradient(0, 0, 0, y);
          fade.addColorStop(0, palette.sky.top);
          fade.addColorStop(1, palette.sky.mid);
          pen.fillStyle = fade;
          pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
          for (let i = 0; i < 40; i++) {
            const x = easel.left + (easel.extent.w * i) / 40;
            pen.fillStyle = withAlpha(i % 2 ? palette.ink : palette.light, 0.07);
            pen.fillRect(x, easel.top, easel.extent.w / 80, easel.extent.h);
          }
        },
        { lift: 0, rim: 0 },
      );
    },
  };
  const floor: LayerDraft = {
    name: 'boards',
    depth: 0.6,
    covers: 'width',
    top: y - u * 3,
    paint: (easel) => {
      paintFloor(easel, { y, colour: palette.tone('wood', 0.65), tiles: false });
      const hx = w * (0.5 + stage.side * 0.17);
      easel.pen.save();
      easel.pen.translate(hx, y + u * 7);
      easel.pen.scale(1, 0.24);
      glow(easel.pen, { x: 0, y: 0, radius: u * 26, colour: palette.light, alpha: 0.75 });
      easel.pen.restore();
    },
  };
  const spot: LayerDraft = {
    name: 'spotlights',
    depth: 0.5,
    covers: 'width',
    own: { sway: { xPx: 34 * k, yPx: 0, periodS: 6, phase: 0 } },
    paint: (easel) => {
      const hx = w * (0.5 + stage.side * 0.17);
      for (const [fromX, reach] of [
        [hx - stage.side * u * 20, 1],
        [w * (0.5 - stage.side * 0.3), 0.5],
      ] as const) {
        const tx = reach === 1 ? hx : w * (0.5 - stage.side * 0.2);
        const fade = easel.pen.createLinearGradient(0, 0, 0, y + u * 8);
        fade.addColorStop(0, withAlpha(palette.light, 0.46 * reach));
        fade.addColorStop(1, withAlpha(palette.light, 0.08 * reach));
        easel.pen.fillStyle = fade;
        easel.pen.beginPath();
        easel.pen.moveTo(fromX - u, easel.top);
        easel.pen.lineTo(fromX + u, easel.top);
        easel.pen.lineTo(tx + u * 18, y + u * 8);
        easel.pen.lineTo(tx - u * 18, y + u * 8);
        easel.pen.fill();
      }
    },
  };
  const curtain = (side: -1 | 1): LayerDraft => {
    const width = u * 22;
    const x0 = side < 0 ? -u * 12 : w + u * 12 - width;
    return {
      name: side < 0 ? 'curtain left' : 'curtain right',
      depth: 0.85,
      covers: 'free',
      flank: side,
      box: { x: x0 - u * 30, y: -u * 30, w: width + u * 60, h: h + u * 60 },
      own: { sway: { xPx: 10 * k, yPx: 0, periodS: 5, phase: side } },
      paint: (easel) =>
        easel.sheet(
          (pen) => {
            const cloth = palette.tone('redcloth', 0.85);
            const inner = side < 0 ? x0 + width : x0;
            const outer = side < 0 ? x0 - u * 30 : x0 + width + u * 30;
            pen.fillStyle = cloth;
            pen.beginPath();
            pen.moveTo(outer, easel.top);
            pen.lineTo(inner - side * -u * 6, easel.top);
            pen.bezierCurveTo(
              inner - side * u * 2,
              h * 0.4,
              inner + side * u * 10,
              h * 0.52,
              inner + side * u * 11,
              h * 0.62,
            );
            pen.bezierCurveTo(
              inner + side * u * 8,
              h * 0.75,
              inner + side * u * 5,
              h * 0.9,
              inner + side * u * 4,
              easel.bottom,
            );
            pen.lineTo(outer, easel.bottom);
            pen.fill();
            pen.save();
            pen.clip();
            for (let i = 0; i < 9; i++) {
              pen.fillStyle = withAlpha(palette.ink, i % 2 ? 0.24 : 0.1);
              const x = Math.min(inner, outer) + (i * (width + u * 30)) / 9;
              pen.fillRect(x, easel.top, u * 2.2, easel.extent.h);
            }
            pen.restore();
            pen.fillStyle = palette.tone('brass', 0.85);
            pen.beginPath();
            pen.ellipse(inner + side * u * 13, h * 0.62, u * 5, u * 1.4, side * 0.2, 0, 6.3);
            pen.fill();
          },
          { depth: 0.85 },
        ),
    };
  };
  const pelmet: LayerDraft = {
    name: 'pelmet',
    depth: 0.88,
    covers: 'width',
    pinned: true,
    own: { sway: { xPx: 8 * k, yPx: 0, periodS: 5.6, phase: 2 } },
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          pen.fillStyle = palette.shade(palette.tone('redcloth', 0.85), 0.12);
          pen.fillRect(easel.left, easel.top, easel.extent.w, u * 7 - easel.top);
          for (let x = easel.left; x < easel.right; x += u * 14) {
            pen.beginPath();
            pen.ellipse(x + u * 7, u * 7, u * 7.2, u * 4.6, 0, 0, Math.PI);
            pen.fill();
          }
          pen.fillStyle = palette.tone('brass', 0.85);
          pen.fillRect(easel.left, u * 6.4, easel.extent.w, u * 0.7);
        },
        { depth: 0.85, box: { x: easel.left, y: easel.top, w: easel.extent.w, h: u * 18 } },
      ),
  };
  return {
    layers: [back, spot, floor, curtain(-1), curtain(1), pelmet],
    hero: { y: y + u * 8, depth: 0.7, surface: 'ground', scale: 1.1 },
    back: { y: y + u * 3, depth: 0.62, surface: 'ground', scale: 0.75 },
    water: null,
    airY: h * 0.36,
  };
}
