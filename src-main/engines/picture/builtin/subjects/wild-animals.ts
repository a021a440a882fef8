import { blob, eye, gait, leg } from './animal-kit.ts';
import type { Drawing } from './drawing.ts';

const FOX = { fur: '#dc6f33', white: '#f6e8d8', dark: '#4a2c2a', size: 0.5 };

/** The same build in grey, and taller. */
export const WOLF = { fur: '#7c838c', white: '#dcdcd8', dark: '#3b3f48', size: 0.65 };

export const fox = (walks: boolean, coat = FOX): Drawing => ({
  width: 2,
  size: coat.size,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 8 } } : {}),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade(coat.fur);
    const white = t.grade(coat.white);
    const dark = t.grade(coat.dark);
    const [a, b, c, d] = walks ? gait(phase) : [0.02, -0.04, 0.03, -0.03];
    pen.fillStyle = t.shade(fur, 0.22);
    blob(pen, [
      [-0.36, -0.5],
      [-0.6, -0.62],
      [-0.88, -0.5],
      [-0.98, -0.2],
      [-0.9, -0.06],
      [-0.72, -0.14],
      [-0.56, -0.32],
      [-0.36, -0.36],
    ]);
    pen.fillStyle = white;
    blob(pen, [
      [-0.98, -0.26],
      [-0.94, -0.02],
      [-0.82, -0.06],
      [-0.84, -0.2],
    ]);
    pen.fillStyle = t.shade(dark, 0.2);
    leg(pen, { x: -0.3, top: -0.38, swing: b, w: 0.065 });
    leg(pen, { x: 0.26, top: -0.38, swing: c, w: 0.055 });
    pen.fillStyle = fur;
    blob(pen, [
      [-0.46, -0.4],
      [-0.4, -0.62],
      [-0.1, -0.6],
      [0.24, -0.64],
      [0.42, -0.72],
      [0.44, -0.42],
      [0.28, -0.27],
      [-0.1, -0.3],
      [-0.36, -0.24],
    ]);
    pen.fillStyle = dark;
    leg(pen, { x: -0.36, top: -0.3, swing: a, w: 0.065 });
    leg(pen, { x: 0.32, top: -0.32, swing: d, w: 0.055 });
    pen.fillStyle = white;
    blob(pen, [
      [0.3, -0.6],
      [0.5, -0.66],
      [0.46, -0.42],
      [0.36, -0.32],
    ]);
    pen.fillStyle = t.shade(fur, 0.2);
    pen.beginPath();
    pen.moveTo(0.35, -0.86);
    pen.lineTo(0.36, -1.02);
    pen.lineTo(0.48, -0.88);
    pen.fill();
    pen.fillStyle = fur;
    blob(pen, [
      [0.32, -0.82],
      [0.5, -0.94],
      [0.66, -0.84],
      [0.72, -0.74],
      [0.96, -0.64],
      [0.74, -0.58],
      [0.5, -0.58],
      [0.34, -0.66],
    ]);
    pen.beginPath();
    pen.moveTo(0.43, -0.85);
    pen.lineTo(0.5, -1.04);
    pen.lineTo(0.58, -0.84);
    pen.fill();
    pen.fillStyle = white;
    blob(pen, [
      [0.52, -0.68],
      [0.74, -0.68],
      [0.95, -0.63],
      [0.74, -0.58],
      [0.52, -0.57],
    ]);
    eye(pen, t, 0.65, -0.76, 0.023);
    eye(pen, t, 0.94, -0.64, 0.028);
  },
});

export const deer = (walks: boolean): Drawing => ({
  width: 1.25,
  size: 1,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 7 } } : {}),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade('#a86f42');
    const light = t.grade('#e6cfa8');
    const [a, b, c, d] = (walks ? gait(phase) : [0.02, -0.03, 0.02, -0.02]).map((v) => v * 0.7) as [
      number,
      number,
      number,
      number,
    ];
    pen.fillStyle = t.shade(fur, 0.32);
    leg(pen, { x: -0.22, top: -0.4, swing: b, w: 0.035 });
    leg(pen, { x: 0.17, top: -0.4, swing: c, w: 0.032 });
    pen.fillStyle = fur;
    blob(pen, [
      [-0.36, -0.42],
      [-0.34, -0.56],
      [-0.1, -0.55],
      [0.14, -0.58],
      [0.28, -0.74],
      [0.36, -0.82],
      [0.42, -0.74],
      [0.32, -0.46],
      [0.16, -0.34],
      [-0.12, -0.36],
      [-0.3, -0.32],
    ]);
    leg(pen, { x: -0.28, top: -0.36, swing: a, w: 0.04 });
    leg(pen, { x: 0.22, top: -0.38, swing: d, w: 0.035 });
    pen.fillStyle = light;
    blob(pen, [
      [-0.38, -0.52],
      [-0.32, -0.57],
      [-0.33, -0.4],
      [-0.38, -0.42],
    ]);
    for (const [x, y] of [
      [-0.2, -0.5],
      [-0.1, -0.48],
      [0, -0.52],
      [-0.14, -0.43],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 0.014, 0, 6.3);
      pen.fill();
    }
    pen.fillStyle = fur;
    blob(pen, [
      [0.3, -0.8],
      [0.38, -0.86],
      [0.48, -0.8],
      [0.58, -0.72],
      [0.55, -0.68],
      [0.42, -0.7],
      [0.34, -0.72],
    ]);
    pen.fillStyle = t.shade(fur, 0.2);
    blob(pen, [
      [0.34, -0.82],
      [0.24, -0.9],
      [0.22, -0.84],
      [0.32, -0.78],
    ]);
    pen.strokeStyle = t.shade(t.grade('#7a5a3f'), 0.15);
    pen.lineCap = 'round';
    pen.lineWidth = 0.022;
    pen.beginPath();
    for (const s of [0, 0.07]) {
      pen.moveTo(0.36 + s * 0.4, -0.83);
      pen.quadraticCurveTo(0.3 + s, -0.92, 0.34 + s * 1.6, -1);
      pen.moveTo(0.32 + s, -0.9);
      pen.lineTo(0.25 + s, -0.96);
      pen.moveTo(0.325 + s * 1.2, -0.945);
      pen.lineTo(0.4 + s * 1.2, -0.97);
    }
    pen.stroke();
    eye(pen, t, 0.43, -0.78, 0.014);
    eye(pen, t, 0.575, -0.705, 0.016);
  },
});
