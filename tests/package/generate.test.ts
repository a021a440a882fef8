import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownedFolder, PACKAGED, readOnlyCopy } from '../support/package/app-folder.ts';
import { runAsUser, userEnv } from '../support/package/start.ts';

const home = ownedFolder('generate');

test('`scenewright generate` makes a film through a link on PATH, without a display', () => {
  const link = join(home, 'scenewright');
  symlinkSync(join(readOnlyCopy(), 'resources/bin/scenewright'), link);
  const film = join(home, 'film.mp4');
  const brief = ['--length', '10', '--scenes', '3', '--resolution', '360p', '--voice', 'none', '--music', 'none'];
  const env = { ...userEnv(home), PATH: '/usr/bin:/bin', DISPLAY: undefined };
  const run = runAsUser(link, ['generate', 'A fox looks for the sea', ...brief, '-o', film], env);
  expect(run.stdout, run.stderr).toContain(film);
  expect(run.status).toBe(0);
  expect(existsSync(film)).toBe(true);
});

test('bad input has exit code 2', () => {
  const env = { ...userEnv(home), PATH: '/usr/bin:/bin' };
  const run = runAsUser(join(PACKAGED, 'resources/bin/scenewright'), ['generate', '--length', '999'], env);
  expect(run.status).toBe(2);
});
