import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from '../../../scripts/lib/json.mjs';
import { scan, sourcesOf } from '../../support/electronegativity.ts';

const root = join(import.meta.dirname, '../../..');
const electron: string = readJson(join(root, 'package-lock.json')).packages['node_modules/electron'].version;

/** What the scan finds above "informational", and why each stays. docs/security.md says the same in a table. */
const ARGUED: Record<string, string> = {
  'CSP_GLOBAL_CHECK N/A':
    'The policy is a header of our own app:// handler (page-scheme.ts), where the scan does not look; doors.test.ts tries it.',
  'AUXCLICK_JS_CHECK src-main/app/windows.ts':
    'A middle click asks for a window like any other: setWindowOpenHandler refuses it, and doors.test.ts clicks so.',
  'PRELOAD_JS_CHECK src-main/app/windows.ts':
    'A preload script is how an isolated page reaches main; ours hands on the contract’s channels and nothing else.',
  'CUSTOM_ARGUMENTS_JS_CHECK src-main/app/security.ts':
    'host-rules is set to resolve no name at all; no other switch that opens anything is appended.',
  'OPEN_EXTERNAL_JS_CHECK src-main/ipc/app.ts':
    'The address is parsed, must be https, and is handed on as the parser writes it; doors.test.ts tries others.',
};

test('electronegativity finds nothing above informational that is not argued', async () => {
  const folders = ['src-main', 'src-preload', 'src-renderer', 'src-shared'];
  const sources = Object.assign({}, ...folders.map((folder) => sourcesOf(root, folder)));
  expect(Object.keys(sources).length).toBeGreaterThan(300);
  const found = (await scan(sources, electron)).filter(({ severity }) => severity !== 'INFORMATIONAL');
  expect([...new Set(found.map(({ id, file }) => `${id} ${file}`))].sort()).toEqual(Object.keys(ARGUED).sort());
}, 60_000);

test('the scan sees what is wrong when something is', async () => {
  const bad = `
    import { BrowserWindow, shell } from 'electron';
    const window: BrowserWindow = new BrowserWindow({
      webPreferences: { nodeIntegration: true, contextIsolation: false, webSecurity: false, sandbox: false },
    });
    window.loadURL('http://example.org');`;
  const ids = (await scan({ 'bad.ts': bad }, electron)).map(({ id }) => id);
  for (const id of [
    'HTTP_RESOURCES_JS_CHECK',
    'CONTEXT_ISOLATION_JS_CHECK',
    'WEB_SECURITY_JS_CHECK',
    'SANDBOX_JS_CHECK',
    'LIMIT_NAVIGATION_GLOBAL_CHECK',
  ]) {
    expect(ids).toContain(id);
  }
});

test('security.md argues the same findings', () => {
  const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
  for (const finding of Object.keys(ARGUED)) expect(text).toContain(`\`${finding.split(' ')[0]}\``);
});
