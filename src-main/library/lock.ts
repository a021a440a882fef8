import Database from 'better-sqlite3';
import { bindingOptions } from './database.ts';

/**
 * Makes this process the only one that works in a library. The system itself drops the lock when the process ends,
 * however it ends, so that a crash never leaves a library locked.
 *
 * @param file a small database that holds nothing but the lock
 * @returns a function that gives the lock back, or null when another process has it
 */
export function lockLibrary(file: string): (() => void) | null {
  // A predecessor that is still quitting gets two seconds to let go.
  const db = new Database(file, { ...bindingOptions(), timeout: 2000 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    db.close();
    if ((thrown as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null;
    throw thrown;
  }
  return () => {
    if (!db.open) return;
    db.exec('ROLLBACK');
    db.close();
  };
}
