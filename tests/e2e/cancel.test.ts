import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, snapshot, waitForStatus } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('cancel');

test('a cancelled film is no failure, keeps what is finished, and can be taken up again', async () => {
  const running = await startApp(userData);
  const { page } = running;
  try {
    await fillForm(page, {});
    const id = await makeTheFilm(page);
    await page.getByRole('log').getByRole('article').first().waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await waitForStatus(page, id, 'cancelled');
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    const cancelled = await snapshot(page, id);
    expect(cancelled.events.at(-1)?.kind).toBe('cancelled');
    expect(cancelled.generation.problem).toBeNull();
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 120_000 });
    const { events } = await snapshot(page, id);
    // What was worked out before is not worked out again.
    const stories = events.filter((e) => e.kind === 'step' && e.payload.key === 'story');
    expect(stories.map((e) => e.kind === 'step' && e.payload.state)).toEqual(['started', 'done', 'skipped']);
  } finally {
    await quit(running);
  }
});
