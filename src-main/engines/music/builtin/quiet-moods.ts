import type { MusicMood } from '../../../../src-shared/brief.ts';
import { arpeggio, COUNTER, LEAD, PAD, part, ROOTS } from './figure-kit.ts';
import type { MoodPlan } from './mood-plan.ts';

/** Moods that leave the foreground to the voice. */
export const QUIET_MOODS = {
  calm: {
    bpm: 68,
    mode: 'major',
    tonics: ['D', 'F', 'Eb', 'G'],
    verses: [
      ['IMaj7', 'IVMaj7', 'VIm7', 'IVadd9'],
      ['Iadd9', 'IIIm7', 'IVMaj7', 'IVadd9'],
    ],
    turns: [
      ['VIm7', 'IVMaj7', 'Iadd9', 'Vsus4'],
      ['IVMaj7', 'IIIm7', 'IIm7', 'Vsus4'],
    ],
    cadence: 'IVadd9',
    final: 'Iadd9',
    parts: [
      part('pad', 89, PAD, 0, { low: 52, volume: 74, velocity: 60, reverb: 70 }),
      part('piano', 0, arpeggio([0, 1, 2, 3, 2, 1, 2, 1], 2.5), 0, { low: 55, volume: 92, velocity: 50, pan: 58 }),
      part('bass', 43, ROOTS, 0.45, { low: 33, volume: 80, velocity: 58, reverb: 40 }),
      part('strings', 49, PAD, 0.6, { low: 55, volume: 70, velocity: 60, pan: 74 }),
      part('harp', 46, arpeggio([0, null, 2, null, 3, null, null, null], 3), 0.55, {
        low: 67,
        volume: 76,
        velocity: 54,
        pan: 84,
      }),
      part('lead', 0, LEAD, 0.4, { low: 69, volume: 96, velocity: 62, pan: 62, reverb: 74 }),
    ],
  },
  melancholy: {
    bpm: 66,
    mode: 'aeolian',
    tonics: ['A', 'D', 'C', 'E'],
    verses: [
      ['Imadd9', 'bVIMaj7', 'bIII', 'bVII'],
      ['Im', 'Vm7', 'bVIMaj7', 'IVm7'],
    ],
    turns: [
      ['bVIMaj7', 'bVII', 'Vm7', 'Im'],
      ['IVm7', 'bVII', 'bIIIMaj7', 'bVIMaj7'],
    ],
    cadence: 'IVm7',
    final: 'Imadd9',
    parts: [
      part('piano', 0, arpeggio([0, 1, 2, 3, 2, 1, 2, 1], 2.5), 0, {
        low: 52,
        volume: 94,
        velocity: 48,
        pan: 60,
        reverb: 76,
      }),
      part('pad', 49, PAD, 0.3, { low: 52, volume: 66, velocity: 56, pan: 72, reverb: 76 }),
      part('bass', 43, ROOTS, 0.5, { low: 31, volume: 80, velocity: 58, reverb: 50 }),
      part('lead', 42, LEAD, 0.4, { low: 55, volume: 82, velocity: 64, pan: 56, reverb: 80 }),
      part('high', 40, COUNTER, 0.75, { low: 69, volume: 54, velocity: 56, pan: 80, bank: 8, reverb: 80 }),
    ],
  },
  wonder: {
    bpm: 76,
    mode: 'lydian',
    tonics: ['C', 'F', 'D', 'Ab'],
    verses: [
      ['Iadd9', 'II', 'Iadd9', 'IIIm7'],
      ['IMaj7', 'II', 'VIm7', 'IIIm7'],
    ],
    turns: [
      ['VIm7', 'II', 'IIIm7', 'II'],
      ['IMaj7', 'IIIm7', 'VIm7', 'II'],
    ],
    cadence: 'II',
    final: 'IMaj7',
    parts: [
      part('pad', 89, PAD, 0, { low: 52, volume: 78, velocity: 58, reverb: 80 }),
      part('celesta', 8, arpeggio([0, 2, 3, 1, 2, 3, 1, 2], 1.5), 0, {
        low: 72,
        volume: 76,
        velocity: 52,
        pan: 78,
        reverb: 84,
      }),
      part('harp', 46, arpeggio([0, 1, 2, 3, 4, 5, null, null, null, null, null, null], 2), 0.4, {
        low: 55,
        volume: 84,
        velocity: 56,
        pan: 46,
        reverb: 76,
      }),
      part('choir', 52, PAD, 0.6, { low: 57, volume: 52, velocity: 54, pan: 60, reverb: 90 }),
      part('bass', 43, ROOTS, 0.5, { low: 33, volume: 80, velocity: 60, reverb: 50 }),
      part('lead', 73, LEAD, 0.45, { low: 72, volume: 66, velocity: 58, pan: 58, reverb: 84 }),
      part('strings', 49, PAD, 0.7, { low: 60, volume: 66, velocity: 60, pan: 70, reverb: 76 }),
    ],
  },
  tense: {
    bpm: 84,
    mode: 'aeolian',
    tonics: ['D', 'C', 'E', 'A'],
    verses: [
      ['Im', 'Im', 'bVI', 'Vm'],
      ['Im', 'bVI', 'IVm', 'Im'],
    ],
    turns: [
      ['bVI', 'bVII', 'Im', 'bII'],
      ['IVm', 'bVI', 'bII', 'V'],
    ],
    cadence: 'Vsus4',
    final: 'Im',
    parts: [
      part('drone', 43, ROOTS, 0, { low: 31, volume: 96, velocity: 70, reverb: 60 }),
      part('tremolo', 44, PAD, 0, { low: 55, volume: 74, velocity: 58, pan: 74, reverb: 70 }),
      part('pulse', 45, arpeggio([0, 0, 2, 0, 0, 1, 2, 0], 0.4), 0.4, { low: 43, volume: 96, velocity: 70, pan: 52 }),
      part('ostinato', 48, arpeggio([0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0, 3], 0.2), 0.7, {
        low: 55,
        volume: 62,
        velocity: 64,
        pan: 82,
      }),
      part('bells', 98, arpeggio([2, null, null, null, null, null, null, null], 4), 0.45, {
        low: 72,
        volume: 56,
        velocity: 54,
        pan: 44,
        reverb: 90,
      }),
      part('horn', 60, COUNTER, 0.75, { low: 48, volume: 72, velocity: 64, pan: 50, reverb: 80 }),
      part(
        'taiko',
        116,
        {
          kind: 'bass',
          hits: [
            [0, 0, 1],
            [2.5, 0, 1],
            [3, 0, 1],
          ],
        },
        0.65,
        { low: 38, volume: 74, velocity: 72, reverb: 70 },
      ),
    ],
  },
} satisfies Partial<Record<MusicMood, MoodPlan>>;
