import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownedFolder } from '../support/package/app-folder.ts';
import { kill, runAsUser, startPackaged, userEnv } from '../support/package/start.ts';
import { isRoot } from '../support/package/user.ts';

const DIST = join(import.meta.dirname, '../../dist');
const deb = existsSync(DIST) ? readdirSync(DIST).find((name) => name.endsWith('.deb')) : undefined;
const isInstalled = () => spawnSync('dpkg', ['-s', 'scenewright']).status === 0;
/** Installing takes root and Debian, and an installation of somebody's own is not touched. */
const canInstall = isRoot && deb !== undefined && !isInstalled();

test.runIf(canInstall)(
  'the .deb installs, starts from its desktop entry and its command, and goes without a trace',
  async () => {
    const home = ownedFolder('deb');
    let paths: string[] = [];
    execFileSync('dpkg', ['-i', join(DIST, String(deb))], { stdio: 'pipe' });
    try {
      paths = execFileSync('dpkg', ['-L', 'scenewright'], { encoding: 'utf8' }).trim().split('\n');
      const entry = readFileSync('/usr/share/applications/scenewright.desktop', 'utf8');
      const [executable = ''] = (/^Exec=(.*)$/m.exec(entry)?.[1] ?? '').split(' ');
      const running = await startPackaged(executable, home);
      await running.page.getByRole('textbox', { name: 'Idea' }).waitFor();
      await kill(running);

      const film = join(home, 'film.mp4');
      const env = { ...userEnv(home), PATH: '/usr/bin:/bin', DISPLAY: undefined };
      const brief = ['--length', '10', '--scenes', '3', '--resolution', '360p', '--voice', 'none', '--music', 'none'];
      const run = runAsUser('scenewright', ['generate', 'A fox looks for the sea', ...brief, '-o', film], env);
      expect(run.status, run.stderr).toBe(0);
      expect(existsSync(film)).toBe(true);
    } finally {
      execFileSync('dpkg', ['--purge', 'scenewright'], { stdio: 'pipe' });
    }
    const shared = (path: string) =>
      lstatSync(path, { throwIfNoEntry: false })?.isDirectory() && !/cenewright/.test(path);
    expect(paths.filter((path) => existsSync(path) && !shared(path))).toEqual([]);
    expect(existsSync('/usr/bin/scenewright')).toBe(false);
    // The maker's own: films stay.
    expect(existsSync(join(home, '.config/Scenewright/library'))).toBe(true);
  },
);
