import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { findTools } from '../../src-main/film/tools.ts';
import { writeSettings } from '../../src-main/library/app-settings.ts';
import { openLibrary } from '../../src-main/library/library.ts';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import type { Bridge } from '../../src-shared/contract.ts';
import { ended, quit, type RunningApp, startApp } from '../support/app.ts';
import { IDEA, SHORT, snapshot, waitForStatus } from '../support/film-form.ts';
import { isAlive } from '../support/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { standInFfmpeg } from '../support/stand-in-ffmpeg.ts';

declare const window: { scenewright: Bridge };

const userData = scratchFolder('queue-app');
const asked = join(userData, 'asked.txt');
let running: RunningApp | null = null;
afterAll(async () => {
  if (running) await quit(running);
});

const TITLES = ['One', 'Two', 'Three', 'Four'];
const ids = TITLES.map(() => crypto.randomUUID());

/** Starts the app; from now on its question is answered with a button, and written down. */
async function start(): Promise<RunningApp> {
  running = await startApp(userData);
  await answer(running, 0);
  return running;
}

async function answer({ app }: RunningApp, response: 0 | 1): Promise<void> {
  await app.evaluate(
    ({ dialog }, [file, button]) => {
      const { appendFileSync } = process.getBuiltinModule('node:fs');
      dialog.showMessageBox = async (...given: unknown[]) => {
        const { message, detail, buttons } = given.at(-1) as Electron.MessageBoxOptions;
        appendFileSync(file, `${message} ${detail} [${buttons?.join(', ')}]\n`);
        return { response: button, checkboxChecked: false };
      };
    },
    [asked, response] as const,
  );
}

const questions = (): string[] => (existsSync(asked) ? readFileSync(asked, 'utf8').split('\n').filter(Boolean) : []);

async function goToLibrary(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/library';
  });
  await page.getByRole('region', { name: 'Queue' }).waitFor();
}

/** The names in the queue, as they stand on the page. */
const order = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Films in the queue' }).getByRole('link').allTextContents();

const queueOf = (page: Page) =>
  page.evaluate(async () => {
    const answered = await window.scenewright.queue.get({});
    if (!answered.ok) throw new Error(answered.problem.message);
    return answered.value;
  });

test('films wait in an order that keys change; a quit asks, and the order and the pause are there again', async () => {
  const { app, page } = await start();
  await page.evaluate(
    async ([all, titles, base]) => {
      for (const [i, id] of all.entries()) {
        await window.scenewright.generation.start({ id, brief: { ...base, title: titles[i] ?? '' } });
      }
    },
    [ids, TITLES, { ...BRIEF_DEFAULTS, ...SHORT, idea: IDEA }] as const,
  );
  await goToLibrary(page);
  await expect.poll(() => order(page)).toEqual(['One', 'Two', 'Three', 'Four']);
  // By keyboard alone, and the button keeps the focus while its film moves.
  await page.getByRole('button', { name: 'Move Four up' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['One', 'Two', 'Four', 'Three']);
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['One', 'Four', 'Two', 'Three']);
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.getByText('You paused the queue').waitFor();

  // "Keep working": everything stays as it was.
  await app.evaluate((electron) => electron.app.quit());
  await expect.poll(questions).toHaveLength(1);
  expect(questions()[0]).toMatch(/“One” is still being made.*goes on next time.*\[Keep working, Quit\]/);
  expect((await queueOf(page)).running?.id).toBe(ids[0]);
  // Closing the last window is asked about too, and the window stays.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(questions).toHaveLength(2);
  expect(await order(page)).toEqual(['One', 'Four', 'Two', 'Three']);

  await answer({ app, page, log: [] }, 1);
  const gone = ended({ app });
  void app.evaluate((electron) => electron.app.quit()).catch(() => undefined);
  await gone;
  expect(questions()).toHaveLength(3);
});

test('the next start goes on with the film, keeps order and pause, and the end of the session asks nobody', async () => {
  const { app, page } = await start();
  await goToLibrary(page);
  await page.getByText('You paused the queue').waitFor();
  expect(await order(page)).toEqual(['One', 'Four', 'Two', 'Three']);
  expect((await queueOf(page)).running).toMatchObject({ id: ids[0], status: 'running' });
  const statuses = (await snapshot(page, ids[0] ?? '')).events.flatMap((e) =>
    e.kind === 'status' ? [e.payload.status] : [],
  );
  expect(statuses).toEqual(['queued', 'running', 'interrupted', 'running']);

  const gone = ended({ app });
  void app
    .evaluate((electron) => {
      electron.powerMonitor.emit('shutdown');
      electron.app.quit();
    })
    .catch(() => undefined);
  await gone;
  expect(questions()).toHaveLength(3);
});

test.skipIf(process.platform === 'win32')('a signal asks nobody either', async () => {
  const { app, page } = await start();
  await waitForStatus(page, ids[0] ?? '', 'running');
  const gone = ended({ app });
  const child = app.process();
  child.kill('SIGTERM');
  await gone;
  // It quit in order, and was not simply struck down.
  expect(child.signalCode).toBeNull();
  expect(questions()).toHaveLength(3);
});

test('"cancel all" empties the queue and can be taken back; where nothing runs, nothing is asked', async () => {
  const { app, page } = await start();
  await goToLibrary(page);
  await page.getByRole('button', { name: 'Cancel all' }).click();
  for (const id of ids) await waitForStatus(page, id, 'cancelled');
  await page.getByText('Nothing waits').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => order(page)).toEqual(['One', 'Four', 'Two', 'Three']);
  await page.getByRole('button', { name: 'Cancel all' }).click();
  await page.getByText('Nothing waits').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('region', { name: 'Queue' }).waitFor({ state: 'detached' });
  const gone = ended({ app });
  await app.close();
  await gone;
  running = null;
  expect(questions()).toHaveLength(3);
});

test.skipIf(process.platform === 'win32')('an app that is struck down leaves no child behind', async () => {
  const standIn = standInFfmpeg(join(userData, 'ffmpeg'), await findTools(), [
    { when: '*/scene-*', kind: 'hang', times: 9 },
  ]);
  // The page may not name a program, so it is chosen while the app is not there.
  const library = openLibrary(join(userData, 'library'));
  writeSettings(library, { ffmpegPath: standIn.ffmpeg, ffprobePath: standIn.ffprobe });
  library.close();
  const { app, page } = await start();
  const brief = { ...BRIEF_DEFAULTS, ...SHORT, idea: IDEA };
  await page.evaluate((b) => window.scenewright.generation.start({ id: crypto.randomUUID(), brief: b }), brief);
  await expect.poll(() => standIn.runs()[0], { timeout: 120_000, interval: 200 }).toBeGreaterThan(0);
  const working = standIn.pids().filter(isAlive);
  expect(working).not.toEqual([]);
  // Main has answered since: the turn of its loop in which it started them, and told its guard, is over.
  await page.evaluate(() => window.scenewright.settings.get({}));
  const gone = ended({ app });
  app.process().kill('SIGKILL');
  await gone;
  running = null;
  await expect.poll(() => working.filter(isAlive), { timeout: 10_000 }).toEqual([]);
});
