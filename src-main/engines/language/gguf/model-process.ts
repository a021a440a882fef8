import type { SideProcess } from '../../../process/side-process.ts';
import { type StallWatch, watchForStall } from '../../../process/stall-watch.ts';
import { AnswerText } from '../answer-text.ts';
import type { Patience } from '../http/stream.ts';
import type { ModelAnswer, ModelRequest, ModelRun } from '../model-engine.ts';
import { ModelFault } from '../model-fault.ts';
import type { FromModel, ToModel } from './protocol.ts';
import type { Loading } from './run-model.ts';

export interface ProcessPatience extends Patience {
  /** Milliseconds without a question after which the process ends. */
  idleMs: number;
}

interface Job {
  id: number;
  gathered: AnswerText;
  resolve: (answer: ModelAnswer) => void;
  reject: (reason: unknown) => void;
  stall: StallWatch;
}

/**
 * The process that holds a model: opened by the first question, asked one question at a time, ended when idle, cancelled
 * or silent. Its death is a fault of the question under way; the next one opens it again.
 */
export class ModelProcess {
  private side: SideProcess | null = null;
  private job: Job | null = null;
  private idle: NodeJS.Timeout | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private nextId = 1;
  private readonly open: () => SideProcess;
  private readonly patience: ProcessPatience;

  constructor(open: () => SideProcess, patience: ProcessPatience) {
    this.open = open;
    this.patience = patience;
  }

  /** True while the model is in memory, or on its way there. */
  get isOpen(): boolean {
    return this.side !== null;
  }

  /** Waits for its turn, then asks. */
  run(loading: Loading, request: ModelRequest, run: ModelRun): Promise<ModelAnswer> {
    const turn = this.last.then(() => this.ask(loading, request, run));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.end(new ModelFault('crashed', 'the model was closed'));
    await this.last;
  }

  private ask(loading: Loading, request: ModelRequest, { signal, onText }: ModelRun): Promise<ModelAnswer> {
    return new Promise<ModelAnswer>((resolve, reject) => {
      signal.throwIfAborted();
      if (this.idle) clearTimeout(this.idle);
      const onAbort = (): void => this.end(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
      const settle = (): void => {
        signal.removeEventListener('abort', onAbort);
        this.job?.stall.stop();
        this.job = null;
        this.rest();
      };
      this.job = {
        id: this.nextId++,
        gathered: new AnswerText(request.maxTokens, onText),
        resolve: (answer) => {
          settle();
          resolve(answer);
        },
        reject: (reason) => {
          settle();
          reject(reason);
        },
        stall: this.watch(this.patience.firstMs),
      };
      const side = this.side ?? this.start(loading);
      side.post({ kind: 'run', job: this.job.id, request } satisfies ToModel);
    });
  }

  private watch(ms: number): StallWatch {
    return watchForStall(ms, () => this.end(new ModelFault('stalled', `nothing came for ${Math.ceil(ms / 1000)} s`)));
  }

  private start(loading: Loading): SideProcess {
    const side = this.open();
    this.side = side;
    side.onMessage((message) => {
      if (this.side === side) this.receive(message as FromModel);
    });
    side.onExit((how) => {
      if (this.side !== side) return;
      this.side = null;
      this.job?.reject(new ModelFault('crashed', `the model’s process ended (${how})`));
    });
    side.post({ kind: 'load', ...loading } satisfies ToModel);
    return side;
  }

  private receive(message: FromModel): void {
    const { job } = this;
    if (message.kind === 'loaded' || !job) return;
    if (message.kind === 'fault' && message.job === null) {
      this.end(new ModelFault(message.fault, message.message));
      return;
    }
    if (message.job !== job.id) return;
    switch (message.kind) {
      case 'text':
        job.stall.stop();
        job.stall = this.watch(this.patience.betweenMs);
        job.gathered.add(message.text);
        return;
      case 'answer':
        job.resolve(message.answer);
        return;
      case 'fault':
        job.reject(new ModelFault(message.fault, message.message));
    }
  }

  /** Ends the process at once: a model that is evaluating a question hears nothing until it is through. */
  private end(reason: unknown): void {
    const { side, job } = this;
    this.side = null;
    side?.kill();
    job?.reject(reason);
  }

  private rest(): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => this.end(null), this.patience.idleMs);
    this.idle.unref();
  }
}
