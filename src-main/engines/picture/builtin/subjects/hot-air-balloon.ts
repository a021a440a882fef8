import type { Drawing } from './drawing.ts';
import { blob, box, oval, stroke } from './shapes.ts';

/** A hot air balloon in gores of two colours, its basket below; `crewed` puts two people into it. */
export const hotAirBalloon = (crewed: boolean, colour: string | null): Drawing => ({
  width: 0.86,
  size: 2.6,
  facing: 0,
  rests: 'air',
  paint: (pen, t) => {
    const one = t.grade(colour ?? '#c8503c');
    const two = t.grade('#f0dcb0');
    const mouth = -0.3;
    pen.save();
    pen.beginPath();
    pen.moveTo(-0.08, mouth);
    pen.bezierCurveTo(-0.2, -0.42, -0.4, -0.5, -0.4, -0.68);
    pen.bezierCurveTo(-0.4, -0.88, -0.2, -1, 0, -1);
    pen.bezierCurveTo(0.2, -1, 0.4, -0.88, 0.4, -0.68);
    pen.bezierCurveTo(0.4, -0.5, 0.2, -0.42, 0.08, mouth);
    pen.closePath();
    pen.clip();
    box(pen, one, -0.45, -1, 0.9, 0.72);
    // Gores are wide in the middle and thin at the rim.
    for (const [from, to] of [
      [-0.32, -0.2],
      [-0.08, 0.08],
      [0.2, 0.32],
    ] as const) {
      pen.fillStyle = two;
      pen.beginPath();
      pen.moveTo(from * 0.2, -1);
      pen.bezierCurveTo(from * 1.25, -0.9, from * 1.25, -0.56, from * 0.24, mouth);
      pen.lineTo(to * 0.24, mouth);
      pen.bezierCurveTo(to * 1.25, -0.56, to * 1.25, -0.9, to * 0.2, -1);
      pen.fill();
    }
    pen.globalAlpha = 0.28;
    blob(pen, t.shade(one, 0.8), [0.1, -1], [0.5, -0.8], [0.42, -0.46], [0.06, mouth], [0.26, -0.6], [0.28, -0.84]);
    pen.globalAlpha = 1;
    pen.restore();
    const wood = t.grade('#8a5d3b');
    for (const s of [-1, 1]) stroke(pen, t.shade(wood, 0.4), 0.008, [s * 0.07, mouth], [s * 0.075, -0.13]);
    if (crewed)
      for (const [x, coat, hair] of [
        [-0.035, '#3f6f8a', '#5a3a28'],
        [0.035, '#c86a3c', '#c9954a'],
      ] as const) {
        box(pen, t.grade(coat), x - 0.026, -0.165, 0.052, 0.07, 0.02);
        oval(pen, t.grade('#d99a72'), x, -0.19, 0.024);
        oval(pen, t.grade(hair), x, -0.203, 0.025, 0.016);
      }
    box(pen, wood, -0.085, -0.13, 0.17, 0.125, 0.02);
    box(pen, t.lift(wood, 0.25), -0.092, -0.136, 0.184, 0.024, 0.01);
    for (const y of [-0.085, -0.05]) stroke(pen, t.shade(wood, 0.3), 0.007, [-0.08, y], [0.08, y]);
  },
});
