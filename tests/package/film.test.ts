import { readdirSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillForm, makeTheFilm, snapshot, waitForStatus } from '../support/film-form.ts';
import { ownedFolder, readOnlyCopy } from '../support/package/app-folder.ts';
import { hasSandbox, kill, startPackaged } from '../support/package/start.ts';

const home = ownedFolder('home');
const executable = join(readOnlyCopy(), 'scenewright');

test('from a read-only folder, a film survives a kill, is finished after the next start, and plays', async () => {
  const first = await startPackaged(executable, home);
  let id = '';
  try {
    await fillForm(first.page, {});
    id = await makeTheFilm(first.page);
    await first.page.getByText('Scene Cohesor').first().waitFor({ timeout: 120_000 });
  } finally {
    await kill(first);
  }
  const second = await startPackaged(executable, home);
  try {
    await waitForStatus(second.page, id, 'completed', 300_000);
    // Its ffmpeg is the one beside the app: there is no other on its PATH.
    const { generation, events } = await snapshot(second.page, id);
    expect(generation).toMatchObject({ status: 'completed', partial: false });
    expect(generation.film?.durationMs).toBe(10_000);
    expect(events.map((e) => e.seq)).toEqual(events.map((_, i) => i + 1));

    await second.page.evaluate((film) => {
      location.hash = `#/film/${film}`;
    }, id);
    const playedS = await second.page.getByTestId('stage-video').evaluate(async (element) => {
      const video = element as HTMLVideoElement;
      video.muted = true;
      await video.play();
      await new Promise<void>((resolve) => {
        video.ontimeupdate = () => video.currentTime > 0.3 && resolve();
      });
      return video.currentTime;
    });
    expect(playedS).toBeGreaterThan(0.3);
  } finally {
    await kill(second);
  }
});

test.skipIf(process.env['SCENEWRIGHT_NETWORK'] !== 'cut')(
  'there was no network (else: not root, or no unshare)',
  () => {
    expect(Object.keys(networkInterfaces()).filter((name) => name !== 'lo')).toEqual([]);
  },
);

test.skipIf(!hasSandbox)(
  'the page runs in Chromium’s sandbox (else: the kernel gives users no namespaces)',
  async () => {
    const running = await startPackaged(executable, home);
    try {
      const renderers = processes().filter(({ line }) => line.includes('--type=renderer') && line.includes(home));
      expect(renderers.length).toBeGreaterThan(0);
      // 2: filters of system calls are in force
      for (const { pid } of renderers) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
    } finally {
      await kill(running);
    }
  },
);

function processes(): { pid: string; line: string }[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      return [{ pid, line: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
    } catch {
      return []; // it ended meanwhile
    }
  });
}
