import type { Stage } from '../core/stage.ts';
import { paintShelves, paintTable, paintWindow } from '../paint/room-parts.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';
import { picture, roomSet, windowX } from './room-set.ts';

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
