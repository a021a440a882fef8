import { between } from '../core/random.ts';
import { glow } from '../paint/sky.ts';
import type { Framing } from './framing.ts';

const NEAR = { depth: 1, lift: 1.2, rim: 0.8 };

/** The corner of a shop's awning, seen from under it. */
export const awning: Framing = (easel, rng, { edge, way, top }) => {
  const { stage } = easel;
  const { u, palette } = stage;
  const dark = palette.shade(palette.tone('roof', 1), 0.5);
  const stripe = palette.shade(palette.tone('wall', 1), 0.45);
  const n = 5;
  const each = u * between(rng, 5.6, 6.6);
  const drop = u * between(rng, 9, 13);
  easel.sheet((pen) => {
    for (let i = -3; i < n; i++) {
      const x = edge + way * i * each;
      const slant = way * each * 0.5;
      const low = top + drop * (1 - Math.max(0, i) * 0.07);
      pen.fillStyle = i % 2 ? stripe : dark;
      pen.beginPath();
      pen.moveTo(x, top - u * 16);
      pen.lineTo(x + way * each, top - u * 16);
      pen.lineTo(x + way * each + slant, low);
      pen.quadraticCurveTo(x + way * each * 0.5 + slant, low + u * 3.4, x + slant, low);
      pen.fill();
    }
  }, NEAR);
};

/** A street lamp close to the lens, lit when it is dark. */
export const lampPost: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u, h, palette } = stage;
  const iron = palette.shade(palette.tone('metal', 1), 0.5);
  const x = edge + way * u * between(rng, 5, 9);
  const y = h * between(rng, 0.2, 0.28);
  easel.sheet((pen) => {
    pen.fillStyle = iron;
    pen.fillRect(x - u * 0.7, y, u * 1.4, foot - y + u * 20);
    pen.fillRect(x - u * 1.3, y + u * 13, u * 2.6, u * 1.2);
    pen.beginPath();
    pen.moveTo(x - u * 2.2, y);
    pen.lineTo(x - u * 3.4, y - u * 8);
    pen.lineTo(x + u * 3.4, y - u * 8);
    pen.lineTo(x + u * 2.2, y);
    pen.fill();
    pen.beginPath();
    pen.moveTo(x - u * 4, y - u * 8);
    pen.lineTo(x, y - u * 11.5);
    pen.lineTo(x + u * 4, y - u * 8);
    pen.fill();
    pen.fillStyle = palette.dark > 0.3 ? palette.lamp : palette.shade(palette.tone('glass', 1), 0.3);
    pen.beginPath();
    pen.moveTo(x - u * 1.6, y - u * 0.8);
    pen.lineTo(x - u * 2.6, y - u * 7.2);
    pen.lineTo(x + u * 2.6, y - u * 7.2);
    pen.lineTo(x + u * 1.6, y - u * 0.8);
    pen.fill();
  }, NEAR);
  if (palette.dark > 0.3) glow(easel.pen, { x, y: y - u * 4, radius: u * 14, colour: palette.lamp, alpha: 0.4 });
};

/** A shop's sign on its bracket. */
export const hangingSign: Framing = (easel, rng, { edge, way }) => {
  const { stage } = easel;
  const { u, h, palette } = stage;
  const iron = palette.shade(palette.tone('metal', 1), 0.55);
  const y = h * between(rng, 0.1, 0.18);
  const long = u * between(rng, 19, 23);
  const x = edge + way * long * 0.62;
  easel.sheet((pen) => {
    pen.strokeStyle = iron;
    pen.lineWidth = u * 0.8;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(edge - way * u * 30, y);
    pen.lineTo(edge + way * long, y);
    pen.moveTo(edge - way * u * 2, y + u * 9);
    pen.quadraticCurveTo(edge + way * u * 5, y + u * 8, edge + way * u * 7, y);
    pen.stroke();
    pen.lineWidth = u * 0.4;
    pen.beginPath();
    pen.moveTo(x - u * 3.6, y);
    pen.lineTo(x - u * 3.6, y + u * 3);
    pen.moveTo(x + u * 3.6, y);
    pen.lineTo(x + u * 3.6, y + u * 3);
    pen.stroke();
    const board = palette.shade(palette.tone('cloth', 1), 0.35);
    pen.fillStyle = board;
    pen.beginPath();
    pen.ellipse(x, y + u * 9, u * 7, u * 6.2, 0, 0, Math.PI * 2);
    pen.fill();
    const brass = palette.shade(palette.tone('brass', 1), 0.12);
    pen.strokeStyle = brass;
    pen.lineWidth = u * 0.5;
    pen.beginPath();
    pen.ellipse(x, y + u * 9, u * 5.8, u * 5, 0, 0, Math.PI * 2);
    pen.stroke();
    // A cup, as a café has it.
    pen.fillStyle = brass;
    pen.beginPath();
    pen.moveTo(x - u * 2.4, y + u * 7.4);
    pen.lineTo(x + u * 2.4, y + u * 7.4);
    pen.quadraticCurveTo(x + u * 2.2, y + u * 11, x, y + u * 11);
    pen.quadraticCurveTo(x - u * 2.2, y + u * 11, x - u * 2.4, y + u * 7.4);
    pen.fill();
    pen.fillRect(x - u * 2.8, y + u * 11.4, u * 5.6, u * 0.6);
    pen.beginPath();
    pen.arc(x + u * 2.6, y + u * 8.8, u * 0.9, 0, Math.PI * 2);
    pen.stroke();
  }, NEAR);
};
