import type { Pen } from '../core/easel.ts';
import { between } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { leafShape } from '../paint/flora.ts';
import type { Framing } from './framing.ts';
import { isWhite, seasonOf } from './kit.ts';

/** Silhouettes for the edge of a picture: near the ink, with a hint of their own colour. */

const NEAR = { depth: 1, lift: 1.2, rim: 0.8 };

function foliage(stage: Stage): { dark: string; bright: string; bark: string } {
  const { palette } = stage;
  const leaf = palette.tone(seasonOf(stage) === 'autumn' ? 'autumn' : 'pine', 1);
  return {
    dark: palette.shade(leaf, 0.68),
    bright: palette.shade(leaf, 0.48),
    bark: palette.shade(palette.tone('darkwood', 1), 0.6),
  };
}

/** A twig with leaves on both sides; bare in winter, with snow lying on it. */
function twig(
  pen: Pen,
  stage: Stage,
  { x, y, angle, length }: { x: number; y: number; angle: number; length: number },
): void {
  const { u } = stage;
  const { dark, bright, bark } = foliage(stage);
  const bare = isWhite(stage);
  pen.strokeStyle = bark;
  pen.lineWidth = u * 0.4;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + Math.cos(angle) * length, y + Math.sin(angle) * length);
  pen.stroke();
  const n = bare ? 4 : 9;
  for (let i = 1; i <= n; i++) {
    const t = i / n;
    for (const s of [-1, 1]) {
      pen.fillStyle = bare ? stage.palette.shade(stage.palette.tone('snow', 1), 0.12) : s < 0 ? dark : bright;
      leafShape(pen, {
        x: x + Math.cos(angle) * length * t,
        y: y + Math.sin(angle) * length * t,
        angle: angle + s * (bare ? 0.25 : 0.85),
        length: u * (bare ? 2 : 4.4) * (1.1 - t * 0.4),
        width: u * (bare ? 0.35 : 1),
      });
    }
  }
}

/** A bough that hangs in from above. */
export const bough: Framing = (easel, rng, { edge, way, top }) => {
  const { stage } = easel;
  const { u } = stage;
  easel.sheet((pen) => {
    const { bark } = foliage(stage);
    const y0 = top + u * between(rng, 2, 12);
    const reach = u * between(rng, 17, 27);
    const drop = u * between(rng, 3, 11);
    const at = (t: number): { x: number; y: number } => ({
      x: edge - way * u * 14 + way * (reach + u * 14) * t,
      y: y0 - u * 6 + (drop + u * 6) * t * t,
    });
    pen.strokeStyle = bark;
    pen.lineCap = 'round';
    for (let i = 0; i < 12; i++) {
      const a = at(i / 12);
      const b = at((i + 1) / 12);
      pen.lineWidth = u * (2.1 - 1.6 * (i / 12));
      pen.beginPath();
      pen.moveTo(a.x, a.y);
      pen.lineTo(b.x, b.y);
      pen.stroke();
    }
    for (let i = 2; i <= 12; i++) {
      const p = at(i / 12);
      twig(pen, stage, {
        ...p,
        angle: (way > 0 ? 0 : Math.PI) + way * between(rng, 0.25, 1.25) * (i % 3 ? 1 : -0.7),
        length: u * between(rng, 6, 11),
      });
    }
  }, NEAR);
};

/** A trunk from foot to top, with a root and one stub. */
export const trunk: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u } = stage;
  easel.sheet((pen) => {
    const { bark } = foliage(stage);
    const inner = edge + way * u * between(rng, 5, 11);
    const lean = way * u * between(rng, -4, 5);
    const outer = edge - way * u * 24;
    pen.fillStyle = bark;
    pen.beginPath();
    pen.moveTo(outer, easel.top);
    pen.lineTo(inner + lean, easel.top);
    pen.bezierCurveTo(inner - way * u * 2, foot * 0.3, inner - way * u, foot * 0.68, inner + way * u * 7, foot + u * 4);
    pen.lineTo(inner + way * u * 9, easel.bottom);
    pen.lineTo(outer, easel.bottom);
    pen.fill();
    pen.strokeStyle = stage.palette.shade(bark, 0.35);
    pen.lineWidth = u * 0.35;
    for (let i = 0; i < 6; i++) {
      const x = inner - way * u * (1.5 + i * 2);
      pen.beginPath();
      pen.moveTo(x + lean, easel.top);
      pen.bezierCurveTo(x + u, foot * 0.35, x - u, foot * 0.6, x + way * u * 2, easel.bottom);
      pen.stroke();
    }
    if (isWhite(stage)) {
      pen.fillStyle = stage.palette.shade(stage.palette.tone('snow', 1), 0.15);
      pen.fillRect(inner - way * u * 1.2 + lean * 0.5, easel.top, u * 1.1, foot * 0.5);
    }
    twig(pen, stage, {
      x: inner,
      y: foot * between(rng, 0.16, 0.3),
      angle: way > 0 ? -0.4 : Math.PI + 0.4,
      length: u * 12,
    });
  }, NEAR);
};

/** Rocks piled in the corner. */
export const boulders: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u, palette } = stage;
  const { place } = stage.instruction;
  const stone = palette.shade(
    palette.tone(
      place === 'planet' ? 'mars' : place === 'volcano' ? 'basalt' : place === 'desert' ? 'roof' : 'rock',
      1,
    ),
    0.55,
  );
  easel.sheet((pen) => {
    for (let i = 0; i < 4; i++) {
      const r = u * (13 - i * 2.4) * between(rng, 0.8, 1.15);
      const x = edge + way * u * (i * 8 - 4);
      const y = foot + u * (2 + i * 1.6) - r * 0.25;
      const points = Array.from({ length: 9 }, (_, p) => {
        const a = Math.PI + (Math.PI * p) / 8;
        const rr = r * between(rng, 0.82, 1.12);
        return { x: x + Math.cos(a) * rr * 1.2, y: y + Math.sin(a) * rr };
      });
      const hue = palette.lift(stone, i * 0.03);
      pen.fillStyle = hue;
      pen.beginPath();
      pen.moveTo(x - r * 1.4, easel.bottom);
      for (const p of points) pen.lineTo(p.x, p.y);
      pen.lineTo(x + r * 1.4, easel.bottom);
      pen.fill();
      // One facet turned to the light.
      const [a, b, c] = [points[3], points[5], points[4]];
      if (!a || !b || !c) continue;
      pen.fillStyle = isWhite(stage) ? palette.shade(palette.tone('snow', 1), 0.1) : palette.lift(hue, 0.16);
      pen.beginPath();
      pen.moveTo(a.x, a.y);
      pen.lineTo(c.x, c.y);
      pen.lineTo(b.x, b.y);
      pen.lineTo(x + r * 0.12, y - r * 0.45);
      pen.fill();
    }
  }, NEAR);
};

/** Leaves that arch up out of the corner. */
export const ferns: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u } = stage;
  const { dark, bright } = foliage(stage);
  easel.sheet((pen) => {
    for (let i = 0; i < 9; i++) {
      const x0 = edge + way * u * between(rng, -6, 8);
      const length = u * between(rng, 20, 34);
      const bend = way * between(rng, -0.25, 0.95);
      for (let j = 0; j < 13; j++) {
        const t = j / 13;
        const x = x0 + bend * length * t * t;
        const y = foot + u * 3 - length * (t - t * t * 0.34);
        const fall = 1 - t;
        for (const s of [-1, 1]) {
          pen.fillStyle = i % 2 ? dark : bright;
          leafShape(pen, {
            x,
            y,
            angle: -Math.PI / 2 + bend * t * 1.4 + s * 1.05,
            length: u * (1 + 6 * fall),
            width: u * 0.8,
          });
        }
      }
    }
  }, NEAR);
};

/** Tall blades with ears. */
export const reeds: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u, palette } = stage;
  const { dark, bright } = foliage(stage);
  easel.sheet((pen) => {
    for (let i = 0; i < 22; i++) {
      const x = edge + way * u * between(rng, -8, 22);
      const near = 1 - Math.abs(x - edge) / (u * 30);
      const height = u * between(rng, 20, 46) * (0.35 + near * 0.65);
      const lean = between(rng, -0.2, 0.26) * way;
      pen.fillStyle = i % 2 ? dark : bright;
      leafShape(pen, { x, y: foot + u * 6, angle: -Math.PI / 2 + lean, length: height, width: u * 0.8 });
      if (i % 4) continue;
      pen.fillStyle = palette.shade(palette.tone('wood', 1), 0.45);
      pen.beginPath();
      pen.ellipse(x + Math.sin(lean) * height, foot + u * 6 - height * 0.97, u * 0.75, u * 2.8, lean, 0, 6.3);
      pen.fill();
    }
  }, NEAR);
};

/** Kelp that grows out of the corner, past the top. */
export const kelp: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u } = stage;
  const { dark, bright } = foliage(stage);
  easel.sheet((pen) => {
    for (let i = 0; i < 5; i++) {
      const x0 = edge + way * u * (i * 4.2 - 5 + between(rng, -1, 1));
      const height = foot * between(rng, 0.42, 1) * (1 - i * 0.09);
      const phase = rng() * 6;
      for (let j = 0; j < 26; j++) {
        const t = j / 26;
        const x = x0 + Math.sin(t * 5 + phase) * u * 2.6;
        pen.fillStyle = (i + j) % 2 ? dark : bright;
        const s = j % 2 ? 1 : -1;
        leafShape(pen, {
          x,
          y: foot + u * 4 - height * t,
          angle: -Math.PI / 2 + s * 0.62,
          length: u * 7.5 * (1.1 - t * 0.6),
          width: u * 1.5,
        });
      }
    }
  }, NEAR);
};

/** Pots with plants, as on a sill. */
export const pots: Framing = (easel, rng, { edge, way, foot }) => {
  const { stage } = easel;
  const { u, palette } = stage;
  const { dark, bright } = foliage(stage);
  easel.sheet((pen) => {
    for (let i = 0; i < 2; i++) {
      const x = edge + way * u * (3 + i * 13);
      const size = u * (i ? 7 : 10) * between(rng, 0.9, 1.1);
      const y = foot + u * 2;
      for (let j = 0; j < 11; j++) {
        pen.fillStyle =
          isWhite(stage) && j % 3 === 0 ? palette.shade(palette.tone('snow', 1), 0.2) : j % 2 ? dark : bright;
        leafShape(pen, {
          x: x + between(rng, -0.3, 0.3) * size,
          y: y - size * 0.95,
          angle: -Math.PI / 2 + between(rng, -1.1, 1.1),
          length: size * between(rng, 1, 2.1),
          width: size * 0.2,
        });
      }
      const clay = palette.shade(palette.tone('roof', 1), 0.5);
      pen.fillStyle = clay;
      pen.beginPath();
      pen.moveTo(x - size * 0.6, y - size);
      pen.lineTo(x + size * 0.6, y - size);
      pen.lineTo(x + size * 0.42, easel.bottom);
      pen.lineTo(x - size * 0.42, easel.bottom);
      pen.fill();
      pen.fillStyle = palette.lift(clay, 0.1);
      pen.fillRect(x - size * 0.68, y - size * 1.14, size * 1.36, size * 0.26);
    }
  }, NEAR);
};
