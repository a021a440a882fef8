import type { Look } from '../../../../../src-shared/brief.ts';
import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/** Where the panel hangs: its middle and radius, in pixels of the frame at rest. */
export interface PanelPlan {
  x: number;
  y: number;
  radius: number;
  depth: number;
  /** Lightness of what stands before it, 0–1: the panel keeps away from it. */
  against: number;
  /** Rays round the disc: for the last picture of an ad. */
  rays: boolean;
}

/** How far beyond the disc each look paints, in radii. */
const REACH: Record<Look, number> = {
  'paper-cut': 1.22,
  watercolour: 1.2,
  ink: 1.12,
  'night-neon': 1.3,
  risograph: 1.12,
  'vintage-print': 1.22,
};

const disc = (pen: Pen, x: number, y: number, r: number): void => {
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
};

/** Beams of light that fade as they leave the disc. */
function rays(pen: Pen, { x, y, radius }: PanelPlan, colour: string, turn: number): void {
  const count = 18;
  const fade = pen.createRadialGradient(x, y, radius, x, y, radius * 1.75);
  fade.addColorStop(0, withAlpha(colour, 0.62));
  fade.addColorStop(1, withAlpha(colour, 0));
  pen.fillStyle = fade;
  for (let i = 0; i < count; i++) {
    const from = turn + (i * Math.PI * 2) / count;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, radius * 1.8, from, from + Math.PI / count);
    pen.fill();
  }
}

/** A ragged blot: a circle whose rim wanders. */
function blot(pen: Pen, { x, y }: PanelPlan, r: number, seed: string): void {
  const rng = rngFrom(seed, 'blot');
  const waves = Array.from({ length: 5 }, (_, i) => ({
    n: i + 2,
    a: between(rng, 0.01, 0.034),
    p: between(rng, 0, 6.3),
  }));
  pen.beginPath();
  for (let i = 0; i <= 90; i++) {
    const t = (i / 90) * Math.PI * 2;
    const away = r * (1 + waves.reduce((sum, { n, a, p }) => sum + a * Math.sin(n * t + p), 0));
    pen.lineTo(x + Math.cos(t) * away, y + Math.sin(t) * away);
  }
  pen.fill();
}

/** Broken strokes of a dry brush along the rim. */
function brushRing(pen: Pen, { x, y, radius }: PanelPlan, seed: string): void {
  const rng = rngFrom(seed, 'ring');
  for (let i = 0; i < 9; i++) {
    pen.lineWidth = radius * between(rng, 0.012, 0.03);
    pen.beginPath();
    const from = -0.4 + between(rng, 0, 0.5);
    pen.arc(x, y, radius * between(rng, 0.98, 1.06), from, from + Math.PI * 2 - between(rng, 0.3, 1.1));
    pen.stroke();
  }
}

/**
 * A disc behind the creator's product, so that it stands before something quiet whatever the place is. It hangs farther
 * back than the product: the camera moves the one against the other.
 */
export function displayPanel(stage: Stage, plan: PanelPlan): LayerDraft {
  const { x, y, radius, against } = plan;
  const { palette, look, u } = stage;
  const reach = radius * (plan.rays ? 1.8 : REACH[look]) + u * 3;
  const dark = against > 0.76;
  const body = dark
    ? mix(palette.grade('#2c4a6e'), palette.ink, 0.25)
    : mix(palette.paper, palette.haze, palette.dark * 0.35 + 0.1);
  const second = mix(palette.accent, body, 0.25);
  const box = { x: x - reach, y: y - reach, w: reach * 2, h: reach * 2 };
  const sheet = { box, depth: 0.7, lift: 0.7, rim: 0.8 } as const;
  return {
    name: 'display panel',
    depth: plan.depth,
    covers: 'free',
    box,
    paint: (easel) => {
      if (plan.rays) rays(easel.pen, plan, mix(palette.light, palette.paper, 0.4), stage.side * 0.07);
      const round = (colour: string, r: number, dx = 0, dy = 0): void =>
        easel.sheet((pen) => {
          pen.fillStyle = colour;
          disc(pen, x + dx, y + dy, r);
          pen.fill();
        }, sheet);
      switch (look) {
        case 'paper-cut':
          round(second, radius * 1.1);
          round(mix(body, second, 0.3), radius * 1.02);
          round(body, radius * 0.92);
          return;
        case 'watercolour':
          easel.sheet((pen) => {
            pen.fillStyle = withAlpha(mix(body, second, 0.35), 0.85);
            blot(pen, plan, radius * 1.06, stage.seed);
            pen.fillStyle = withAlpha(body, 0.9);
            blot(pen, plan, radius * 0.9, `${stage.seed}/2`);
          }, sheet);
          return;
        case 'ink':
          round(mix(body, '#f6f0e2', dark ? 0 : 0.6), radius);
          easel.sheet(
            (pen) => {
              pen.strokeStyle = withAlpha('#17181c', 0.9);
              pen.lineCap = 'round';
              brushRing(pen, plan, stage.seed);
            },
            { ...sheet, lift: 0, rim: 0 },
          );
          return;
        case 'night-neon':
          round('#100b24', radius);
          easel.pen.save();
          easel.pen.lineWidth = Math.max(2, radius * 0.022);
          for (const [r, colour, light] of [
            [1.02, '#ff5fc4', '#ffd3ef'],
            [1.14, '#3fe0ff', '#d6f8ff'],
          ] as const) {
            easel.pen.shadowColor = colour;
            easel.pen.shadowBlur = radius * 0.14;
            easel.pen.strokeStyle = light;
            disc(easel.pen, x, y, radius * r);
            easel.pen.stroke();
          }
          easel.pen.restore();
          return;
        case 'risograph':
          round('#ff4f63', radius, radius * 0.055, radius * 0.04);
          round(dark ? '#26306e' : '#fbf0d8', radius * 0.99);
          return;
        case 'vintage-print':
          round('#a8452b', radius * 1.08);
          round('#f4e7c6', radius * 1.04);
          round('#a8452b', radius * 0.985);
          round(dark ? '#35605e' : '#f0dcae', radius * 0.965);
          return;
      }
    },
  };
}
