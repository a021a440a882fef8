import { withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Light, Stage } from '../core/stage.ts';

/** The sun or moon of a scene: height by the hour, on the side away from the hero. Pure. */
export function lightFor(stage: Omit<Stage, 'light'>): Light {
  const { horizon } = stage;
  const { timeOfDay, weather, place } = stage.instruction;
  const rng = rngFrom(stage.seed, 'light');
  const x = stage.w * (0.5 - stage.side * between(rng, 0.16, 0.26));
  const high = { dawn: 0.16, morning: 0.48, day: 0.72, golden: 0.2, dusk: 0.1, night: 0.7 }[timeOfDay];
  const y = horizon - (horizon - stage.u * 6) * high;
  const hidden = weather === 'storm' || weather === 'rain' || weather === 'fog' || weather === 'snow';
  if (place === 'underwater' || place === 'stage' || place === 'space' || place === 'volcano')
    return { kind: 'none', x: stage.w * (0.5 - stage.side * 0.12), y: 0, radius: 0 };
  const kind = timeOfDay === 'night' || place === 'city-night' ? 'moon' : 'sun';
  const radius =
    stage.u *
    (kind === 'moon' ? 4.2 : { dawn: 6.5, morning: 5, day: 4.4, golden: 7.5, dusk: 7.5, night: 4 }[timeOfDay]);
  return { kind: hidden && (kind === 'sun' || weather === 'storm') ? 'none' : kind, x, y, radius };
}

function stars(pen: Pen, stage: Stage, bottom: number, amount: number): void {
  const rng = rngFrom(stage.seed, 'stars');
  const count = Math.round(amount * 90);
  for (let i = 0; i < count; i++) {
    const x = rng() * stage.w * 1.1;
    const y = rng() ** 1.3 * bottom;
    const r = stage.u * between(rng, 0.06, 0.2) * (rng() < 0.1 ? 1.8 : 1);
    pen.fillStyle = withAlpha(stage.palette.light, between(rng, 0.35, 0.95) * (1 - (y / bottom) * 0.6));
    pen.beginPath();
    if (r > stage.u * 0.22) {
      // The largest are four-pointed paper stars.
      pen.moveTo(x, y - r * 2.6);
      for (let p = 1; p < 8; p++) {
        const reach = p % 2 ? r * 0.7 : r * 2.6;
        pen.lineTo(x + Math.sin((p * Math.PI) / 4) * reach, y - Math.cos((p * Math.PI) / 4) * reach);
      }
      pen.closePath();
    } else pen.arc(x, y, r, 0, Math.PI * 2);
    pen.fill();
  }
}

/** A soft round light; `pen` composites it over what is there. */
export function glow(
  pen: Pen,
  { x, y, radius, colour, alpha }: { x: number; y: number; radius: number; colour: string; alpha: number },
): void {
  const fade = pen.createRadialGradient(x, y, 0, x, y, radius);
  // Falls as light does: fast at first, then so slowly that no rim can be seen.
  for (let i = 0; i <= 8; i++) fade.addColorStop(i / 8, withAlpha(colour, alpha * (1 - i / 8) ** 2.2));
  pen.fillStyle = fade;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

function disc(pen: Pen, stage: Stage): void {
  const { light, palette, u } = stage;
  if (light.kind === 'none') {
    if (stage.instruction.place !== 'space')
      glow(pen, { x: light.x, y: Math.max(light.y, 0), radius: stage.w * 0.5, colour: palette.sky.low, alpha: 0.35 });
    return;
  }
  glow(pen, {
    x: light.x,
    y: light.y,
    radius: u * (light.kind === 'moon' ? 30 : 46),
    colour: palette.light,
    alpha: light.kind === 'moon' ? 0.34 : 0.55,
  });
  // Rings of thinner and thinner paper around the disc.
  for (const [ring, alpha] of [
    [2.5, 0.1],
    [1.95, 0.13],
    [1.45, 0.18],
  ] as const) {
    pen.fillStyle = withAlpha(palette.light, alpha);
    pen.beginPath();
    pen.arc(light.x, light.y, light.radius * ring, 0, Math.PI * 2);
    pen.fill();
  }
  pen.fillStyle = palette.lift(palette.light, 0.4);
  pen.beginPath();
  pen.arc(light.x, light.y, light.radius, 0, Math.PI * 2);
  pen.fill();
  if (light.kind === 'moon') {
    pen.fillStyle = withAlpha(palette.sky.mid, 0.16);
    for (const [cx, cy, r] of [
      [-0.3, -0.2, 0.24],
      [0.25, 0.3, 0.3],
      [0.32, -0.38, 0.14],
    ] as const) {
      pen.beginPath();
      pen.arc(light.x + cx * light.radius, light.y + cy * light.radius, r * light.radius, 0, Math.PI * 2);
      pen.fill();
    }
  }
}

/** The opaque base of every outdoor set: gradient, stars, sun or moon. */
export function skyLayer(stage: Stage, { starry }: { starry?: number } = {}): LayerDraft {
  const { horizon } = stage;
  return {
    name: 'sky',
    depth: 0,
    covers: 'frame',
    opaque: true,
    paint: (easel) => {
      const { pen } = easel;
      const { palette } = stage;
      const fade = pen.createLinearGradient(0, 0, 0, Math.max(horizon, stage.h * 0.4));
      fade.addColorStop(0, palette.sky.top);
      fade.addColorStop(0.55, palette.sky.mid);
      fade.addColorStop(1, palette.sky.low);
      easel.sheet(
        (sheet) => {
          sheet.fillStyle = fade;
          sheet.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
          const { weather } = stage.instruction;
          const clear =
            weather === 'clear' || weather === 'wind' ? 1 : weather === 'cloudy' || weather === 'snow' ? 0.35 : 0;
          const amount = starry ?? (palette.dark > 0.6 ? palette.dark * clear : 0);
          if (amount > 0) stars(sheet, stage, horizon, amount);
          disc(sheet, stage);
        },
        { lift: 0, rim: 0, depth: 0 },
      );
    },
  };
}
