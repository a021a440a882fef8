import { renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { serveWorker } from '../process/serve-worker.ts';
import type { BackUpOutcome, BackUpTask } from './back-up.ts';
import { listBackups, nextBackup, rotate } from './backups.ts';
import { bindingOptions } from './database.ts';
import { type Inspection, inspectDatabase, isDamage } from './inspect.ts';

/** What tells two states of a library apart. */
const STATE = `SELECT (SELECT json_array(count(*), max(updated_at), total(last_seq)) FROM generations) ||
  (SELECT json_group_array(value) FROM settings) AS state`;

const stateOf = (db: Database.Database): string => db.prepare<[], { state: string }>(STATE).get()?.state ?? '';

/** Copies the library's database page by page, reads the copy through, and only then counts it as a backup. */
serveWorker<BackUpTask, BackUpOutcome>(async ({ file }) => {
  const db = new Database(file, { ...bindingOptions(), readonly: true, timeout: 5000 });
  try {
    const [newest] = listBackups(file);
    const schema = Number(db.pragma('user_version', { simple: true }));
    if (newest && newest.schema === schema && stateIn(newest.file) === stateOf(db)) return { kind: 'unchanged' };
    const backup = nextBackup(file, schema);
    const partial = `${backup}.partial`;
    rmSync(partial, { force: true });
    try {
      await db.backup(partial);
      const found = toOneFile(partial) ?? inspectDatabase(partial, true);
      if (found.kind !== 'sound')
        return { kind: 'damaged', detail: found.kind === 'damaged' ? found.detail : 'no copy' };
      renameSync(partial, backup);
    } finally {
      for (const end of ['', '-wal', '-shm']) rmSync(`${partial}${end}`, { force: true });
    }
    rotate(file);
    return { kind: 'made', backup };
  } finally {
    db.close();
  }
});

/**
 * A copy keeps the mode of what it is a copy of; a backup needs no journal beside it. Answers with the damage that keeps
 * it from that, or null.
 */
function toOneFile(file: string): Inspection | null {
  const copy = new Database(file, bindingOptions());
  try {
    copy.pragma('journal_mode = DELETE');
    return null;
  } catch (thrown) {
    if (isDamage(thrown)) return { kind: 'damaged', detail: String(thrown) };
    throw thrown;
  } finally {
    copy.close();
  }
}

/** A backup that cannot be read is none. */
function stateIn(file: string): string | null {
  try {
    const db = new Database(file, { ...bindingOptions(), readonly: true });
    try {
      return stateOf(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
