import { expect, test } from 'vitest';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import type { Bridge } from '../../src-shared/contract.ts';
import { quit, startApp } from '../support/app.ts';
import { fillForm, IDEA, idOf, makeTheFilm, SHORT, snapshot } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

declare const window: { scenewright: Bridge };

const userData = scratchFolder('same-film');

test('a reload in the middle and a second window show the same, complete', async () => {
  const running = await startApp(userData);
  const { app, page } = running;
  try {
    await fillForm(page, {});
    const id = await makeTheFilm(page);
    await page.getByRole('log').getByRole('article').first().waitFor();
    await page.reload();
    expect(idOf(page)).toBe(id);
    const [second] = await Promise.all([
      app.waitForEvent('window'),
      page.evaluate((i) => window.scenewright.app.newWindow({ id: i }), id),
    ]);
    await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 120_000 });
    await second.getByRole('button', { name: 'Save a copy' }).waitFor();
    const { events } = await snapshot(page, id);
    const count = `${events.filter((e) => e.kind === 'message').length} messages`;
    await page.getByText(count).waitFor();
    await second.getByText(count).waitFor();
    expect(await second.getByRole('list', { name: 'Scenes' }).getByRole('listitem').count()).toBe(3);
  } finally {
    await quit(running);
  }
});

test('the same id submitted twice makes one film', async () => {
  const running = await startApp(userData);
  const { page } = running;
  try {
    const id = crypto.randomUUID();
    const answers = await page.evaluate(
      ([i, brief]) => Promise.all([1, 2, 3].map(() => window.scenewright.generation.start({ id: i, brief }))),
      [id, { ...BRIEF_DEFAULTS, ...SHORT, idea: IDEA }] as const,
    );
    expect(answers.map((a) => a.ok && a.value.generation.id)).toEqual([id, id, id]);
    expect(answers.filter((a) => a.ok && !a.value.existed)).toHaveLength(1);
    await page.evaluate((i) => window.scenewright.generation.cancel({ id: i }), id);
    const { generation, events } = await snapshot(page, id);
    expect(generation.status).toBe('cancelled');
    expect(events.filter((e) => e.kind === 'status' && e.payload.status === 'queued')).toHaveLength(1);
  } finally {
    await quit(running);
  }
});
