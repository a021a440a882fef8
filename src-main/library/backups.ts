import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from './database.ts';
import { inspectDatabase } from './inspect.ts';

/** Backups that are kept, the newest of each schema besides. */
const KEEP = 5;

export interface Backup {
  /** Absolute path. */
  file: string;
  /** Counts up whatever the clock says. */
  number: number;
  schema: number;
}

export const backupFolder = (databaseFile: string): string => join(dirname(databaseFile), 'backups');

/** Backups of a database, newest first. */
export function listBackups(databaseFile: string): Backup[] {
  const folder = backupFolder(databaseFile);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const match = /^library-(\d+)-schema-(\d+)\.db$/.exec(name);
      return match ? [{ file: join(folder, name), number: Number(match[1]), schema: Number(match[2]) }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

/** Where the next backup goes; makes the folder. */
export function nextBackup(databaseFile: string, schema: number): string {
  const folder = backupFolder(databaseFile);
  mkdirSync(folder, { recursive: true });
  const number = String((listBackups(databaseFile)[0]?.number ?? 0) + 1).padStart(6, '0');
  return join(folder, `library-${number}-schema-${schema}.db`);
}

/** Copies an open database at once, before it is migrated. Answers with the copy's absolute path. */
export function backUpNow(db: Connection, schema: number): string {
  const file = nextBackup(db.name, schema);
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  db.prepare('VACUUM INTO ?').run(partial);
  renameSync(partial, file);
  rotate(db.name);
  return file;
}

/** Removes what is older than the backups to keep. */
export function rotate(databaseFile: string): void {
  const schemas = new Set<number>();
  for (const [place, { file, schema }] of listBackups(databaseFile).entries()) {
    if (place >= KEEP && schemas.has(schema)) rmSync(file, { force: true });
    schemas.add(schema);
  }
}

/**
 * Puts the newest sound backup in the place of a database that is not there (any more).
 *
 * @param newestSchema what this app can read
 * @returns the backup, or null when there is none
 */
export function restoreNewest(databaseFile: string, newestSchema: number): Backup | null {
  const sound = listBackups(databaseFile).find(({ file }) => {
    const found = inspectDatabase(file, true);
    return found.kind === 'sound' && found.version > 0 && found.version <= newestSchema;
  });
  if (!sound) return null;
  const partial = `${databaseFile}.partial`;
  copyFileSync(sound.file, partial);
  const handle = openSync(partial, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(partial, databaseFile);
  return sound;
}
