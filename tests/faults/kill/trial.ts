import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orphansOf, untilGone } from './children.ts';
import { type RowFacts, readFiles, readRows } from './facts.ts';
import { type Host, type Place, type RunningHost, startHost } from './host.ts';
import { type JournalEntry, readJournal } from './journal.ts';
import type { Kill, Trial } from './points.ts';

/** Nothing here takes a tenth of this; a trial that does has hung. */
const PATIENCE_MS = 180_000;

/** One start that was killed. */
export interface KilledRun {
  host: Host;
  launchedAtMs: number;
  /** False when the process had ended by itself before. */
  killed: boolean;
  atMs: number;
  /** The database as the kill left it. */
  rows: RowFacts;
  pushed: RunningHost['pushed'];
  orphans: number;
  /** How long its children lived on; null when they had to be killed. */
  orphanMs: number | null;
}

export interface TrialOutcome {
  finish: Host;
  runs: KilledRun[];
  /** Exit code of the start that finished the film; 0 for the app when the row says completed. */
  exit: number | null;
  said: string;
  rows: RowFacts;
  /** Files of the library folder, and of the folder that the film was handed out to. */
  files: Map<string, string | null>;
  handedOut: Map<string, string | null>;
  /** What each start did. */
  journals: JournalEntry[][];
  /** Launch to the first event of each start that found a row to go on with. */
  recoveryMs: number[];
}

/** An empty place for a film. */
export function newPlace(): Place & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-kill-'));
  mkdirSync(join(folder, 'films'));
  return {
    folder,
    userData: join(folder, 'user'),
    library: join(folder, 'library'),
    output: join(folder, 'films', 'film.mp4'),
    journal: join(folder, 'journal'),
  };
}

/** Runs a trial in a folder of its own, which is removed unless `keep` says otherwise. */
export async function runTrial(
  { kills, finish: planned }: Trial,
  keep: (folder: string) => void = removeFolder,
): Promise<TrialOutcome> {
  const place = newPlace();
  const orphans: Promise<unknown>[] = [];
  try {
    const runs: KilledRun[] = [];
    const journals: JournalEntry[][] = [];
    const recoveryMs: number[] = [];
    for (const [i, { host, kill }] of kills.entries()) {
      const journal = `${place.journal}-${i}`;
      const running = startHost(host, { ...place, journal }, kill.kind === 'point' ? kill.point : null);
      const run = await endByKill(running, kill, { ...place, journal }, host);
      const left = orphansOf(readJournal(journal));
      const killed = { ...run, orphans: left.length, orphanMs: 0 as number | null };
      orphans.push(untilGone(left, PATIENCE_MS / 3).then((ms) => Object.assign(killed, { orphanMs: ms })));
      recoveryMs.push(...recovery(runs.at(-1), killed.rows, running.launchedAtMs));
      runs.push(killed);
      journals.push(readJournal(journal));
    }
    const journal = `${place.journal}-${kills.length}`;
    // Struck down before there was a row, it is known to nobody but whoever asked for it.
    const finish = readRows(place.library).generation ? planned : 'generate';
    const running = startHost(finish, { ...place, journal });
    const exit = await finishFilm(running, finish, place);
    await Promise.all(orphans);
    const rows = readRows(place.library);
    recoveryMs.push(...recovery(runs.at(-1), rows, running.launchedAtMs));
    return {
      finish,
      runs,
      exit,
      said: running.said.join(''),
      rows,
      files: readFiles(place.library),
      handedOut: readFiles(join(place.folder, 'films')),
      journals: [...journals, readJournal(journal)],
      recoveryMs,
    };
  } finally {
    keep(place.folder);
  }
}

const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

async function endByKill(
  running: RunningHost,
  kill: Kill,
  place: Place,
  host: Host,
): Promise<Omit<KilledRun, 'orphans' | 'orphanMs'>> {
  const { child, ended, pushed, launchedAtMs } = running;
  let atMs = 0;
  const timer = setTimeout(
    () => {
      atMs = Date.now();
      child.kill('SIGKILL');
    },
    kill.kind === 'moment' ? kill.afterMs : PATIENCE_MS,
  );
  const { signal } = await ended;
  clearTimeout(timer);
  if (kill.kind === 'point') atMs = readJournal(place.journal).find((entry) => entry.op === 'kill')?.atMs ?? atMs;
  const killed = signal === 'SIGKILL';
  return { host, launchedAtMs, killed, atMs: atMs || Date.now(), rows: readRows(place.library), pushed };
}

/** Lets a film be finished; the app, which stays open, is then asked to quit. */
async function finishFilm(running: RunningHost, host: Host, place: Place): Promise<number | null> {
  const { child, ended, closed } = running;
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  try {
    if (host === 'generate') {
      const { code } = await ended;
      await closed;
      return code;
    }
    const gone = ended.then(() => true);
    const pause = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), 250));
    while (!['completed', 'failed', 'cancelled'].includes(readRows(place.library).generation?.status ?? '')) {
      if (await Promise.race([gone, pause()])) return null;
    }
    child.kill('SIGTERM');
    await ended;
    return readRows(place.library).generation?.status === 'completed' ? 0 : 1;
  } finally {
    clearTimeout(patience);
  }
}

/** From launch to the first event that was stored; nothing when there was no row, or nothing left to do. */
function recovery(before: KilledRun | undefined, rows: RowFacts, launchedAtMs: number): number[] {
  if (!before?.rows.generation) return [];
  const first = rows.events.find((event) => event.seq > (before.rows.generation?.lastSeq ?? 0));
  return first ? [Date.parse(first.at) - launchedAtMs] : [];
}
