/** How an engine can fail. `refused`, `no-model` and `no-room` last: asking again changes nothing. */
export type FaultKind = 'refused' | 'no-model' | 'no-room' | 'server' | 'stalled' | 'cut' | 'garbled' | 'crashed';

const LASTING: ReadonlySet<FaultKind> = new Set(['refused', 'no-model', 'no-room']);

/** What went wrong with an engine, in words for people; never the fault of what was asked. */
export class ModelFault extends Error {
  readonly kind: FaultKind;

  /** @param message what happened, a clause without a full stop ("nothing answers at 127.0.0.1:11434") */
  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelFault';
    this.kind = kind;
  }

  /** True when asking again is of no use. */
  get lasting(): boolean {
    return LASTING.has(this.kind);
  }
}
