import { rmSync, statSync, utimesSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../../src-main/library/library.ts';
import { readRecord } from '../../../src-main/library/records.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const library = openLibrary(scratchFolder('records'));
afterAll(() => library.close());
const { generations, records, files } = library;

const statusIn = (id: string): unknown => readRecord(files, id)?.rows.generations[0]?.['status'];

test('the record of a film whose end a kill kept from it catches up; the others are left alone', async () => {
  const [struck, whole, lost, waiting] = [addFilm(library), addFilm(library), addFilm(library), addFilm(library)];
  await Promise.all([struck, whole, lost].map((id) => records.keep(id)));
  for (const id of [struck, whole, lost]) generations.update(id, { status: 'completed' });
  await records.keep(whole);
  const fileOf = (id: string): string => files.inGeneration(id, 'generation.json');
  const aMinuteOn = new Date(Date.now() + 60_000);
  utimesSync(fileOf(struck), 0, 0);
  utimesSync(fileOf(whole), aMinuteOn, aMinuteOn);
  rmSync(fileOf(lost));

  await records.catchUp();
  expect([struck, whole, lost, waiting].map(statusIn)).toEqual(['completed', 'completed', 'completed', undefined]);
  expect(statSync(fileOf(whole)).mtimeMs).toBe(aMinuteOn.getTime());
});
