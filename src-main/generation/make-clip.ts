import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import { isCancel, type Problem, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import type { PictureResult } from '../engines/picture/picture-engine.ts';
import { noteOnce } from './note-once.ts';
import type { PipelineRun } from './pipeline.ts';
import { type ClipOutput, clipStep, paintFolder, pictureStep, type SceneJob } from './steps/draw.ts';

/** Causes that another picture would meet as well: the film waits for the creator instead. */
const NOT_THE_SCENES_FAULT = new Set(['DISK_FULL', 'FOLDER_NOT_WRITABLE', 'FFMPEG_MISSING', 'LIBRARY_UNAVAILABLE']);

/** Where scenes wait for their turn: at most two are painted and two are filmed, which keeps two cores busy. */
export interface Workbenches {
  paint: PQueue;
  film: PQueue;
  /** Scenes whose picture was not begun yet. */
  unpainted: number;
}

/** For a film of so many scenes. */
export const workbenches = (scenes: number): Workbenches => ({
  paint: new PQueue({ concurrency: 2 }),
  film: new PQueue({ concurrency: 2 }),
  unpainted: scenes,
});

/** Draws and films one scene; when that cannot be done, a plain picture with the scene's words stands in for it. */
export async function makeClip(run: PipelineRun, job: SceneJob, benches: Workbenches): Promise<ClipOutput> {
  const { context, board } = run;
  const { number } = job.scene;
  try {
    const output = await film(run, job, benches);
    const wanting = withoutPictures(run, number, output.unread);
    ready(run, number, output, { replaced: false, problem: wanting });
    return output;
  } catch (thrown) {
    const problem = toProblem(thrown);
    if (context.signal.aborted || isCancel(thrown) || NOT_THE_SCENES_FAULT.has(problem.code)) throw thrown;
    board.change(number, { status: 'failed', problem });
    const output = await film(run, standIn(job), benches);
    ready(run, number, output, { replaced: true, problem });
    context.emit('note', {
      level: 'warning',
      code: `scene-replaced-${number}`,
      text: `Scene ${number} could not be drawn as written (${problem.message}) A plain picture stands in for it: press “Redo scene ${number}” to try again.`,
    });
    return output;
  }
}

async function film({ context, runner, board }: PipelineRun, job: SceneJob, benches: Workbenches): Promise<ClipOutput> {
  const { number } = job.scene;
  const picture = pictureStep(context, job);
  const clip = (drawn: PictureResult | null) => clipStep(context, job, drawn);
  if (await runner.finished(clip(null))) {
    benches.unpainted -= 1;
    runner.skip(picture);
    return runner.run(clip(null));
  }
  const drawn = await benches.paint.add(() => {
    benches.unpainted -= 1;
    board.change(number, { status: 'drawing' });
    return runner.run(picture);
  });
  // While two are filmed, the next is painted alone.
  if (benches.paint.size === 0) context.studio.picture.keepReady?.(benches.unpainted > 0 ? 1 : 0);
  const output = await benches.film.add(() => runner.run(clip(drawn)));
  // Not before the clip's row: without the layers a kill in between would cost the picture as well.
  await rm(paintFolder(context, number), { recursive: true, force: true });
  return output;
}

/** The same scene as words over a quiet ground: nothing in it that failed to draw can fail again. */
function standIn(job: SceneJob): SceneJob {
  const { picture, heading } = job.scene;
  const words =
    job.words.length > 0 ? job.words : [{ text: heading, startS: 0.4, endS: 4, style: 'statement' as const }];
  return {
    ...job,
    words,
    scene: { ...job.scene, picture: { ...picture, place: 'abstract', subjects: [], backdropPictureId: null } },
  };
}

/** What a scene lacks whose pictures cannot be read any more; each picture is told of once a film. Null when none is. */
function withoutPictures({ context }: PipelineRun, scene: number, unread: string[]): Problem | null {
  // A clip that was finished by an older version says nothing of its pictures.
  const missing = new Set(unread);
  const lost = context.brief.pictures.filter(({ id }) => missing.has(id));
  for (const { id, name } of lost) {
    noteOnce(context, {
      level: 'warning',
      code: `picture-unread-${id}`,
      text: `The picture “${name}” cannot be read any more: it was deleted or damaged. The scenes that it belongs to are drawn without it, and the film is marked as partial.`,
    });
  }
  if (lost.length === 0) return null;
  const names = lost.map(({ name }) => `“${name}”`).join(' and ');
  return new ScenewrightError({
    code: 'PICTURE_UNREADABLE',
    message: `Scene ${scene} was drawn without ${names}, which cannot be read any more.`,
    hint: 'Make the film again with the picture added anew.',
    scene,
  }).problem;
}

function ready(
  { context, board }: PipelineRun,
  scene: number,
  output: ClipOutput,
  outcome: { replaced: boolean; problem: Problem | null },
): void {
  const { library, id: generationId, studio } = context;
  const clipPath = library.files.relative(context.path(...output.clip));
  board.change(scene, { status: 'ready', engine: studio.picture.id, ...outcome }, () =>
    library.takes.choose({ generationId, scene, clipPath }),
  );
}
