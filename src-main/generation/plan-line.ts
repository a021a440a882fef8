import type { Brief } from '../../src-shared/brief.ts';
import type { PlanLine } from '../../src-shared/contract.ts';
import { findLengthInText } from '../../src-shared/length-in-text.ts';
import { type FilmPlan, planFilm } from '../../src-shared/plan.ts';
import type { Studio } from './step.ts';
import type { Timings } from './timings.ts';
import { unitsOfFilm } from './units.ts';

/** Bytes a film needs while it is made, rounded up: layers of two scenes, clips, pieces, film and sound. */
export function diskNeeded({ widthPx, heightPx, frames, lengthS }: FilmPlan): number {
  const pixels = widthPx * heightPx;
  // Measured on the twenty ideas: under 0.03 bytes a pixel and frame for clips; twice that while they are joined.
  const video = pixels * frames * 0.03 * 3;
  // Two scenes are painted at a time, each up to 12 layers of about 1.5 bytes a pixel as PNG.
  const layers = pixels * 2 * 12 * 1.5;
  // 48 kHz 16 bit: music and ambience in stereo, narration in mono, and the mix.
  const sound = lengthS * 48_000 * 2 * 6;
  return Math.ceil(video + layers + sound + 16e6);
}

/** The line under the form: what will be made, by which engines, and what it takes. */
export async function planLine(
  brief: Brief,
  studio: Studio,
  timings: Timings,
  diskFreeBytes: number,
): Promise<PlanLine> {
  const plan = planFilm(brief);
  const [language, picture, voice, music] = await Promise.all(
    [studio.language, studio.picture, studio.voice, studio.music].map(async (engine) => (await engine.detect()).name),
  );
  const workMs = unitsOfFilm(plan).reduce((sum, { key, units }) => sum + timings.expectedMs(key, units), 0);
  return {
    lengthS: plan.lengthS,
    lengthFrom: plan.lengthFrom,
    lengthText: brief.lengthS === 'auto' ? (findLengthInText(brief.idea)?.text ?? null) : null,
    lengthened: plan.lengthened,
    scenes: plan.scenes,
    widthPx: plan.widthPx,
    heightPx: plan.heightPx,
    engines: {
      language: language ?? '',
      picture: picture ?? '',
      voice: brief.voice === 'none' ? 'none' : (voice ?? ''),
      music: brief.music === 'none' ? 'none' : (music ?? ''),
    },
    diskNeededBytes: diskNeeded(plan),
    diskFreeBytes,
    estimateMs: timings.wallMs(workMs),
  };
}
