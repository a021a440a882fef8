import { blob, eye, gait, leg } from './animal-kit.ts';
import type { Drawing } from './drawing.ts';

export const owl: Drawing = {
  width: 0.85,
  size: 0.4,
  facing: 0,
  rests: 'ground',
  paint: (pen, t) => {
    const brown = t.grade('#8f6a4a');
    const pale = t.grade('#ecd9b6');
    pen.fillStyle = t.shade(t.grade('#7a5638'), 0.25);
    pen.beginPath();
    pen.roundRect(-0.42, -0.07, 0.84, 0.08, 0.04);
    pen.fill();
    pen.fillStyle = brown;
    blob(pen, [
      [-0.3, -0.9],
      [-0.26, -1.03],
      [-0.1, -0.93],
      [0.1, -0.93],
      [0.26, -1.03],
      [0.3, -0.9],
      [0.36, -0.5],
      [0.26, -0.12],
      [0, -0.02],
      [-0.26, -0.12],
      [-0.36, -0.5],
    ]);
    pen.fillStyle = pale;
    blob(pen, [
      [-0.2, -0.54],
      [0, -0.6],
      [0.2, -0.54],
      [0.2, -0.2],
      [0, -0.08],
      [-0.2, -0.2],
    ]);
    pen.fillStyle = t.shade(brown, 0.1);
    for (let row = 0; row < 4; row++)
      for (let i = -2 + (row % 2) * 0.5; i <= 2; i++) {
        if (Math.abs(i) > 1.6 && row > 1) continue;
        pen.beginPath();
        pen.arc(i * 0.075, -0.47 + row * 0.095, 0.03, 0, Math.PI);
        pen.fill();
      }
    pen.fillStyle = t.shade(brown, 0.32);
    blob(pen, [
      [-0.34, -0.62],
      [-0.22, -0.6],
      [-0.2, -0.3],
      [-0.3, -0.1],
      [-0.38, -0.34],
    ]);
    blob(pen, [
      [0.34, -0.62],
      [0.22, -0.6],
      [0.2, -0.3],
      [0.3, -0.1],
      [0.38, -0.34],
    ]);
    for (const s of [-1, 1]) {
      pen.fillStyle = pale;
      pen.beginPath();
      pen.arc(s * 0.125, -0.75, 0.13, 0, 6.3);
      pen.fill();
      pen.fillStyle = t.lift(t.grade('#f0b03c'), 0.15);
      pen.beginPath();
      pen.arc(s * 0.115, -0.75, 0.075, 0, 6.3);
      pen.fill();
      eye(pen, t, s * 0.11, -0.75, 0.042);
    }
    pen.fillStyle = t.grade('#d99a3c');
    pen.beginPath();
    pen.moveTo(-0.04, -0.7);
    pen.lineTo(0.04, -0.7);
    pen.lineTo(0, -0.6);
    pen.fill();
    for (const s of [-0.1, 0.06]) pen.fillRect(s, -0.1, 0.045, 0.06);
  },
};

/** A bird on the wing; `paper` makes it a folded crane. */
export const bird = (colour: string): Drawing => ({
  width: 1.9,
  size: 0.3,
  facing: 1,
  rests: 'air',
  cycle: { frames: 8, fps: 10 },
  paint: (pen, t, _r, phase) => {
    const c = t.grade(colour);
    // Never edge-on: a bird whose wings are a line is a stick.
    const beat = Math.sin(phase * Math.PI * 2 + 0.6);
    const flap = beat < 0 ? beat - 0.35 : beat + 0.35;
    const wing = (tone: string, s: number): void => {
      pen.fillStyle = tone;
      pen.beginPath();
      pen.moveTo(0.16, -0.46);
      pen.quadraticCurveTo(0.02 + s * 0.1, -0.52 - flap * 0.3, -0.14 + s * 0.16, -0.5 - flap * 0.5);
      pen.quadraticCurveTo(-0.26, -0.46 - flap * 0.2, -0.24, -0.42);
      pen.closePath();
      pen.fill();
    };
    wing(t.shade(c, 0.35), 1);
    pen.fillStyle = c;
    blob(pen, [
      [-0.5, -0.52],
      [-0.9, -0.56],
      [-0.86, -0.46],
      [-0.4, -0.38],
      [0.1, -0.32],
      [0.44, -0.42],
      [0.66, -0.5],
      [0.5, -0.58],
      [0.3, -0.56],
      [0, -0.5],
    ]);
    pen.fillStyle = t.grade('#e0a13f');
    pen.beginPath();
    pen.moveTo(0.56, -0.55);
    pen.lineTo(0.78, -0.5);
    pen.lineTo(0.56, -0.47);
    pen.fill();
    wing(t.shade(c, 0.15), 0);
    eye(pen, t, 0.46, -0.53, 0.022);
  },
});

export const bee: Drawing = {
  width: 1.5,
  size: 0.16,
  facing: 1,
  rests: 'air',
  cycle: { frames: 4, fps: 15 },
  paint: (pen, t, _r, phase) => {
    const up = phase < 0.5 ? 1 : 0.78;
    pen.fillStyle = t.grade('#e8b23c');
    pen.beginPath();
    pen.ellipse(-0.04, -0.36, 0.48, 0.3, 0, 0, 6.3);
    pen.fill();
    pen.save();
    pen.clip();
    pen.fillStyle = t.shade(t.grade('#3a2a26'), 0.2);
    for (const x of [-0.34, -0.12, 0.1]) pen.fillRect(x, -0.8, 0.11, 0.8);
    pen.restore();
    pen.fillStyle = t.shade(t.grade('#3a2a26'), 0.2);
    pen.beginPath();
    pen.arc(0.44, -0.4, 0.19, 0, 6.3);
    pen.fill();
    pen.fillStyle = 'rgba(240,248,250,0.72)';
    for (const [x, a] of [
      [-0.08, -0.35],
      [0.1, 0.2],
    ] as const) {
      pen.beginPath();
      pen.ellipse(x, -0.62 - 0.14 * up, 0.17, 0.32 * up, a, 0, 6.3);
      pen.fill();
    }
  },
};

export const turtle = (walks: boolean): Drawing => ({
  width: 1.9,
  size: 0.42,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 6 } } : {}),
  paint: (pen, t, _r, phase) => {
    const skin = t.grade('#7fa35a');
    const shell = t.grade('#7a5a3a');
    const [a, b] = walks ? gait(phase) : [0, 0.02];
    pen.fillStyle = t.shade(skin, 0.15);
    leg(pen, { x: -0.46, top: -0.34, swing: a, w: 0.12 });
    leg(pen, { x: 0.4, top: -0.34, swing: b, w: 0.12 });
    pen.fillStyle = skin;
    blob(pen, [
      [0.4, -0.4],
      [0.62, -0.6],
      [0.7, -0.78],
      [0.92, -0.76],
      [0.96, -0.58],
      [0.8, -0.5],
      [0.62, -0.26],
      [0.4, -0.2],
    ]);
    blob(pen, [
      [-0.6, -0.26],
      [-0.86, -0.16],
      [-0.6, -0.14],
    ]);
    pen.fillStyle = shell;
    pen.beginPath();
    pen.moveTo(-0.72, -0.24);
    pen.bezierCurveTo(-0.66, -1.25, 0.56, -1.25, 0.62, -0.24);
    pen.closePath();
    pen.fill();
    pen.fillStyle = t.lift(shell, 0.2);
    for (const [x, y, s] of [
      [-0.05, -0.68, 0.2],
      [-0.36, -0.5, 0.15],
      [0.27, -0.5, 0.15],
    ] as const) {
      pen.beginPath();
      for (let i = 0; i < 6; i++)
        pen.lineTo(x + Math.cos((i * Math.PI) / 3) * s, y + Math.sin((i * Math.PI) / 3) * s * 0.85);
      pen.fill();
    }
    pen.fillStyle = t.grade('#d8c08a');
    pen.beginPath();
    pen.roundRect(-0.76, -0.28, 1.42, 0.1, 0.05);
    pen.fill();
    eye(pen, t, 0.84, -0.68, 0.032);
  },
});

export const hare = (walks: boolean): Drawing => ({
  width: 1.35,
  size: 0.46,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 6, fps: 9 } } : {}),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade('#b08a66');
    const hop = walks ? Math.max(0, Math.sin(phase * Math.PI * 2)) * 0.08 : 0;
    pen.save();
    pen.translate(0, -hop);
    pen.fillStyle = t.grade('#f2e6d6');
    pen.beginPath();
    pen.arc(-0.5, -0.26, 0.1, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.shade(fur, 0.25);
    blob(pen, [
      [0.16, -0.96],
      [0.22, -1.02],
      [0.3, -0.66],
      [0.2, -0.6],
    ]);
    pen.fillStyle = fur;
    blob(pen, [
      [-0.5, -0.3],
      [-0.36, -0.54],
      [-0.06, -0.52],
      [0.18, -0.46],
      [0.24, -0.62],
      [0.44, -0.66],
      [0.56, -0.52],
      [0.52, -0.42],
      [0.36, -0.36],
      [0.26, -0.12],
      [0.1, -0.08],
      [-0.3, -0.06],
    ]);
    blob(pen, [
      [0.24, -1],
      [0.32, -1.02],
      [0.37, -0.64],
      [0.27, -0.62],
    ]);
    pen.fillStyle = t.shade(fur, 0.14);
    blob(pen, [
      [-0.44, -0.3],
      [-0.2, -0.4],
      [-0.04, -0.2],
      [-0.06, 0.02 + hop * 0.4],
      [-0.42, 0.02 + hop * 0.4],
    ]);
    leg(pen, { x: 0.2, top: -0.2, swing: hop, w: 0.045 });
    eye(pen, t, 0.43, -0.54, 0.026);
    pen.restore();
  },
});
