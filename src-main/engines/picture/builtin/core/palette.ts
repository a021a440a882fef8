import type { Look } from '../../../../../src-shared/brief.ts';
import type { PictureInstruction } from '../../../../../src-shared/picture.ts';
import type { Colour } from './colour.ts';
import { adjust, fromLab, labOf, mix } from './colour.ts';
import { lookColour } from './look-colour.ts';
import { rngFrom } from './random.ts';
import type { Sky } from './sky-colours.ts';
import { skyFor } from './sky-colours.ts';

/** Local colours of materials in plain daylight; the scene's light grades them. */
export const MATERIALS = {
  leaf: '#6a9450',
  pine: '#2f6657',
  grass: '#86a352',
  autumn: '#cf7a35',
  blossom: '#e9a9b8',
  earth: '#8a6a4c',
  rock: '#7d7c8b',
  sand: '#e0b97c',
  snow: '#f1f4f8',
  water: '#3d86a8',
  wall: '#d8b892',
  plaster: '#e9d9bd',
  roof: '#b0563f',
  wood: '#8a5d3b',
  darkwood: '#5a3b2b',
  stone: '#9d978d',
  metal: '#74808e',
  brass: '#c99a44',
  petal: '#d9496a',
  cloth: '#3f5f8a',
  redcloth: '#b8433c',
  mars: '#c0603f',
  basalt: '#4a3f46',
  lava: '#ff7a2e',
  coral: '#e0735f',
  asphalt: '#565b6a',
  paper: '#f4ead6',
  skin: '#d99a72',
  glass: '#bfe0e2',
} as const;
export type Material = keyof typeof MATERIALS;

/** The colours of one scene. All of them are graded by its light and its look. */
export interface Palette {
  sky: { top: Colour; mid: Colour; low: Colour };
  /** What far things fade into. */
  haze: Colour;
  ink: Colour;
  paper: Colour;
  /** Sun or moon. */
  light: Colour;
  /** Lamps, fires, windows. */
  lamp: Colour;
  accent: Colour;
  /** 0 in full day, 1 at night: how much lamps and windows matter. */
  dark: number;
  /** A material at a depth: 0 far in the haze, 1 close to the lens. */
  tone: (material: Material, depth?: number) => Colour;
  /** Any local colour graded by the scene's light, then faded by depth. */
  grade: (colour: Colour, depth?: number) => Colour;
  /** A colour that shines by itself: signs, lava. */
  neon: (colour: Colour) => Colour;
  /** Toward the shadow side. */
  shade: (colour: Colour, amount: number) => Colour;
  /** Toward the light. */
  lift: (colour: Colour, amount: number) => Colour;
}

const LIFE: Record<PictureInstruction['mood'], number> = {
  calm: 0.95,
  hopeful: 1.05,
  tense: 0.92,
  joyful: 1.15,
  melancholy: 0.78,
  wonder: 1.1,
  driven: 1.02,
  playful: 1.18,
};

/** Bends the sky toward a film's own palette (dark to light) and keeps the time of day's lightness. */
function bend(sky: Sky, film: string[] | null): Sky {
  const dark = film?.[0];
  const light = film?.at(-1);
  const middle = film?.[Math.floor((film.length - 1) / 2)];
  if (!dark || !light || !middle) return sky;
  const hue = (own: Colour, wanted: Colour): Colour => {
    const from = labOf(own);
    const to = labOf(wanted);
    return fromLab({ l: from.l, a: from.a * 0.6 + to.a * 0.4, b: from.b * 0.6 + to.b * 0.4 });
  };
  return {
    ...sky,
    top: hue(sky.top, dark),
    mid: hue(sky.mid, middle),
    low: hue(sky.low, light),
    ink: hue(sky.ink, dark),
  };
}

/** The palette of a scene: time of day, weather, place, mood, film palette, look and seed decide it. */
export function paletteFor(
  instruction: PictureInstruction,
  { look, film, seed }: { look: Look; film: string[] | null; seed: number },
): Palette {
  const sky = bend(skyFor(instruction), film);
  // A few degrees of hue are the film's own, so that two films of one time of day differ.
  const turn = (rngFrom(seed, 'hue')() - 0.5) * 16;
  const life = LIFE[instruction.mood] * sky.life;
  const finish = (colour: Colour, role: 'sky' | 'thing' | 'light' | 'accent' = 'thing'): Colour =>
    lookColour(look, adjust(colour, { h: turn, c: role === 'light' ? 1 : life }), role);
  const haze = mix(sky.low, sky.mid, 0.25);
  // What the film is about keeps more of its own colour than the set around it.
  const raw = (colour: Colour, depth = 1, own = 0): Colour => {
    const lab = labOf(colour);
    const key = labOf(sky.key);
    const k = sky.keyAmount * (1 - own * 0.32);
    const low = sky.exposure[0];
    // … and at night more of its light, so that a face can be seen on a poster.
    const high = sky.exposure[1] + own * (0.07 + sky.dark * 0.09);
    const graded = fromLab({
      l: low + (high - low) * (lab.l * (1 - k * 0.35) + key.l * k * 0.35),
      a: lab.a * (1 - k) + key.a * k,
      b: lab.b * (1 - k) + key.b * k,
    });
    const air = (1 - Math.min(1, Math.max(0, depth))) ** 1.25 * sky.air;
    return mix(graded, haze, air);
  };
  const ink = finish(sky.ink);
  const light = finish(sky.light, 'light');
  return {
    sky: { top: finish(sky.top, 'sky'), mid: finish(sky.mid, 'sky'), low: finish(sky.low, 'sky') },
    haze: finish(haze, 'sky'),
    ink,
    paper: finish(mix('#fbf3e2', sky.low, 0.12), 'light'),
    light,
    lamp: finish('#ffc766', 'light'),
    accent: finish(raw('#e0564a', 1), 'accent'),
    dark: sky.dark,
    // Near ground lies in the shade of what is behind the lens: the set gets darker toward it, so that depth can be seen.
    tone: (material, depth = 1) =>
      finish(mix(raw(MATERIALS[material], depth), sky.ink, Math.max(0, depth - 0.45) * 0.34)),
    grade: (colour, depth) => finish(raw(colour, depth, 1), 'accent'),
    neon: (colour) => finish(colour, 'light'),
    shade: (colour, amount) => mix(colour, ink, amount),
    lift: (colour, amount) => mix(colour, light, amount),
  };
}
