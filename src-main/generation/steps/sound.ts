import type { MusicMood } from '../../../src-shared/brief.ts';
import type { Join, SceneScript, Story } from '../../../src-shared/room.ts';
import type { Stem } from '../../film/film-room.ts';
import { mix } from '../../film/mix.ts';
import type { SceneSlot } from '../../film/timeline.ts';
import { type SpotSources, spotsOfFilm } from '../spot-cues.ts';
import type { Step, StepContext } from '../step.ts';
import { ownMusicStep } from './own-music.ts';
import type { Narration } from './speak.ts';
import { deriveSeed } from './write.ts';

/** EBU R128 loudness of spoken films on the web: −16 LUFS (product.md §3, issue "mix"). */
const TARGET_LUFS = -16;

export interface SoundFile {
  file: string[];
  durationMs: number;
}

export function musicStep(context: StepContext, story: Story, slots: SceneSlot[]): Step<SoundFile> | null {
  const { brief, plan, studio, signal } = context;
  if (brief.musicFile) return ownMusicStep(context, brief.musicFile, slots);
  if (brief.music === 'none') return null;
  const mood: MusicMood = brief.music === 'auto' ? story.mood : brief.music;
  const durationMs = filmMs(context);
  const joinsMs = slots.slice(1).map((slot) => slot.startMs);
  const seed = deriveSeed(brief.seed, 'music');
  const file = ['audio', 'music.wav'];
  return {
    key: 'music',
    phase: 'sound',
    scene: null,
    units: plan.lengthS,
    inputs: { mood, seed, durationMs, joinsMs, engine: studio.music.id },
    files: (output) => [context.path(...output.file)],
    run: async (report) => {
      await studio.music.compose(
        { mood, seed, durationMs, joinsMs, file: context.path(...file) },
        { signal, onProgress: report },
      );
      return { file, durationMs };
    },
  };
}

export function ambienceStep(
  context: StepContext,
  { scripts, slots, joins }: { scripts: SceneScript[]; slots: SceneSlot[]; joins: Join['kind'][] },
): Step<SoundFile> | null {
  const { brief, plan, studio, signal } = context;
  // "Music none" asks for nothing under the voice; a film without both is meant to be silent.
  if (brief.music === 'none' && brief.voice === 'none' && !brief.musicFile) return null;
  const request = {
    seed: deriveSeed(brief.seed, 'ambience'),
    durationMs: filmMs(context),
    scenes: scripts.map(({ picture }, i) => ({
      place: picture.place,
      weather: picture.weather,
      night: picture.timeOfDay === 'night',
      startMs: slots[i]?.startMs ?? 0,
      endMs: slots[i]?.endMs ?? 0,
      join: joins[i - 1] ?? 'crossfade',
    })),
  };
  const file = ['audio', 'ambience.wav'];
  return {
    key: 'ambience',
    phase: 'sound',
    scene: null,
    units: plan.lengthS,
    inputs: { ...request, engine: studio.music.id },
    files: (output) => [context.path(...output.file)],
    run: async (report) => {
      await studio.music.ambience({ ...request, file: context.path(...file) }, { signal, onProgress: report });
      return { file, durationMs: request.durationMs };
    },
  };
}

/** Single actions: null where the film has none. */
export function effectsStep(context: StepContext, sources: SpotSources): Step<SoundFile> | null {
  const { brief, plan, studio, signal } = context;
  // As for places: what is meant to be silent stays so.
  if (brief.music === 'none' && brief.voice === 'none' && !brief.musicFile) return null;
  const spots = spotsOfFilm(sources);
  if (spots.length === 0) return null;
  const request = { seed: deriveSeed(brief.seed, 'effects'), spots, durationMs: filmMs(context) };
  const file = ['audio', 'effects.wav'];
  return {
    key: 'effects',
    phase: 'sound',
    scene: null,
    units: plan.lengthS,
    inputs: { ...request, engine: studio.music.id },
    files: (output) => [context.path(...output.file)],
    run: async (report) => {
      await studio.music.effects({ ...request, file: context.path(...file) }, { signal, onProgress: report });
      return { file, durationMs: request.durationMs };
    },
  };
}

export interface MixSources {
  narrations: (Narration | null)[];
  slots: SceneSlot[];
  music: SoundFile | null;
  ambience: SoundFile | null;
  effects: SoundFile | null;
}

export function mixStep(context: StepContext, sources: MixSources): Step<SoundFile> {
  const { narrations, slots, music, ambience, effects } = sources;
  const { plan, tools, signal } = context;
  const stems: (Omit<Stem, 'file'> & { file: string[]; made?: string })[] = narrations.flatMap((narration, i) =>
    narration && narration.durationMs > 0
      ? [
          {
            kind: 'narration' as const,
            file: narration.file,
            made: narration.text,
            startMs: slots[i]?.narrationStartMs ?? 0,
            durationMs: narration.durationMs,
          },
        ]
      : [],
  );
  if (music) stems.push({ kind: 'music', file: music.file, startMs: 0, durationMs: music.durationMs });
  if (ambience) stems.push({ kind: 'ambience', file: ambience.file, startMs: 0, durationMs: ambience.durationMs });
  if (effects) stems.push({ kind: 'effect', file: effects.file, startMs: 0, durationMs: effects.durationMs });
  const durationMs = filmMs(context);
  const file = ['audio', 'mix.m4a'];
  return {
    key: 'mix',
    phase: 'sound',
    scene: null,
    units: plan.lengthS,
    inputs: { stems, durationMs, seed: context.brief.seed, music: context.brief.music, voice: context.brief.voice },
    files: (output) => [context.path(...output.file)],
    run: async (report) => {
      await mix(
        {
          stems: stems.map(({ kind, startMs, durationMs: ms, file: parts }) => ({
            kind,
            startMs,
            durationMs: ms,
            file: context.path(...parts),
          })),
          durationMs,
          targetLufs: TARGET_LUFS,
          file: context.path(...file),
          folder: context.path('audio'),
        },
        { tools, signal, onProgress: report },
      );
      return { file, durationMs };
    },
  };
}

export const filmMs = ({ plan }: StepContext): number => (plan.frames * 1000) / plan.fps;
