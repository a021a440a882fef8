import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../src-main/library/database.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { createFilmMaker, shortBrief } from '../../support/film-maker.ts';
import { ideaOf } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { noSmallDisk, smallDisk } from '../../support/small-disk.ts';

const scratch = scratchFolder('full');
const disk = noSmallDisk ? null : smallDisk(scratch, 80);
const maker = await createFilmMaker(disk?.folder ?? scratch);
const elsewhere = await createFilmMaker(scratch);
const brief = { idea: ideaOf('lighthouse').idea };

/** Room for some rows, but for no file of a film. */
const ROWS = 120_000;

/** When the disk fills up, and how much is left on it then: enough for rows where a file is to fail. */
const FAULTS: { write: string; when: (event: StoredEvent) => boolean; leaveBytes: number }[] = [
  { write: 'the database', when: (e) => e.kind === 'story', leaveBytes: 0 },
  { write: 'a voice', when: isStart('voice'), leaveBytes: ROWS },
  { write: 'music', when: isStart('music'), leaveBytes: ROWS },
  { write: 'ambience', when: isStart('ambience'), leaveBytes: ROWS },
  { write: 'picture layers', when: isStart('picture'), leaveBytes: ROWS },
  { write: 'a clip', when: isStart('clip'), leaveBytes: ROWS },
  { write: 'the mix', when: isStart('mix'), leaveBytes: ROWS },
  { write: 'the joined picture', when: isStart('stitch'), leaveBytes: ROWS },
  { write: 'the film', when: isStart('finish'), leaveBytes: ROWS },
];

/** True when the first or any later step of a kind begins. */
function isStart(kind: string): (event: StoredEvent) => boolean {
  return (e) => e.kind === 'step' && e.payload.state === 'started' && e.payload.key.split(':')[0] === kind;
}

const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const stateOf = (id: string) => maker.service.snapshot(id, 0).generation;
/** Room is looked for every few seconds. */
const PATIENCE = { timeout: 30_000, interval: 50 };

test.runIf(disk)('a disk that fills up during each kind of write pauses the film, and loses nothing', async () => {
  const { service, library } = maker;
  const id = crypto.randomUUID();
  // Steps run side by side: whichever begins first meets its fault first, one at a time.
  const ahead = [...FAULTS];
  const state: { now: (typeof FAULTS)[number] | null } = { now: null };
  const stop = service.onEvent((event) => {
    const place = state.now ? -1 : ahead.findIndex(({ when }) => when(event));
    if (place < 0) return;
    [state.now = null] = ahead.splice(place, 1);
    disk?.fillTo(state.now?.leaveBytes ?? 0);
  });
  // A scene that is filmed gives the room of its layers back, which another step could take in time.
  const keepFull = setInterval(() => state.now && disk?.fillTo(state.now.leaveBytes), 10);
  onTestFinished(() => clearInterval(keepFull));
  await service.start({ id, brief: shortBrief(brief) });
  const reached: string[] = [];
  for (let i = 0; i < FAULTS.length; i++) {
    await expect.poll(() => state.now && stateOf(id).status, PATIENCE).toBe('interrupted');
    const write = state.now?.write;
    await service.idle();
    const { problem } = stateOf(id);
    expect(problem, write).toMatchObject({ code: 'DISK_FULL', hint: expect.stringContaining('Free some space') });
    // Nothing half-done keeps the room that others need.
    const left = readdirSync(library.files.inGeneration(id), { recursive: true, encoding: 'utf8' });
    expect(
      left.filter((name) => name.endsWith('.partial')),
      write,
    ).toEqual([]);
    // A step that begins beside it may see that there is no room before the one that was begun meets it, and end both.
    reached.push(problem?.step ?? write ?? '');
    state.now = null;
    disk?.makeRoom();
    // By one click; once by itself.
    if (i !== 1) service.retry(id);
  }
  await expect.poll(() => stateOf(id).status, PATIENCE).toBe('completed');
  stop();
  const { generation, events } = service.snapshot(id, 0);
  expect(generation).toMatchObject({ partial: false, problem: null });
  expect(events.map((e) => e.seq)).toEqual(events.map((_, i) => i + 1));
  expect(events.some((e) => e.kind === 'failed')).toBe(false);
  // Not only the database: the steps that write files met the full disk. Which of those side by side is chance.
  expect(reached.map((key) => key.split(':')[0])).toEqual(expect.arrayContaining(['voice', 'stitch', 'finish']));

  const calm = await elsewhere.make(brief);
  expect(sha(maker.read(id).file)).toBe(sha(calm.file));
  const db = openDatabase(join(library.folder, 'library.db'));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});
