import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quit, type RunningApp, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, snapshot, waitForStatus } from '../support/film-form.ts';
import { willing } from '../support/language/faults.ts';
import { startStandIn } from '../support/language/stand-in.ts';
import { writeTinyGguf } from '../support/language/tiny-gguf.ts';
import { scratchFolder } from '../support/scratch.ts';

const IDEA =
  'An old lighthouse keeper climbs to the lamp. A storm comes from the sea. He rings the bell until the ships turn.';
const folder = scratchFolder('language');
const model = writeTinyGguf(join(folder, 'tiny.gguf'), { contextTokens: 1024 });

/** What the second half of each answer waits for. */
let hold: Promise<void> | null = null;
let running: RunningApp;
let page: Page;
let standIn: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  standIn = await startStandIn('ollama', (question) => {
    const answer = willing(question);
    return answer.kind === 'answer' && hold ? { ...answer, hold } : answer;
  });
  running = await startApp(join(folder, 'user'));
  page = running.page;
  await openEngines();
});
afterAll(async () => {
  await quit(running);
  await standIn.close();
});

async function openEngines(): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/engines';
  });
  await page.getByRole('listitem', { name: 'Ollama' }).waitFor();
}

const row = (name: string) => page.getByRole('listitem', { name, exact: true });

async function turnOn(name: string): Promise<void> {
  await row(name).getByRole('switch').click();
  await row(name).getByRole('switch', { checked: true }).waitFor();
}

async function setAddress(name: string, address: string): Promise<void> {
  await row(name).getByRole('textbox').fill(address);
  await row(name).getByRole('textbox').press('Enter');
}

test('every engine is off, and the badge says offline', async () => {
  expect(await page.getByRole('list', { name: 'Language models' }).getByRole('switch').count()).toBe(6);
  expect(await page.getByRole('list', { name: 'Language models' }).getByRole('switch', { checked: true }).count()).toBe(
    0,
  );
  await page.getByText('offline', { exact: true }).waitFor();
});

test('an address beyond this machine is not asked without a warning', async () => {
  await turnOn('Ollama');
  // An address that nobody has: RFC 5737 keeps it free.
  await setAddress('Ollama', 'http://192.0.2.7:11434');
  const warning = row('Ollama').getByRole('alert');
  await warning.waitFor();
  expect(await warning.textContent()).toMatch(/is not this machine/);
  expect(await row('Ollama').textContent()).toMatch(/not working/);
  await page.getByText('offline', { exact: true }).waitFor();
});

test('an engine that is on is found, tried, and gives the agents somebody to be played by', async () => {
  await setAddress('Ollama', standIn.origin);
  await row('Ollama').getByText('ready', { exact: true }).waitFor();
  await row('Ollama').getByRole('button', { name: 'Test Ollama' }).click();
  await row('Ollama')
    .getByText(/It answers: the mood is calm/)
    .waitFor();
  expect(await row('Ollama').getByRole('status').textContent()).toMatch(/llama3\.2:3b · [\d.]+ s · 30\.0 tokens\/s/);
  await page.getByText('local only', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Engine of the Story Critic' }).selectOption({ label: 'Built-in writer' });
  await page.reload();
  await openEngines();
  const critic = page.getByRole('combobox', { name: 'Engine of the Story Critic' });
  await expect.poll(() => critic.inputValue()).toBe('builtin');
});

test('a film is written by it, and its words are seen while they come', async () => {
  await fillForm(page, { idea: IDEA });
  const heard = Promise.withResolvers<void>();
  hold = heard.promise;
  const id = await makeTheFilm(page);
  // Half of the story has come: its words stand there, and no brace of it.
  const writing = page.getByTestId('draft').filter({ hasText: 'is writing…' });
  await writing.getByText('The Keeper of the Storm').waitFor();
  expect(await writing.textContent()).not.toMatch(/[{}]/);
  heard.resolve();
  await waitForStatus(page, id, 'completed', 200_000);
  const { generation, events } = await snapshot(page, id);
  expect(generation.title).toBe('The Keeper of the Storm');
  const said = events.flatMap((event) => (event.kind === 'message' ? [event.payload] : []));
  expect(said.find(({ agent }) => agent === 'story-critic')?.score).not.toBe(90);
});

test('a model file is picked, runs beside the app, and answers by the schema', async () => {
  await running.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, model);
  await openEngines();
  await turnOn('A model file');
  await row('A model file').getByRole('button', { name: 'Choose a model file' }).click();
  await row('A model file').getByText('ready', { exact: true }).waitFor();
  expect(await row('A model file').textContent()).not.toContain(folder);
  await row('A model file').getByRole('button', { name: 'Test A model file' }).click();
  await row('A model file')
    .getByText(/It answers: the mood is (?:calm|tense|playful)/)
    .waitFor({ timeout: 60_000 });
});

test('the page cannot name a path', async () => {
  const answers = await page.evaluate(async (path) => {
    const { dropModel } = (
      window as unknown as { scenewright: { language: { dropModel: (file: unknown) => Promise<unknown> } } }
    ).scenewright.language;
    return Promise.all([dropModel({ path }), dropModel(path), dropModel(new File(['GGUF'], path))]);
  }, model);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, problem: { code: 'BAD_INPUT' } });
});

test('a dropped model file is taken, and one that is none is not', async () => {
  const dropped = join(folder, 'dropped.gguf');
  copyFileSync(model, dropped);
  const text = join(folder, 'story.txt');
  writeFileSync(text, 'A small fox is lost in a snowy forest.');
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'test-file' });
    document.body.append(input);
  });
  const drop = async (path: string): Promise<void> => {
    await page.locator('#test-file').setInputFiles(path);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add((document.querySelector('#test-file') as HTMLInputElement).files?.[0] as File);
      const place = document.querySelector('fieldset[aria-label="Model file"]');
      place?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
  };
  await drop(text);
  await page.getByText('This is no GGUF model file.').waitFor();
  await drop(dropped);
  await row('A model file')
    .getByText(/^dropped\.gguf, /)
    .waitFor();
});
