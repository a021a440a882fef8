import type { Judgement } from '../../src-shared/room.ts';
import type { Fix, Verdict } from './rubric.ts';

/** Work under way in the room: how it is made, judged and made better. */
export interface Craft<Work> {
  /** Rounds at most, the first included. */
  rounds: number;
  propose(): Work | Promise<Work>;
  judge(work: Work, round: number): Verdict | Promise<Verdict>;
  /** Changes what the fixes name, and nothing else. Null when nothing of it can be changed. */
  revise(work: Work, fixes: Fix[], round: number): Work | null | Promise<Work | null>;
  /** Called with each version and with each verdict, as it is spoken in the room. */
  onVersion?(work: Work, round: number, fixes: Fix[]): void;
  onVerdict?(verdict: Verdict, round: number, work: Work): void;
  /** True for work that was made before the creator said something more: however good, it is not what was asked for. */
  isStale?(work: Work): boolean;
  /** Goes on after it passes while something can be made better: for work that costs next to nothing to revise. */
  polish?: boolean;
  signal: AbortSignal;
}

export interface Crafted<Work> {
  work: Work;
  judgement: Judgement;
  /** Rounds that were really taken. */
  rounds: number;
}

/** Lets the event loop breathe, and stops when the work was cancelled. */
export async function breathe(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}

/**
 * propose → judge → revise until it passes (or, polished, nothing is left to fix) and has all that the creator said,
 * nothing more can be changed, or the rounds are used up.
 * Hands out the best version, never simply the last; one that did not pass carries `passed: false`.
 */
export async function improve<Work>(craft: Craft<Work>): Promise<Crafted<Work>> {
  let work = await craft.propose();
  let best: { work: Work; verdict: Verdict } | null = null;
  let fixes: Fix[] = [];
  let round = 1;
  for (; ; round += 1) {
    craft.onVersion?.(work, round, fixes);
    await breathe(craft.signal);
    const verdict = await craft.judge(work, round);
    craft.onVerdict?.(verdict, round, work);
    const outdone = !best || verdict.judgement.score > best.verdict.judgement.score || craft.isStale?.(best.work);
    if (!best || outdone) best = { work, verdict };
    await breathe(craft.signal);
    const done = craft.polish ? verdict.fixes.length === 0 : verdict.judgement.passed;
    if ((done && !craft.isStale?.(best.work)) || round >= craft.rounds) break;
    fixes = best.verdict.fixes;
    const next = await craft.revise(best.work, fixes, round + 1);
    if (next === null) break;
    work = next;
  }
  return { work: best.work, judgement: best.verdict.judgement, rounds: round };
}
