import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import { type Bridge, contract } from '../../src-shared/contract.ts';
import { quit, type RunningApp, startApp } from '../support/app.ts';
import { SHORT } from '../support/film-form.ts';
import { stubSystem, whatWasAsked } from '../support/fuzz/stubs.ts';
import { scratchFolder } from '../support/scratch.ts';
import { letAsk, type Stranger } from '../support/strangers.ts';

declare const window: { scenewright: Bridge };

const folder = scratchFolder('doors');
const userData = join(folder, 'user');
const home = join(folder, 'home');
for (const place of [userData, home]) mkdirSync(place);
let running: RunningApp;
let filmId: string;

beforeAll(async () => {
  running = await startApp(userData, { HOME: home });
  await stubSystem(running.app, folder);
  const brief = { ...BRIEF_DEFAULTS, ...SHORT, idea: 'A small fox is lost in a snowy forest.' };
  filmId = await running.page.evaluate(async (given) => {
    const id = crypto.randomUUID();
    await window.scenewright.generation.start({ id, brief: given });
    await window.scenewright.generation.cancel({ id });
    return id;
  }, brief);
});
afterAll(() => quit(running));

/** Electron tells what a window was made with, but not in its types. */
interface WithPreferences {
  getLastWebPreferences(): Record<string, unknown>;
}

/** Something that pushes to every window that may hear it. */
const rename = (): Promise<unknown> =>
  running.page.evaluate((id) => window.scenewright.library.rename({ id, title: 'The fox' }), filmId);

const STRANGERS: [string, Stranger][] = [
  ['a page of a data: address', { kind: 'window', url: 'data:text/html,<p>hello' }],
  ['a page of another host of our scheme', { kind: 'window', url: 'app://elsewhere/index.html' }],
  ['an empty page', { kind: 'window', url: 'about:blank' }],
  ['a frame inside of our own page', { kind: 'frame' }],
];

test.each(STRANGERS)('%s gets nothing, though it has our preload script', async (_what, stranger) => {
  const { answers, heard } = await letAsk(running.app, stranger, rename);
  expect(Object.keys(answers).sort()).toEqual(Object.keys(contract).sort());
  for (const answer of Object.values(answers)) {
    expect(answer).toMatchObject({ ok: false, problem: { code: 'FORBIDDEN', message: expect.any(String) } });
  }
  expect(heard).toBe(0);
});

test('our own page does hear what the strangers did not', async () => {
  const heard = await running.page.evaluate(
    (id) =>
      new Promise((resolve) => {
        window.scenewright.on('library.changed', ({ ids }) => resolve(ids));
        void window.scenewright.library.rename({ id, title: 'The fox' });
      }),
    filmId,
  );
  expect(heard).toEqual([filmId]);
});

test('every window is isolated, sandboxed, without Node and without what is off by default', async () => {
  await running.page.evaluate(() => window.scenewright.app.newWindow({ id: null }));
  await expect.poll(() => running.app.windows().length).toBe(2);
  const all = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => (contents as unknown as WithPreferences).getLastWebPreferences()),
  );
  expect(all).toHaveLength(2);
  for (const preferences of all) {
    expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false });
    expect(preferences['webSecurity'] ?? true).toBe(true);
    for (const name of [
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'webviewTag',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'enableBlinkFeatures',
    ]) {
      expect(preferences[name] || false, name).toBe(false);
    }
  }
  const globals = await running.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(globals).toEqual([]);
  await running.app.windows()[1]?.close();
});

test('the bridge holds functions of the contract and nothing of Electron', async () => {
  const found = await running.page.evaluate(() =>
    Object.entries(window.scenewright as unknown as Record<string, object>).flatMap(([domain, verbs]) =>
      typeof verbs === 'function' ? [domain] : Object.keys(verbs).map((verb) => `${domain}.${verb}`),
    ),
  );
  expect(found.sort()).toEqual([...Object.keys(contract), 'on'].sort());
  const refused = await running.page.evaluate(() => {
    try {
      window.scenewright.on('ELECTRON_BROWSER_REQUIRE' as 'app.navigate', () => undefined);
      return null;
    } catch (thrown) {
      return String(thrown);
    }
  });
  expect(refused).toContain('unknown push');
});

test('no permission is given but full screen', async () => {
  const given = await running.page.evaluate(async () => {
    const ask = (work: () => Promise<unknown>): Promise<string> => work().then(String, (e: Error) => e.name);
    return {
      camera: await ask(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await ask(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await ask(() => navigator.mediaDevices.getDisplayMedia()),
      notification: await ask(() => Notification.requestPermission()),
      place: await ask(
        () =>
          new Promise((resolve, reject) =>
            navigator.geolocation.getCurrentPosition(resolve, () => reject(new DOMException('', 'Refused'))),
          ),
      ),
      clipboard: await ask(() => navigator.clipboard.readText()),
      midi: await ask(() => navigator.requestMIDIAccess({ sysex: true })),
    };
  });
  for (const [name, outcome] of Object.entries(given)) {
    expect(outcome, name).toMatch(/denied|NotAllowed|NotFound|NotSupported|Refused|Security|Abort|InvalidState/);
  }
  const checked = await running.app.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    return contents?.executeJavaScript(
      `Promise.all(['geolocation','notifications','camera','microphone','midi'].map((name) => navigator.permissions.query({name}).then((r) => r.state)))`,
    );
  });
  expect(new Set(checked as string[])).toEqual(new Set(['denied']));
});

test.each([
  'https://example.org/',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://elsewhere/index.html',
  'javascript:void(window.gone = 1)',
])('the page cannot go to %s, nor open it, nor frame it', async (address) => {
  const { page, app } = running;
  const here = page.url();
  const opened = await page.evaluate((url) => {
    const other = open(url);
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    const link = document.createElement('a');
    Object.assign(link, { href: url, target: '_blank' });
    document.body.append(link);
    for (const button of [0, 1]) link.dispatchEvent(new MouseEvent('click', { button, ctrlKey: true, bubbles: true }));
    setTimeout(() => {
      location.href = url;
    });
    return other === null;
  }, address);
  expect(opened).toBe(true);
  // The answer comes after whatever the page wished for was decided upon.
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))));
  expect(page.url()).toBe(here);
  const state = await app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const frames = windows[0]?.webContents.mainFrame.framesInSubtree ?? [];
    // What was refused keeps its address, but holds Chromium's own page that says so.
    const where = frames.map((frame) => frame.executeJavaScript('location.href').catch(() => 'refused'));
    return { windows: windows.length, frames: (await Promise.all(where)) as string[] };
  });
  expect(state.windows).toBe(1);
  expect(state.frames.filter((url) => url === address)).toEqual([]);
  expect(await page.evaluate(() => 'gone' in globalThis)).toBe(false);
  await page.evaluate(() => {
    for (const left of document.querySelectorAll('body > iframe, body > a')) left.remove();
  });
});

test('our page cannot be framed by another', async () => {
  const framed = await running.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('data:text/html,<iframe src="app://scenewright/index.html"></iframe>');
    const [frame] = window.webContents.mainFrame.frames;
    const text = await frame
      ?.executeJavaScript('document.querySelector("#root") ? "shown" : "refused"')
      .catch(() => 'refused');
    window.destroy();
    return text;
  });
  expect(framed).toBe('refused');
});

test('a webview is an element like any other', async () => {
  const made = await running.page.evaluate(() => {
    const view = document.body.appendChild(document.createElement('webview'));
    view.setAttribute('allowpopups', '');
    view.setAttribute('src', 'https://example.org');
    const isView = 'loadURL' in view || 'executeJavaScript' in view;
    view.remove();
    return isView;
  });
  expect(made).toBe(false);
});

test('the policy lets no foreign script, no eval and no connection through, and says so', async () => {
  const { page } = running;
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.inlined = 1';
    document.body.append(script);
    const handler = document.createElement('img');
    handler.setAttribute('onerror', 'window.inlined = 1');
    handler.src = 'media://drafts/none';
    const failed = new Promise((resolve) => handler.addEventListener('error', resolve));
    document.body.append(handler);
    const far = document.createElement('img');
    far.src = 'https://example.org/x.png';
    document.body.append(far);
    const evaluated = await new Promise((resolve) =>
      // From a timer: what a debugger runs itself may evaluate.
      setTimeout(() => {
        try {
          resolve(new Function('return 1')());
        } catch (thrown) {
          resolve((thrown as Error).name);
        }
      }),
    );
    const fetched = await fetch('https://example.org/').then(String, (e: Error) => e.name);
    await failed;
    await new Promise((resolve) => setTimeout(resolve));
    for (const left of [script, handler, far]) left.remove();
    return { violated, evaluated, fetched, inlined: 'inlined' in globalThis };
  });
  expect(outcome).toMatchObject({ evaluated: 'EvalError', fetched: 'TypeError', inlined: false });
  for (const directive of ['script-src-elem', 'script-src-attr', 'script-src', 'connect-src', 'img-src']) {
    expect(outcome.violated).toContain(directive);
  }
});

test('main’s own session reaches no host, not even past the policy', async () => {
  const reached = await running.app.evaluate(async ({ session }) => {
    const ask = (url: string): Promise<string> =>
      session.defaultSession.fetch(url, { bypassCustomProtocolHandlers: true }).then(
        (answer) => `answered ${answer.status}`,
        (thrown: Error) => thrown.message,
      );
    return Promise.all([ask('https://example.org/'), ask('http://127.0.0.1:9/'), ask('http://[::1]:9/')]);
  });
  for (const said of reached) expect(said).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('downloads are refused', async () => {
  await running.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'stolen.txt';
    link.click();
  });
  await running.page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))));
  expect(readdirSync(home, { recursive: true }).filter((name) => String(name).includes('stolen'))).toEqual([]);
});

test('only https addresses are opened outside', async () => {
  const answers = await running.page.evaluate(async () => {
    const urls = [
      'http://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/share',
      'ms-msdt:/id',
      'mailto:a@b.c',
      'https://example.org/a b',
    ];
    return Promise.all(urls.map((url) => window.scenewright.app.openExternal({ url })));
  });
  for (const answer of answers.slice(0, -1)) expect(answer.ok).toBe(false);
  expect(answers.at(-1)?.ok).toBe(true);
  expect((await whatWasAsked(running.app)).opened).toEqual(['https://example.org/a%20b']);
});

test('nothing secret is kept: no cookie, no password, and settings without a key or token', async () => {
  const { app, page } = running;
  expect(await app.evaluate(({ session }) => session.defaultSession.cookies.get({}))).toEqual([]);
  const settings = await page.evaluate(() => window.scenewright.settings.get({}));
  expect(Object.keys(settings.ok ? settings.value : {})).toEqual([
    'theme',
    'ffmpegPath',
    'ffprobePath',
    'updates',
    'dismissed',
  ]);
});

test('a report is shown before it is copied, and what is copied is what was shown', async () => {
  const { app, page } = running;
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  const unseen = await page.evaluate(() => window.scenewright.app.copyReport({}));
  expect(unseen).toEqual({ ok: true, value: { copied: false } });
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('button', { name: 'Copy report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report' });
  const shown = (await dialog.locator('pre').textContent()) ?? '';
  expect(shown).toContain('Scenewright');
  expect(shown).not.toContain(home);
  const clipboardText = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText());
  expect(await clipboardText()).toBe('before');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await clipboardText()).toBe(shown);
});

test.each([
  ['media://FILM/film', {}, 404],
  ['media://FILM/..%2F..%2Flibrary.db', {}, 404],
  ['media://FILM/%2e%2e/%2e%2e/library.db', {}, 404],
  ['media://FILM/..%5c..%5clibrary.db', {}, 404],
  ['media://FILM/%00', {}, 404],
  ['media://drafts/..%2Flibrary.db', {}, 404],
  ['media://previews/..%2F..%2Flibrary%2Flibrary.db', {}, 404],
  ['media://00000000-0000-4000-8000-000000000000/film', {}, 404],
  ['media://previews/voice-slate.wav', {}, 200],
  ['media://previews/voice-slate.wav', { headers: { Range: 'bytes=2-5' } }, 206],
  ['media://previews/voice-slate.wav', { headers: { Range: 'bytes=99-' } }, 416],
  ['media://previews/voice-slate.wav', { headers: { Range: 'bytes=0-1,3-4' } }, 200],
  ['media://previews/voice-slate.wav', { method: 'HEAD' }, 200],
  ['media://previews/voice-slate.wav', { method: 'POST', body: 'x' }, 405],
  ['media://previews/voice-slate.wav', { method: 'DELETE' }, 405],
])('the page asks %s %j and gets %i', async (address, init, status) => {
  const previews = join(userData, 'previews');
  mkdirSync(previews, { recursive: true });
  writeFileSync(join(previews, 'voice-slate.wav'), 'RIFFfile!!');
  const answer = await running.page.evaluate(
    async ({ url, options }) => {
      const response = await fetch(url, options);
      return { status: response.status, text: await response.text(), headers: [...response.headers].join() };
    },
    { url: address.replace('FILM', filmId), options: init as { method?: string } },
  );
  expect(answer.status).toBe(status);
  expect(answer.text + answer.headers).not.toContain(folder);
  if (status === 206) expect(answer.text).toBe('FFfi');
});
