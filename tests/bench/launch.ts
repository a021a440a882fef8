import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { median, printTable, seconds } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 7;

/** Launch to an interactive window, against a bare Electron window, alternating in one run. */
export async function benchLaunch(): Promise<void> {
  const bareApp = bareElectron();
  const bare: number[] = [];
  const ours: number[] = [];
  try {
    for (let i = 0; i < RUNS; i++) {
      bare.push(await launch(bareApp, (page) => page.getByRole('textbox').waitFor()));
      ours.push(await launch(ROOT, (page) => page.getByRole('textbox', { name: 'Idea' }).waitFor()));
    }
  } finally {
    rmSync(bareApp, { recursive: true, force: true });
  }
  printTable(
    ['launch to interactive, median of 7', 'value'],
    [
      ['bare Electron window', seconds(median(bare))],
      ['Scenewright', seconds(median(ours))],
      ['ratio', (median(ours) / median(bare)).toFixed(2)],
    ],
  );
}

async function launch(appFolder: string, ready: (page: Page) => Promise<void>): Promise<number> {
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
    await ready(await app.firstWindow());
    return performance.now() - started;
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** The least that shows a text field. */
function bareElectron(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bare-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bare</title><input type="text" />');
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadFile('index.html'));`,
  );
  return folder;
}
