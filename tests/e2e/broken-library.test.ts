import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { backUp } from '../../src-main/library/back-up.ts';
import { openLibrary } from '../../src-main/library/library.ts';
import { quit, type RunningApp, startApp } from '../support/app.ts';
import { scratchFolder } from '../support/scratch.ts';
import { addFilm } from '../unit/library/support.ts';

const userData = scratchFolder('broken-library');
const folder = join(userData, 'library');
let running: RunningApp;

beforeAll(async () => {
  const library = openLibrary(folder);
  const ids = [addFilm(library, { title: 'In the backup' }), addFilm(library, { title: 'Only in its folder' })];
  library.generations.update(ids[0] ?? '', { status: 'cancelled' });
  await backUp(library);
  library.generations.update(ids[1] ?? '', { status: 'cancelled' });
  library.events.append({ generationId: ids[1] ?? '', kind: 'cancelled', payload: {} });
  await library.records.keep(ids[1] ?? '');
  library.close();
  writeFileSync(join(folder, 'library.db'), 'what was once a database '.repeat(300));
  running = await startApp(userData);
});
afterAll(() => quit(running));

interface Ended {
  code: number | null;
  said: string;
}

/** Starts the app once more, for the same user. */
function startAgain(...words: string[]): Promise<Ended> {
  const { executable, env, args } = electronEnvironment();
  const child = spawn(
    executable,
    [...args, join(import.meta.dirname, '../..'), `--user-data-dir=${userData}`, ...words],
    {
      env: { ...process.env, ...env },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

test('a damaged library is restored at the start, and the window says so', async () => {
  const { page } = running;
  await page.getByText('The library’s file was damaged. It was restored from its last backup').waitFor();
  await page.getByText('damaged-1').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#/library';
  });
  for (const title of ['In the backup', 'Only in its folder']) await page.getByText(title).first().waitFor();
});

test('a second start shows the window of the first, and ends', async () => {
  const { app } = running;
  const isShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible()));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isShown()).toEqual([false]);
  expect(await startAgain()).toMatchObject({ code: 0 });
  await expect.poll(isShown).toEqual([true]);
});

test('“generate” in the library of a running app is refused, and nothing is left behind', async () => {
  const before = readdirSync(join(folder, 'generations'));
  const output = join(userData, 'film.mp4');
  const { code, said } = await startAgain('generate', 'A keeper finds a message in a bottle.', '--output', output);
  expect(said).toContain('Another Scenewright is working in this library.');
  expect(said).toContain('Close it, or choose another folder with --library.');
  expect(code).toBe(2);
  expect(readdirSync(join(folder, 'generations'))).toEqual(before);
});
