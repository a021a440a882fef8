import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, quit, startApp } from '../support/app.ts';
import { stubSystem, whatWasAsked } from '../support/fuzz/stubs.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('crash');

/** Names of the crash dumps in a user folder. */
const dumps = (): string[] =>
  readdirSync(join(userData, 'Crashpad'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.dmp'),
  );

test('a crash leaves a dump here and a word at the next start; a page that crashes comes back', async () => {
  const first = await startApp(userData);
  // The library is open once the page knows the settings.
  await first.page.getByRole('region', { name: /Welcome/ }).waitFor();
  expect(existsSync(join(userData, 'running'))).toBe(true);
  const shown = await first.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(null)));
    contents?.forcefullyCrashRenderer();
    await loaded;
    return contents?.executeJavaScript('document.body.innerText') as Promise<string>;
  });
  expect(shown).toContain('What is the film about?');
  await first.app.evaluate(() => setImmediate(() => process.crash())).catch(() => undefined);
  await ended(first);
  await expect.poll(dumps, { timeout: 20_000 }).not.toEqual([]);

  const second = await startApp(userData);
  const { app, page } = second;
  try {
    await stubSystem(app, userData);
    const note = page.getByText('Scenewright closed unexpectedly last time.');
    await note.waitFor();
    await page.getByText('Nothing finished was lost.').waitFor();
    await page.getByRole('button', { name: 'Open logs' }).click();
    await expect.poll(() => whatWasAsked(app).then(({ shown }) => shown)).toEqual([expect.stringMatching(/\.log$/)]);
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.getByRole('button', { name: 'Copy report' }).first().click();
    const report = await page.getByRole('dialog', { name: 'Report' }).locator('pre').innerText();
    expect(report).toContain('crash dumps, which stay on this machine: 20');
    expect(report).toContain('the page of a window is gone');
  } finally {
    await quit(second);
  }
  expect(existsSync(join(userData, 'running'))).toBe(false);
  const third = await startApp(userData);
  try {
    await third.page.getByRole('region', { name: /Welcome/ }).waitFor();
    expect(await third.page.getByText('closed unexpectedly').count()).toBe(0);
  } finally {
    await quit(third);
  }
});
