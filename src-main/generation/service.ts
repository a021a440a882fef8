import { withBrandOfIdea } from '../../src-shared/brand-in-text.ts';
import type { Brief } from '../../src-shared/brief.ts';
import { isCancel, type Problem, pausesFilm, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import type { StoredEvent } from '../../src-shared/events.ts';
import { type GenerationView, isTerminal } from '../../src-shared/generation.ts';
import { planFilm } from '../../src-shared/plan.ts';
import type { FfmpegTools } from '../film/film-room.ts';
import { type GenerationPatch, type GenerationRow, toView } from '../library/generation-row.ts';
import type { Library } from '../library/library.ts';
import { adoptMusic } from './adopt-music.ts';
import { adoptPictures } from './adopt-pictures.ts';
import { CreatorDesk, type Decision } from './creator/creator-desk.ts';
import { Passes } from './creator/passes.ts';
import type { GenerationService } from './generation-service.ts';
import { planLine } from './plan-line.ts';
import { ProgressChannel } from './progress-channel.ts';
import type { GenerationQueue, JobEnd } from './queue.ts';
import { QueueKeeper } from './queue-keeper.ts';
import { problemOfPlace } from './space.ts';
import { SpaceHolds } from './space-holds.ts';
import type { Studio } from './step.ts';
import { Timings } from './timings.ts';
import { askForAnotherTake } from './variation.ts';

export interface ServiceParts {
  library: Library;
  studio: Studio;
  /** Finds ffmpeg; throws FFMPEG_MISSING. Asked at each start, so that it may be installed meanwhile. */
  tools: () => Promise<FfmpegTools>;
  /** Free bytes where the library is; replaced in tests of a full disk. */
  freeBytes?: () => Promise<number>;
}

/** Puts the generation room together: one queue, one progress channel, one pipeline at a time. */
export function createGenerationService(parts: ServiceParts): GenerationService {
  return new Service(parts);
}

class Service implements GenerationService {
  private readonly parts: ServiceParts;
  private readonly channel: ProgressChannel;
  private readonly timings: Timings;
  readonly queue: QueueKeeper;
  private readonly jobs: GenerationQueue;
  private readonly controllers = new Map<string, AbortController>();
  private readonly holds: SpaceHolds;
  private readonly desk: CreatorDesk;
  /** Of the film that is in work. */
  private readonly passes = new Map<string, Passes>();
  private stopping = false;

  constructor(parts: ServiceParts) {
    this.parts = parts;
    this.channel = new ProgressChannel(parts.library);
    this.timings = new Timings(parts.library);
    this.queue = new QueueKeeper(parts.library);
    this.jobs = this.queue.jobs;
    this.holds = new SpaceHolds({
      look: (id) => this.lookAtPlace(id),
      goOn: (id) => this.enqueue(id, { begun: true }),
    });
    this.desk = new CreatorDesk({
      library: parts.library,
      channel: this.channel,
      passes: (id) => this.passes.get(id),
      isAttended: ({ id, status }) => status !== 'running' || this.jobs.current === id,
      reopen: (row, patch) => this.reopen(row, patch),
    });
    this.channel.onEvent((event) => {
      if (event.kind === 'step' && event.payload.state === 'done') this.holds.forget(event.generationId);
      if (isWorthKeeping(event)) void parts.library.records.keep(event.generationId);
    });
    void parts.library.records.catchUp();
  }

  async start(input: { id: string; brief: Brief }): Promise<{ generation: GenerationView; existed: boolean }> {
    const { library, tools } = this.parts;
    const { id } = input;
    const brief = withBrandOfIdea(input.brief);
    if (library.generations.exists(id)) return { generation: toView(library.generations.get(id)), existed: true };
    const plan = planFilm(brief);
    await tools();
    const problem = await problemOfPlace(library, { plan, progress: 0, free: this.parts.freeBytes });
    if (problem) throw new ScenewrightError(problem);
    const pictures = await adoptPictures(library, id, brief.pictures);
    const musicFile = await adoptMusic(library, id, brief.musicFile);
    const created = library.transaction(() => {
      if (!library.generations.insert({ id, brief: { ...brief, musicFile }, plan })) return false;
      for (const [position, picture] of pictures.entries()) library.pictures.insert(id, position, picture);
      return true;
    });
    if (created) {
      this.channel.emit(id, 'status', { status: 'queued', attempt: 1 });
      this.enqueue(id);
    }
    return { generation: toView(library.generations.get(id)), existed: !created };
  }

  cancel(id: string): GenerationView {
    const row = this.parts.library.generations.get(id);
    if (isTerminal(row.status)) return toView(row);
    this.channel.emit(id, 'cancelled', {}, { status: 'cancelled', currentStep: null });
    this.jobs.remove(id);
    this.holds.forget(id);
    this.controllers.get(id)?.abort(cancelledByCreator());
    return this.view(id);
  }

  cancelAll(): string[] {
    const { running, waiting } = this.jobs.state;
    const ids = running === null || isTerminal(this.view(running).status) ? waiting : [running, ...waiting];
    // From the end, so that none of them begins when the running one is gone.
    for (const id of ids.toReversed()) this.cancel(id);
    return ids;
  }

  retry(id: string): GenerationView {
    const row = this.parts.library.generations.get(id);
    const held = this.holds.forget(id);
    // Held, but that could not be written down: the row still says that it runs.
    if (row.status === 'queued' || (held && row.status === 'running')) this.enqueue(id);
    if (row.status === 'queued' || row.status === 'running' || row.status === 'completed') return toView(row);
    this.reopen(row);
    return this.view(id);
  }

  redoScene(id: string, scene: number): GenerationView {
    const { library } = this.parts;
    const row = library.generations.get(id);
    if (!isTerminal(row.status)) {
      throw new ScenewrightError({
        code: 'CONFLICT',
        message: 'This film is still being made.',
        hint: 'Wait until it is finished, or cancel it, then redo the scene.',
      });
    }
    if (!library.scenes.byNumber(id, scene)) {
      throw new ScenewrightError({ code: 'NOT_FOUND', message: `This film has no scene ${scene}.`, scene });
    }
    askForAnotherTake(library, id, scene);
    this.reopen(row, { progress: 0 });
    return this.view(id);
  }

  snapshot(id: string, sinceSeq: number, limit?: number): ReturnType<GenerationService['snapshot']> {
    const snapshot = this.channel.snapshot(id, sinceSeq, limit);
    return { ...snapshot, generation: this.asHeld(snapshot.generation) };
  }

  exists(id: string): boolean {
    return this.parts.library.generations.exists(id);
  }

  say(id: string, text: string): void {
    this.desk.say(id, text);
  }

  decide(id: string, decision: Decision): void {
    this.desk.decide(id, decision);
  }

  makeChange(id: string): GenerationView {
    this.desk.make(id);
    return this.view(id);
  }

  dropChange(id: string): void {
    this.desk.drop(id);
  }

  async plan(brief: Brief): ReturnType<GenerationService['plan']> {
    return planLine(brief, this.parts.studio, this.timings, await this.freeBytes());
  }

  resumeInterrupted(): number {
    const { generations } = this.parts.library;
    generations.markInterrupted();
    const rows = generations.findByStatus(['queued', 'interrupted']);
    this.queue.restore(rows, ({ id, status }) => this.enqueue(id, { begun: status === 'interrupted' }));
    return rows.length;
  }

  lookAgain(): Promise<void> {
    return this.holds.look();
  }

  onEvent(listener: Parameters<GenerationService['onEvent']>[0]): () => void {
    return this.channel.onEvent(listener);
  }

  onWriting(listener: Parameters<GenerationService['onWriting']>[0]): () => void {
    return this.channel.onWriting(listener);
  }

  busy(): boolean {
    return this.jobs.current !== null;
  }

  async idle(): Promise<void> {
    await this.jobs.idle();
    await this.parts.library.records.settled();
  }

  async shutdown(): Promise<void> {
    this.stopping = true;
    this.holds.close();
    this.queue.stop();
    for (const controller of this.controllers.values()) controller.abort(appQuits());
    await this.jobs.settled();
    await this.parts.library.records.settled();
  }

  private reopen({ id, attempt }: GenerationRow, patch: GenerationPatch = {}): void {
    const next = attempt + 1;
    this.channel.emit(
      id,
      'status',
      { status: 'queued', attempt: next },
      { status: 'queued', attempt: next, problem: null, completedAt: null, ...patch },
    );
    this.queue.resumeForRetry();
    // A generation that was cancelled a moment ago may still be putting its tools away.
    if (this.jobs.current === id) void this.jobs.settled().then(() => this.enqueue(id));
    else this.enqueue(id);
  }

  private enqueue(id: string, options: { begun?: boolean } = {}): void {
    const run = async (): Promise<JobEnd> => {
      const row = this.rowToRun(id);
      if (!row || row.deletedAt !== null || isTerminal(row.status) || this.stopping) return ENDED;
      const controller = new AbortController();
      const passes = new Passes();
      this.controllers.set(id, controller);
      this.passes.set(id, passes);
      try {
        const { runGeneration } = await import('./run-generation.ts');
        await runGeneration({
          ...this.parts,
          row,
          channel: this.channel,
          timings: this.timings,
          signal: controller.signal,
          passes,
        });
        return ENDED;
      } catch (thrown) {
        return this.ended(row, thrown, controller.signal);
      } finally {
        this.controllers.delete(id);
        this.passes.delete(id);
      }
    };
    this.jobs.add(id, run, options);
  }

  /** The row of a film whose turn has come; null when it cannot be read just now, and then it is held. */
  private rowToRun(id: string): GenerationRow | null {
    try {
      return this.parts.library.generations.byId(id);
    } catch (thrown) {
      this.holds.hold(id, toProblem(thrown));
      return null;
    }
  }

  /** Writes down how a run ended that did not end with a film. */
  private ended({ id, attempt }: GenerationRow, thrown: unknown, signal: AbortSignal): JobEnd {
    const problem = toProblem(thrown);
    if (!signal.aborted && pausesFilm(problem)) {
      this.hold(id, attempt, problem);
      return ENDED;
    }
    const status = this.parts.library.generations.byId(id)?.status;
    if (status === undefined || isTerminal(status)) return ENDED;
    if (signal.aborted || isCancel(thrown)) {
      this.channel.emit(id, 'status', { status: 'interrupted', attempt }, { status: 'interrupted', currentStep: null });
      return ENDED;
    }
    this.channel.emit(id, 'failed', { problem }, { status: 'failed', problem, currentStep: null });
    return { kind: 'failed', problem };
  }

  /** Stops a film until the place of the library is fit for work again; it is not lost and did not fail. */
  private hold(id: string, attempt: number, problem: Problem): void {
    this.holds.hold(id, problem);
    try {
      this.channel.emit(
        id,
        'status',
        { status: 'interrupted', attempt, problem },
        { status: 'interrupted', currentStep: null, problem },
      );
    } catch {
      // The same that stopped the film keeps us from writing it down; whoever asks is told all the same.
    }
  }

  /** What keeps a held film from going on, or null. */
  private async lookAtPlace(id: string): Promise<Problem | null> {
    const { library, freeBytes } = this.parts;
    const { brief, progress } = library.generations.get(id);
    return problemOfPlace(library, { plan: planFilm(brief), progress, free: freeBytes });
  }

  /** The row as it is when it could not be written down that it is held. */
  private asHeld(view: GenerationView): GenerationView {
    const held = view.status === 'running' || view.status === 'queued' ? this.holds.of(view.id) : null;
    return held ? { ...view, status: 'interrupted', problem: held.problem, updatedAt: held.at } : view;
  }

  private view(id: string): GenerationView {
    return this.asHeld(toView(this.parts.library.generations.get(id)));
  }

  private freeBytes(): Promise<number> {
    return (this.parts.freeBytes ?? (() => this.parts.library.files.freeBytes()))();
  }
}

/** After these a film's own folder is told how it stands: it begins, it is told, a scene is filmed, it ends. */
const isWorthKeeping = ({ kind, payload }: StoredEvent): boolean =>
  kind === 'status' ||
  kind === 'completed' ||
  kind === 'failed' ||
  kind === 'cancelled' ||
  (kind === 'step' && payload.state === 'done' && /^(?:cohesion|clip:)/.test(payload.key));

const ENDED: JobEnd = { kind: 'ended' };
const cancelledByCreator = (): ScenewrightError => new ScenewrightError({ code: 'CANCELLED', message: 'Cancelled.' });
const appQuits = (): ScenewrightError =>
  new ScenewrightError({ code: 'CANCELLED', message: 'Scenewright was closed; the film goes on at the next start.' });
