import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { stubSystem, whatWasAsked } from '../support/fuzz/stubs.ts';
import { scratchFolder } from '../support/scratch.ts';

const folder = scratchFolder('first-start');

test('a fresh library makes a film of an example in one click, and welcomes nobody twice', async () => {
  const userData = join(folder, 'film');
  const first = await startApp(userData);
  try {
    const { page } = first;
    const welcome = page.getByRole('region', { name: /Welcome/ });
    await welcome.waitFor();
    // By keyboard: the button is what a screen reader says.
    await welcome.getByRole('button', { name: 'Make this film: A story' }).press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/film/'));
    await page.getByRole('button', { name: 'Cancel', exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = '#/create';
    });
    await page.getByRole('region', { name: 'Examples' }).waitFor();
    expect(await welcome.count()).toBe(0);
  } finally {
    await quit(first);
  }
  const second = await startApp(userData);
  try {
    const { page } = second;
    await page
      .getByText('Making your film')
      .or(page.getByRole('heading', { name: 'What is the film about?' }))
      .waitFor();
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('offline');
    expect(await page.getByText('Welcome.').count()).toBe(0);
    expect(await page.getByText('closed unexpectedly').count()).toBe(0);
  } finally {
    await quit(second);
  }
});

test('the welcome can be turned away and asked back; the settings show the folder, the logs and what the app is', async () => {
  const running = await startApp(join(folder, 'dismissed'));
  const { app, page } = running;
  try {
    await stubSystem(app, folder);
    const welcome = page.getByRole('region', { name: /Welcome/ });
    await welcome.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('region', { name: 'Examples' }).waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Examples' }).waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    expect(await page.getByRole('region', { name: 'Updates' }).innerText()).toContain('updated from its source');
    await page.getByRole('button', { name: 'Show in folder' }).click();
    await page.getByRole('button', { name: 'Open logs' }).click();
    await expect.poll(() => whatWasAsked(app).then(({ shown }) => shown.length)).toBe(2);
    const { shown } = await whatWasAsked(app);
    expect(shown[0]).toBe(join(folder, 'dismissed', 'library'));
    expect(shown[1]).toMatch(/\.log$/);
    await page.getByRole('button', { name: 'Show again' }).click();
    await page.getByText('Tips are shown again.').waitFor();
    // The menu leads to what the app is.
    await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find(({ label }) => label.startsWith('About '))?.click();
    });
    await page.getByRole('heading', { name: 'About Scenewright' }).waitFor();
    await page.getByText(/Version \d+\.\d+\.\d+/).waitFor();
    await page.getByText('SQLite').waitFor();
    await page.getByRole('searchbox', { name: 'Search the credits' }).fill('ofl fraunces');
    await page.getByRole('option', { name: /Fraunces/ }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Licence of Fraunces' }).innerText()).toContain(
      'SIL OPEN FONT LICENSE',
    );
    await page.getByRole('searchbox').fill('');
    await page.getByRole('listbox', { name: 'Credits' }).press('End');
    await page.getByRole('option', { selected: true, name: /zustand/ }).waitFor();
    await page.getByRole('link', { name: 'Create' }).click();
    await welcome.waitFor();
  } finally {
    await quit(running);
  }
});
