import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { fillForm, makeTheFilm, waitForStatus } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('accessibility');

const CHOICES = [
  /scenes in/,
  /16:9/,
  /paper cut/,
  /voice$/,
  /^music/,
  /^captions/,
  /^words/,
  /title$/,
  /brand$/,
  /^seed/,
];
const PAGES = ['library', 'engines', 'settings', 'about'];
const TABS = ['Film', 'Scenes', 'Conversation', 'Brief', 'Files'];

const open = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('main h1').waitFor();
};

test('no page, form, menu or tab breaks a rule of axe, in either theme', async () => {
  const running = await startApp(userData);
  const { page } = running;
  const found: string[] = [];
  const look = async (what: string): Promise<void> => {
    found.push(...(await violations(page, what)));
  };
  try {
    await page.getByRole('region', { name: /Welcome/ }).waitFor();
    await look('the first start');
    await open(page, '#/library');
    await page.getByText('Your films will be here').waitFor();
    await look('the empty library');

    await fillForm(page, { idea: 'Too short', brand: 'x'.repeat(51), lengthS: 5 });
    await page.getByRole('button', { name: 'Make the film' }).click();
    await page.getByText(/too short/).waitFor();
    await look('the form with wrong input');
    await fillForm(page, {});
    for (const name of CHOICES) {
      await page.getByRole('group', { name: 'Choices' }).getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      await look(`the choice ${name}`);
      await page.keyboard.press('Escape');
    }

    const id = await makeTheFilm(page);
    await page.getByRole('article').first().waitFor();
    await look('a film in the making');
    await open(page, '#/library');
    await look('the library while a film is made');
    await open(page, `#/film/${id}`);
    await waitForStatus(page, id, 'completed');
    await page.getByRole('button', { name: 'Save a copy' }).waitFor();
    for (const name of TABS) {
      await page.getByRole('tab', { name }).click();
      await look(`the tab ${name}`);
    }
    await page.getByRole('tab', { name: 'Film' }).click();
    await page.getByRole('button', { name: 'Search (F)' }).click();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await look('the conversation, searched and filtered');
    await page.getByRole('button', { name: 'What the room understands (?)' }).click();
    await page.getByRole('dialog').waitFor();
    await look('the help of the room');
    for (const name of PAGES) {
      await open(page, `#/${name}`);
      await look(`the page ${name}`);
    }
    expect(found).toEqual([]);
  } finally {
    await quit(running);
  }
});
