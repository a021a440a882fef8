import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { expect, onTestFailed } from 'vitest';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';

const ROOT = join(import.meta.dirname, '../..');

export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  /** Every line of every console and of the main process, newest last. */
  log: string[];
}

/**
 * Starts the built app with its own user folder, and waits for its first window. What it says on the way is printed
 * when the test fails.
 *
 * @param userData a folder that only this test uses; the library lies in it
 * @param patch of the environment
 * @param wrapper a program named "electron" that starts the real one, to look at it from outside
 */
export async function startApp(
  userData: string,
  patch: Record<string, string> = {},
  wrapper: string | null = null,
): Promise<RunningApp> {
  const { executable, env, args } = electronEnvironment();
  Object.assign(process.env, env);
  if (wrapper !== null && env['ELECTRON_OVERRIDE_DIST_PATH']) {
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(wrapper);
  }
  const log: string[] = [];
  const app = await _electron.launch({
    // Playwright puts its own loader first only when it finds Electron itself; with a path it races the app's start.
    ...(env['ELECTRON_OVERRIDE_DIST_PATH'] ? {} : { executablePath: wrapper ?? executable }),
    args: [...args, ROOT, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env, SCENEWRIGHT_TEST: '1', ...patch } as Record<string, string>,
  });
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk) => log.push(...String(chunk).split('\n').filter(worthReading)));
  }
  app.on('window', (window) => listen(window, log));
  // Started in a hook there is no test to listen to yet.
  if (expect.getState().currentTestName) onTestFailed(report);
  function report(): void {
    console.error(log.slice(-200).join('\n'));
    console.error(mainLog(userData));
  }
  const page = await app.firstWindow();
  listen(page, log);
  await page.waitForLoadState('domcontentloaded');
  return { app, page, log };
}

/** A machine without a desktop has no message bus, and Chromium says so dozens of times. */
const worthReading = (line: string): boolean => line.trim() !== '' && !/bus\.cc|dbus/.test(line);

const heard = new WeakSet<Page>();

function listen(page: Page, log: string[]): void {
  if (heard.has(page)) return;
  heard.add(page);
  page.on('console', (message) => log.push(`[page ${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[page error] ${error.stack ?? error.message}`));
}

/** The newest lines of the log files that the app wrote. */
function mainLog(userData: string): string {
  try {
    const folder = join(userData, 'logs');
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8').slice(-8000))
      .join('\n');
  } catch {
    return '(no log file)';
  }
}

/** Ends the app as a user's quit does ("Quit" when it asks), or at once when it does not answer. */
export async function quit({ app }: Pick<RunningApp, 'app'>): Promise<void> {
  const child = app.process();
  const gone = ended({ app });
  await app
    .evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    })
    .then(() => app.close())
    .catch(() => child.kill('SIGKILL'));
  await gone;
}

/** Resolves when the app's main process is gone. */
export async function ended({ app }: Pick<RunningApp, 'app'>): Promise<void> {
  const child = app.process();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
