import { ScenewrightError } from '../../src-shared/errors.ts';
import { backUpNow } from './backups.ts';
import type { Connection } from './database.ts';
import type { Migration } from './migrations/migration.ts';

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Refuses a database that a newer app has written; an older app would read it wrongly or lose what it does not know.
 * Throws LIBRARY_UNAVAILABLE.
 */
export function refuseNewerSchema(file: string, version: number, migrations: readonly Migration[]): void {
  if (version <= newestVersion(migrations)) return;
  throw new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'This library was written by a newer Scenewright.',
    hint: 'Update the app, or choose another library folder with --library=FOLDER. Nothing was changed.',
    detail: `schema ${version}, this app knows up to ${newestVersion(migrations)}: ${file}`,
  });
}

/**
 * Brings the schema up to date, each step in its own transaction. A database that already held something is copied to
 * `backups/` before each step; without room for the copy nothing is changed.
 *
 * @returns the backups that were made, absolute paths
 */
export function migrate(db: Connection, migrations: readonly Migration[], { backUp = true } = {}): string[] {
  const backups: string[] = [];
  for (const migration of migrations) {
    const version = Number(db.pragma('user_version', { simple: true }));
    if (migration.version <= version) continue;
    if (version > 0 && backUp) backups.push(backUpNow(db, version));
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.version}`);
    })();
  }
  return backups;
}
