import type { MusicMood } from '../../../../src-shared/brief.ts';
import {
  arpeggio,
  CLAP,
  COUNTER,
  EIGHTHS,
  HALVES,
  HAT,
  KICK,
  LEAD,
  PAD,
  part,
  RIM,
  SHAKER,
  TAMBOURINE,
  TRIANGLE,
  WOOD,
} from './figure-kit.ts';
import type { MoodPlan } from './mood-plan.ts';

/** Moods that carry the film along. */
export const LIVELY_MOODS = {
  hopeful: {
    bpm: 88,
    mode: 'major',
    tonics: ['C', 'D', 'G', 'Bb'],
    verses: [
      ['Iadd9', 'V', 'VIm7', 'IVadd9'],
      ['IVadd9', 'Iadd9', 'Vsus4', 'VIm7'],
    ],
    turns: [
      ['VIm7', 'IVadd9', 'Iadd9', 'V'],
      ['IVadd9', 'V', 'VIm7', 'V'],
    ],
    cadence: 'Vsus4',
    final: 'Iadd9',
    parts: [
      part('piano', 0, arpeggio([0, 2, 1, 2, 3, 2, 1, 2], 1.2), 0, { low: 57, volume: 94, velocity: 56, pan: 58 }),
      part('pad', 48, PAD, 0.3, { low: 52, volume: 66, velocity: 58, pan: 70, reverb: 70 }),
      part('bass', 32, HALVES, 0.45, { low: 36, volume: 84, velocity: 64, reverb: 30 }),
      part('pulse', 45, arpeggio([0, 2, 1, 2, 0, 2, 1, 3], 0.4), 0.6, { low: 60, volume: 72, velocity: 58, pan: 80 }),
      part('horn', 60, COUNTER, 0.7, { low: 55, volume: 68, velocity: 62, pan: 48, reverb: 74 }),
      part('lead', 40, LEAD, 0.5, { low: 67, volume: 74, velocity: 66, pan: 60, bank: 8, reverb: 76 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [KICK, 'o-------o-------'],
            [SHAKER, 'o-o-x-o-o-o-x-o-'],
          ],
        },
        0.65,
        {
          low: 0,
          volume: 62,
          velocity: 54,
          reverb: 44,
        },
      ),
    ],
  },
  joyful: {
    bpm: 116,
    mode: 'major',
    tonics: ['G', 'C', 'D', 'A'],
    verses: [
      ['I', 'IV', 'I', 'V'],
      ['I', 'VIm', 'IV', 'V'],
    ],
    turns: [
      ['IV', 'V', 'VIm', 'V'],
      ['IIm', 'V', 'VIm', 'IV'],
    ],
    cadence: 'V',
    final: 'I6',
    parts: [
      part('ukulele', 24, { kind: 'strum', hits: [0, 1, 1.5, 2.5, 3, 3.5], quarters: 0.6 }, 0, {
        low: 60,
        volume: 92,
        velocity: 62,
        bank: 8,
        pan: 54,
        reverb: 36,
      }),
      part('bass', 32, HALVES, 0.4, { low: 36, volume: 92, velocity: 70, reverb: 24 }),
      part('piano', 0, { kind: 'strum', hits: [0, 1.5, 3], quarters: 0.9 }, 0.6, {
        low: 60,
        volume: 76,
        velocity: 58,
        pan: 76,
      }),
      part('pizzicato', 45, arpeggio([0, null, 2, null, 1, null, 3, null], 0.5), 0.5, {
        low: 60,
        volume: 84,
        velocity: 62,
        pan: 84,
      }),
      part('lead', 9, LEAD, 0.35, { low: 74, volume: 70, velocity: 60, pan: 60, reverb: 60 }),
      part('strings', 48, PAD, 0.8, { low: 55, volume: 54, velocity: 56, pan: 70 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [KICK, 'x-----o-x-------'],
            [CLAP, '----o-------o---'],
            [TAMBOURINE, '--o---o---o---o-'],
          ],
        },
        0.55,
        {
          low: 0,
          volume: 66,
          velocity: 56,
          reverb: 36,
        },
      ),
    ],
  },
  driven: {
    bpm: 108,
    mode: 'dorian',
    tonics: ['E', 'D', 'A', 'B'],
    verses: [
      ['Im', 'bVII', 'IV', 'Im'],
      ['Im7', 'bIII', 'bVII', 'IV'],
    ],
    turns: [
      ['bVI', 'bVII', 'Im', 'bVII'],
      ['bIII', 'bVII', 'IV', 'bVII'],
    ],
    cadence: 'bVII',
    final: 'Im',
    parts: [
      part('guitar', 28, arpeggio([0, 0, 1, 0, 2, 0, 1, 0], 0.4), 0, {
        low: 52,
        volume: 84,
        velocity: 66,
        pan: 50,
        reverb: 30,
      }),
      part('bass', 33, EIGHTHS, 0.35, { low: 28, volume: 88, velocity: 68, reverb: 16 }),
      part('strings', 48, arpeggio([0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0, 3], 0.22), 0.6, {
        low: 60,
        volume: 66,
        velocity: 62,
        pan: 78,
      }),
      part('pad', 89, PAD, 0.3, { low: 52, volume: 62, velocity: 58, reverb: 60 }),
      part('horn', 60, COUNTER, 0.75, { low: 55, volume: 76, velocity: 68, pan: 58, reverb: 70 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [KICK, 'x---x---x---x-o-'],
            [RIM, '----o-------o---'],
            [HAT, 'o-o-o-o-o-o-o-oo'],
          ],
        },
        0.5,
        {
          low: 0,
          volume: 70,
          velocity: 62,
          reverb: 30,
        },
      ),
      part(
        'taiko',
        116,
        {
          kind: 'bass',
          hits: [
            [0, 0, 1],
            [1.5, 0, 1],
            [3, 0, 1],
          ],
        },
        0.85,
        { low: 38, volume: 70, velocity: 74, reverb: 70 },
      ),
    ],
  },
  playful: {
    bpm: 112,
    mode: 'major',
    tonics: ['F', 'C', 'G', 'Bb'],
    verses: [
      ['I', 'VIm', 'IIm', 'V'],
      ['I', 'I', 'IV', 'V'],
    ],
    turns: [
      ['IV', 'IIIm', 'IIm', 'V'],
      ['VIm', 'II', 'IIm', 'V'],
    ],
    cadence: 'V',
    final: 'I6',
    parts: [
      part('pizzicato', 45, arpeggio([0, 2, null, 1, null, 2, 3, null], 0.45), 0, {
        low: 57,
        volume: 94,
        velocity: 64,
        pan: 70,
        reverb: 44,
      }),
      part(
        'bass',
        45,
        {
          kind: 'bass',
          hits: [
            [0, 0, 0.6],
            [2, 7, 0.6],
          ],
        },
        0,
        { low: 36, volume: 92, velocity: 70, pan: 60, bank: 40, reverb: 40 },
      ),
      part('marimba', 12, arpeggio([0, null, 2, 1, null, 3, null, 2], 0.6), 0.5, {
        low: 60,
        volume: 82,
        velocity: 60,
        pan: 46,
        reverb: 44,
      }),
      part('lead', 71, LEAD, 0.4, { low: 65, volume: 70, velocity: 62, pan: 62, reverb: 50 }),
      part('bassoon', 70, COUNTER, 0.75, { low: 46, volume: 62, velocity: 60, pan: 78, reverb: 50 }),
      part(
        'drums',
        0,
        {
          kind: 'drums',
          rows: [
            [WOOD, 'o---o-o-o---o---'],
            [SHAKER, '--o---o---o---o-'],
            [TRIANGLE, 'o---------------'],
          ],
        },
        0.55,
        {
          low: 0,
          volume: 58,
          velocity: 52,
          reverb: 44,
        },
      ),
    ],
  },
} satisfies Partial<Record<MusicMood, MoodPlan>>;
