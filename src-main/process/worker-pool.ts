import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { TransientCause } from './transient.ts';
import { engineProblem } from './worker-problem.ts';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

interface Job {
  id: number;
  request: unknown;
  resolve: (result: unknown) => void;
  reject: (reason: unknown) => void;
  onProgress: ((fraction: number) => void) | undefined;
  stopListening: () => void;
}

interface Thread {
  worker: Worker;
  job: Job | null;
  idle: NodeJS.Timeout | null;
}

/** How long a thread waits for its first work, and for more where nobody says otherwise. */
const WARM_MS = 30_000;

export interface RunOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((fraction: number) => void) | undefined;
}

export interface PoolLimits {
  /** A thread that has worked and then has nothing to do for this long ends and gives its memory back. */
  idleMs?: number;
  /** JavaScript heap of a thread at most; one that needs more ends, and its job fails. */
  heapMb?: number;
}

/**
 * Where a worker's code is: `<name>.worker.ts` beside the caller when the sources run as they are (tests, benches),
 * `<name>.worker.js` beside the bundle when they were built.
 *
 * @param callerUrl `import.meta.url` of the module that stands beside the worker's source
 */
export function workerUrl(callerUrl: string, name: string): URL {
  return new URL(`./${name}.worker.${callerUrl.endsWith('.ts') ? 'ts' : 'js'}`, callerUrl);
}

/** Threads that stay warm between jobs; each works on one job at a time, the rest wait in order. */
export class WorkerPool<Request, Result> {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Job[] = [];
  private readonly url: URL;
  private readonly size: number;
  private readonly idleMs: number;
  private readonly heapMb: number | undefined;
  private nextId = 1;

  /**
   * @param url the worker's code, from {@link workerUrl}
   * @param size threads at most; by default one for each core
   * @param limits for the threads
   */
  constructor(url: URL, size: number = availableParallelism(), limits: PoolLimits = {}) {
    this.url = url;
    this.size = size;
    this.idleMs = limits.idleMs ?? WARM_MS;
    this.heapMb = limits.heapMb;
  }

  /** Threads that run or rest. */
  get threadCount(): number {
    return this.threads.size;
  }

  /** Runs one request. Rejects with the signal's reason when aborted (the thread is ended at once). */
  run(request: Request, { signal, onProgress }: RunOptions = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = (): void => this.cancel(job, signal?.reason);
      if (signal) {
        // Scenes wait side by side for one word; each takes its listener away when it is settled. Node 20 warns of eleven.
        setMaxListeners(0, signal);
        signal.addEventListener('abort', onAbort, { once: true });
      }
      const job: Job = {
        id: this.nextId++,
        request,
        resolve: resolve as (result: unknown) => void,
        reject,
        onProgress,
        stopListening: () => signal?.removeEventListener('abort', onAbort),
      };
      this.waiting.push(job);
      this.pump();
    });
  }

  /** Starts all threads before there is work for them: loading their code takes half a second. Unused ones end too. */
  warmUp(): void {
    while (this.threads.size < this.size) this.rest(this.spawn(), WARM_MS);
  }

  /** Ends threads that rest until `keep` are left; those that work go on. */
  trim(keep: number): void {
    for (const thread of this.threads) if (!thread.job && this.threads.size > keep) this.end(thread);
  }

  /** Ends every thread; running and waiting jobs reject as cancelled. */
  async close(): Promise<void> {
    for (const job of this.waiting.splice(0)) this.settle(job, () => job.reject(cancelled()));
    await Promise.all(
      [...this.threads].map(async (thread) => {
        const { job } = thread;
        this.threads.delete(thread);
        if (job) this.settle(job, () => job.reject(cancelled()));
        await thread.worker.terminate();
      }),
    );
  }

  private pump(): void {
    while (this.waiting.length > 0) {
      const thread =
        [...this.threads].find((t) => t.job === null) ?? (this.threads.size < this.size ? this.spawn() : null);
      if (!thread) return;
      const job = this.waiting.shift();
      if (!job) return;
      if (thread.idle) clearTimeout(thread.idle);
      thread.job = job;
      thread.worker.ref();
      try {
        thread.worker.postMessage({ job: job.id, request: job.request } satisfies ToWorker);
      } catch (thrown) {
        // A request that cannot be cloned fails alone; the thread did not see it.
        thread.job = null;
        this.settle(job, () => job.reject(thrown));
        this.rest(thread);
      }
    }
  }

  private startWorker(): Worker {
    const limit = this.heapMb;
    return new Worker(this.url, limit === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: limit } });
  }

  private spawn(): Thread {
    const thread: Thread = { worker: this.startWorker(), job: null, idle: null };
    this.threads.add(thread);
    thread.worker.on('message', (message: FromWorker) => this.receive(thread, message));
    thread.worker.on('error', (error) => this.lost(thread, error));
    thread.worker.on('exit', (code) => this.lost(thread, new Error(`worker ended with code ${code}`)));
    return thread;
  }

  private receive(thread: Thread, message: FromWorker): void {
    const { job } = thread;
    if (!job || job.id !== message.job) return;
    if (message.kind === 'progress') {
      job.onProgress?.(message.fraction);
      return;
    }
    thread.job = null;
    if (message.kind === 'result') this.settle(job, () => job.resolve(message.result));
    else this.settle(job, () => job.reject(crossed(message)));
    this.rest(thread);
    this.pump();
  }

  /** An idle thread does not keep the process alive, and ends after a while. */
  private rest(thread: Thread, idleMs: number = this.idleMs): void {
    if (thread.job) return;
    thread.worker.unref();
    thread.idle = setTimeout(() => this.end(thread), idleMs);
    thread.idle.unref();
  }

  private end(thread: Thread): void {
    if (thread.idle) clearTimeout(thread.idle);
    this.threads.delete(thread);
    void thread.worker.terminate();
  }

  private lost(thread: Thread, error: Error): void {
    if (!this.threads.delete(thread)) return;
    const { job } = thread;
    if (job) this.settle(job, () => job.reject(threadLost(error)));
    this.pump();
  }

  private cancel(job: Job, reason: unknown): void {
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    for (const thread of this.threads) {
      if (thread.job === job) this.end(thread);
    }
    this.settle(job, () => job.reject(reason ?? cancelled()));
    this.pump();
  }

  private settle(job: Job, finish: () => void): void {
    job.stopListening();
    finish();
  }
}

const cancelled = (): ScenewrightError => new ScenewrightError({ code: 'CANCELLED', message: 'Cancelled.' });

/** What was thrown in a thread; neither its class nor its causes cross, but whether it may pass does. */
const crossed = ({ problem, transient }: Extract<FromWorker, { kind: 'error' }>): ScenewrightError =>
  new ScenewrightError(problem, transient ? { cause: new TransientCause(problem.message) } : undefined);

/** A thread that died may well live when it is tried again. */
const threadLost = (error: Error): ScenewrightError =>
  new ScenewrightError(engineProblem(error), { cause: new TransientCause(error.message) });
