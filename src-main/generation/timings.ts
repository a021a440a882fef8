import { z } from '../../src-shared/zod.ts';
import type { Library } from '../library/library.ts';

/** First guesses of milliseconds per unit on 2 cores; replaced by what this machine really needs (see docs/benchmarks.md). */
const FIRST_GUESS: Record<string, number> = {
  brief: 900,
  story: 80,
  write: 15,
  cohesion: 30,
  enhance: 20,
  voice: 60,
  timing: 20,
  /** Per megapixel of a scene. */
  picture: 600,
  /** Per frame-megapixel. */
  clip: 16,
  /** Per second of film. */
  music: 130,
  ambience: 40,
  effects: 15,
  mix: 120,
  /** Per frame-megapixel. */
  stitch: 1.5,
  /** Per second of film. */
  finish: 30,
};

const SETTING = 'timings';
/** How much a new measurement moves the average: old machines change slowly, one slow run should not mislead. */
const WEIGHT_OF_NEW = 0.4;

const measuredSchema = z.object({
  msPerUnit: z.record(z.string(), z.number()),
  /** Work done per wall time: above 1 where steps run side by side. */
  overlap: z.number().nullable(),
});
type Measured = z.infer<typeof measuredSchema>;

const kindOf = (key: string): string => key.split(':')[0] ?? key;

/** What each kind of step costs on this machine, learnt from every film made on it. */
export class Timings {
  private readonly library: Library;
  private readonly measured: Measured;

  constructor(library: Library) {
    this.library = library;
    this.measured = library.settings.get(SETTING, measuredSchema) ?? { msPerUnit: {}, overlap: null };
  }

  /** Expected milliseconds of a step alone. */
  expectedMs(key: string, units: number): number {
    const kind = kindOf(key);
    return (this.measured.msPerUnit[kind] ?? FIRST_GUESS[kind] ?? 100) * units;
  }

  /** Expected wall time of work that is this long when done one after the other. */
  wallMs(workMs: number): number | null {
    return this.measured.overlap === null ? null : workMs / this.measured.overlap;
  }

  learnStep(key: string, units: number, durationMs: number): void {
    if (units <= 0) return;
    const kind = kindOf(key);
    this.measured.msPerUnit[kind] = mean(this.measured.msPerUnit[kind] ?? null, durationMs / units);
  }

  /** Called once for a film that was made in one go; stores what was learnt. */
  learnFilm(workMs: number, wallMs: number): void {
    this.measured.overlap = mean(this.measured.overlap, Math.max(0.5, workMs / Math.max(1, wallMs)));
    this.library.settings.set(SETTING, this.measured);
  }
}

function mean(old: number | null, fresh: number): number {
  return old === null ? fresh : old * (1 - WEIGHT_OF_NEW) + fresh * WEIGHT_OF_NEW;
}
