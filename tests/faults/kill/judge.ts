import type { TrialOutcome } from './trial.ts';

/** What a trial showed: empty `problems` is the promise kept. */
export interface Verdict {
  problems: string[];
  /** Milliseconds of work that each kill threw away: the longest step that was under way. */
  lostMs: number[];
  /** Files whose bytes differ from the undisturbed film's; their pictures and sound have to be compared. */
  differ: string[];
}

const TERMINAL = new Set(['completed', 'failed', 'cancelled']);

/** Judges a trial by the film that was made without being disturbed. */
export function judge(outcome: TrialOutcome, undisturbed: Pick<TrialOutcome, 'files' | 'handedOut'>): Verdict {
  const problems = [...film(outcome), ...events(outcome), ...work(outcome), ...children(outcome)];
  const files = compare(outcome.files, undisturbed.files);
  // A film that the app finished stays in the library: nobody waits for the copy any more.
  const wanted = outcome.finish === 'app' && outcome.handedOut.size === 0 ? outcome.handedOut : undisturbed.handedOut;
  const handedOut = compare(outcome.handedOut, wanted);
  return {
    problems: [...problems, ...files.problems, ...handedOut.problems],
    lostMs: outcome.runs.filter((run) => run.killed).map((run) => lost(run)),
    differ: [...files.differ, ...handedOut.differ.map((name) => `handed out ${name}`)],
  };
}

function film({ exit, said, rows }: TrialOutcome): string[] {
  const { generation, takes, integrity, brokenReferences } = rows;
  const problems: string[] = [];
  if (exit !== 0) problems.push(`ended with ${exit}: ${said.trim().slice(0, 400)}`);
  if (generation?.status !== 'completed') problems.push(`the row says ${generation?.status}`);
  if (generation?.partial) problems.push('the film is partial');
  if (generation?.progress !== 1) problems.push(`progress is ${generation?.progress}`);
  if (integrity !== 'ok') problems.push(`integrity_check: ${integrity}`);
  if (brokenReferences > 0) problems.push(`${brokenReferences} broken references`);
  const perScene = takes.map((take) => take.scene).join();
  if (perScene !== '1,2,3') problems.push(`takes of scenes ${perScene}`);
  if (takes.some((take) => take.chosen !== 1)) problems.push('a take is chosen by no scene');
  return problems;
}

function events({ rows, runs }: TrialOutcome): string[] {
  const problems: string[] = [];
  const stored = rows.events;
  if (stored.some((event, i) => event.seq !== i + 1)) problems.push(`seqs are ${stored.map((e) => e.seq).join()}`);
  if (rows.generation?.lastSeq !== stored.length) problems.push(`last_seq is ${rows.generation?.lastSeq}`);
  const terminal = stored.filter((event) => TERMINAL.has(event.kind));
  if (terminal.length !== 1 || terminal[0] !== stored.at(-1)) {
    problems.push(`terminal events: ${terminal.map((e) => `${e.kind} ${e.seq}`).join() || 'none'} of ${stored.length}`);
  }
  const progress = stored.flatMap((event) => (event.kind === 'progress' ? [event.payload.progress] : []));
  if (progress.some((value, i) => value < (progress[i - 1] ?? 0))) problems.push('progress fell');
  // What was told was stored before, so a kill cannot take it back.
  for (const { pushed } of runs) {
    const lies = pushed.filter((event) => JSON.stringify(stored[event.seq - 1]) !== JSON.stringify(event));
    if (lies.length > 0) problems.push(`pushed but not stored: ${lies.map((e) => e.seq).join()}`);
  }
  return problems;
}

/** What was done at a kill is never begun again, and no program is started for it. */
function work({ runs, rows, journals }: TrialOutcome): string[] {
  return runs.flatMap((run, i) => {
    const done = new Set(run.rows.steps.flatMap((step) => (step.status === 'done' ? [step.key] : [])));
    const lastSeq = run.rows.generation?.lastSeq ?? 0;
    const again = rows.events.flatMap((event) =>
      event.seq > lastSeq && event.kind === 'step' && event.payload.state === 'started' && done.has(event.payload.key)
        ? [`made again: ${event.payload.key}`]
        : [],
    );
    const filmed = journals.slice(i + 1).flatMap((journal) =>
      journal.flatMap((entry) => {
        const scene = entry.op === 'spawn' && entry.name === 'ffmpeg' && /^scene-(\d+)/.exec(entry.files[0] ?? '')?.[1];
        return scene && done.has(`clip:${scene}`) ? [`filmed again: scene ${scene}`] : [];
      }),
    );
    return [...again, ...filmed];
  });
}

const children = ({ runs }: TrialOutcome): string[] =>
  runs.flatMap((run) => (run.orphanMs === null ? [`${run.orphans} children lived on`] : []));

function compare(
  now: Map<string, string | null>,
  wanted: Map<string, string | null>,
): { problems: string[]; differ: string[] } {
  const problems = [
    ...[...now.keys()].filter((name) => !wanted.has(name)).map((name) => `left over: ${name}`),
    ...[...wanted.keys()].filter((name) => !now.has(name)).map((name) => `missing: ${name}`),
  ];
  const differ = [...wanted].filter(([name, hash]) => now.has(name) && now.get(name) !== hash).map(([name]) => name);
  return { problems, differ };
}

/** Work runs side by side, so what is lost in time is the longest step that was under way. */
function lost({ rows, atMs, launchedAtMs }: TrialOutcome['runs'][number]): number {
  const started = rows.steps.flatMap((step) => (step.status === 'running' ? [Date.parse(step.startedAt)] : []));
  return Math.max(0, ...started.filter((at) => at >= launchedAtMs).map((at) => atMs - at));
}
