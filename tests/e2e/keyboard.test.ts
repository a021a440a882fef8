import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { IDEA, idOf } from '../support/film-form.ts';
import { addIdleFilm } from '../support/open-room.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('keyboard');

test('by keyboard alone: whatever goes away, the focus is never lost', async () => {
  const library = join(userData, 'library');
  const [older, newer] = [addIdleFilm(library), addIdleFilm(library)];
  const running = await startApp(userData);
  const { page } = running;
  const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
  try {
    await focused('textarea');
    await page.keyboard.type(IDEA);
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/film/'));
    await focused('main h1');
    const id = idOf(page);
    await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Resume' }).waitFor();

    await page.getByRole('link', { name: 'Library' }).press('Enter');
    const films = page.getByRole('list', { name: 'Films' });
    const card = (film: string) => films.locator(`li:has(a[href="#/film/${film}"])`);
    await expect.poll(() => films.getByRole('link').count()).toBe(3);
    await card(id).getByRole('link').press('Enter');
    await focused('main h1');
    await page.goBack();
    for (const gone of [id, newer]) {
      await card(gone)
        .getByRole('button', { name: /^Delete/ })
        .press('Enter');
      await card(gone).waitFor({ state: 'detached' });
      await focused('li a');
    }
    await card(older)
      .getByRole('button', { name: /^Delete/ })
      .press('Enter');
    await card(older).waitFor({ state: 'detached' });
    await focused('main h1');
  } finally {
    await quit(running);
  }
});

test('a field that was left alone takes the next key where the last one was', async () => {
  const running = await startApp(scratchFolder('rest'));
  const { page } = running;
  const idea = page.locator('textarea').first();
  try {
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('A fox home.');
    for (let i = 0; i < ' home.'.length; i += 1) await page.keyboard.press('ArrowLeft');
    // Nobody is there for ten seconds: nothing blinks.
    await page.locator('html[data-resting]').waitFor({ state: 'attached', timeout: 30_000 });
    await page.keyboard.type(' runs');
    expect(await idea.inputValue()).toBe('A fox runs home.');
    await page.locator('html:not([data-resting])').waitFor({ state: 'attached' });
  } finally {
    await quit(running);
  }
});
