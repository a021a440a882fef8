import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../src-shared/contract.ts';
import { quit, type RunningApp, startApp } from '../support/app.ts';
import { fillForm, IDEA, makeTheFilm, waitForStatus } from '../support/film-form.ts';
import { png } from '../support/pictures/png.ts';
import { scratchFolder } from '../support/scratch.ts';

declare const window: { scenewright: Bridge };

const userData = scratchFolder('bad-input');
let running: RunningApp;
beforeAll(async () => {
  running = await startApp(userData);
});
afterAll(() => quit(running));

test.each([
  ['123456789', 'at least 10 characters'],
  [' '.repeat(30), 'Write an idea'],
  ['x'.repeat(5001), '5,000'],
])('an idea that cannot be a film has its message beside the field', async (idea, message) => {
  const { page } = running;
  await fillForm(page, {});
  const field = page.getByRole('textbox', { name: 'Idea' });
  await field.fill(idea);
  await field.blur();
  await page.getByText(message).first().waitFor();
  await page.getByRole('button', { name: 'Make the film' }).click({ force: true });
  expect(page.url()).not.toMatch(/#\/film\//);
  expect(await field.inputValue()).toBe(idea);
});

const PNG_1PX = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const HUGE = png({ width: 20_000, height: 20_000, data: Buffer.alloc(9) });
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Drops files on the form as a file manager does. */
async function drop(files: { name: string; base64?: string; bytes?: number }[]): Promise<void> {
  const { page } = running;
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64, bytes } of list) {
      const content = base64 ? Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) : new Uint8Array(bytes ?? 0);
      data.items.add(new File([content], name));
    }
    return data;
  }, files);
  await page.getByRole('textbox', { name: 'Idea' }).dispatchEvent('drop', { dataTransfer: transfer });
}

test.each([
  ['a GIF that is named .png', { name: 'cat.png', base64: GIF }, /GIF/],
  ['a picture of 10 MB and one byte', { name: 'big.jpg', bytes: 10 * 1024 * 1024 + 1 }, /larger than 10 MB/],
  ['an SVG that is named .png', { name: 'logo.png', base64: btoa('<svg onload="alert(1)"/>') }, /is an SVG/],
  [
    'a PNG of 400 megapixels by its header',
    { name: 'huge.png', base64: HUGE.toString('base64') },
    /has 400 megapixels/,
  ],
  ['a PNG that was cut off', { name: 'half.png', base64: PNG_1PX.slice(0, 72) }, /damaged|not a picture/],
])('%s is refused, and the form keeps what was typed', async (_name, file, message) => {
  const { page } = running;
  await fillForm(page, {});
  await drop([file]);
  await page.getByText(message).first().waitFor();
  expect(await page.getByRole('textbox', { name: 'Idea' }).inputValue()).toBe(IDEA);
  const drafts = join(userData, 'library', 'drafts');
  expect(existsSync(drafts) ? readdirSync(drafts) : []).toEqual([]);
});

test('a fourth picture is refused, the three stay', async () => {
  const { page } = running;
  await fillForm(page, {});
  for (const name of ['1.png', '2.png', '3.png', '4.png']) await drop([{ name, base64: PNG_1PX }]);
  await page
    .getByText(/up to 3 pictures/)
    .first()
    .waitFor();
  expect(readdirSync(join(userData, 'library', 'drafts'))).toHaveLength(3);
});

test('a file that was not taken is told of, and keeps no film from being made', async () => {
  const { page } = running;
  await fillForm(page, {});
  await drop([{ name: 'cat.png', base64: GIF }]);
  await page.getByText(/GIF/).first().waitFor();
  const id = await makeTheFilm(page);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await waitForStatus(page, id, 'cancelled');
  await page.evaluate(() => {
    location.hash = '#/create';
  });
  await page.getByRole('textbox', { name: 'Idea' }).waitFor();
  expect(await page.getByText(/GIF/).count()).toBe(0);
});

test('main checks again what the page should have checked', async () => {
  const { page } = running;
  const answers = await page.evaluate(async () => {
    const { generation } = window.scenewright;
    const id = crypto.randomUUID();
    const bad = [
      { id },
      { id, brief: { idea: 'short' } },
      { id: '../../etc', brief: {} },
      null,
      'text',
      { id, brief: null },
    ];
    return Promise.all(bad.map((input) => generation.start(input as Parameters<typeof generation.start>[0])));
  });
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, problem: { code: 'BAD_INPUT' } });
});

test('an unknown film is not found', async () => {
  const { page } = running;
  const answer = await page.evaluate(() =>
    window.scenewright.generation.snapshot({ id: crypto.randomUUID(), sinceSeq: 0 }),
  );
  expect(answer).toMatchObject({ ok: false, problem: { code: 'NOT_FOUND' } });
});
