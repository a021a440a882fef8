import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { ProgressChannel } from '../../src-main/generation/progress-channel.ts';
import { Watchers } from '../../src-main/ipc/watchers.ts';
import { openLibrary } from '../../src-main/library/library.ts';
import type { Bridge } from '../../src-shared/contract.ts';
import { addIdleFilm, openRoom } from '../support/open-room.ts';
import { WireWindow } from '../support/wire.ts';
import { addFilm } from '../unit/library/support.ts';
import { printTable } from './table.ts';

declare const window: { scenewright: Bridge };

const BURST = 10_000;
const WINDOWS = 5;
const ROOT = join(import.meta.dirname, '../..');
const rate = (ms: number): string => `${Math.round((BURST / ms) * 1000).toLocaleString('en-US')} a second`;

/** Events a second: stored alone, stored and pushed to five windows of a wire, and in five real windows. */
export async function benchEvents(): Promise<void> {
  const rows: string[][] = [];
  for (const windows of [0, WINDOWS]) {
    const folder = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
    rows.push([`stored, and taken by ${windows} windows without Electron`, rate(await wired(folder, windows))]);
    rmSync(folder, { recursive: true, force: true });
  }
  const userData = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const { storedMs, shownMs } = await inTheApp(userData);
  rows.push(['said over IPC by a window, stored, and answered', rate(storedMs)]);
  rows.push([`the same, until each of ${WINDOWS} windows shows all`, rate(shownMs)]);
  rmSync(userData, { recursive: true, force: true });
  printTable([`${BURST} events in a burst`, 'value'], rows);
}

async function wired(folder: string, count: number): Promise<number> {
  const library = openLibrary(folder);
  const id = addFilm(library);
  const channel = new ProgressChannel(library);
  const watchers = new Watchers((...question) => library.events.after(...question));
  channel.onEvent((event) => watchers.push(event));
  const parts = { channel, watchers, exists: () => true };
  const windows = Array.from({ length: count }, () => new WireWindow(id, parts));
  for (const one of windows) one.controller.start();
  await new Promise((resolve) => setImmediate(resolve));
  const started = performance.now();
  for (let n = 0; n < BURST; n += 1) {
    channel.emit(id, 'note', { level: 'info', code: 'bench', text: `event ${n}` });
    if (n % 50 === 0) for (const one of windows) one.take();
  }
  for (const one of windows) while (one.take());
  const tookMs = performance.now() - started;
  for (const one of windows) {
    if (one.view.feed.contiguous !== BURST) throw new Error(`a window has ${one.view.feed.contiguous} events`);
    one.controller.stop();
  }
  library.close();
  return tookMs;
}

async function inTheApp(userData: string): Promise<{ storedMs: number; shownMs: number }> {
  const library = join(userData, 'library');
  const id = addIdleFilm(library);
  const { executable, args, env } = electronEnvironment();
  Object.assign(process.env, env);
  const app = await _electron.launch({
    ...(env['ELECTRON_OVERRIDE_DIST_PATH'] ? {} : { executablePath: executable }),
    args: [...args, ROOT, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const pages = await openWindows(app, id, () => openRoom(library, id));
    const started = performance.now();
    await pages[0]?.evaluate(
      ([film, count]) =>
        Promise.all(
          Array.from({ length: count }, (_, n) => window.scenewright.generation.say({ id: film, text: `note ${n}` })),
        ).then(() => undefined),
      [id, BURST] as const,
    );
    const storedMs = performance.now() - started;
    await Promise.all(pages.map((page) => page.getByText('10,000 messages').first().waitFor({ timeout: 120_000 })));
    return { storedMs, shownMs: performance.now() - started };
  } finally {
    await app.close();
  }
}

async function openWindows(app: ElectronApplication, id: string, ready: () => void): Promise<Page[]> {
  const first = await app.firstWindow();
  await first.getByRole('textbox', { name: 'Idea' }).waitFor();
  // The house opens with the page's first question, and takes up what it finds unfinished: nothing may be, before.
  await first.evaluate(() => window.scenewright.settings.get({}));
  ready();
  const pages: Page[] = [];
  for (let n = 0; n < WINDOWS; n += 1) {
    const opened = app.waitForEvent('window');
    await first.evaluate((film) => window.scenewright.app.newWindow({ id: film }), id);
    const page = await opened;
    await page.getByText('0 messages').waitFor();
    pages.push(page);
  }
  return pages;
}
