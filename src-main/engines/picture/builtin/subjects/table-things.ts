import { poly, thing } from './thing-kit.ts';

export const perfumeBottle = thing({
  width: 0.85,
  size: 0.16,
  glow: { x: 0, y: -0.4, r: 1.05 },
  paint: (pen, t) => {
    const gold = t.grade('#e0a63f');
    pen.fillStyle = t.shade(gold, 0.25);
    pen.beginPath();
    pen.roundRect(-0.36, -0.62, 0.72, 0.62, 0.12);
    pen.fill();
    pen.fillStyle = t.lift(gold, 0.3);
    pen.beginPath();
    pen.roundRect(-0.31, -0.58, 0.62, 0.53, 0.09);
    pen.fill();
    pen.fillStyle = gold;
    pen.beginPath();
    pen.roundRect(-0.31, -0.4, 0.62, 0.35, [0.02, 0.02, 0.09, 0.09]);
    pen.fill();
    pen.fillStyle = t.lift(gold, 0.75);
    pen.beginPath();
    pen.roundRect(-0.26, -0.54, 0.07, 0.42, 0.035);
    pen.fill();
    pen.fillStyle = t.grade('#f7ead0');
    pen.fillRect(-0.13, -0.34, 0.26, 0.2);
    pen.fillStyle = t.shade(gold, 0.45);
    pen.fillRect(-0.08, -0.275, 0.16, 0.02);
    pen.fillRect(-0.05, -0.225, 0.1, 0.016);
    pen.fillStyle = t.shade(gold, 0.12);
    pen.fillRect(-0.1, -0.7, 0.2, 0.1);
    pen.fillStyle = t.lift(gold, 0.2);
    pen.beginPath();
    pen.arc(0, -0.84, 0.155, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.lift(gold, 0.75);
    pen.beginPath();
    pen.arc(-0.05, -0.89, 0.045, 0, 6.3);
    pen.fill();
  },
});

export const lantern = thing({
  width: 0.75,
  size: 0.3,
  glow: { x: 0, y: -0.42, r: 1.7 },
  paint: (pen, t) => {
    const brass = t.grade('#c08a3c');
    pen.strokeStyle = t.shade(brass, 0.3);
    pen.lineWidth = 0.03;
    pen.beginPath();
    pen.arc(0, -0.86, 0.12, Math.PI, 0);
    pen.stroke();
    pen.fillStyle = t.shade(brass, 0.15);
    poly(pen, [
      [-0.2, -0.72],
      [-0.08, -0.87],
      [0.08, -0.87],
      [0.2, -0.72],
    ]);
    pen.fillStyle = t.lift(t.lamp, 0.2);
    poly(pen, [
      [-0.24, -0.68],
      [0.24, -0.68],
      [0.3, -0.36],
      [0.22, -0.1],
      [-0.22, -0.1],
      [-0.3, -0.36],
    ]);
    pen.fillStyle = t.lift(t.lamp, 0.75);
    pen.beginPath();
    pen.moveTo(0, -0.56);
    pen.bezierCurveTo(0.14, -0.36, 0.1, -0.18, 0, -0.17);
    pen.bezierCurveTo(-0.1, -0.18, -0.12, -0.34, 0, -0.56);
    pen.fill();
    pen.fillStyle = brass;
    pen.fillRect(-0.27, -0.73, 0.54, 0.06);
    pen.fillRect(-0.26, -0.12, 0.52, 0.12);
    pen.strokeStyle = brass;
    pen.lineWidth = 0.028;
    pen.beginPath();
    for (const x of [-1, -0.33, 0.33, 1]) {
      pen.moveTo(x * 0.24, -0.68);
      pen.lineTo(x * 0.3, -0.36);
      pen.lineTo(x * 0.22, -0.1);
    }
    pen.moveTo(-0.3, -0.36);
    pen.lineTo(0.3, -0.36);
    pen.stroke();
  },
});

export const book = thing({
  width: 1.9,
  size: 0.18,
  glow: { x: 0, y: -0.6, r: 1.5 },
  paint: (pen, t) => {
    const cover = t.grade('#8a3f3c');
    const page = t.grade('#f6ead0');
    pen.fillStyle = cover;
    pen.beginPath();
    pen.moveTo(-0.9, -0.5);
    pen.quadraticCurveTo(-0.4, -0.6, 0, -0.36);
    pen.quadraticCurveTo(0.4, -0.6, 0.9, -0.5);
    pen.lineTo(0.9, -0.02);
    pen.quadraticCurveTo(0.4, -0.12, 0, 0);
    pen.quadraticCurveTo(-0.4, -0.12, -0.9, -0.02);
    pen.fill();
    for (const s of [-1, 1]) {
      for (const [lift, tone] of [
        [0, 0.18],
        [0.08, 0.06],
        [0.16, 0],
      ] as const) {
        pen.fillStyle = t.shade(page, tone);
        pen.beginPath();
        pen.moveTo(0, -0.12 - lift * 0.4);
        pen.quadraticCurveTo(s * 0.36, -0.36 - lift, s * 0.84, -0.14 - lift * 0.3);
        pen.lineTo(s * 0.84, -0.58 - lift * 0.5);
        pen.quadraticCurveTo(s * 0.36, -0.8 - lift, 0, -0.56 - lift * 0.4);
        pen.fill();
      }
      pen.strokeStyle = t.shade(page, 0.4);
      pen.lineWidth = 0.018;
      pen.beginPath();
      for (let i = 0; i < 4; i++) {
        pen.moveTo(s * 0.14, -0.62 + i * 0.1);
        pen.quadraticCurveTo(s * 0.4, -0.76 + i * 0.1, s * 0.72, -0.6 + i * 0.1);
      }
      pen.stroke();
    }
  },
});

export const cup = thing({
  width: 1.2,
  size: 0.14,
  paint: (pen, t) => {
    const clay = t.grade('#c8503c');
    pen.strokeStyle = t.shade(clay, 0.1);
    pen.lineWidth = 0.09;
    pen.beginPath();
    pen.arc(0.36, -0.36, 0.16, -1.4, 1.5);
    pen.stroke();
    pen.fillStyle = clay;
    pen.beginPath();
    pen.moveTo(-0.38, -0.62);
    pen.bezierCurveTo(-0.38, -0.1, -0.24, -0.06, -0.16, -0.06);
    pen.lineTo(0.16, -0.06);
    pen.bezierCurveTo(0.24, -0.06, 0.38, -0.1, 0.38, -0.62);
    pen.fill();
    pen.fillStyle = t.shade(t.grade('#4a2c22'), 0.1);
    pen.beginPath();
    pen.ellipse(0, -0.62, 0.38, 0.08, 0, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.grade('#f0e4d0');
    pen.beginPath();
    pen.ellipse(0, -0.03, 0.46, 0.06, 0, 0, 6.3);
    pen.fill();
    pen.strokeStyle = 'rgba(255,250,240,0.6)';
    pen.lineWidth = 0.035;
    pen.lineCap = 'round';
    for (const x of [-0.14, 0.02, 0.17]) {
      pen.beginPath();
      pen.moveTo(x, -0.72);
      pen.bezierCurveTo(x + 0.1, -0.8, x - 0.1, -0.88, x, -0.97);
      pen.stroke();
    }
  },
});

export const bread = thing({
  width: 1.9,
  size: 0.2,
  paint: (pen, t) => {
    const crust = t.grade('#c98842');
    pen.fillStyle = t.shade(crust, 0.2);
    pen.beginPath();
    pen.moveTo(-0.88, -0.04);
    pen.bezierCurveTo(-1.05, -0.7, -0.5, -1, 0, -0.98);
    pen.bezierCurveTo(0.5, -1, 1.05, -0.7, 0.88, -0.04);
    pen.fill();
    pen.fillStyle = crust;
    pen.beginPath();
    pen.moveTo(-0.8, -0.2);
    pen.bezierCurveTo(-0.9, -0.72, -0.46, -0.94, 0, -0.92);
    pen.bezierCurveTo(0.46, -0.94, 0.9, -0.72, 0.8, -0.2);
    pen.fill();
    pen.fillStyle = t.grade('#f0d6a0');
    for (const x of [-0.46, -0.04, 0.38]) {
      pen.beginPath();
      pen.ellipse(x, -0.6, 0.09, 0.3, 0.5, 0, 6.3);
      pen.fill();
    }
  },
});

export const headphones = thing({
  width: 1,
  size: 0.24,
  paint: (pen, t) => {
    const shell = t.grade('#3a4258');
    pen.strokeStyle = shell;
    pen.lineWidth = 0.09;
    pen.beginPath();
    pen.arc(0, -0.5, 0.42, Math.PI * 0.98, Math.PI * 2.02);
    pen.stroke();
    pen.strokeStyle = t.lift(shell, 0.3);
    pen.lineWidth = 0.02;
    pen.beginPath();
    pen.arc(0, -0.5, 0.45, Math.PI * 1.1, Math.PI * 1.7);
    pen.stroke();
    for (const s of [-1, 1]) {
      pen.fillStyle = t.shade(shell, 0.4);
      pen.beginPath();
      pen.ellipse(s * 0.34, -0.27, 0.12, 0.25, s * 0.12, 0, 6.3);
      pen.fill();
      pen.fillStyle = shell;
      pen.beginPath();
      pen.ellipse(s * 0.41, -0.27, 0.1, 0.23, s * 0.12, 0, 6.3);
      pen.fill();
      pen.fillStyle = t.grade('#e0a13f');
      pen.beginPath();
      pen.ellipse(s * 0.435, -0.27, 0.035, 0.1, s * 0.12, 0, 6.3);
      pen.fill();
    }
  },
});
