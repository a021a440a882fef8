import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Bridge } from '../../src-shared/contract.ts';
import { EVENTS_AHEAD } from '../../src-shared/flow.ts';
import { quit, startApp } from '../support/app.ts';
import { snapshot } from '../support/film-form.ts';
import { addIdleFilm, openRoom } from '../support/open-room.ts';
import { scratchFolder } from '../support/scratch.ts';

declare const window: { scenewright: Bridge };
/** Where the sends of main are counted while the burst lasts. */
type Counting = typeof globalThis & { sends?: { window: number; at: number; events: number }[] };

const BURST = 10_000;
/** Five windows draw ten thousand messages; a busy machine takes its time. */
const PATIENCE_MS = 150_000;
const userData = scratchFolder('burst');
const folder = join(userData, 'library');

const id = addIdleFilm(folder);

/** Opens the film in another window. */
async function another(app: ElectronApplication, page: Page): Promise<Page> {
  const opened = app.waitForEvent('window');
  await page.evaluate((i) => window.scenewright.app.newWindow({ id: i }), id);
  const next = await opened;
  await next.getByText('0 messages').waitFor();
  return next;
}

/** Notes each push with its window and its time. */
const countSends = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const sends: NonNullable<Counting['sends']> = [];
    (globalThis as Counting).sends = sends;
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const original = webContents.send.bind(webContents);
      webContents.send = (channel: string, ...values: unknown[]) => {
        const events = (values[0] as { events?: unknown[] }).events?.length ?? 0;
        sends.push({ window: webContents.id, at: Date.now(), events });
        original(channel, ...values);
      };
    }
  });

const windowId = async (app: ElectronApplication, page: Page): Promise<number> =>
  (await app.browserWindow(page)).evaluate((w: Electron.BrowserWindow) => w.webContents.id);

test('a burst reaches every window, one that was busy and one that was reloaded too', {
  timeout: 300_000,
}, async () => {
  const running = await startApp(userData);
  const { app, page } = running;
  try {
    // The house opens with the page's first question, and takes up what it finds unfinished: nothing may be, before.
    await page.evaluate(() => window.scenewright.settings.get({}));
    openRoom(folder, id);
    await page.evaluate((i) => {
      location.hash = `#/film/${i}`;
    }, id);
    const [blocked, reloaded, closed, quick] = [
      await another(app, page),
      await another(app, page),
      await another(app, page),
      await another(app, page),
    ] as const;
    const blockedId = await windowId(app, blocked);
    await countSends(app);
    const block = blocked.evaluate(() => {
      const from = Date.now();
      while (Date.now() - from < 4000);
      return { from, to: Date.now() };
    });
    const say = (from: number, to: number): Promise<boolean[]> =>
      page.evaluate(
        ([i, first, last]) =>
          Promise.all(
            Array.from({ length: last - first }, (_, n) =>
              window.scenewright.generation.say({ id: i, text: `note ${first + n}` }).then(({ ok }) => ok),
            ),
          ),
        [id, from, to] as const,
      );
    const said = await say(0, BURST / 2);
    await Promise.all([closed.close(), reloaded.reload()]);
    said.push(...(await say(BURST / 2, BURST)));
    expect(said.filter((ok) => ok)).toHaveLength(BURST);
    for (const open of [page, blocked, reloaded, quick]) {
      await open.getByText('10,000 messages').first().waitFor({ timeout: PATIENCE_MS });
      expect(await open.getByRole('alert').count()).toBe(0);
    }
    const { from, to } = await block;
    const sends = (await app.evaluate(() => (globalThis as Counting).sends)) ?? [];
    const meanwhile = sends.filter((s) => s.window === blockedId && s.at > from && s.at < to);
    expect(meanwhile.reduce((sum, s) => sum + s.events, 0)).toBeLessThanOrEqual(EVENTS_AHEAD);
    const { events } = await snapshot(page, id);
    const texts = events.flatMap((e) => (e.kind === 'message' ? [e.payload.text] : []));
    expect(texts).toEqual(Array.from({ length: BURST }, (_, n) => `note ${n}`));
    expect(events.map((e) => e.seq)).toEqual(events.map((_, n) => n + 1));
  } finally {
    await quit(running);
  }
});
