import { flower } from '../paint/flora.ts';
import type { Drawing } from './drawing.ts';
import { poly, thing } from './thing-kit.ts';

export const plant = (fruit: string | null): Drawing =>
  thing({
    width: 0.95,
    size: 0.5,
    paint: (pen, t, rng) => {
      const leaf = t.grade('#5f9a4a');
      const stem = t.shade(leaf, 0.25);
      pen.strokeStyle = stem;
      pen.lineWidth = 0.035;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.moveTo(0, -0.2);
      pen.quadraticCurveTo(0.03, -0.6, -0.02, -0.92);
      pen.stroke();
      [
        [0.34, -1, 0.3],
        [0.42, 1, 0.32],
        [0.58, -1, 0.28],
        [0.66, 1, 0.27],
        [0.8, -1, 0.2],
        [0.86, 1, 0.2],
        [0.93, -0.4, 0.13],
      ].forEach(([y = 0, s = 1, l = 0.2], i) => {
        pen.fillStyle = i % 2 ? leaf : t.lift(leaf, 0.12);
        pen.beginPath();
        pen.moveTo(0, -y);
        pen.quadraticCurveTo(s * l * 0.5, -y - l * 0.75, s * l * 1.2, -y - l * 0.25);
        pen.quadraticCurveTo(s * l * 0.6, -y + l * 0.14, 0, -y);
        pen.fill();
      });
      if (fruit)
        for (const [x, y, r] of [
          [-0.16, -0.4, 0.085],
          [0.17, -0.52, 0.075],
          [-0.09, -0.68, 0.06],
          [0.08, -0.34, 0.065 + rng() * 0.01],
        ] as const) {
          pen.fillStyle = t.grade(fruit);
          pen.beginPath();
          pen.arc(x, y, r, 0, 6.3);
          pen.fill();
          pen.fillStyle = t.lift(t.grade(fruit), 0.5);
          pen.beginPath();
          pen.arc(x - r * 0.3, y - r * 0.35, r * 0.2, 0, 6.3);
          pen.fill();
        }
      pen.fillStyle = t.grade('#b5683f');
      poly(pen, [
        [-0.22, -0.24],
        [0.22, -0.24],
        [0.16, 0],
        [-0.16, 0],
      ]);
      pen.fillStyle = t.shade(t.grade('#b5683f'), 0.2);
      pen.fillRect(-0.245, -0.28, 0.49, 0.065);
    },
  });

/** A glass dome with a plant in it. */
export const dome = (fruit: string | null): Drawing => {
  const inside = plant(fruit);
  return thing({
    width: 1.75,
    size: 1.5,
    glow: { x: 0, y: -0.35, r: 1.2 },
    paint: (pen, t, rng, phase) => {
      pen.fillStyle = 'rgba(206,232,232,0.18)';
      pen.beginPath();
      pen.arc(0, -0.1, 0.84, Math.PI, 0);
      pen.fill();
      pen.fillStyle = t.shade(t.grade('#7a4a34'), 0.2);
      pen.beginPath();
      pen.ellipse(0, -0.1, 0.74, 0.07, 0, 0, 6.3);
      pen.fill();
      pen.save();
      pen.translate(0, -0.1);
      pen.scale(0.62, 0.62);
      inside.paint(pen, t, rng, phase);
      pen.restore();
      pen.strokeStyle = 'rgba(240,250,248,0.55)';
      pen.lineWidth = 0.014;
      pen.beginPath();
      pen.arc(0, -0.1, 0.84, Math.PI, 0);
      for (const k of [0.34, 0.68]) {
        pen.moveTo(-0.84 * k, -0.1);
        pen.ellipse(0, -0.1, 0.84 * k, 0.84, 0, Math.PI, 0);
      }
      pen.moveTo(-0.76, -0.45);
      pen.quadraticCurveTo(0, -0.37, 0.76, -0.45);
      pen.stroke();
      pen.strokeStyle = 'rgba(255,255,255,0.75)';
      pen.lineWidth = 0.032;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.arc(0, -0.1, 0.74, Math.PI * 1.12, Math.PI * 1.32);
      pen.stroke();
      pen.fillStyle = t.grade('#8d8f9c');
      pen.beginPath();
      pen.roundRect(-0.88, -0.1, 1.76, 0.1, 0.03);
      pen.fill();
      pen.fillStyle = t.lamp;
      for (const x of [-0.6, -0.2, 0.2, 0.6]) {
        pen.beginPath();
        pen.arc(x, -0.05, 0.022, 0, 6.3);
        pen.fill();
      }
    },
  });
};

export const hive = thing({
  width: 0.9,
  size: 0.7,
  paint: (pen, t) => {
    const a = t.grade('#e3b565');
    pen.fillStyle = t.shade(t.grade('#8a5d3b'), 0.25);
    pen.fillRect(-0.34, -0.12, 0.06, 0.12);
    pen.fillRect(0.28, -0.12, 0.06, 0.12);
    pen.fillRect(-0.42, -0.14, 0.84, 0.05);
    for (let i = 0; i < 3; i++) {
      pen.fillStyle = i % 2 ? t.grade('#f0dfb4') : a;
      pen.fillRect(-0.36, -0.38 - i * 0.22, 0.72, 0.235);
      pen.fillStyle = t.shade(a, 0.3);
      pen.fillRect(-0.36, -0.165 - i * 0.22, 0.72, 0.018);
      pen.beginPath();
      pen.roundRect(-0.07, -0.3 - i * 0.22, 0.14, 0.03, 0.015);
      pen.fill();
    }
    pen.fillStyle = t.grade('#b5683f');
    poly(pen, [
      [-0.43, -0.82],
      [-0.3, -0.97],
      [0.3, -0.97],
      [0.43, -0.82],
    ]);
    pen.fillStyle = t.ink;
    pen.beginPath();
    pen.roundRect(-0.14, -0.19, 0.28, 0.045, 0.02);
    pen.fill();
  },
});

export const rose = thing({
  width: 0.6,
  size: 0.4,
  paint: (pen, t, rng) => {
    const petal = t.grade('#d9496a');
    const leaf = t.grade('#5f8a4f');
    pen.save();
    pen.scale(0.01, 0.01);
    flower(pen, rng, {
      x: 0,
      y: 0,
      height: 82,
      kind: 'rose',
      colours: { petal, dark: t.shade(petal, 0.3), bright: t.lift(petal, 0.28), leaf, stem: t.shade(leaf, 0.2) },
    });
    pen.restore();
  },
});

/** A mound with a dark door: where a small animal lives. */
export const den = thing({
  width: 2.4,
  size: 0.75,
  paint: (pen, t) => {
    const earth = t.grade('#8a6a4c');
    pen.fillStyle = earth;
    pen.beginPath();
    pen.moveTo(-1.15, 0.02);
    pen.bezierCurveTo(-0.9, -0.95, -0.3, -1, 0.1, -0.96);
    pen.bezierCurveTo(0.7, -0.9, 1, -0.4, 1.15, 0.02);
    pen.fill();
    pen.fillStyle = t.grade('#eef3f7');
    pen.beginPath();
    pen.moveTo(-0.95, -0.4);
    pen.bezierCurveTo(-0.8, -0.98, -0.2, -1.04, 0.1, -1);
    pen.bezierCurveTo(0.6, -0.94, 0.85, -0.6, 0.98, -0.34);
    pen.bezierCurveTo(0.6, -0.6, 0.4, -0.5, 0.1, -0.66);
    pen.bezierCurveTo(-0.3, -0.56, -0.6, -0.62, -0.95, -0.4);
    pen.fill();
    pen.fillStyle = t.shade(earth, 0.8);
    pen.beginPath();
    pen.moveTo(-0.4, 0.02);
    pen.bezierCurveTo(-0.46, -0.6, 0.46, -0.6, 0.42, 0.02);
    pen.fill();
  },
});
