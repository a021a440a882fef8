import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findTools } from '../../../src-main/film/tools.ts';
import { createBuiltinStudio } from '../../../src-main/generation/builtin-studio.ts';
import type { GenerationService } from '../../../src-main/generation/generation-service.ts';
import { createGenerationService } from '../../../src-main/generation/service.ts';
import { type Library, openLibrary } from '../../../src-main/library/library.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from '../library/support.ts';

const scratch = scratchFolder('queue');
let count = 0;
const folder = (): string => join(scratch, `library-${++count}`);
const studio = createBuiltinStudio();
const open: { service: GenerationService; library: Library; release: () => void }[] = [];

const noFfmpeg = (): Promise<never> =>
  Promise.reject(new ScenewrightError({ code: 'FFMPEG_MISSING', message: 'no ffmpeg' }));

/** The app's queue at a start: with `held`, the film that runs waits for its tools until the app quits. */
function start(path: string, films = 0, tools: 'held' | 'missing' = 'held') {
  const library = openLibrary(path);
  const ids = Array.from({ length: films }, () => addFilm(library));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const service = createGenerationService({
    library,
    studio,
    tools: tools === 'missing' ? noFfmpeg : () => held.then(() => findTools()),
  });
  open.push({ service, library, release });
  service.resumeInterrupted();
  return { service, library, ids: ids as [string, string, string, string] };
}

async function quit(): Promise<void> {
  for (const { service, library, release } of open.splice(0)) {
    const gone = service.shutdown();
    release();
    await gone;
    library.close();
  }
}
afterEach(quit);

const orderOf = ({ queue }: GenerationService) => {
  const { running, waiting, pause } = queue.view();
  return { running: running?.id ?? null, waiting: waiting.map(({ id }) => id), pause: pause?.reason ?? null };
};

test('order and pause outlive the app, and what was interrupted goes on first', async () => {
  const path = folder();
  const first = start(path, 3);
  const [a, b, c] = first.ids;
  expect(orderOf(first.service)).toEqual({ running: a, waiting: [b, c], pause: null });
  const changes: unknown[] = [];
  first.service.queue.onChange(() => changes.push(orderOf(first.service)));
  first.service.queue.move(c, b);
  first.service.queue.pause();
  expect(changes.at(-1)).toEqual({ running: a, waiting: [c, b], pause: 'creator' });
  await quit();

  const second = start(path);
  expect(orderOf(second.service)).toEqual({ running: a, waiting: [c, b], pause: 'creator' });
  second.service.cancel(a);
  // Nothing new begins while it is paused.
  expect(orderOf(second.service)).toEqual({ running: null, waiting: [c, b], pause: 'creator' });
  second.service.queue.resume();
  expect(second.service.queue.view().pause).toBeNull();
});

test('three quick failures pause the queue with their cause, over a restart too; a retry goes on', async () => {
  const path = folder();
  const first = start(path, 4, 'missing');
  await first.service.idle();
  const [a, b, c, d] = first.ids;
  const statuses = () => first.ids.map((id) => first.library.generations.get(id).status);
  expect(statuses()).toEqual(['failed', 'failed', 'failed', 'queued']);
  expect(first.service.queue.view().pause).toMatchObject({ reason: 'failures', problem: { code: 'FFMPEG_MISSING' } });
  await quit();

  const { service } = start(path);
  expect(orderOf(service)).toEqual({ running: null, waiting: [d], pause: 'failures' });
  expect(service.queue.view().pause?.problem?.message).toBe('no ffmpeg');
  service.retry(b);
  expect(orderOf(service)).toEqual({ running: d, waiting: [b], pause: null });
  expect([a, c].map((id) => service.snapshot(id, 0).generation.status)).toEqual(['failed', 'failed']);
});

test('a retry does not end a pause that the creator asked for', () => {
  const { service, ids } = start(folder(), 2);
  const [a, b] = ids;
  service.queue.pause();
  service.cancel(b);
  service.retry(b);
  expect(orderOf(service)).toEqual({ running: a, waiting: [b], pause: 'creator' });
});

test('cancelling all cancels what runs and what waits, once, and begins nothing', async () => {
  const { service, library, ids } = start(folder(), 3);
  expect(service.cancelAll()).toEqual(ids);
  expect(service.cancelAll()).toEqual([]);
  expect(orderOf(service)).toEqual({ running: null, waiting: [], pause: null });
  for (const id of ids) {
    expect(library.generations.get(id).status).toBe('cancelled');
    expect(library.events.after(id, 0).filter((e) => e.kind === 'cancelled')).toHaveLength(1);
  }
  expect(library.events.after(ids[1], 0).some((e) => e.kind === 'status' && e.payload.status === 'running')).toBe(
    false,
  );
});

test('moving what does not wait is a conflict, or not found', () => {
  const { service, ids } = start(folder(), 2);
  expect(() => service.queue.move(ids[0], null)).toThrow(/not waiting/);
  expect(() => service.queue.move(crypto.randomUUID(), null)).toThrow(/not in the library/);
});

test('a film made from the command line leaves the kept order alone', async () => {
  const path = folder();
  const first = start(path, 3);
  const [a, b, c] = first.ids;
  first.service.queue.move(c, b);
  await quit();
  const library = openLibrary(path);
  const generate = createGenerationService({ library, studio, tools: noFfmpeg });
  generate.retry(a);
  await generate.idle();
  await generate.shutdown();
  library.close();
  const { service } = start(path);
  expect(orderOf(service)).toEqual({ running: c, waiting: [b], pause: null });
});
