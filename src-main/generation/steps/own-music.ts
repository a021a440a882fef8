import { rm } from 'node:fs/promises';
import type { BriefMusic } from '../../../src-shared/brief.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import { decodeMusic, readMusicFormat } from '../../film/music-file.ts';
import type { SceneSlot } from '../../film/timeline.ts';
import type { Step, StepContext } from '../step.ts';
import { filmMs, type SoundFile } from './sound.ts';

/** The creator's own music in place of composed music: decoded, made as long as the film, brought to the mix's level. */
export function ownMusicStep(context: StepContext, music: BriefMusic, slots: SceneSlot[]): Step<SoundFile> {
  const { id, plan, studio, signal, tools, library } = context;
  const durationMs = filmMs(context);
  const joinsMs = slots.slice(1).map((slot) => slot.startMs);
  const file = ['audio', 'music.wav'];
  const source = library.files.music(id);
  return {
    key: 'music',
    phase: 'sound',
    scene: null,
    units: plan.lengthS,
    inputs: { own: music.id, totalMs: music.durationMs, durationMs, joinsMs, engine: studio.music.id },
    files: (output) => [context.path(...output.file)],
    run: async (onProgress) => {
      const format = await readMusicFormat(source).catch(() => null);
      if (!format) throw unread(music.name);
      const [headFile, tailFile] = [context.path('audio', 'own-head.raw'), context.path('audio', 'own-tail.raw')];
      const run = { tools, signal };
      const lengthS = durationMs / 1000 + 5;
      try {
        await decodeMusic({ file: source, format, fromS: 0, lengthS, out: headFile }, run);
        const fromS = Math.max(0, (music.durationMs - durationMs) / 1000);
        await decodeMusic({ file: source, format, fromS, lengthS, out: tailFile }, run);
        await studio.music.fit(
          { headFile, tailFile, totalMs: music.durationMs, durationMs, joinsMs, file: context.path(...file) },
          { signal, onProgress },
        );
        return { file, durationMs };
      } finally {
        await Promise.all([headFile, tailFile].map((raw) => rm(raw, { force: true })));
      }
    },
  };
}

const unread = (name: string): ScenewrightError =>
  new ScenewrightError({
    code: 'ENGINE_FAILED',
    message: `The music “${name}” cannot be read any more: it was deleted or damaged.`,
    hint: 'Make the film again with the music added anew.',
  });
