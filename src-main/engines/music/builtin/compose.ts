import type { MusicMood } from '../../../../src-shared/brief.ts';
import { pick, randomStream, seedFor } from '../../sound/random.ts';
import { playPart } from './figures.ts';
import { planGrid } from './grid.ts';
import { planHarmony, scaleClasses } from './harmony.ts';
import { MOOD_PLANS } from './moods.ts';
import type { Note, Part, Score } from './score.ts';

export interface ComposeRequest {
  mood: MusicMood;
  seed: number;
  durationMs: number;
  joinsMs: number[];
}

/** Nobody plays exactly on the beat: ± 9 ms, and ± 4 of velocity. */
const LOOSE_S = 0.009;
const LOOSE_VELOCITY = 4;

function humanise(notes: Note[], durationS: number, random: () => number): Note[] {
  return notes
    .map((note) => {
      const startS = Math.min(durationS - 0.05, Math.max(0, note.startS + (random() * 2 - 1) * LOOSE_S));
      return {
        ...note,
        startS,
        durationS: Math.max(0.05, Math.min(note.durationS, durationS - startS)),
        velocity: Math.round(Math.max(1, Math.min(127, note.velocity + (random() * 2 - 1) * LOOSE_VELOCITY))),
      };
    })
    .sort((a, b) => a.startS - b.startS || a.part - b.part || a.key - b.key);
}

/**
 * Writes a piece: intro, build, turn and resolution over the film's scenes, ending on the tonic within the duration.
 * Pure: the same request gives the same score, another seed another key, progression and melody.
 */
export function compose({ mood, seed, durationMs, joinsMs }: ComposeRequest): Score {
  const plan = MOOD_PLANS[mood];
  const random = randomStream(seedFor(seed, `music ${mood}`));
  const tonic = pick(random, plan.tonics);
  const { bpm, bars } = planGrid({ durationMs, joinsMs, bpm: plan.bpm * (0.97 + random() * 0.06) });
  const harmony = planHarmony(bars, tonic, plan, random);
  const scale = scaleClasses(tonic, plan.mode);
  const durationS = durationMs / 1000;
  const notes = plan.parts.flatMap((part, i) => playPart({ plan: part, part: i, bars, harmony, scale, seed }));
  const parts: Part[] = plan.parts.map(({ name, program, bank = 0, figure, volume, pan, reverb }) => ({
    name,
    program,
    bank,
    drums: figure.kind === 'drums',
    volume,
    pan,
    reverb,
  }));
  return { durationS, bpm, tonic, mode: plan.mode, bars, harmony, parts, notes: humanise(notes, durationS, random) };
}
