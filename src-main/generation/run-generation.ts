import { mkdir, rm } from 'node:fs/promises';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { planFilm } from '../../src-shared/plan.ts';
import { now } from '../library/clock.ts';
import type { GenerationRow } from '../library/generation-row.ts';
import type { Passes } from './creator/passes.ts';
import { makeFilm } from './pipeline.ts';
import type { ProgressChannel } from './progress-channel.ts';
import { ProgressMeter } from './progress-meter.ts';
import { SceneBoard } from './scene-board.ts';
import type { ServiceParts } from './service.ts';
import { problemOfPlace, Space } from './space.ts';
import type { StepContext } from './step.ts';
import { StepRunner } from './step-runner.ts';
import { sweepLeftovers } from './sweep.ts';
import type { Timings } from './timings.ts';
import { unitsOfFilm } from './units.ts';

export interface GenerationRun extends ServiceParts {
  row: GenerationRow;
  channel: ProgressChannel;
  timings: Timings;
  signal: AbortSignal;
  /** Hears what the creator says meanwhile. */
  passes: Passes;
}

/** Takes one generation from its row to its film. Throws what stopped it; the caller writes that down. */
export async function runGeneration(run: GenerationRun): Promise<void> {
  const { row, channel } = run;
  const { id, attempt } = row;
  const startedAt = row.startedAt ?? now();
  channel.emit(id, 'status', { status: 'running', attempt }, { status: 'running', startedAt, problem: null });
  const started = performance.now();
  // Progress comes from children and threads, where nobody catches what is thrown: when it cannot be written down, this
  // ends the run in order.
  const brake = new AbortController();
  for (;;) {
    const pass = run.passes.begin();
    const signal = AbortSignal.any([run.signal, brake.signal, pass]);
    try {
      if (await makePass({ ...run, signal }, { started, brake })) return;
    } catch (thrown) {
      if (run.signal.aborted || brake.signal.aborted || !pass.aborted) throw thrown;
    }
  }
}

/** One way through the pipeline; false when the creator said something at its very end, and the film is made anew. */
async function makePass(run: GenerationRun, at: { started: number; brake: AbortController }): Promise<boolean> {
  const { channel, timings, library, passes } = run;
  const { started, brake } = at;
  const row = library.generations.byId(run.row.id) ?? run.row;
  const { id } = row;
  const context = await stepContext({ ...run, row });
  const { signal } = context;
  const meter = new ProgressMeter(timings, row.progress, (progress) => {
    if (signal.aborted) return;
    try {
      channel.emit(id, 'progress', progress, { progress: progress.progress, currentStep: progress.key });
    } catch (thrown) {
      brake.abort(thrown);
    }
  });
  for (const step of unitsOfFilm(context.plan)) meter.expect(step);
  const runner = new StepRunner(context, meter, timings);
  const { film, partial } = await makeFilm({ context, runner, board: new SceneBoard(context), passes });
  if (!runner.skipped) timings.learnFilm(runner.workMs, performance.now() - started);
  await rm(context.path('pieces'), { recursive: true, force: true });
  if (signal.aborted) return false;
  const inLibrary = (name: string): string => library.files.relative(context.path(name));
  const captions = context.brief.captions !== 'none' && film.captionsFileId !== null;
  channel.emit(
    id,
    'completed',
    { film, partial },
    {
      status: 'completed',
      progress: 1,
      currentStep: null,
      film,
      partial,
      problem: null,
      durationMs: film.durationMs,
      videoPath: inLibrary('film.mp4'),
      posterPath: inLibrary('poster.jpg'),
      vttPath: captions ? inLibrary('captions.vtt') : null,
      srtPath: captions ? inLibrary('captions.srt') : null,
      completedAt: now(),
    },
  );
  library.flush();
  return true;
}

async function stepContext({
  row,
  library,
  studio,
  tools,
  freeBytes,
  channel,
  signal,
}: GenerationRun): Promise<StepContext> {
  const { id, brief } = row;
  const plan = planFilm(brief);
  const found = await tools();
  const problem = await problemOfPlace(library, { plan, progress: row.progress, free: freeBytes });
  if (problem) throw new ScenewrightError(problem);
  await library.files.makeGenerationFolder(id);
  await sweepLeftovers(library, id);
  await mkdir(library.files.inGeneration(id, 'pieces'), { recursive: true });
  return {
    id,
    brief,
    plan,
    film: { widthPx: plan.widthPx, heightPx: plan.heightPx, fps: plan.fps },
    studio,
    tools: found,
    library,
    signal,
    space: new Space(library, plan, freeBytes),
    path: (...parts) => library.files.inGeneration(id, ...parts),
    write: (piece) => {
      if (!signal.aborted) channel.write(id, piece);
    },
    // Nothing is told once a run was cancelled: the last word was the terminal event.
    emit: (kind, payload, patch) => {
      if (!signal.aborted) channel.emit(id, kind, payload, patch);
    },
  };
}
