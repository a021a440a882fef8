import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { type Avenue, acrossAt, avenueOf, drawFront, frontsOf, groundAt, heightAt } from './avenue-kit.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';
import { skyline, streetLamp } from './street-kit.ts';

type Fill = Pen['fillStyle'];

/** Nearest and farthest houses; where the near row ends and the far one begins. */
const ROWS = { near: 0.72, split: 3.2, far: 14 };

/** The roadway and its pavements as one sheet that narrows to the vanishing point; wet ground mirrors lamps. */
function roadway(stage: Stage, street: Avenue, night: boolean): LayerDraft {
  const { palette, u } = stage;
  const wet = ['rain', 'storm'].includes(stage.instruction.weather) || stage.instruction.place === 'city-night';
  const near = ROWS.near * 0.9;
  const strip = (from: number, to: number, farZ = 40): [number, number][] => [
    [acrossAt(street, farZ, from), groundAt(street, farZ)],
    [acrossAt(street, farZ, to), groundAt(street, farZ)],
    [acrossAt(street, near, to), groundAt(street, near)],
    [acrossAt(street, near, from), groundAt(street, near)],
  ];
  return {
    name: 'roadway',
    depth: 0.6,
    covers: 'width',
    top: street.y - u,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const area = (points: [number, number][], colour: Fill): void => {
            pen.fillStyle = colour;
            pen.beginPath();
            for (const [x, y] of points) pen.lineTo(x, y);
            pen.fill();
          };
          const fade = (base: string): Fill => {
            const down = pen.createLinearGradient(0, street.y, 0, stage.h);
            down.addColorStop(0, mix(base, palette.haze, 0.45));
            down.addColorStop(0.35, palette.lift(base, 0.06));
            down.addColorStop(1, palette.shade(base, 0.42));
            return down;
          };
          area(strip(-1.04, 1.04), fade(palette.tone(night ? 'asphalt' : 'stone', 0.68)));
          area(strip(-0.64, 0.64), fade(palette.shade(palette.tone('asphalt', 0.66), night ? 0.25 : 0.04)));
          for (const side of [-1, 1])
            area(strip(side * 0.64, side * 0.67), fade(palette.lift(palette.tone('stone', 0.66), 0.18)));
          const line = withAlpha(palette.lift(palette.tone('plaster', 0.7), 0.1), 0.6);
          for (let z = 0.9; z < 12; z *= 1.42) {
            const end = z * 1.2;
            area(
              [
                [acrossAt(street, end, -0.016), groundAt(street, end)],
                [acrossAt(street, end, 0.016), groundAt(street, end)],
                [acrossAt(street, z, 0.016), groundAt(street, z)],
                [acrossAt(street, z, -0.016), groundAt(street, z)],
              ],
              line,
            );
          }
          pen.strokeStyle = withAlpha(palette.ink, 0.14);
          pen.lineWidth = u * 0.2;
          pen.beginPath();
          for (const side of [-1, 1])
            for (let z = 0.8; z < 9; z *= 1.22) {
              pen.moveTo(acrossAt(street, z, side * 0.67), groundAt(street, z));
              pen.lineTo(acrossAt(street, z, side * 1.04), groundAt(street, z));
            }
          pen.stroke();
          if (!wet) return;
          const rng = rngFrom(stage.seed, 'wet street');
          for (let i = 0; i < 14; i++) {
            const z = between(rng, 1.05, 2.6);
            const x = acrossAt(street, z, between(rng, -0.95, 0.95));
            const top = groundAt(street, z);
            const fall = pen.createLinearGradient(0, top, 0, top + u * 9);
            const colour = rng() < 0.6 ? palette.lamp : palette.accent;
            fall.addColorStop(0, withAlpha(colour, 0.36));
            fall.addColorStop(1, withAlpha(colour, 0));
            pen.fillStyle = fall;
            pen.fillRect(x, top, (u * between(rng, 0.9, 2)) / Math.sqrt(z), u * 9);
          }
        },
        { depth: 0.66, lift: 0, rim: 0 },
      ),
  };
}

/** Both rows of houses between two distances. */
function houses(stage: Stage, street: Avenue, part: 'near' | 'far', lit: number): LayerDraft {
  const [from, to] = part === 'near' ? [ROWS.near, ROWS.split] : [ROWS.split * 0.92, ROWS.far];
  return {
    name: `${part} houses`,
    depth: part === 'near' ? 0.5 : 0.34,
    covers: 'width',
    top: part === 'near' ? 0 : heightAt(street, from, 5.4),
    paint: (easel) => {
      const rng = rngFrom(stage.seed, part, 'fronts');
      const fronts = frontsOf(stage, rng, from, to);
      easel.sheet(
        (pen) => {
          for (const front of fronts) drawFront(pen, rng, stage, street, front, lit);
        },
        { depth: part === 'near' ? 0.5 : 0.35, lift: 0.9 },
      );
    },
  };
}

function signs(stage: Stage, street: Avenue): LayerDraft {
  const { palette, u } = stage;
  return {
    name: 'signs',
    depth: 0.55,
    covers: 'width',
    top: 0,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'signs');
      for (let z = 5; z > 1.2; z /= 1.3)
        for (const side of [-1, 1]) {
          if (rng() < 0.3) continue;
          const colour = palette.neon(['#ff4f9a', '#3fd6ff', '#ffb13a', '#a06bff'][Math.floor(rng() * 4)] ?? '#ff4f9a');
          const sw = (u * 9) / z;
          const sh = sw * between(rng, 2.2, 3.4);
          const x = acrossAt(street, z, side * 0.97) - (side > 0 ? sw : 0);
          const y = heightAt(street, z, between(rng, 2, 2.6)) - sh * 0.4;
          glow(easel.pen, { x: x + sw / 2, y: y + sh / 2, radius: sw * 3.4, colour, alpha: 0.5 });
          easel.sheet(
            (pen) => {
              pen.fillStyle = palette.shade(palette.ink, 0.2);
              pen.beginPath();
              pen.roundRect(x, y, sw, sh, sw * 0.2);
              pen.fill();
              pen.strokeStyle = colour;
              pen.lineWidth = sw * 0.12;
              pen.beginPath();
              pen.roundRect(x + sw * 0.14, y + sw * 0.14, sw * 0.72, sh - sw * 0.28, sw * 0.14);
              pen.stroke();
              pen.fillStyle = mix(colour, '#ffffff', 0.35);
              for (let i = 0; i < 3; i++) {
                pen.beginPath();
                pen.arc(x + sw / 2, y + sh * (0.25 + i * 0.25), sw * 0.15, 0, 6.3);
                pen.fill();
              }
            },
            { box: { x: x - u, y: y - u, w: sw + u * 2, h: sh + u * 2 }, depth: 0.6 },
          );
        }
    },
  };
}

/** A city seen along one of its streets, to the far end. */
export function avenue(stage: Stage): PlaceSet {
  const { u, palette } = stage;
  const street = avenueOf(stage);
  const night = stage.instruction.place === 'city-night' || palette.dark > 0.5;
  const lit = 0.08 + palette.dark * 0.42;
  const lamps: LayerDraft = {
    name: 'lamps',
    depth: 0.64,
    covers: 'width',
    top: 0,
    paint: (easel) => {
      // A tall frame has no room beside the street: its lamps stand farther away, one side after the other.
      const tall = stage.shape === 'tall';
      for (const [i, z] of (tall ? [5.6, 4.2, 3, 2.1] : [5.4, 3.4, 2.2, 1.5]).entries())
        for (const side of tall ? [i % 2 ? stage.side : -stage.side] : [-1, 1])
          streetLamp(easel, {
            x: acrossAt(street, z, side * 0.74),
            y: groundAt(street, z),
            height: groundAt(street, z) - heightAt(street, z, 2.1),
          });
    },
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      skyline(stage, {
        name: 'far skyline',
        depth: 0.16,
        y: street.y + u,
        low: u * 8,
        high: u * 26,
        width: u * 7,
        lit: lit * 0.8,
      }),
      houses(stage, street, 'far', lit),
      houses(stage, street, 'near', lit),
      ...(night ? [signs(stage, street)] : []),
      roadway(stage, street, night),
      lamps,
    ],
    hero: { y: down(stage, 0.885, 0.86), depth: 0.74, surface: 'ground', scale: 1, reach: stage.w * 0.42 },
    back: { y: groundAt(street, 1.9), depth: 0.65, surface: 'ground', scale: 0.62, reach: (street.half / 1.9) * 0.9 },
    water: null,
    airY: street.y * 0.42,
  };
}
