import type { EventPayload } from '../../src-shared/events.ts';
import type { StepFace } from './step.ts';
import type { Timings } from './timings.ts';

/** At most this often is measured progress stored: four times a second looks live and stays cheap. */
const EVERY_MS = 250;

/** What the meter asks of the measured timings. */
type Expected = Pick<Timings, 'expectedMs' | 'wallMs'>;

/**
 * Sums the fractions of all steps by their expected cost into one number that never falls.
 * Only measured fractions count; a step that cannot tell its own counts when it is done.
 */
export class ProgressMeter {
  private readonly fractions = new Map<string, { weight: number; fraction: number }>();
  private readonly timings: Expected;
  private readonly send: (progress: EventPayload<'progress'>) => void;
  private highest: number;
  private lastSentAt = 0;

  /** @param startAt the progress that was already shown: after a restart the bar goes on from there */
  constructor(timings: Expected, startAt: number, send: (progress: EventPayload<'progress'>) => void) {
    this.timings = timings;
    this.highest = startAt;
    this.send = send;
  }

  /** Names a step that is going to run, so that it counts in the whole. */
  expect(step: Pick<StepFace, 'key' | 'units'>): void {
    if (!this.fractions.has(step.key)) {
      this.fractions.set(step.key, { weight: Math.max(1, this.timings.expectedMs(step.key, step.units)), fraction: 0 });
    }
  }

  /** A measured fraction of a step, 0–1. */
  report(step: StepFace, fraction: number): void {
    this.expect(step);
    const entry = this.fractions.get(step.key);
    if (!entry) return;
    entry.fraction = Math.max(entry.fraction, Math.min(1, fraction));
    this.tell(step, entry.fraction, entry.fraction === 1);
  }

  private tell(step: StepFace, stepProgress: number, now: boolean): void {
    const time = performance.now();
    if (!now && time - this.lastSentAt < EVERY_MS) return;
    this.lastSentAt = time;
    let whole = 0;
    let done = 0;
    for (const { weight, fraction } of this.fractions.values()) {
      whole += weight;
      done += weight * fraction;
    }
    // 1 belongs to the film that is there; until then the bar stays just below it.
    this.highest = Math.max(this.highest, Math.min(0.99, whole > 0 ? done / whole : 0));
    const remaining = this.timings.wallMs(whole - done);
    this.send({
      progress: this.highest,
      key: step.key,
      phase: step.phase,
      scene: step.scene,
      stepProgress,
      remainingMs: remaining === null ? null : Math.round(remaining),
    });
  }
}
