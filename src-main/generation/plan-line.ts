import type { Brief } from '../../src-shared/brief.ts';
import type { PlanLine } from '../../src-shared/contract.ts';
import { languageName } from '../../src-shared/language-name.ts';
import { findLengthInText } from '../../src-shared/length-in-text.ts';
import { planFilm } from '../../src-shared/plan.ts';
import { filmBytes } from './space-need.ts';
import type { Studio } from './step.ts';
import type { Timings } from './timings.ts';
import { unitsOfFilm } from './units.ts';

/** The line under the form: what will be made, by which engines, and what it takes. */
export async function planLine(
  brief: Brief,
  studio: Studio,
  timings: Timings,
  diskFreeBytes: number,
): Promise<PlanLine> {
  const plan = planFilm(brief);
  const [builtin, picture, voice, music] = await Promise.all(
    [studio.language, studio.picture, studio.voice, studio.music].map(async (engine) => (await engine.detect()).name),
  );
  const language = (await studio.writers?.name()) ?? builtin;
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
    silentLanguage: await silentLanguage(brief, studio),
    diskNeededBytes: filmBytes(plan),
    diskFreeBytes,
    estimateMs: timings.wallMs(workMs),
  };
}

/** The language of a film that was to be heard and will be read, since the voice does not speak it; null for the others. */
async function silentLanguage({ idea, voice }: Brief, studio: Studio): Promise<string | null> {
  if (voice === 'none' || idea.trim() === '') return null;
  // Its tables of n-grams are loaded when they are first wanted.
  const { detectLanguage } = await import('../engines/language/reading/detect-language.ts');
  const language = detectLanguage(idea);
  return studio.voice.speaks(language) ? null : languageName(language);
}
