import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src-main/library/library.ts';
import { startApp } from '../support/app.ts';
import { scratchFolder } from '../support/scratch.ts';

test('the window says why the library cannot be opened, and leaves its file as it is', async () => {
  const userData = scratchFolder('cannot-start');
  const folder = join(userData, 'library');
  openLibrary(folder).close();
  const file = join(folder, 'library.db');
  const db = new Database(file);
  // A damaged one would be restored (broken-library.test.ts).
  db.pragma('user_version = 999');
  db.close();
  const before = readFileSync(file);
  const { app, page } = await startApp(userData);
  const child = app.process();
  try {
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: 'Scenewright cannot start' }).waitFor();
    expect(await alert.innerText()).toContain('This library was written by a newer Scenewright.');
    const gone = once(child, 'exit');
    // The app may be gone before it has told that it was clicked.
    const clicked = alert.getByRole('button', { name: 'Close' }).click();
    await Promise.all([gone, clicked.catch((thrown) => expect(String(thrown)).toContain('has been closed'))]);
    expect(readFileSync(file).equals(before)).toBe(true);
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
});
