import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src-main/library/database.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { migrate } from '../../../src-main/library/migrate.ts';
import { MIGRATIONS } from '../../../src-main/library/migrations/migrations.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const scratch = scratchFolder('library');
const newFolder = (): string => join(scratch, randomUUID());

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ScenewrightError) return thrown.problem.code;
    throw thrown;
  }
  return 'nothing thrown';
};

test('what was stored is there after closing and opening', () => {
  const folder = newFolder();
  const first = openLibrary(folder);
  const id = addFilm(first, { title: 'The Keeper' });
  first.close();
  const second = openLibrary(folder);
  expect(second.generations.get(id).title).toBe('The Keeper');
  second.close();
});

test('only one process works in a library', () => {
  const folder = newFolder();
  const library = openLibrary(folder);
  expect(codeOf(() => openLibrary(folder))).toBe('LIBRARY_UNAVAILABLE');
  library.close();
  openLibrary(folder).close();
});

test('a transaction that throws leaves nothing behind', () => {
  const library = openLibrary(newFolder());
  const id = addFilm(library);
  expect(() =>
    library.transaction(() => {
      library.generations.update(id, { title: 'half' });
      library.events.append({ generationId: id, kind: 'cancelled', payload: {} });
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(library.generations.get(id)).toMatchObject({ title: null, lastSeq: 0 });
  expect(library.events.count(id)).toBe(0);
  library.close();
});

test('a library of a newer app is refused and not touched', () => {
  const folder = newFolder();
  openLibrary(folder).close();
  const file = join(folder, 'library.db');
  const db = openDatabase(file);
  db.pragma('user_version = 999');
  db.close();
  const before = readFileSync(file);
  expect(codeOf(() => openLibrary(folder))).toBe('LIBRARY_UNAVAILABLE');
  expect(readFileSync(file).equals(before)).toBe(true);
  // The refusal let go of the lock as well.
  expect(codeOf(() => openLibrary(folder))).toBe('LIBRARY_UNAVAILABLE');
});

test('each migration of an existing library is preceded by a backup of what was there', () => {
  const folder = newFolder();
  const library = openLibrary(folder);
  const id = addFilm(library);
  library.close();
  const db = openDatabase(join(folder, 'library.db'));
  const more = [...MIGRATIONS, { version: 2, sql: 'ALTER TABLE generations ADD COLUMN mood TEXT' }];
  const [backup = ''] = migrate(db, more);
  expect(db.pragma('user_version', { simple: true })).toBe(2);
  db.close();
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  const old = openDatabase(backup);
  expect(old.pragma('user_version', { simple: true })).toBe(1);
  expect(old.prepare('SELECT id FROM generations').all()).toEqual([{ id }]);
  old.close();
});

test('a migration that fails changes nothing', () => {
  const folder = newFolder();
  openLibrary(folder).close();
  const db = openDatabase(join(folder, 'library.db'));
  const broken = { version: 2, sql: 'CREATE TABLE extra (id); CREATE TABLE extra (id)' };
  expect(() => migrate(db, [...MIGRATIONS, broken])).toThrow('already exists');
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'extra'").get()).toEqual({ n: 0 });
  db.close();
});

test('a new library is made without a backup, and is never newer than itself', () => {
  const folder = newFolder();
  openLibrary(folder).close();
  expect(readdirSync(folder)).not.toContain('backups');
  expect(() => openLibrary(folder).close()).not.toThrow();
});

test('settings keep their value, and one that is no longer allowed counts as unset', async () => {
  const { z } = await import('zod');
  const library = openLibrary(newFolder());
  expect(library.settings.get('size', z.number())).toBeNull();
  library.settings.set('size', 3);
  library.settings.set('size', 4);
  expect(library.settings.get('size', z.number())).toBe(4);
  expect(library.settings.get('size', z.string())).toBeNull();
  library.close();
});
