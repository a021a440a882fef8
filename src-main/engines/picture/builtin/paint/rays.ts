import { createCanvas } from '@napi-rs/canvas';
import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/** Places with something that breaks the light into beams. Over water they would seem to rise from it. */
const BROKEN: ReadonlySet<string> = new Set(['forest', 'valley', 'mountains', 'garden', 'village', 'sky']);

/** Painted small and drawn large: soft edges at a hundredth of the cost of a blur. */
const SMALL = 1 / 10;

/**
 * Beams of a low sun: they begin at its disc, spread, and are gone before the ground. None where clouds hide it, or in
 * looks that have no soft light.
 */
export function rayLayers(stage: Stage): LayerDraft[] {
  const { light, palette, u, w, look } = stage;
  const { place, timeOfDay, weather } = stage.instruction;
  const low = timeOfDay === 'dawn' || timeOfDay === 'morning' || timeOfDay === 'golden';
  if (light.kind !== 'sun' || !low || !BROKEN.has(place) || look === 'ink' || look === 'vintage-print') return [];
  if (weather !== 'clear' && weather !== 'wind' && weather !== 'dust' && weather !== 'cloudy') return [];
  const reach = Math.max(w * 0.62, u * 70);
  const k = Math.min(stage.w, stage.h) / 1080;
  return [
    {
      name: 'rays',
      // In a wood they fall between the trunks.
      depth: place === 'forest' ? 0.6 : 0.34,
      covers: 'free',
      box: { x: light.x - reach, y: light.y - reach * 0.3, w: reach * 2, h: reach * 1.05 },
      own: { sway: { xPx: 8 * k, yPx: 0, periodS: 9, phase: 0.4 } },
      paint: (easel) => {
        const rng = rngFrom(stage.seed, 'rays');
        const small = createCanvas(Math.ceil(easel.extent.w * SMALL), Math.ceil(easel.extent.h * SMALL));
        const pen = small.getContext('2d');
        const x = (light.x - easel.left) * SMALL;
        const y = (light.y - easel.top) * SMALL;
        const r = reach * SMALL;
        const disc = (light.radius * SMALL * 1.1) / r;
        const beams = 6 + Math.floor(rng() * 3);
        for (let i = 0; i < beams; i++) {
          const angle = Math.PI * ((i + between(rng, 0.2, 0.8)) / beams) * 1.1 - 0.16;
          const half = between(rng, 0.025, 0.075);
          const length = r * between(rng, 0.72, 1);
          const fade = pen.createRadialGradient(x, y, 0, x, y, length);
          fade.addColorStop(0, withAlpha(palette.light, 0.5));
          fade.addColorStop(Math.min(0.4, disc), withAlpha(palette.light, 0.42));
          fade.addColorStop(0.6, withAlpha(palette.light, 0.14));
          fade.addColorStop(1, withAlpha(palette.light, 0));
          pen.fillStyle = fade;
          pen.beginPath();
          pen.moveTo(x, y);
          pen.lineTo(x + Math.cos(angle - half) * length, y + Math.sin(angle - half) * length);
          pen.lineTo(x + Math.cos(angle + half) * length, y + Math.sin(angle + half) * length);
          pen.fill();
        }
        easel.pen.drawImage(small, easel.left, easel.top, easel.extent.w, easel.extent.h);
      },
    },
  ];
}
