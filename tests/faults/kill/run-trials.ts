import { judge, type Verdict } from './judge.ts';
import type { Trial, Undisturbed } from './points.ts';
import { runTrial, type TrialOutcome } from './trial.ts';

export interface Baseline extends Undisturbed {
  outcome: TrialOutcome;
}

/** The film as it becomes when nobody disturbs it. */
export async function makeBaseline(): Promise<Baseline> {
  const start = performance.now();
  const outcome = await runTrial({ name: 'undisturbed', class: 'random moment', kills: [], finish: 'generate' });
  const verdict = judge(outcome, outcome);
  if (verdict.problems.length > 0) throw new Error(`The undisturbed film: ${verdict.problems.join('; ')}`);
  return { outcome, journal: outcome.journals[0] ?? [], durationMs: performance.now() - start };
}

export interface TrialResult extends Verdict {
  name: string;
  class: Trial['class'];
  /** Kills that hit a living process; a moment after the end of a film hits none. */
  kills: number;
  recoveryMs: number[];
  orphanMs: number[];
  tookMs: number;
}

/** Runs trials side by side, in order, and tells of each as it ends. */
export async function runTrials(
  trials: readonly Trial[],
  { baseline, atOnce, onResult }: { baseline: Baseline; atOnce: number; onResult: (result: TrialResult) => void },
): Promise<TrialResult[]> {
  const results: TrialResult[] = [];
  const waiting = [...trials];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await runOne(next, baseline);
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

async function runOne(trial: Trial, baseline: Baseline): Promise<TrialResult> {
  const start = performance.now();
  const outcome = await runTrial(trial);
  const verdict = judge(outcome, baseline.outcome);
  const killed = outcome.runs.filter((run) => run.killed);
  const missed = trial.kills.some(({ kill }) => kill.kind === 'point') && killed.length < trial.kills.length;
  return {
    ...verdict,
    problems: missed ? [...verdict.problems, 'the point was never met'] : verdict.problems,
    name: trial.name,
    class: trial.class,
    kills: killed.length,
    recoveryMs: outcome.recoveryMs,
    orphanMs: killed.flatMap((run) => (run.orphans > 0 && run.orphanMs !== null ? [run.orphanMs] : [])),
    tookMs: Math.round(performance.now() - start),
  };
}
