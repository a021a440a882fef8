import { withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { leafShape } from './flora.ts';
import { scatter, tile } from './particles.ts';
import { glow } from './sky.ts';
import { embers, fallingStar, fireflies } from './sparks.ts';

function rain(stage: Stage, heavy: boolean): LayerDraft {
  const { u, palette } = stage;
  // Wide enough that the eye finds no lattice.
  const periodX = Math.round(u * 83);
  const periodY = Math.round(u * 57);
  // Drops fall along their own slant: both speeds in the ratio of the stroke.
  const slant = heavy ? 0.34 : 0.2;
  const vy = heavy ? 1150 : 900;
  return tile(stage, {
    name: 'rain',
    depth: 0.93,
    vx: -vy * slant,
    vy,
    periodX,
    periodY,
    paint: (easel) => {
      const { pen } = easel;
      pen.lineCap = 'round';
      scatter(
        easel,
        { seed: `${stage.seed}/rain`, count: heavy ? 38 : 27, periodX, periodY, reach: u * 8 },
        (x, y, size, i) => {
          // Few drops are close: long, thick and faint, as out of focus; most are far and fine.
          const close = i % 7 === 0;
          const length = u * (close ? 7 + size * 4 : 1.4 + size * 2.6);
          pen.strokeStyle = withAlpha(palette.paper, close ? 0.2 : 0.22 + size * 0.34);
          pen.lineWidth = u * (close ? 0.34 : 0.1 + size * 0.08);
          pen.beginPath();
          pen.moveTo(x, y);
          pen.lineTo(x - length * slant, y + length);
          pen.stroke();
        },
      );
    },
  });
}

function snow(stage: Stage): LayerDraft[] {
  const { u, palette } = stage;
  const k = Math.min(stage.w, stage.h) / 1080;
  return (
    [
      ['snow far', 0.6, 70, 15, 0.3],
      ['snow near', 0.94, 130, 11, 0.62],
    ] as const
  ).map(([name, depth, vy, count, size]) => {
    const periodX = Math.round(u * 44);
    const periodY = Math.round(u * 48);
    const draft = tile(stage, {
      name,
      depth,
      vx: -vy * 0.22,
      vy,
      periodX,
      periodY,
      paint: (easel) =>
        scatter(easel, { seed: `${stage.seed}/${name}`, count, periodX, periodY, reach: u * 3 }, (x, y, s) => {
          easel.pen.fillStyle = withAlpha(palette.lift(palette.paper, 0.3), 0.5 + s * 0.4);
          easel.pen.beginPath();
          easel.pen.arc(x, y, u * size * (0.35 + s * 0.85), 0, 6.3);
          easel.pen.fill();
        }),
    });
    return { ...draft, own: { ...draft.own, sway: { xPx: 16 * k * size, yPx: 0, periodS: 3.4, phase: depth * 5 } } };
  });
}

function fog(stage: Stage): LayerDraft[] {
  const { u, w, h, palette, horizon } = stage;
  const k = Math.min(w, h) / 1080;
  return (
    [
      ['fog far', 0.3, 0.02, 20],
      ['fog near', 0.64, 0.2, -34],
    ] as const
  ).map(([name, depth, drop, speed]) => ({
    name,
    depth,
    covers: 'width' as const,
    top: horizon - u * 18 + h * drop,
    own: { dx: speed * k * stage.seconds },
    paint: (easel: Easel) => {
      const rng = rngFrom(stage.seed, name);
      const { pen } = easel;
      for (let i = 0; i < 7; i++) {
        const x = easel.left + easel.extent.w * ((i + rng()) / 7);
        const y = horizon + h * drop + u * between(rng, -7, 9);
        const rx = u * between(rng, 26, 44);
        pen.save();
        pen.translate(x, y);
        pen.scale(1, 0.2);
        const fade = pen.createRadialGradient(0, 0, 0, 0, 0, rx);
        fade.addColorStop(0, withAlpha(palette.lift(palette.haze, 0.25), 0.62));
        fade.addColorStop(0.6, withAlpha(palette.lift(palette.haze, 0.25), 0.34));
        fade.addColorStop(1, withAlpha(palette.haze, 0));
        pen.fillStyle = fade;
        pen.fillRect(-rx, -rx, rx * 2, rx * 2);
        pen.restore();
      }
    },
  }));
}

function leaves(stage: Stage): LayerDraft {
  const { u, palette } = stage;
  const periodX = Math.round(u * 90);
  const periodY = Math.round(u * 60);
  const sea = ['sea', 'harbour', 'desert', 'planet', 'city', 'bridge'].includes(stage.instruction.place);
  return tile(stage, {
    name: 'wind',
    depth: 0.92,
    vx: 240,
    vy: 60,
    periodX,
    periodY,
    paint: (easel) => {
      const { pen } = easel;
      scatter(
        easel,
        { seed: `${stage.seed}/wind`, count: sea ? 5 : 7, periodX, periodY, reach: u * 12 },
        (x, y, s, i) => {
          if (sea || i % 2) {
            // A gust drawn as a curled line.
            pen.strokeStyle = withAlpha(palette.paper, 0.34);
            pen.lineWidth = u * 0.28;
            pen.lineCap = 'round';
            pen.beginPath();
            pen.moveTo(x, y);
            pen.bezierCurveTo(x + u * 5, y - u * 2, x + u * 8, y + u * 1.4, x + u * (11 + s * 4), y - u * 0.8);
            pen.stroke();
          } else {
            pen.fillStyle = palette.tone(stage.instruction.season === 'spring' ? 'blossom' : 'autumn', 0.95);
            leafShape(pen, { x, y, angle: s * 6.28, length: u * (1.6 + s), width: u * 0.7 });
          }
        },
      );
    },
  });
}

function dust(stage: Stage): LayerDraft[] {
  const { u, palette } = stage;
  const periodX = Math.round(u * 80);
  const periodY = Math.round(u * 50);
  return [
    ...fog(stage),
    tile(stage, {
      name: 'dust',
      depth: 0.92,
      vx: 190,
      vy: 26,
      periodX,
      periodY,
      paint: (easel) =>
        scatter(easel, { seed: `${stage.seed}/dust`, count: 12, periodX, periodY, reach: u * 3 }, (x, y, s) =>
          glow(easel.pen, { x, y, radius: u * (0.5 + s), colour: palette.lift(palette.sky.low, 0.2), alpha: 0.6 }),
        ),
    }),
  ];
}

function bubbles(stage: Stage): LayerDraft {
  const { u, palette } = stage;
  const periodX = Math.round(u * 48);
  const periodY = Math.round(u * 52);
  return tile(stage, {
    name: 'bubbles',
    depth: 0.93,
    vx: 0,
    vy: -90,
    periodX,
    periodY,
    paint: (easel) =>
      scatter(easel, { seed: `${stage.seed}/bubbles`, count: 5, periodX, periodY, reach: u * 3 }, (x, y, s) => {
        easel.pen.strokeStyle = withAlpha(palette.light, 0.6);
        easel.pen.lineWidth = u * 0.18;
        easel.pen.beginPath();
        easel.pen.arc(x, y, u * (0.35 + s * 0.8), 0, 6.3);
        easel.pen.stroke();
        easel.pen.fillStyle = withAlpha(palette.light, 0.16);
        easel.pen.fill();
      }),
  });
}

/** Lightning lights the whole frame for a blink; twice in a shot at most. */
function lightning(stage: Stage): LayerDraft[] {
  const rng = rngFrom(stage.seed, 'lightning', stage.closeness);
  const startS = between(rng, 0.25, 0.6) * stage.seconds;
  return [
    {
      name: 'lightning',
      depth: 0.05,
      covers: 'width',
      visible: { startS, endS: startS + 0.34, fadeS: 0.12 },
      paint: (easel) => {
        const { u, palette, horizon } = stage;
        const { pen } = easel;
        const x0 = stage.w * (0.5 - stage.side * between(rng, 0.05, 0.3));
        glow(pen, { x: x0, y: horizon * 0.3, radius: u * 60, colour: '#e8ecff', alpha: 0.7 });
        pen.strokeStyle = withAlpha(palette.lift(palette.paper, 0.5), 0.95);
        pen.lineCap = 'round';
        pen.lineJoin = 'bevel';
        let x = x0;
        let y = -u;
        pen.lineWidth = u * 0.6;
        pen.beginPath();
        pen.moveTo(x, y);
        while (y < horizon) {
          x += u * between(rng, -4, 4);
          y += u * between(rng, 3, 6);
          pen.lineTo(x, Math.min(y, horizon));
        }
        pen.stroke();
      },
    },
  ];
}

/** Green places where fireflies live. */
const GREEN: ReadonlySet<string> = new Set(['forest', 'garden', 'field', 'village', 'lake', 'river', 'valley']);

/** What a clear or a merely cloudy sky has: fireflies on warm evenings, a star that falls. */
function fairWeather(stage: Stage): LayerDraft[] {
  const { place, timeOfDay, weather, season } = stage.instruction;
  const late = timeOfDay === 'night' || timeOfDay === 'dusk';
  const warm = season === null || season === 'summer' || season === 'spring';
  if (late && warm && GREEN.has(place)) return fireflies(stage);
  const starry = timeOfDay === 'night' && weather === 'clear' && place !== 'city-night';
  return starry || place === 'space' ? fallingStar(stage) : [];
}

/** What falls or drifts in front of everything. None under a roof. */
export function weatherLayers(stage: Stage, indoors: boolean): LayerDraft[] {
  const { weather, place } = stage.instruction;
  if (place === 'underwater') return [bubbles(stage)];
  if (indoors) return [];
  if (place === 'space') return fairWeather(stage);
  const glowing = place === 'volcano' ? embers(stage) : [];
  switch (weather) {
    case 'rain':
      return [...glowing, rain(stage, false)];
    case 'storm':
      return [...glowing, ...lightning(stage), rain(stage, true)];
    case 'snow':
      return snow(stage);
    case 'fog':
      return [...glowing, ...fog(stage)];
    case 'wind':
      return [...glowing, leaves(stage)];
    case 'dust':
      return [...glowing, ...dust(stage)];
    default:
      return place === 'volcano' ? glowing : fairWeather(stage);
  }
}
