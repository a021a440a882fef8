import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import type { Bridge } from '../../src-shared/contract.ts';
import type { UpdateState } from '../../src-shared/update.ts';
import { ended, quit, type RunningApp, startApp } from '../support/app.ts';
import { SHORT } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startUpdateServer, type UpdateServer } from '../support/update-server.ts';

declare const window: { scenewright: Bridge };

const folder = scratchFolder('updates');
const userData = join(folder, 'user');
const appImage = join(folder, 'Scenewright.AppImage');
const mark = join(folder, 'the-new-version-ran');
mkdirSync(userData);
writeFileSync(appImage, '#!/bin/sh\n', { mode: 0o755 });

let server: UpdateServer;
let running: RunningApp;

beforeAll(async () => {
  server = await startUpdateServer(folder, {
    version: '99.1.0',
    notes:
      '<h2>Better</h2><ul><li>Rain &amp; snow</li></ul><img src=x onerror="document.title=1"><script src="x.js"></script>',
    // Long enough for half of it to be something.
    program: `#!/bin/sh\necho "$0" > '${mark}'\n${'#'.repeat(200_000)}\n`,
  });
  running = await startApp(userData, {
    SCENEWRIGHT_UPDATE_CONFIG: server.config,
    XDG_CACHE_HOME: join(folder, 'cache'),
    APPIMAGE: appImage,
  });
});
afterAll(async () => {
  // Done already where the new version was installed.
  if (running.app.windows().length > 0) await quit(running);
  await server.close();
});
beforeEach(() => server.behave('well'));

const PATIENT = { timeout: 20_000 };
const state = async (): Promise<UpdateState> => {
  const answer = await running.page.evaluate(() => window.scenewright.update.get({}));
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
};
const reaches = (kind: UpdateState['kind']): Promise<void> =>
  expect.poll(async () => (await state()).kind, PATIENT).toBe(kind);
const check = () => running.page.evaluate(() => window.scenewright.update.check({}));
const download = () => running.page.evaluate(() => window.scenewright.update.download({}));

/** A film that is being made; answers with its id. */
const begin = (): Promise<string> =>
  running.page.evaluate(
    async (brief) => {
      const id = crypto.randomUUID();
      await window.scenewright.generation.start({ id, brief });
      return id;
    },
    { ...BRIEF_DEFAULTS, ...SHORT, idea: 'A small fox is lost in a snowy forest.' },
  );
const cancel = (film: string) => running.page.evaluate((id) => window.scenewright.generation.cancel({ id }), film);

test.runIf(process.platform === 'linux')('from the question to the new version, past every fault', async () => {
  const { app, page } = running;
  // Off: asked once, and nobody is spoken to.
  const question = page.getByText('Look for new versions?');
  await question.waitFor();
  expect(await check()).toMatchObject({ ok: false, problem: { code: 'FORBIDDEN' } });
  expect(await page.evaluate(() => window.scenewright.app.info({}))).toMatchObject({ value: { updateHosts: [] } });
  expect(server.asked).toEqual([]);

  // While a film is made nothing is looked for.
  const film = await begin();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByText('updates', { exact: true }).waitFor();
  expect((await check()).ok).toBe(true);
  expect(await state()).toEqual({ kind: 'waiting', wish: 'check' });
  expect(server.asked).toEqual([]);
  await cancel(film);
  await reaches('available');
  expect(await state()).toMatchObject({ release: { version: '99.1.0', notes: 'Better\n\n• Rain & snow' } });
  expect(server.headers.has('x-user-staging-id')).toBe(false);
  expect(server.headers.has('cookie')).toBe(false);

  // The faults of a look.
  server.behave('no release');
  await check();
  await reaches('failed');
  expect(await state()).toMatchObject({ problem: { code: 'UPDATE_FAILED', message: 'No release was found.' } });
  server.behave('elsewhere');
  await check();
  await reaches('failed');
  await expect
    .poll(async () => JSON.stringify(await state()), PATIENT)
    .toContain('an address that this app does not go to');

  // The faults of a download.
  server.behave('bad checksum');
  await check();
  await reaches('available');
  await download();
  await reaches('failed');
  expect(await state()).toMatchObject({ problem: { message: 'What was downloaded is damaged, and was thrown away.' } });

  // A film that begins breaks a download off; it goes on when the film is gone.
  server.behave('slow');
  await check();
  await reaches('available');
  await download();
  await expect.poll(() => server.asked.filter((path) => path.endsWith('.AppImage')).length, PATIENT).toBe(2);
  const another = await begin();
  await reaches('waiting');
  server.behave('well');
  await cancel(another);
  await reaches('ready');

  // What is new is text, and installing is the creator's own press.
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  const notes = page.getByRole('region', { name: 'What is new in version 99.1.0' });
  expect(await notes.innerText()).toContain('• Rain & snow');
  expect(await notes.locator('img, script, li').count()).toBe(0);
  const waiting = await begin();
  expect(await page.evaluate(() => window.scenewright.update.install({}))).toMatchObject({
    ok: false,
    problem: { code: 'CONFLICT' },
  });
  await cancel(waiting);
  expect(existsSync(mark)).toBe(false);
  await expect
    .poll(() => page.evaluate(() => window.scenewright.queue.get({})), PATIENT)
    .toMatchObject({ value: { running: null } });
  const gone = ended({ app });
  await page.getByRole('button', { name: 'Install and restart' }).click();
  await gone;
  await expect.poll(() => existsSync(mark) && readFileSync(mark, 'utf8').trim(), PATIENT).toBe(appImage);
  expect(existsSync(join(userData, 'running')), 'the app ended in order').toBe(false);
});
