import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { type Connection, schemaVersion } from './database.ts';
import type { Migration } from './migrations/migration.ts';

const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Refuses a database that a newer app has written; an older app would read it wrongly or lose what it does not know.
 * Nothing is touched. Throws LIBRARY_UNAVAILABLE, also when the file is no database.
 */
export function refuseNewerSchema(file: string, migrations: readonly Migration[]): void {
  if (!existsSync(file)) return;
  let version: number;
  try {
    version = schemaVersion(file);
  } catch (thrown) {
    throw new ScenewrightError(
      {
        code: 'LIBRARY_UNAVAILABLE',
        message: 'The library could not be read.',
        hint: `Its file may be damaged: ${file}. Backups are in the folder "backups" beside it.`,
        detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      },
      { cause: thrown },
    );
  }
  if (version <= newestVersion(migrations)) return;
  throw new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'This library was written by a newer Scenewright.',
    hint: 'Update the app, or choose another library folder. Nothing was changed.',
    detail: `schema ${version}, this app knows up to ${newestVersion(migrations)}: ${file}`,
  });
}

/**
 * Brings the schema up to date, each step in its own transaction. A database that already held something is copied to
 * `backups/` before each step.
 *
 * @returns the backups that were made, absolute paths
 */
export function migrate(db: Connection, migrations: readonly Migration[]): string[] {
  const backups: string[] = [];
  for (const migration of migrations) {
    const version = Number(db.pragma('user_version', { simple: true }));
    if (migration.version <= version) continue;
    if (version > 0) backups.push(backUp(db, version));
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.version}`);
    })();
  }
  return backups;
}

function backUp(db: Connection, version: number): string {
  const folder = join(dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const file = join(folder, `library-schema-${version}-${stamp}.db`);
  db.prepare('VACUUM INTO ?').run(file);
  return file;
}
