import { stat } from 'node:fs/promises';
import { isCancel, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import type { EventPayload } from '../../src-shared/events.ts';
import { inputHash } from './hash.ts';
import type { ProgressMeter } from './progress-meter.ts';
import { withRetries } from './retry.ts';
import type { Step, StepContext, StepFace } from './step.ts';
import type { Timings } from './timings.ts';

type StepState = EventPayload<'step'>['state'];

/** Runs steps by the one rule of the pipeline, and tells what each does. */
export class StepRunner {
  /** Milliseconds of work done in this run, one step after the other. */
  workMs = 0;
  /** True once a step was skipped, or took another's time: then this run says nothing about how long a whole film takes. */
  skipped = false;
  private readonly context: StepContext;
  private readonly meter: ProgressMeter;
  private readonly timings: Timings;

  constructor(context: StepContext, meter: ProgressMeter, timings: Timings) {
    this.context = context;
    this.meter = meter;
    this.timings = timings;
  }

  /** The output of a step that is done with these inputs and whose files are there; else null. */
  async finished<Output>(step: Step<Output>): Promise<{ output: Output } | null> {
    const { library, id } = this.context;
    const row = library.steps.get(id, step.key);
    if (row?.status !== 'done' || row.inputHash !== inputHash(step.inputs)) return null;
    const output = row.output as Output;
    for (const file of step.files?.(output) ?? []) {
      const size = await stat(file).then(
        (s) => s.size,
        () => 0,
      );
      if (size === 0) return null;
    }
    return { output };
  }

  /** Runs a step, or hands out what it made before. Failures carry the step and the scene. */
  async run<Output>(step: Step<Output>): Promise<Output> {
    const { signal } = this.context;
    signal.throwIfAborted();
    const before = await this.finished(step);
    if (before) {
      this.skip(step);
      return before.output;
    }
    return this.perform(step);
  }

  /** Counts a step as done without running it: its product is already part of something finished. */
  skip(step: StepFace): void {
    this.skipped = true;
    this.meter.report(step, 1);
    this.tell(step, 'skipped', null);
  }

  private async perform<Output>(step: Step<Output>): Promise<Output> {
    const { library, id, signal } = this.context;
    await this.context.space.before(step);
    const started = performance.now();
    this.tell(step, 'started', null);
    library.steps.start(id, step.key, inputHash(step.inputs));
    try {
      const output = await withRetries(
        () => this.context.space.during(step, () => step.run((fraction) => this.meter.report(step, fraction))),
        { signal },
      );
      const durationMs = Math.round(performance.now() - started);
      this.workMs += durationMs;
      this.timings.learnStep(step.timedAs ?? step.key, step.units, durationMs);
      // How long a model takes is another question than how long a film does.
      if (step.timedAs) this.skipped = true;
      this.meter.report(step, 1);
      this.keep(step, output, durationMs);
      return output;
    } catch (thrown) {
      if (signal.aborted || isCancel(thrown)) throw thrown;
      const problem = { ...toProblem(thrown), step: step.key, scene: step.scene };
      library.steps.fail(id, step.key, problem);
      this.tell(step, 'failed', null);
      throw new ScenewrightError(problem, { cause: thrown });
    }
  }

  /** The step's rows and its event are one change: whoever is killed here has done all of it or none. */
  private keep<Output>(step: Step<Output>, output: Output, durationMs: number): void {
    const { library, id } = this.context;
    let kept = false;
    const write = (): void => {
      step.rows?.(output);
      library.steps.finish(id, step.key, output, step.madeOf && inputHash(step.madeOf(output)));
      kept = true;
    };
    this.context.emit('step', () => {
      write();
      return this.face(step, 'done', durationMs);
    });
    // Nothing is told of a film that was cancelled meanwhile; what is finished is finished all the same.
    if (!kept) library.transaction(write);
  }

  private tell(step: StepFace, state: StepState, durationMs: number | null): void {
    this.context.emit('step', this.face(step, state, durationMs));
  }

  private face({ key, phase, scene }: StepFace, state: StepState, durationMs: number | null): EventPayload<'step'> {
    return { key, phase, scene, state, durationMs };
  }
}
