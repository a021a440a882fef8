import Database from 'better-sqlite3';

/** A connection; only this room sees it. */
export type Connection = Database.Database;

/**
 * Options that choose the SQLite binary. The package's own prebuild serves Electron 36 and later and Node 22 and
 * later; where an older runtime stands in, the set-up built one and named it in the environment.
 */
export function bindingOptions(): { nativeBinding?: string } {
  const binding = process.env['SCENEWRIGHT_SQLITE_BINDING'];
  return binding ? { nativeBinding: binding } : {};
}

/**
 * Opens the library's database for reading and writing. At first it waits 5 s for another process that holds it, then
 * 2 s: the main loop stands still meanwhile, and a film that is being made can wait elsewhere.
 */
export function openDatabase(file: string): Connection {
  const db = new Database(file, { ...bindingOptions(), timeout: 5000 });
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  // In WAL mode NORMAL never corrupts; a power cut may lose the last commits, and the pipeline then repeats at most
  // the steps they recorded. FULL would sync the disk for every event on the main loop (up to 20 ms on a hard disk).
  db.pragma('synchronous = NORMAL');
  db.pragma('busy_timeout = 2000');
  return db;
}
