import { mkdir, rm } from 'node:fs/promises';
import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { TimedWords } from '../../../src-shared/shot.ts';
import type { PictureRequest, PictureResult } from '../../engines/picture/picture-engine.ts';
import { renderClip } from '../../film/clip.ts';
import { videoEncoding } from '../../film/encoding.ts';
import type { ClipEnds } from '../../film/film-room.ts';
import { inputHash } from '../hash.ts';
import type { Step, StepContext } from '../step.ts';
import type { Narration } from './speak.ts';
import { deriveSeed } from './write.ts';

/** Everything that decides how one scene looks and sounds on its own. */
export interface SceneJob {
  scene: SceneScript;
  story: Story;
  frames: number;
  ends: ClipEnds;
  words: TimedWords[];
  narration: Narration | null;
  /** When the narration begins in the clip. */
  narrationStartMs: number;
  /** Counts the takes that the creator asked for: 0, then 1 for the first "redo". */
  variation: number;
}

export interface ClipOutput {
  /** Path parts below the generation's folder. */
  clip: string[];
  still: string[];
  durationMs: number;
  seed: number;
  /** Ids of the creator's pictures that it had to do without. */
  unread: string[];
}

const megapixels = ({ film }: StepContext): number => (film.widthPx * film.heightPx) / 1e6;

const pictureInputs = (context: StepContext, job: SceneJob): unknown => ({
  instruction: job.scene.picture,
  palette: job.story.palette,
  look: context.brief.look,
  film: context.film,
  frames: job.frames,
  of: context.plan.scenes,
  words: job.words,
  language: job.story.language,
  seed: context.brief.seed,
  variation: job.variation,
  engine: context.studio.picture.id,
});

/** Where a scene is painted; its layers go once the clip is there and its row says so. */
export const paintFolder = (context: StepContext, number: number): string => context.path('scenes', `paint-${number}`);

export function pictureStep(context: StepContext, job: SceneJob): Step<PictureResult> {
  const { brief, studio, film, plan, signal } = context;
  const { number } = job.scene;
  return {
    key: `picture:${number}`,
    phase: 'pictures',
    scene: number,
    units: megapixels(context),
    inputs: pictureInputs(context, job),
    files: ({ picture }) =>
      picture.kind === 'still' ? [picture.file] : picture.shots.flatMap((s) => s.layers.map((l) => firstFile(l.file))),
    run: async (report) => {
      const folder = paintFolder(context, number);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const drawing = studio.picture.draw(
        {
          instruction: job.scene.picture,
          look: brief.look,
          palette: job.story.palette,
          film,
          frames: job.frames,
          number,
          of: plan.scenes,
          seed: job.variation === 0 ? brief.seed : deriveSeed(brief.seed, 'take', number, job.variation),
          pictures: creatorsPictures(context),
          words: job.words,
          language: job.story.language,
          folder,
        },
        { signal, onProgress: report },
      );
      // Half a scene's layers are of no use, and on a full disk others need their room.
      return drawing.catch(async (thrown: unknown) => {
        await rm(folder, { recursive: true, force: true });
        throw thrown;
      });
    },
  };
}

function creatorsPictures({ library, id }: StepContext): PictureRequest['pictures'] {
  return library.pictures.list(id).map((p) => ({ id: p.id, role: p.role, file: library.files.absolute(p.path) }));
}

/** The first file of a layer: itself, or picture 1 of a numbered sequence. */
const firstFile = (file: string): string =>
  file.replace(/%0(\d)d/, (_all, width: string) => '1'.padStart(Number(width), '0'));

/**
 * Film of one scene. Its inputs are those of the picture and not the painted files, so a finished clip is known as
 * finished although its layers were thrown away.
 *
 * @param drawn null when only asking whether the clip is finished
 */
export function clipStep(context: StepContext, job: SceneJob, drawn: PictureResult | null): Step<ClipOutput> {
  const { film, tools, signal, library, id } = context;
  const { number } = job.scene;
  const inputs = {
    picture: pictureInputs(context, job),
    ends: job.ends,
    // Clips of one film are joined by copying, so all of them are encoded in one way.
    encoding: videoEncoding(film),
    narration: job.narration && {
      text: job.narration.text,
      durationMs: job.narration.durationMs,
      at: job.narrationStartMs,
    },
  };
  // Named by what it is made of: a redone scene never overwrites the take that it may replace.
  const name = `scene-${number}-${inputHash(inputs).slice(0, 12)}`;
  const clip = ['scenes', `${name}.mp4`];
  const still = ['scenes', `${name}.jpg`];
  return {
    key: `clip:${number}`,
    phase: 'pictures',
    scene: number,
    units: job.frames * megapixels(context),
    inputs,
    files: (output) => [context.path(...output.clip), context.path(...output.still)],
    run: async (report) => {
      if (!drawn) throw new Error(`scene ${number} was not drawn`);
      const { durationMs } = await renderClip(
        {
          picture: drawn.picture,
          film,
          frames: job.frames,
          ends: job.ends,
          narrationFile: job.narration && job.narration.durationMs > 0 ? context.path(...job.narration.file) : null,
          narrationStartMs: job.narrationStartMs,
          file: context.path(...clip),
          stillFile: context.path(...still),
        },
        { tools, signal, onProgress: report },
      );
      const seed = deriveSeed(context.brief.seed, 'take', number, job.variation);
      return { clip, still, durationMs, seed, unread: drawn.unread };
    },
    rows: ({ durationMs, seed }) =>
      void library.takes.insert({
        generationId: id,
        scene: number,
        clipPath: library.files.relative(context.path(...clip)),
        stillPath: library.files.relative(context.path(...still)),
        engine: context.studio.picture.id,
        seed,
        inputHash: inputHash(inputs),
        durationMs,
      }),
  };
}
