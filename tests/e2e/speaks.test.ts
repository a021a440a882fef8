import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, snapshot, waitForStatus } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('speaks');
const PATIENCE_MS = 240_000;

const box = (page: Page) => page.getByRole('textbox', { name: 'Say something to the room' });
const makeIt = (page: Page) => page.getByRole('button', { name: 'Make the change' });
const lastMessage = (page: Page) => page.getByRole('log').getByRole('article').last();

test('the creator asks for a change of a finished film, closes the app, and has it made later; by keyboard', {
  timeout: PATIENCE_MS * 2,
}, async () => {
  const first = await startApp(userData);
  let id = '';
  try {
    const { page } = first;
    await fillForm(page, {});
    id = await makeTheFilm(page);
    await waitForStatus(page, id, 'completed', PATIENCE_MS);
    await page.getByRole('button', { name: 'Save a copy' }).focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'What the room understands' });
    await help.getByRole('button', { name: 'scene 2 at night' }).press('Enter');
    await help.waitFor({ state: 'hidden' });
    expect(await box(page).inputValue()).toBe('scene 2 at night');
    await box(page).fill('Scene 2 at dawn, and music off');
    await box(page).press('Enter');
    await makeIt(page).waitFor();
    expect(await lastMessage(page).textContent()).toMatch(
      /Understood: scene 2 at dawn.*The music is chosen in the brief/,
    );
    await page.getByText('Scene 2 changes.').waitFor();
  } finally {
    await quit(first);
  }

  const second = await startApp(userData);
  try {
    const { page } = second;
    await page.evaluate((i) => {
      location.hash = `#/film/${i}`;
    }, id);
    await makeIt(page).press('Enter');
    // Gone as soon as the film is taken up again; only then is "completed" news.
    await makeIt(page).waitFor({ state: 'detached' });
    await waitForStatus(page, id, 'completed', PATIENCE_MS);
    const { scenes } = await snapshot(page, id);
    expect(scenes[1]?.script?.picture.timeOfDay).toBe('dawn');
  } finally {
    await quit(second);
  }
});
