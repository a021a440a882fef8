import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { isRoot, NOBODY } from './user.ts';

/** The packaged app, driven through Chromium's own debugging port: its fuses leave no other way in. */
export interface PackagedApp {
  child: ChildProcess;
  browser: Browser;
  page: Page;
}

/** How to become somebody without rights; nothing for who is that already. */
const AS_USER = isRoot ? ['/usr/bin/setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];

/** Whether this machine lets that user have Chromium's sandbox. */
export const hasSandbox =
  process.platform !== 'linux' || runAsUser('unshare', ['--user', 'true'], process.env).status === 0;

/** Runs a program as the user of the tests, to its end. */
export function runAsUser(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const [command = '', ...rest] = [...AS_USER, program, ...args];
  return spawnSync(command, rest, { env, encoding: 'utf8', cwd: '/' });
}

/** Starts the app with a home of its own and waits for its page. No ffmpeg is on its PATH. */
export async function startPackaged(executable: string, home: string): Promise<PackagedApp> {
  const args = [`--user-data-dir=${home}/data`, '--remote-debugging-port=0', ...(hasSandbox ? [] : ['--no-sandbox'])];
  const [command = '', ...rest] = [...AS_USER, executable, ...args];
  const child = spawn(command, rest, { env: userEnv(home), cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the app showed no page');
  await page.waitForLoadState('domcontentloaded');
  return { child, browser, page };
}

/** The environment of a user with that home, in which no ffmpeg is found. */
export const userEnv = (home: string): NodeJS.ProcessEnv => ({
  HOME: home,
  PATH: '/nonexistent',
  LANG: 'C.UTF-8',
  DISPLAY: process.env['DISPLAY'],
  XAUTHORITY: authority(home),
});

/** The key of a display that has one, where the user of the tests can read it. */
function authority(home: string): string | undefined {
  const file = process.env['XAUTHORITY'];
  if (!file || !isRoot) return file;
  const copy = join(home, '.Xauthority');
  copyFileSync(file, copy);
  chownSync(copy, NOBODY, NOBODY);
  return copy;
}

/** Ends the app at once, as a power cut does. */
export async function kill({ child, browser }: PackagedApp): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

/** Chromium tells it on stderr. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.stdout?.resume();
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}:\n${said}`)));
  });
}
