import type { Palette } from '../core/palette.ts';
import { MATERIALS } from '../core/palette.ts';
import { house } from '../paint/buildings.ts';
import { cloudPath } from '../paint/clouds.ts';
import { broadleaf, pine } from '../paint/trees.ts';
import type { Drawing, Tones } from './drawing.ts';

/** Parts of places that can also be a scene's subject. Unit: height 1, foot at y = 0. Painted at 100 and scaled. */

const scaled =
  (paint: Drawing['paint']): Drawing['paint'] =>
  (pen, t, rng, phase) => {
    pen.save();
    pen.scale(0.01, 0.01);
    paint(pen, t, rng, phase);
    pen.restore();
  };

export const treeDrawing = (kind: 'pine' | 'broad'): Drawing => ({
  width: 0.85,
  size: 2.4,
  facing: 0,
  rests: 'ground',
  paint: scaled((pen, t, rng) => {
    const leaf = t.grade(kind === 'pine' ? '#2f6657' : (t.turned ?? '#6a9450'));
    const plan = {
      x: 0,
      y: 0,
      height: 98,
      leaf,
      dark: t.shade(leaf, 0.3),
      bright: t.lift(leaf, 0.2),
      trunk: t.shade(t.grade('#8a5d3b'), 0.3),
      snow: null,
    };
    if (kind === 'pine') pine(pen, rng, plan);
    else broadleaf(pen, rng, plan);
  }),
});

export const houseDrawing: Drawing = {
  width: 1.25,
  size: 2,
  facing: 0,
  rests: 'ground',
  paint: scaled((pen, t, rng) => {
    const palette = { ...paletteOf(t) };
    house(pen, rng, {
      x: 0,
      y: 0,
      w: 104,
      h: 94,
      palette,
      depth: 0.9,
      wall: t.grade('#e9d9bd'),
      roof: t.grade('#b0563f'),
    });
  }),
};

function paletteOf(t: Tones): Palette {
  return {
    sky: { top: t.ink, mid: t.ink, low: t.light },
    haze: t.light,
    ink: t.ink,
    paper: t.paper,
    light: t.light,
    lamp: t.lamp,
    accent: t.lamp,
    dark: t.dark,
    tone: (m) => t.grade(MATERIALS[m]),
    grade: t.grade,
    neon: t.grade,
    shade: t.shade,
    lift: t.lift,
  };
}

export const cloudDrawing: Drawing = {
  width: 2.4,
  size: 1.2,
  facing: 0,
  rests: 'air',
  paint: scaled((pen, t, rng) => {
    pen.fillStyle = t.lift(t.grade('#eef3f7'), 0.3);
    cloudPath(pen, rng, { x: 0, y: -20, w: 220 });
  }),
};

export const starDrawing: Drawing = {
  width: 1,
  size: 0.5,
  facing: 0,
  rests: 'air',
  glow: { x: 0, y: -0.5, r: 1.3 },
  paint: (pen, t) => {
    pen.fillStyle = t.lift(t.lamp, 0.35);
    pen.beginPath();
    for (let i = 0; i < 10; i++) {
      const r = i % 2 ? 0.2 : 0.48;
      pen.lineTo(Math.sin((i * Math.PI) / 5) * r, -0.5 - Math.cos((i * Math.PI) / 5) * r);
    }
    pen.fill();
  },
};

export const ballOfLight = (colour: string): Drawing => ({
  width: 1,
  size: 1,
  facing: 0,
  rests: 'air',
  glow: { x: 0, y: -0.5, r: 1.2 },
  paint: (pen, t) => {
    pen.fillStyle = t.lift(t.grade(colour), 0.3);
    pen.beginPath();
    pen.arc(0, -0.5, 0.48, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.lift(t.grade(colour), 0.6);
    pen.beginPath();
    pen.arc(0, -0.5, 0.36, 0, 6.3);
    pen.fill();
  },
});
