import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quit, startApp } from '../support/app.ts';
import { scratchFolder } from '../support/scratch.ts';

test('the window says why the library cannot be opened, and what it holds is left as it is', async () => {
  const userData = scratchFolder('cannot-start');
  mkdirSync(join(userData, 'library'), { recursive: true });
  const file = join(userData, 'library', 'library.db');
  writeFileSync(file, 'This was a library once. '.repeat(400));
  const running = await startApp(userData);
  try {
    const alert = running.page.getByRole('alert');
    await alert.getByRole('heading', { name: 'Scenewright cannot start' }).waitFor();
    expect(await alert.innerText()).toMatch(/library/i);
    const gone = new Promise((resolve) => running.app.process().once('exit', resolve));
    await alert.getByRole('button', { name: 'Close' }).click();
    await gone;
  } finally {
    await quit(running);
  }
});
