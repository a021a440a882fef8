import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, waitForStatus } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('library');

const openLibrary = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: 'Library' })
    .or(page.getByRole('button', { name: 'Library' }))
    .first()
    .click();
  await page.waitForFunction(() => location.hash.startsWith('#/library'));
};

test('a finished film is in the gallery: open, search, delete, undo, save a copy', async () => {
  const running = await startApp(userData);
  const { app, page } = running;
  try {
    await openLibrary(page);
    await page.getByText('Your films will be here').waitFor();
    await fillForm(page, { title: 'Mira Comes Home' });
    const id = await makeTheFilm(page);
    await waitForStatus(page, id, 'completed');

    await openLibrary(page);
    const card = page.getByRole('link', { name: /Mira Comes Home/ });
    await card.waitFor();
    await page.getByRole('searchbox').fill('nothing like it');
    await card.waitFor({ state: 'detached' });
    await page.getByRole('searchbox').fill('mira');
    await card.click();
    await page.getByTestId('stage-video').waitFor();

    const copy = join(userData, 'copy.mp4');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, copy);
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await expect.poll(() => existsSync(copy)).toBe(true);

    await openLibrary(page);
    await page.getByRole('searchbox').fill('');
    await page
      .getByRole('button', { name: /Delete/ })
      .first()
      .click();
    await card.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
  } finally {
    await quit(running);
  }
});
