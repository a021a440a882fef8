import type { Look } from '../../../../../src-shared/brief.ts';
import type { Colour, Lab } from './colour.ts';
import { adjust, fromLab, labOf, mix } from './colour.ts';

type Ramp = [Colour, ...Colour[]];
type Role = 'sky' | 'thing' | 'light' | 'accent';

/** A tone ramp from dark to light; `at` is 0–1. */
function ramp(stops: Ramp, at: number): Colour {
  const place = Math.min(1, Math.max(0, at)) * (stops.length - 1);
  const i = Math.min(stops.length - 2, Math.floor(place));
  return mix(stops[i] ?? stops[0], stops[i + 1] ?? stops[0], place - i);
}

/** Few inks need the whole scale: darks darker, lights lighter. */
const stretch = (l: number): number => {
  const t = Math.min(1, Math.max(0, (l - 0.12) / 0.8));
  return t * 0.45 + t * t * (3 - 2 * t) * 0.55;
};

/** Spot inks on cream, deep blue under fluorescent pink: what is warm takes the pink drum, what is cool the blue. */
const RISO: { cool: Ramp; warm: Ramp } = {
  cool: ['#1f2a6b', '#2c4a9c', '#3f86c4', '#9fd0dc', '#f8f0dd'],
  warm: ['#28205f', '#96305f', '#f4505f', '#ffa07a', '#fbe3b4'],
};
/** Lithograph posters of the thirties: pine and teal against brick and ochre, on cream. */
const POSTER: { cool: Ramp; warm: Ramp } = {
  cool: ['#16292c', '#23504f', '#3f7f76', '#93b795', '#dfe0bb', '#f6ecd2'],
  warm: ['#2a211f', '#6a3426', '#bf5530', '#e09a45', '#efd086', '#f6ecd2'],
};
const NEON: Ramp = ['#080618', '#120c34', '#241258', '#451d7e', '#7a2a9c', '#c93fae'];
const INK: Ramp = ['#16171b', '#3c3e44', '#7d7d7e', '#b9b5ac', '#e2dccd', '#f5efe1'];

/** 0 for a cool colour, 1 for a warm one; greys lie between. */
const warmth = ({ a, b }: { a: number; b: number }): number => Math.min(1, Math.max(0, 0.5 + (a * 1.1 + b * 0.8) * 6));

/** The tone of two inks for a colour: its lightness on the ramp, its warmth between the ramps. */
const twoInks = ({ cool, warm }: { cool: Ramp; warm: Ramp }, lab: Lab, at: number): Colour =>
  mix(ramp(cool, at), ramp(warm, at), warmth(lab));

/** What a look does to a graded colour. Each look keeps lightness order, so depth by value survives. */
export function lookColour(look: Look, colour: Colour, role: Role): Colour {
  const lab = labOf(colour);
  switch (look) {
    case 'paper-cut':
      return colour;
    case 'watercolour':
      return fromLab({ l: 0.24 + lab.l * 0.76, a: lab.a * 1.08, b: lab.b * 1.08 });
    case 'ink':
      if (role === 'accent')
        return mix(ramp(INK, stretch(lab.l)), colour, Math.hypot(lab.a, lab.b) > 0.07 ? 0.75 : 0.1);
      return role === 'light' ? mix(ramp(INK, lab.l), colour, 0.45) : ramp(INK, stretch(lab.l));
    case 'night-neon':
      if (role === 'light') return mix(colour, '#5ff2ff', 0.35);
      if (role === 'accent') return adjust(mix(colour, '#ff3fa4', 0.3), { c: 1.35 });
      return mix(ramp(NEON, lab.l * (role === 'sky' ? 0.72 : 0.8)), colour, 0.16);
    case 'risograph':
      return mix(twoInks(RISO, lab, stretch(lab.l)), colour, role === 'accent' ? 0.3 : 0);
    case 'vintage-print': {
      // Few steps of lightness, as if each were its own stone; skies stay smooth, their grain is sprayed.
      const at = stretch(lab.l);
      const stone = twoInks(POSTER, lab, role === 'sky' ? at : Math.round(at * 7) / 7);
      return mix(stone, colour, role === 'accent' ? 0.35 : 0.12);
    }
  }
}
