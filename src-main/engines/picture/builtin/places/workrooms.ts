import { withAlpha } from '../core/colour.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { paintShelves, paintTable, paintWindow } from '../paint/room-parts.ts';
import { glow } from '../paint/sky.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';
import { roomSet, windowX } from './room-set.ts';

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
