import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { bindingOptions } from './database.ts';

/** What stands where a database should be. */
export type Inspection = { kind: 'none' } | { kind: 'sound'; version: number } | { kind: 'damaged'; detail: string };

/**
 * A database up to this size is read through at every start, a larger one only after a crash, and in the background.
 * Twice as much took 20 ms, or 190 ms out of a cold cache on a busy machine.
 */
const SMALL_BYTES = 8 * 1024 * 1024;

/** Beside a database that the check in the background found damaged: the next start looks at all of it. */
const mark = (file: string): string => `${file}.damaged`;

export function markDamaged(file: string): void {
  writeFileSync(mark(file), '');
}

/**
 * Looks at a database without changing a byte of it.
 *
 * @param thorough reads every page; by itself only where that is quick or the last process did not close it
 * @throws ScenewrightError LIBRARY_UNAVAILABLE (another program holds it, the disk gives errors), FOLDER_NOT_WRITABLE
 */
export function inspectDatabase(file: string, thorough = shouldReadAll(file)): Inspection {
  if (!existsSync(file)) return { kind: 'none' };
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { ...bindingOptions(), readonly: true, fileMustExist: true, timeout: 5000 });
    const version = Number(db.pragma('user_version', { simple: true }));
    const finding = thorough ? String(db.pragma('quick_check(1)', { simple: true })) : 'ok';
    return finding === 'ok' ? { kind: 'sound', version } : { kind: 'damaged', detail: finding };
  } catch (thrown) {
    if (isDamage(thrown)) return { kind: 'damaged', detail: String(thrown) };
    throw new ScenewrightError(toProblem(thrown), { cause: thrown });
  } finally {
    db?.close();
  }
}

const shouldReadAll = (file: string): boolean => {
  if (existsSync(mark(file)) || existsSync(`${file}-wal`)) return true;
  return existsSync(file) && statSync(file).size <= SMALL_BYTES;
};

/** The mark has been heeded. */
export const forgetMark = (file: string): void => rmSync(mark(file), { force: true });

/** True when SQLite says that the file is broken, and not merely busy or out of reach. */
export const isDamage = (thrown: unknown): boolean =>
  /^SQLITE_(?:CORRUPT|NOTADB)/.test(String((thrown as { code?: unknown } | null)?.code));
