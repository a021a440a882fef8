/** What every engine call takes beside its request. */
export interface EngineRun {
  signal: AbortSignal;
  /** Measured fraction done, 0–1; never called when it cannot be measured. */
  onProgress?: (fraction: number) => void;
}

export interface Capabilities {
  /** Shown to the creator: "Built-in illustrator". */
  name: string;
  state: 'ready' | 'missing' | 'off' | 'busy' | 'error';
  detail: string;
}
