import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Rng } from '../core/random.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/** One cloud: a long pill with domes on it, so its ends are round and its foot is calm. */
export function cloudPath(pen: Pen, rng: Rng, { x, y, w }: { x: number; y: number; w: number }): void {
  const h = w * between(rng, 0.1, 0.13);
  const pill = (left: number, top: number, width: number, height: number): void => {
    pen.roundRect(left, top, width, height, height / 2);
  };
  pen.beginPath();
  pill(x - w / 2, y - h, w, h);
  const domes = 3 + Math.floor(rng() * 3);
  for (let i = 0; i < domes; i++) {
    const t = (i + 0.75 + between(rng, -0.12, 0.12)) / (domes + 0.5);
    const arch = Math.sin(t * Math.PI);
    const r = w * (0.07 + 0.1 * arch) * between(rng, 0.85, 1.15);
    const cx = x - w / 2 + w * t;
    const cy = y - h * 0.75 - r * 0.25;
    pen.moveTo(cx + r, cy);
    pen.arc(cx, cy, r, 0, Math.PI * 2);
  }
  // No daylight between the domes and the pill.
  pen.rect(x - w * 0.27, y - h * 1.5, w * 0.54, h);
  pill(x - w * between(rng, 0.12, 0.3), y - h * 0.35, w * between(rng, 0.4, 0.62), h * 0.7);
  pen.fill();
}

/** Thin clouds of calm evenings: long lenses over each other. */
function streakPath(pen: Pen, rng: Rng, { x, y, w }: { x: number; y: number; w: number }): void {
  const n = 3 + Math.floor(rng() * 3);
  pen.beginPath();
  for (let i = 0; i < n; i++) {
    const half = w * between(rng, 0.35, 0.75);
    const cx = x + w * between(rng, -0.35, 0.35);
    const cy = y + (i - n / 2) * w * 0.045;
    const thick = w * between(rng, 0.012, 0.026);
    pen.moveTo(cx - half, cy);
    pen.quadraticCurveTo(cx, cy - thick * 2, cx + half, cy);
    pen.quadraticCurveTo(cx, cy + thick * 1.4, cx - half, cy);
  }
  pen.fill();
}

/** Round bellies under a heavy cloud, so that its foot is no ruled line. */
function belliesPath(pen: Pen, rng: Rng, { x, y, w }: { x: number; y: number; w: number }): void {
  pen.beginPath();
  const n = 6;
  for (let i = 0; i < n; i++) {
    const t = (i + between(rng, 0.3, 0.7)) / n;
    const r = w * between(rng, 0.05, 0.1) * (0.6 + Math.sin(t * Math.PI) * 0.5);
    const cx = x - w * 0.46 + w * 0.92 * t;
    pen.moveTo(cx + r, y - r * 0.2);
    pen.arc(cx, y - r * 0.2, r, 0, Math.PI * 2);
  }
  pen.fill();
}

const COVER = { clear: 3, wind: 5, cloudy: 7, rain: 8, storm: 9, snow: 6, fog: 3, dust: 2 } as const;

/** One or two drifting layers of clouds, none under a roof of fog. */
export function cloudLayers(stage: Stage): LayerDraft[] {
  const { horizon } = stage;
  const { weather, timeOfDay } = stage.instruction;
  const rng = rngFrom(stage.seed, 'clouds');
  const k = Math.min(stage.w, stage.h) / 1080;
  const heavy = weather === 'storm' || weather === 'rain';
  const count = Math.max(
    2,
    Math.round((COVER[weather] * stage.w) / (stage.u * 133)) + (timeOfDay === 'night' ? -1 : 0),
  );
  const speed = (weather === 'wind' || weather === 'storm' ? 34 : 17) * k * stage.seconds;
  const toward = rng() < 0.5 ? -1 : 1;
  const calm = weather === 'clear' && ['dawn', 'golden', 'dusk', 'night'].includes(timeOfDay);
  const streaks = calm && rng() < 0.55;
  const make = (name: string, depth: number, share: number, moved: number): LayerDraft => {
    const seed = `${stage.seed}/${name}`;
    const lowest = horizon * (heavy ? 0.42 : 0.72);
    return {
      name,
      depth,
      covers: 'free',
      box: {
        x: -moved - stage.u * 30,
        y: -stage.u * 8,
        w: stage.w + moved * 2 + stage.u * 60,
        h: lowest + stage.u * 12,
      },
      own: { dx: moved * toward },
      paint: (easel) => {
        const r = rngFrom(seed);
        const { palette } = stage;
        const body = heavy
          ? palette.shade(palette.sky.mid, 0.16 + depth)
          : palette.lift(palette.sky.low, palette.dark > 0.5 ? 0.05 : 0.45);
        const n = Math.max(2, Math.round(count * share));
        const clouds = Array.from({ length: n }, (_, i) => ({
          x: easel.left + easel.extent.w * ((i + between(r, 0.2, 0.8)) / n),
          y: stage.u * 6 + (lowest - stage.u * 6) * (heavy ? between(r, 0.1, 1) : between(r, 0.15, 1) ** 0.8),
          w: stage.u * between(r, 20, 36) * (heavy ? 1.55 : 1) * (0.7 + share * 0.4),
        }));
        easel.sheet(
          (pen) => {
            for (const c of clouds) {
              const fade = pen.createLinearGradient(0, c.y - c.w * 0.3, 0, c.y);
              fade.addColorStop(0, palette.lift(body, heavy ? 0.04 : 0.3));
              fade.addColorStop(1, palette.shade(body, heavy ? 0.16 : palette.dark > 0.5 ? 0.2 : 0.02));
              pen.fillStyle = fade;
              if (streaks) streakPath(pen, rngFrom(seed, c.x), c);
              else cloudPath(pen, rngFrom(seed, c.x), c);
              if (heavy) belliesPath(pen, rngFrom(seed, c.x, 'belly'), c);
            }
          },
          { depth: depth + 0.25, lift: 0.7, rim: heavy ? 0.5 : 0.9 },
        );
      },
    };
  };
  // Every layer costs time in each frame: fog hides clouds, and heavy skies are one bank.
  if (weather === 'fog' || weather === 'dust') return [];
  return weather === 'cloudy'
    ? [make('cloud-far', 0.06, 0.6, speed * 0.75), make('cloud-near', 0.16, 0.5, speed * 1.3)]
    : [make('cloud-far', 0.06, 1, speed)];
}
