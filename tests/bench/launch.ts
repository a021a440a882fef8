import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import type { Bridge } from '../../src-shared/contract.ts';
import { median, printTable, seconds } from './table.ts';

declare const window: { scenewright?: Bridge };

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 11;
/** Both fields: the bare window's, and ours, whose count shows that the page itself has heard the letter. */
const FIELD = 'input, textarea[aria-label="Idea"]';

interface Launch {
  /** Start of the process to a field that took a typed letter, ms. */
  interactive: number;
  /** Start of the process to an answer of main out of the library, ms; the bare app has none. */
  answered: number;
}

/**
 * Launch to an interactive window, against a bare Electron window, by turns in one run. Interactive means: the field
 * has the focus, a key that is pressed arrives in it, and our page has counted it.
 */
export async function benchLaunch(): Promise<void> {
  const bareApp = bareElectron();
  const bare: Launch[] = [];
  const ours: Launch[] = [];
  try {
    // The first of each reads its files from the disk and is not counted.
    for (let i = -1; i < RUNS; i++) {
      const pair = [await launch(bareApp), await launch(ROOT)] as const;
      if (i < 0) continue;
      bare.push(pair[0]);
      ours.push(pair[1]);
    }
  } finally {
    rmSync(bareApp, { recursive: true, force: true });
  }
  const ratios = ours.map(({ interactive }, i) => interactive / (bare[i]?.interactive ?? Number.NaN));
  const [bareMs, oursMs] = [bare, ours].map((runs) => median(runs.map((run) => run.interactive))) as [number, number];
  printTable(
    [`launch to interactive, median of ${RUNS}`, 'value'],
    [
      ['bare Electron window', seconds(bareMs)],
      ['Scenewright', seconds(oursMs)],
      ['ratio of the medians', (oursMs / bareMs).toFixed(2)],
      ['median of the ratios of neighbours', median(ratios).toFixed(2)],
      ['Scenewright, to the first answer out of the library', seconds(median(ours.map((run) => run.answered)))],
    ],
  );
}

async function launch(appFolder: string): Promise<Launch> {
  const userData = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const { executable, args, env } = electronEnvironment();
  const started = performance.now();
  Object.assign(process.env, env);
  const app = await _electron.launch({
    ...(env['ELECTRON_OVERRIDE_DIST_PATH'] ? {} : { executablePath: executable }),
    args: [...args, appFolder, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    // Polled by frame: Playwright's own waiting looks again only after up to half a second.
    await page.waitForFunction((field) => document.activeElement?.matches(field), FIELD, { polling: 'raf' });
    await page.keyboard.press('a');
    await page.waitForFunction(letterIsThere, FIELD, { polling: 'raf' });
    const interactive = performance.now() - started;
    await page.evaluate(() => window.scenewright?.settings.get({}));
    return { interactive, answered: performance.now() - started };
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

function letterIsThere(selector: string): boolean {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field?.value !== 'a') return false;
  return field instanceof HTMLInputElement || document.body.innerText.includes('1 / 5,000');
}

/** The least that shows a text field. */
function bareElectron(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bare-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bare</title><input type="text" autofocus />');
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadFile('index.html'));`,
  );
  return folder;
}
