import type { PictureInstruction, Place, TimeOfDay, Weather } from '../../../../../src-shared/picture.ts';
import { adjust, mix } from './colour.ts';

/** The light of a scene before the look is applied. */
export interface Sky {
  top: string;
  mid: string;
  low: string;
  ink: string;
  light: string;
  /** Colour of the ambient light and how far it takes local colours over. */
  key: string;
  keyAmount: number;
  /** Lightness that black and white paper have in this light. */
  exposure: [number, number];
  /** How fast depth fades into haze, 0–1. */
  air: number;
  /** Chroma multiplier. */
  life: number;
  dark: number;
}

const SKIES: Record<TimeOfDay, Sky> = {
  dawn: {
    top: '#46568f',
    mid: '#b98aa6',
    low: '#f7c8a6',
    ink: '#262a4c',
    light: '#ffe0b0',
    key: '#a87f9c',
    keyAmount: 0.42,
    exposure: [0.16, 0.82],
    air: 0.9,
    life: 1,
    dark: 0.35,
  },
  morning: {
    top: '#5fa6c6',
    mid: '#a9d3d6',
    low: '#fbe6c2',
    ink: '#1d4450',
    light: '#fff1c2',
    key: '#c9c8a8',
    keyAmount: 0.26,
    exposure: [0.17, 0.94],
    air: 0.86,
    life: 1,
    dark: 0,
  },
  day: {
    top: '#3b8dc6',
    mid: '#86c3de',
    low: '#e2f1e8',
    ink: '#1b4254',
    light: '#fff7d8',
    key: '#a9cdd6',
    keyAmount: 0.2,
    exposure: [0.17, 0.97],
    air: 0.84,
    life: 1.02,
    dark: 0,
  },
  golden: {
    top: '#8f6a8a',
    mid: '#efa468',
    low: '#fee3a6',
    ink: '#3f2437',
    light: '#fff3c0',
    key: '#d98f50',
    // Shadows stay cool and greens green: a low sun colours what it meets, not everything.
    keyAmount: 0.27,
    exposure: [0.14, 0.93],
    air: 0.74,
    life: 1.08,
    dark: 0.1,
  },
  dusk: {
    top: '#28285a',
    mid: '#85497e',
    low: '#f19a70',
    ink: '#191634',
    light: '#ffcf96',
    key: '#7a4f80',
    keyAmount: 0.5,
    exposure: [0.13, 0.68],
    air: 0.86,
    life: 1,
    dark: 0.65,
  },
  night: {
    top: '#0a1233',
    mid: '#1b2f66',
    low: '#40609c',
    ink: '#070c20',
    light: '#f6efcf',
    key: '#31508f',
    keyAmount: 0.6,
    exposure: [0.09, 0.61],
    air: 0.8,
    life: 0.95,
    dark: 1,
  },
};

interface WeatherChange {
  grey: number;
  towards: string;
  dim: number;
  air: number;
  life: number;
}

const WEATHER: Record<Weather, WeatherChange | null> = {
  clear: null,
  wind: null,
  cloudy: { grey: 0.28, towards: '#a9b3bd', dim: 0.97, air: 0.92, life: 0.9 },
  rain: { grey: 0.5, towards: '#73879a', dim: 0.86, air: 0.96, life: 0.82 },
  storm: { grey: 0.5, towards: '#4a5872', dim: 0.78, air: 0.94, life: 0.8 },
  snow: { grey: 0.42, towards: '#c3cfdd', dim: 1, air: 1, life: 0.78 },
  fog: { grey: 0.55, towards: '#c4cbcd', dim: 0.98, air: 1, life: 0.72 },
  dust: { grey: 0.5, towards: '#cf9c66', dim: 0.95, air: 1, life: 0.95 },
};

/** Places whose air is not ours. Returns null for the rest. */
function otherAir(place: Place, sky: Sky): Sky | null {
  const night = sky.dark > 0.6;
  switch (place) {
    case 'planet':
      return {
        ...sky,
        top: night ? '#1d0f24' : '#54283a',
        mid: night ? '#5a2734' : '#a44f3c',
        low: night ? '#b5603f' : '#f0ae74',
        ink: '#220f1c',
        light: '#ffe8c4',
        key: '#b3563f',
        keyAmount: 0.42,
        exposure: [0.12, night ? 0.66 : 0.82],
        air: 0.85,
        dark: Math.max(0.35, sky.dark),
        life: 1,
      };
    case 'space':
      return {
        ...sky,
        top: '#070920',
        mid: '#141843',
        low: '#3a2f72',
        ink: '#05061a',
        light: '#fff0cf',
        key: '#4b4a92',
        keyAmount: 0.4,
        exposure: [0.1, 0.82],
        air: 0.55,
        dark: 1,
        life: 1.05,
      };
    case 'underwater':
      return {
        ...sky,
        top: night ? '#0f4a6b' : '#4fb6c2',
        mid: night ? '#0b3054' : '#1f7f9e',
        low: night ? '#081f3e' : '#0f5279',
        ink: '#06203c',
        light: '#d9fff2',
        key: '#2a8ba6',
        keyAmount: 0.5,
        exposure: [0.12, night ? 0.6 : 0.82],
        air: 0.95,
        dark: night ? 0.8 : 0.3,
        life: 1,
      };
    case 'volcano':
      return {
        ...sky,
        top: '#1f1730',
        mid: '#5c2740',
        low: '#e9683c',
        ink: '#150d1e',
        light: '#ffd08a',
        key: '#7c3a48',
        keyAmount: 0.5,
        exposure: [0.1, 0.62],
        air: 0.86,
        dark: 0.75,
        life: 1.05,
      };
    case 'city-night':
      return {
        ...sky,
        top: '#0b0d2e',
        mid: '#2a1c5e',
        low: '#7a3a86',
        ink: '#07081e',
        light: '#f3e6ff',
        key: '#40358c',
        keyAmount: 0.52,
        exposure: [0.09, 0.6],
        air: 0.84,
        dark: 1,
        life: 1.1,
      };
    case 'stage':
      return {
        ...sky,
        top: '#180d1c',
        mid: '#3a1626',
        low: '#7a2a2c',
        ink: '#12080f',
        light: '#fff0cc',
        key: '#8a3b3a',
        keyAmount: 0.3,
        exposure: [0.12, 0.8],
        air: 0.6,
        dark: 0.8,
        life: 1.05,
      };
    default:
      return null;
  }
}

/** Sky and light of an instruction: its time of day, changed by place and weather. */
export function skyFor({ place, timeOfDay, weather }: PictureInstruction): Sky {
  const base = SKIES[timeOfDay];
  const sky = otherAir(place, base) ?? base;
  const change = WEATHER[weather];
  // Weather of a place without our air is only particles.
  if (!change || place === 'space' || place === 'underwater' || place === 'stage') return sky;
  // The weather's grey takes the lightness of the hour, so a foggy night stays a night.
  const grey = adjust(change.towards, { l: (sky.exposure[1] + 0.12) * change.dim });
  const amount = place === 'planet' ? change.grey * 0.4 : change.grey;
  return {
    ...sky,
    top: mix(adjust(sky.top, { l: change.dim }), grey, amount),
    mid: mix(adjust(sky.mid, { l: change.dim }), grey, amount),
    low: mix(sky.low, grey, amount * 0.8),
    key: mix(sky.key, grey, amount),
    keyAmount: Math.min(0.72, sky.keyAmount + change.grey * 0.22),
    exposure: [sky.exposure[0], sky.exposure[1] * (change.dim + 1) * 0.5],
    air: Math.max(sky.air, change.air),
    life: sky.life * change.life,
    dark: Math.min(1, sky.dark + (weather === 'storm' ? 0.3 : 0)),
  };
}
