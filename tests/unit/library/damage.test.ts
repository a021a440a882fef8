import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../../src-main/library/back-up.ts';
import { listBackups, rotate } from '../../../src-main/library/backups.ts';
import { openDatabase } from '../../../src-main/library/database.ts';
import { LibraryFiles } from '../../../src-main/library/files.ts';
import { findAgain } from '../../../src-main/library/find-again.ts';
import { type Library, openLibrary } from '../../../src-main/library/library.ts';
import { MIGRATIONS } from '../../../src-main/library/migrations/migrations.ts';
import type { ScenewrightError } from '../../../src-shared/errors.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const scratch = scratchFolder('damage');

interface Kept {
  folder: string;
  file: string;
  /** In the backup and in its folder, only in its folder, only in the backup. */
  both: string;
  later: string;
  unkept: string;
}

/** A library with a backup, and a film that came after it. */
async function closedLibrary(): Promise<Kept> {
  const folder = join(scratch, randomUUID());
  const library = openLibrary(folder);
  const both = addFilm(library, { title: 'Both' });
  const unkept = addFilm(library, { title: 'Unkept' });
  await library.records.keep(both);
  expect(await backUp(library)).toBeNull();
  const later = addFilm(library, { title: 'Later' });
  tellOf(library, later);
  library.generations.update(both, { title: 'Both, renamed' });
  tellOf(library, both);
  await Promise.all([library.records.keep(later), library.records.keep(both)]);
  library.close();
  return { folder, file: join(folder, 'library.db'), both, later, unkept };
}

/** Rows of every table. */
function tellOf(library: Library, id: string): void {
  library.scenes.upsert(id, { number: 1, status: 'ready', heading: 'The shore' });
  const clip = { clipPath: `generations/${id}/scenes/1.mp4`, stillPath: null, engine: 'x', seed: 1 };
  library.takes.insert({ generationId: id, scene: 1, ...clip, inputHash: 'h', durationMs: 10 });
  library.steps.start(id, 'clip:1', 'hash');
  library.steps.finish(id, 'clip:1', { take: 1 });
  library.events.append({ generationId: id, kind: 'status', payload: { status: 'queued', attempt: 1 } });
}

const titles = (library: Library): (string | null)[] =>
  library
    .gallery({ search: '', status: 'all', favourites: false, sort: 'title', offset: 0, limit: 100 })
    .items.map(({ title }) => title);

const WAYS: [string, (file: string) => void][] = [
  ['that is no database', (file) => writeFileSync(file, 'this was a database once '.repeat(400))],
  ['that was cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
  [
    'with a page that was overwritten',
    (file) => {
      const bytes = readFileSync(file);
      for (let page = 2; page * 4096 < bytes.length; page++) bytes.fill(0xee, page * 4096, page * 4096 + 200);
      writeFileSync(file, bytes);
    },
  ],
];

test.each(WAYS)('a library %s is restored from its last backup and from the films’ folders', async (_name, damage) => {
  const { folder, file, both, later } = await closedLibrary();
  damage(file);
  const broken = readFileSync(file);
  const library = openLibrary(folder);
  expect(titles(library)).toEqual(['Both, renamed', 'Later', 'Unkept']);
  expect(library.problems).toMatchObject([
    {
      code: 'LIBRARY_RESTORED',
      message: expect.stringMatching(/restored from its last backup; 2 films were found again/),
      hint: expect.stringContaining('damaged-1'),
    },
  ]);
  // The broken one is kept, byte for byte.
  expect(readFileSync(join(folder, 'damaged-1', 'library.db')).equals(broken)).toBe(true);
  // All of a film is back: its scenes with their takes, what the steps know, and what was said.
  for (const id of [both, later]) {
    expect(library.scenes.byNumber(id, 1)).toMatchObject({ heading: 'The shore', clipFileId: expect.any(String) });
    expect(library.takes.chosen(id, 1)).toMatchObject({ generationId: id });
    expect(library.steps.get(id, 'clip:1')?.status).toBe('done');
    expect(library.events.after(id, 0).map((e) => e.seq)).toEqual([1]);
  }
  library.close();
  const again = openLibrary(folder);
  expect(again.problems).toEqual([]);
  again.close();
});

test('without any sound backup the films are found in their folders', async () => {
  const { folder, file } = await closedLibrary();
  for (const backup of listBackups(file)) writeFileSync(backup.file, 'nothing');
  writeFileSync(file, 'nothing at all '.repeat(99));
  const library = openLibrary(folder);
  expect(titles(library)).toEqual(['Both, renamed', 'Later']);
  expect(library.problems[0]?.message).toContain('no backup');
  library.close();
});

test('a journal that was cut off loses no film that has a folder', async () => {
  const folder = join(scratch, randomUUID());
  const library = openLibrary(folder);
  const early = addFilm(library, { title: 'Early' });
  library.flush();
  const late = addFilm(library, { title: 'Late' });
  await Promise.all([library.records.keep(early), library.records.keep(late)]);
  // As a crash leaves it: the database, and a journal whose end is rubbish.
  const crashed = join(scratch, randomUUID());
  mkdirSync(crashed);
  copyFileSync(join(folder, 'library.db'), join(crashed, 'library.db'));
  const journal = readFileSync(join(folder, 'library.db-wal'));
  writeFileSync(join(crashed, 'library.db-wal'), journal.fill(0xaa, 40));
  library.close();
  rmSync(join(crashed, 'generations'), { recursive: true, force: true });
  mkdirSync(join(crashed, 'generations'));
  for (const id of [early, late]) {
    mkdirSync(join(crashed, 'generations', id));
    const name = join('generations', id, 'generation.json');
    copyFileSync(join(folder, name), join(crashed, name));
  }
  const opened = openLibrary(crashed);
  expect(titles(opened)).toEqual(['Early', 'Late']);
  expect(opened.problems).toMatchObject([{ code: 'LIBRARY_RESTORED' }]);
  opened.close();
});

test('another program that holds the database is named, and nothing is changed', () => {
  const folder = join(scratch, randomUUID());
  openLibrary(folder).close();
  const other = openDatabase(join(folder, 'library.db'));
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  try {
    openLibrary(folder);
    expect.unreachable();
  } catch (thrown) {
    expect((thrown as ScenewrightError).problem).toMatchObject({
      code: 'LIBRARY_UNAVAILABLE',
      message: 'Another program is holding the library’s file.',
      hint: expect.stringContaining('try again'),
    });
  }
  other.exec('ROLLBACK');
  other.close();
  openLibrary(folder).close();
  expect(existsSync(join(folder, 'damaged-1'))).toBe(false);
});

test('backups are made when something changed, checked, and rotated', async () => {
  const folder = join(scratch, randomUUID());
  const library = openLibrary(folder);
  const file = join(folder, 'library.db');
  for (let i = 0; i < 7; i++) {
    addFilm(library);
    await backUp(library);
    await backUp(library);
  }
  const kept = listBackups(file);
  expect(kept.map(({ number }) => number)).toEqual([7, 6, 5, 4, 3]);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(5);
  // The newest of an older schema stays, however many follow it.
  const old = join(folder, 'backups', 'library-000001-schema-0.db');
  writeFileSync(old, '');
  rotate(file);
  expect(existsSync(old)).toBe(true);
  library.close();
});

test('a film’s record of an older schema takes the migrations since', async () => {
  const { folder, later, file } = await closedLibrary();
  const more = [
    ...MIGRATIONS,
    { version: 99, sql: "ALTER TABLE generations ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'" },
  ];
  const db = openDatabase(file);
  db.exec(more.at(-1)?.sql ?? '');
  db.prepare('DELETE FROM generations WHERE id = ?').run(later);
  expect(findAgain(db, new LibraryFiles(folder), more, false)).toBe(1);
  expect(db.prepare('SELECT title, mood FROM generations WHERE id = ?').get(later)).toEqual({
    title: 'Later',
    mood: 'calm',
  });
  db.close();
});
