import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import ideas from '../fixtures/ideas.json' with { type: 'json' };
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm, snapshot } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';

const userData = scratchFolder('hostile');
const hostile = ideas.find((i) => i.id === 'injection')?.idea ?? '';

test('an idea full of commands is only text, everywhere', async () => {
  const running = await startApp(userData);
  const { page, log } = running;
  try {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await fillForm(page, { idea: hostile, title: hostile.slice(0, 200), captions: 'burned' });
    const id = await makeTheFilm(page);
    await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 120_000 });
    const { generation, scenes } = await snapshot(page, id);
    expect(generation.brief.idea).toBe(hostile);
    // The words reach the film as they were written.
    const told = scenes.map((s) => s.script?.narration ?? '').join(' ');
    expect(told).toContain('../../etc/passwd %n%n');
    // In the window they are text: no element was made of them.
    expect(await page.locator('img[src="x"], img[onerror]').count()).toBe(0);
    await page
      .getByRole('link', { name: 'Library' })
      .or(page.getByRole('button', { name: 'Library' }))
      .first()
      .click();
    await page.getByText('drawtext', { exact: false }).first().waitFor();
    expect(await page.locator('img[src="x"], img[onerror]').count()).toBe(0);
    expect(dialogs).toBe(0);
    expect(log.filter((line) => /Content Security Policy/.test(line))).toEqual([]);
    const vtt = readFileSync(join(userData, 'library', 'generations', id, 'captions.vtt'), 'utf8');
    expect(vtt).not.toContain('<img');
  } finally {
    await quit(running);
  }
});
