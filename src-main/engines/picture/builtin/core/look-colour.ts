import type { Look } from '../../../../../src-shared/brief.ts';
import type { Colour } from './colour.ts';
import { adjust, fromLab, labOf, mix } from './colour.ts';

type Role = 'sky' | 'thing' | 'light' | 'accent';

/** A tone ramp from dark to light; `at` is 0–1. */
function ramp(stops: [Colour, ...Colour[]], at: number): Colour {
  const place = Math.min(1, Math.max(0, at)) * (stops.length - 1);
  const i = Math.min(stops.length - 2, Math.floor(place));
  return mix(stops[i] ?? stops[0], stops[i + 1] ?? stops[0], place - i);
}

/** Few inks need the whole scale: darks darker, lights lighter. */
const stretch = (l: number): number => {
  const t = Math.min(1, Math.max(0, (l - 0.12) / 0.8));
  return t * 0.45 + t * t * (3 - 2 * t) * 0.55;
};

/** Two spot inks on cream: deep blue and warm coral, with their overprints. */
const RISO: [Colour, ...Colour[]] = ['#232a6b', '#4a4a9a', '#e4574f', '#f4a23c', '#f8d9a0', '#fbf2df'];
/** Lithograph posters of the thirties: pine, teal, brick, ochre, cream. */
const POSTER: [Colour, ...Colour[]] = ['#22302f', '#3b5450', '#7f5a42', '#c98c4c', '#e6c98f', '#f3e6c6'];
const NEON: [Colour, ...Colour[]] = ['#080618', '#120c34', '#241258', '#451d7e', '#7a2a9c', '#c93fae'];
const INK: [Colour, ...Colour[]] = ['#16171b', '#3c3e44', '#7d7d7e', '#b9b5ac', '#e2dccd', '#f5efe1'];

/** What a look does to a graded colour. Each look keeps lightness order, so depth by value survives. */
export function lookColour(look: Look, colour: Colour, role: Role): Colour {
  const lab = labOf(colour);
  switch (look) {
    case 'paper-cut':
      return colour;
    case 'watercolour':
      return fromLab({ l: 0.26 + lab.l * 0.74, a: lab.a * 0.95, b: lab.b * 0.95 });
    case 'ink':
      if (role === 'accent')
        return mix(ramp(INK, stretch(lab.l)), colour, Math.hypot(lab.a, lab.b) > 0.07 ? 0.75 : 0.1);
      return role === 'light' ? mix(ramp(INK, lab.l), colour, 0.45) : ramp(INK, stretch(lab.l));
    case 'night-neon':
      if (role === 'light') return mix(colour, '#5ff2ff', 0.35);
      if (role === 'accent') return adjust(mix(colour, '#ff3fa4', 0.3), { c: 1.35 });
      return mix(ramp(NEON, lab.l * (role === 'sky' ? 0.72 : 0.8)), colour, 0.16);
    case 'risograph':
      return role === 'accent' ? mix(ramp(RISO, stretch(lab.l)), colour, 0.35) : ramp(RISO, stretch(lab.l));
    case 'vintage-print': {
      // Few steps of lightness, as if each were its own stone.
      const step = Math.round(lab.l * 9) / 9;
      return mix(ramp(POSTER, step), fromLab({ ...lab, l: step }), role === 'accent' ? 0.6 : 0.42);
    }
  }
}
