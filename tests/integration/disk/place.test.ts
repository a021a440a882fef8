import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src-main/library/database.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { createFilmMaker, type FilmMaker, shortBrief } from '../../support/film-maker.ts';
import { ideaOf } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { noSmallDisk, readOnly } from '../../support/small-disk.ts';

const scratch = scratchFolder('place');
const brief = { idea: ideaOf('lighthouse').idea };
/** The place is looked at every few seconds. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** All that file names may hold on this system, in more than 200 characters. */
const ODD = `it's a "library", 100% %03d [x] (y); a=b\\c ünïcödé 映画 🎬 ${'long '.repeat(24)}end`;
mkdirSync(join(scratch, ODD, 'and on'), { recursive: true });
const maker = await createFilmMaker(join(scratch, ODD, 'and on'));

const stateOf = ({ service }: FilmMaker, id: string) => service.snapshot(id, 0).generation;

/** Starts a film, and does something to its library when it is first in a step. */
async function disturbed(at: string, disturb: () => void): Promise<string> {
  const id = crypto.randomUUID();
  const stop = maker.service.onEvent((event: StoredEvent) => {
    if (event.kind !== 'step' || event.payload.state !== 'started' || event.payload.key !== at) return;
    stop();
    disturb();
  });
  await maker.service.start({ id, brief: shortBrief(brief) });
  await expect.poll(() => stateOf(maker, id).status, PATIENCE).toBe('interrupted');
  await maker.service.idle();
  return id;
}

test('a film is made in a folder with any name, and waits while that folder is gone', async () => {
  expect(maker.library.folder.length).toBeGreaterThan(200);
  const away = join(scratch, 'away');
  const id = await disturbed('picture:2', () => renameSync(maker.library.folder, away));
  expect(stateOf(maker, id).problem).toMatchObject({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'The library folder is no longer there.',
    hint: expect.stringContaining(maker.library.folder),
  });
  // Another folder in its place is not taken for it.
  mkdirSync(join(maker.library.folder, 'generations'), { recursive: true });
  await maker.service.lookAgain();
  expect(stateOf(maker, id).status).toBe('interrupted');
  renameSync(join(maker.library.folder, 'generations'), join(scratch, 'other'));
  renameSync(away, maker.library.folder);
  await expect.poll(() => stateOf(maker, id).status, { ...PATIENCE, timeout: 60_000 }).toBe('completed');
  expect(stateOf(maker, id)).toMatchObject({ partial: false, problem: null });
});

test.skipIf(noSmallDisk)('a read-only folder pauses the film until it can be written again', async () => {
  const id = crypto.randomUUID();
  const folder = maker.library.files.generationFolder(id);
  let undo = (): void => undefined;
  const stop = maker.service.onEvent(({ kind }) => {
    if (kind !== 'story') return;
    stop();
    undo = readOnly(folder);
  });
  await maker.service.start({ id, brief: shortBrief(brief) });
  await expect.poll(() => stateOf(maker, id).status, PATIENCE).toBe('interrupted');
  expect(stateOf(maker, id).problem).toMatchObject({
    code: 'FOLDER_NOT_WRITABLE',
    step: expect.stringMatching(/^voice:/),
    hint: expect.stringContaining('permissions'),
  });
  undo();
  maker.service.retry(id);
  await expect.poll(() => maker.library.steps.get(id, 'voice:1')?.status, PATIENCE).toBe('done');
  maker.service.cancel(id);
  await maker.service.idle();
});

test('a database that another program holds pauses the film until it is let go', async () => {
  let other: ReturnType<typeof openDatabase> | null = null;
  const id = crypto.randomUUID();
  const stop = maker.service.onEvent(({ kind }) => {
    if (kind !== 'story') return;
    stop();
    other = openDatabase(join(maker.library.folder, 'library.db'));
    other.exec('BEGIN IMMEDIATE');
  });
  await maker.service.start({ id, brief: shortBrief(brief) });
  // Not even that it waits can be written down; whoever asks is told.
  await expect.poll(() => stateOf(maker, id).status, PATIENCE).toBe('interrupted');
  expect(stateOf(maker, id).problem?.message).toBe('Another program is holding the library’s file.');
  other = other as ReturnType<typeof openDatabase> | null;
  other?.exec('ROLLBACK');
  other?.close();
  await expect.poll(() => maker.library.steps.get(id, 'cohesion')?.status, PATIENCE).toBe('done');
  maker.service.cancel(id);
  await maker.service.idle();
});
