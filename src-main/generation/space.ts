import { type Problem, pausesFilm, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import type { FilmPlan } from '../../src-shared/plan.ts';
import type { Library } from '../library/library.ts';
import { diskShort } from '../library/place.ts';
import { filmBytes, stepBytes } from './space-need.ts';
import type { StepFace } from './step.ts';

type FreeBytes = (() => Promise<number>) | undefined;

/** Room for one film: looked at before each step, and asked for the cause when a step failed. */
export class Space {
  private readonly library: Library;
  private readonly plan: FilmPlan;
  private readonly free: FreeBytes;

  constructor(library: Library, plan: FilmPlan, free: FreeBytes) {
    this.library = library;
    this.plan = plan;
    this.free = free;
  }

  /** Throws DISK_FULL when a step may not find room, LIBRARY_UNAVAILABLE when the folder is gone. */
  async before(step: StepFace): Promise<void> {
    const lost = await this.library.place.lost();
    if (lost) throw new ScenewrightError({ ...lost, step: step.key, scene: step.scene });
    const neededBytes = stepBytes(step, this.plan);
    const free = await (this.free?.() ?? this.library.files.freeBytes());
    if (free >= neededBytes) return;
    const { problem } = diskShort('the next step', neededBytes, free);
    throw new ScenewrightError({ ...problem, step: step.key, scene: step.scene });
  }

  /**
   * Runs a step's work. What it throws is traced to the place when that is not fit to be worked in: an engine whose
   * folder is gone says that it failed, and neither another try nor a stand-in would help.
   */
  async during<T>(step: StepFace, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      if (pausesFilm(toProblem(thrown)) || toProblem(thrown).code === 'CANCELLED') throw thrown;
      const problem = await this.library.place.problem('the next step', stepBytes(step, this.plan), this.free);
      if (!problem) throw thrown;
      throw new ScenewrightError({ ...problem, detail: problem.detail ?? toProblem(thrown).detail }, { cause: thrown });
    }
  }
}

export interface Going {
  plan: FilmPlan;
  /** 0–1. */
  progress: number;
  free: FreeBytes;
}

/** Bytes for a film that starts or goes on: a film that is half done needs less, and half of the whole is a safe floor. */
const bytesToGoOn = ({ plan, progress }: Going): number => filmBytes(plan) / (progress > 0 ? 2 : 1);

/** What keeps a film from being started or taken up again, or null. */
export function problemOfPlace(library: Library, going: Going): Promise<Problem | null> {
  return library.place.problem('this film', bytesToGoOn(going), going.free);
}
