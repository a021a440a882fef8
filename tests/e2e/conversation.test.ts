import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../src-shared/contract.ts';
import { quit, type RunningApp, startApp } from '../support/app.ts';
import { libraryWithConversation } from '../support/long-conversation.ts';
import { scratchFolder } from '../support/scratch.ts';

declare const window: { scenewright: Bridge };

const MESSAGES = 400;
const userData = scratchFolder('conversation');
let running: RunningApp;
let page: Page;
let id: string;

beforeAll(async () => {
  id = libraryWithConversation(join(userData, 'library'), MESSAGES, 4);
  running = await startApp(userData);
  page = running.page;
  await page.getByRole('textbox', { name: 'Idea' }).waitFor();
  await page.evaluate((film) => {
    location.hash = `#/film/${film}/conversation`;
  }, id);
  await page.getByText('400 messages').waitFor();
});
afterAll(() => quit(running));

const room = () => page.getByRole('log', { name: 'The room' });
const heading = (name: string) => room().getByRole('button', { name: new RegExp(`^${name}\\b`) });
const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
/** The number of the message that has the keyboard. */
const position = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-posinset') ?? null);

/** Whether something is within the scrolling list, and not only in the page. */
async function isInSight(what: Locator): Promise<boolean> {
  const [inner, outer] = [await what.boundingBox(), await room().boundingBox()];
  return inner !== null && outer !== null && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}

test('a long saved conversation opens at its end, and only what is near exists', async () => {
  await room().locator('[aria-posinset="400"]').waitFor();
  expect(await room().getByRole('article').count()).toBeLessThan(60);
  await heading('Scene 4').waitFor();
});

test('the keyboard goes from message to message, and Tab reaches the one it is at', async () => {
  await page.getByRole('button', { name: 'More about the conversation' }).focus();
  await page.keyboard.press('Tab');
  expect(await position()).toBe('400');
  await page.keyboard.press('ArrowUp');
  expect(await position()).toBe('399');
  await page.keyboard.press('Home');
  await expect.poll(focused).toMatch(/^scene-1-/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(position).toBe('1');
  await page.keyboard.press('End');
  await expect.poll(position).toBe('400');
});

test('the points of a score are shown and read out when the keyboard is on it', async () => {
  const chip = page.locator('[aria-posinset="400"]').getByRole('button', { name: /^Score \d+, / });
  await chip.focus();
  await page
    .getByRole('table')
    .getByRole('rowheader', { name: /^visual detail/ })
    .waitFor();
  const description = await chip.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${description}"]`).textContent()).toMatch(
    /visual detail: \d+ of 30\..* Passes at 85\./,
  );
  await page.keyboard.press('Escape');
});

test('a part folds away and comes back', async () => {
  await page.getByRole('button', { name: 'Go to a part' }).click();
  await page.getByRole('menuitem', { name: /^Scene 2/ }).click();
  await expect.poll(focused).toMatch(/^scene-2-/);
  await page.keyboard.press('ArrowLeft');
  await room().getByRole('button', { name: 'Scene 2 100 messages', expanded: false }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toMatch(/^scene-3-/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(position).toBe('101');
});

test('search counts, walks, and marks; Escape clears it', async () => {
  await page.keyboard.press('End');
  await expect.poll(position).toBe('400');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Search the conversation' });
  await field.fill('nobody says this');
  await page.getByText('none', { exact: true }).waitFor();
  await field.fill('NOT BOLD');
  await page.getByText(/^1 of \d+$/).waitFor();
  const marked = room().locator('mark[aria-current]');
  await expect.poll(() => marked.textContent()).toBe('not bold');
  await expect.poll(() => isInSight(marked)).toBe(true);
  expect(await room().locator('b, a, strong').count()).toBe(0);
  await field.press('Enter');
  await page.getByText(/^(2|1) of \d+$/).waitFor();
  await field.press('Escape');
  await field.waitFor({ state: 'detached' });
  await expect.poll(() => room().locator('mark').count()).toBe(0);
});

test('filters by agent and scene go together; nothing left is said, and all comes back', async () => {
  await page.getByRole('button', { name: 'Filter' }).click();
  const chip = (row: string, name: RegExp) => page.getByRole('group', { name: row }).getByRole('button', { name });
  await chip('Agents', /^Scene Critic/).click();
  await page.getByText('200 of 400 messages').waitFor();
  await chip('Scenes', /^Scene 3/).click();
  await page.getByText('50 of 400 messages').waitFor();
  await expect.poll(() => room().getByText('Scene Writer').count()).toBe(0);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByText('400 messages', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Filter' }).click();
});

test('a revision shows what changed, and its words on request', async () => {
  await page.getByRole('button', { name: 'Go to a part' }).click();
  await page.getByRole('menuitem', { name: /^Scene 2/ }).click();
  const message = room().getByRole('article', { name: 'Scene Writer, round 2, revises' }).first();
  await message.locator('ins').first().waitFor();
  expect(await message.locator('del').count()).toBeGreaterThan(0);
  const position = await message.getAttribute('aria-posinset');
  const same = room().locator(`[aria-posinset="${position}"]`);
  await same.getByRole('button', { name: 'Text', exact: true }).click();
  await same.locator('ins').first().waitFor({ state: 'detached' });
  await same.getByRole('button', { name: /^\d changes?$/, pressed: false }).click();
  await same.locator('ins').first().waitFor();
});

test('a message and the whole are copied out of the library, and saved as Markdown and JSON', async () => {
  await page.evaluate((film) => window.scenewright.conversation.copy({ id: film, seq: 1 }), id);
  const clipboard = (): Promise<string> => running.app.evaluate(({ clipboard: board }) => board.readText());
  expect(await clipboard()).toMatch(/^### Scene Writer\n\n\*round 1 · /);
  await page.getByRole('button', { name: 'More about the conversation' }).click();
  await page.getByRole('menuitem', { name: 'Copy the conversation' }).click();
  await expect.poll(clipboard).toMatch(/^# A long talk\n/);
  for (const [item, name] of [
    ['Save as Markdown…', 'talk.md'],
    ['Save as JSON…', 'talk.json'],
  ] as const) {
    const file = join(userData, name);
    await running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await page.getByRole('button', { name: 'More about the conversation' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect.poll(() => existsSync(file)).toBe(true);
  }
  expect(readFileSync(join(userData, 'talk.md'), 'utf8').match(/^## Scene \d$/gm)).toHaveLength(4);
  const { sections } = JSON.parse(readFileSync(join(userData, 'talk.json'), 'utf8'));
  expect(sections.flatMap(({ lines }: { lines: unknown[] }) => lines)).toHaveLength(MESSAGES);
});

test('beside the stage it is what it was in its tab', async () => {
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
  const chosen = page.getByRole('group', { name: 'Scenes' }).getByRole('button', { name: /^Scene 3/, pressed: true });
  await page.getByRole('button', { name: 'Filter' }).click();
  await page
    .getByRole('group', { name: 'Scenes' })
    .getByRole('button', { name: /^Scene 3/ })
    .click();
  await page.evaluate((film) => {
    location.hash = `#/film/${film}`;
  }, id);
  await page.getByRole('complementary', { name: 'The room beside the stage' }).getByRole('log').waitFor();
  await chosen.waitFor();
  await page.getByText('100 of 400 messages').waitFor();
});
