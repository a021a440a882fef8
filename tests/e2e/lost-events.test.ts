import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, snapshot } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('lost-events');

/** Replaces `webContents.send` in every window: only a share of the pushes arrives. */
async function losePushes(app: ElectronApplication, everyNth: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, nth) => {
    for (const window of BrowserWindow.getAllWindows()) {
      const { webContents } = window;
      const original = webContents.send.bind(webContents);
      let count = 0;
      webContents.send = (channel: string, ...values: unknown[]) => {
        count += 1;
        if (nth > 0 && count % nth === 0) original(channel, ...values);
      };
    }
  }, everyNth);
}

async function expectWholeView(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 180_000 });
  await page.getByTestId('stage-video').waitFor();
  const { events } = await snapshot(page, id);
  const messages = events.filter((e) => e.kind === 'message');
  expect(messages.length).toBeGreaterThan(5);
  // The list shows only what fits, but it says how many messages there are.
  await page.getByText(`${messages.length} messages`).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
}

test.each([
  ['all pushes are lost', 0],
  ['every second push is lost', 2],
])('the view completes when %s', async (_name, everyNth) => {
  const running = await startApp(userData);
  const { app, page } = running;
  try {
    await losePushes(app, everyNth);
    await fillForm(page, {});
    const id = await makeTheFilm(page);
    await expectWholeView(page, id);
  } finally {
    await quit(running);
  }
});
