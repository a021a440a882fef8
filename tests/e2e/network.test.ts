import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { windowlessArgs } from '../../scripts/lib/windowless.mjs';
import { quit, startApp } from '../support/app.ts';
import { fillForm, makeTheFilm } from '../support/film-form.ts';
import { scratchFolder } from '../support/scratch.ts';
import { readTrace, straceArgs, whyNoStrace, writeWrapper } from '../support/strace.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A word that is in no dictionary and no path, so that finding it means that the idea got out. */
const MARKER = 'Quibblefrost';
const IDEA = `A keeper named ${MARKER} counts the ships of one long night. At dawn ${MARKER} rings the bell.`;
const BRAND = `${MARKER} & Sons`;

const folder = scratchFolder('network');
const whyNot = whyNoStrace();
if (whyNot !== null) console.warn(`Socket calls are not recorded: ${whyNot}.`);

/** What the log files of a user folder say. */
function logsOf(userData: string): string {
  const logs = join(userData, 'logs');
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('\n');
}

/** Makes a film in the window, looks at it, and goes through every page. */
async function makeAndWatch(page: Page): Promise<string[]> {
  await page.context().addInitScript(() => {
    const kept = (sessionStorage['violations'] ?? '') as string;
    sessionStorage['violations'] = kept;
    document.addEventListener('securitypolicyviolation', (event) => {
      sessionStorage['violations'] += `${event.effectiveDirective} ${event.blockedURI}\n`;
    });
  });
  await fillForm(page, { idea: IDEA, title: `The night of ${MARKER}`, brand: BRAND });
  await makeTheFilm(page);
  await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 200_000 });
  await page
    .locator('video')
    .first()
    .evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
      video.currentTime = 5;
      await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
    });
  for (const hash of ['#/library', '#/engines', '#/settings', '#/about', '#/create']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForLoadState('networkidle');
  }
  const text: string = await page.evaluate(() => sessionStorage['violations'] as string);
  return text.split('\n').filter(Boolean);
}

test('a film made and watched in the window: no internet address, no violation of the policy, no idea in the log', async () => {
  const userData = join(folder, 'window');
  const trace = join(folder, 'window.trace');
  const wrapper = join(folder, 'bin', 'electron');
  mkdirSync(join(folder, 'bin'));
  writeWrapper(wrapper, trace, electronEnvironment().executable);
  // A copy that could update itself, if it were allowed to.
  const config = join(folder, 'dev-app-update.yml');
  writeFileSync(config, 'provider: generic\nurl: http://127.0.0.1:9\n');
  const updatable = { SCENEWRIGHT_UPDATE_CONFIG: config };
  const running = await startApp(userData, updatable, whyNot === null ? wrapper : null);
  const violations = await makeAndWatch(running.page).finally(() => quit(running));
  expect(violations).toEqual([]);
  expect(running.log.filter((line) => /Content Security Policy/.test(line))).toEqual([]);
  const logs = logsOf(userData);
  expect(logs).toContain('Scenewright');
  expect(logs).toContain('ffmpeg');
  expect(logs).not.toMatch(new RegExp(MARKER, 'i'));
  if (whyNot !== null) return;
  const { total, internet, families } = readTrace(trace);
  console.log(`window: ${total} socket calls, sockets made: ${JSON.stringify(families)}`);
  expect(total).toBeGreaterThan(100);
  // The test itself looks into the app through two debuggers, which listen on this machine alone; nothing else may.
  const others = internet.filter((line) => !ownDebugger(line));
  expect(others).toEqual([]);
  expect(internet.filter((line) => /\bconnect\(/.test(line))).toEqual([]);
  expect(internet.filter((line) => /\blisten\(/.test(line))).toHaveLength(2);
});

/** A call of one of Playwright's two debuggers: their addresses are of this machine, and they only take connections. */
const ownDebugger = (line: string): boolean =>
  /\b(?:bind|listen|accept4?|recv\w+|send\w+)\(/.test(line) &&
  /127\.0\.0\.1|inet_pton\(AF_INET6, "::1"|\[::1\]|TCP(?:v6)?:\[\d+\]/.test(line);

test('a film made by the command: no internet address at all, and no idea in the log', () => {
  const { executable, args, env } = electronEnvironment();
  const userData = join(folder, 'command');
  const trace = join(folder, 'command.trace');
  const words = [
    'generate',
    IDEA,
    '--brand',
    BRAND,
    '--output',
    join(folder, 'film.mp4'),
    '--resolution',
    '360p',
    '--length',
    '10',
  ];
  const command = [
    executable,
    ...args,
    ...(windowlessArgs(words, process.platform) ?? []),
    `--user-data-dir=${userData}`,
    ROOT,
    ...words,
  ];
  const [program = '', ...rest] =
    whyNot === null ? ['strace', ...straceArgs(trace, ''), ...command].filter(Boolean) : command;
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8', env: { ...process.env, ...env } });
  expect(status, stderr).toBe(0);
  expect(logsOf(userData)).not.toMatch(new RegExp(MARKER, 'i'));
  if (whyNot !== null) return;
  const { total, internet, families } = readTrace(trace);
  console.log(`generate: ${total} socket calls, sockets made: ${JSON.stringify(families)}`);
  expect(total).toBeGreaterThan(100);
  expect(internet).toEqual([]);
});

test.skipIf(whyNot !== null)('the recording shows what does reach for the network', () => {
  const trace = join(folder, 'control.trace');
  const script = 'require("dgram").createSocket("udp4").send("x", 9, "127.0.0.1", () => process.exit())';
  spawnSync('strace', [...straceArgs(trace, process.execPath), '-e', script]);
  expect(readTrace(trace).internet.length).toBeGreaterThan(0);
});
