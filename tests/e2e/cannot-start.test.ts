import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../support/app.ts';
import { scratchFolder } from '../support/scratch.ts';

test('the window says why the library cannot be opened, and leaves its file as it is', async () => {
  const userData = scratchFolder('cannot-start');
  mkdirSync(join(userData, 'library'), { recursive: true });
  const file = join(userData, 'library', 'library.db');
  const damaged = 'This was a library once. '.repeat(400);
  writeFileSync(file, damaged);
  const { app, page } = await startApp(userData);
  const child = app.process();
  try {
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: 'Scenewright cannot start' }).waitFor();
    expect(await alert.innerText()).toMatch(/library/i);
    const gone = once(child, 'exit');
    await alert.getByRole('button', { name: 'Close' }).click();
    await gone;
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
});
