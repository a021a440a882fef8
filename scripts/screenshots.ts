// npm run screenshots: the pictures of README.md, taken from the real app while it makes three films.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { ensureBuild } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron.mjs';
import { root } from './lib/paths.mjs';
import { runMain, say } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { withVirtualDisplay } from './lib/virtual-display.mjs';

const IMAGES = join(root, 'docs/images');
const SIZE = { width: 1440, height: 900 };
/** 1 to 100: text stays clean, and a picture of a window stays under 400 kB. */
const WEBP_QUALITY = 90;
const FILM_TIMEOUT_MS = 600_000;

interface Idea {
  id: string;
  idea: string;
  brand?: string;
}
const IDEAS: Idea[] = JSON.parse(readFileSync(join(root, 'tests/fixtures/ideas.json'), 'utf8'));

await runMain(async () => {
  const { node } = await ensureSetup();
  await ensureBuild(node);
  if (hasDisplay()) await takeAll({});
  else await withVirtualDisplay(takeAll);
  return 0;
});

async function takeAll(display: { DISPLAY?: string }): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'scenewright-screenshots-'));
  const app = await start(userData, display);
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, SIZE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(`innerWidth === ${SIZE.width} && innerHeight === ${SIZE.height}`);

    // The gallery shows the newest film first, so the small ones are made before the large one.
    await makeFilm(page, 'fox', { resolution: '360p', fps: 24, lengthS: 12, scenes: 3, look: 'watercolour', seed: 7 });
    await finished(page);
    await makeFilm(page, 'coffee', { resolution: '360p', fps: 24, lengthS: 12, scenes: 3, look: 'risograph', seed: 7 });
    await finished(page);

    const usual = { fps: 30, lengthS: 'auto', scenes: 'auto', look: 'paper-cut' };
    await fillForm(page, 'lighthouse', { ...usual, resolution: '720p', seed: 7 });
    await page.getByText(/measured on this machine/).waitFor();
    await shoot(page, 'create');
    await page.getByRole('button', { name: 'Make the film' }).click();
    await page
      .getByRole('button', { name: /^Scene \d+: .*ready/ })
      .nth(1)
      .waitFor({ timeout: FILM_TIMEOUT_MS });
    await shoot(page, 'live');

    await finished(page);
    await playAt(page, 0.45);
    await shoot(page, 'film');
    await showConversation(page);
    await shoot(page, 'conversation');
    await page.goBack();
    await page.evaluate(`location.hash = '#/library'`);
    await page.getByRole('searchbox').waitFor();
    await page.waitForFunction(
      `document.images.length > 2 && [...document.images].every(({ naturalWidth }) => naturalWidth > 0)`,
    );
    await shoot(page, 'library');
    await page.goBack();
    await page.emulateMedia({ colorScheme: 'light' });
    await playAt(page, 0.7);
    await shoot(page, 'light');
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

function start(userData: string, display: { DISPLAY?: string }): Promise<ElectronApplication> {
  const { executable, env, args } = electronEnvironment();
  Object.assign(process.env, env);
  return _electron.launch({
    // With a path Playwright's loader races the app's start; without one it finds the fallback by its variable.
    ...(env['ELECTRON_OVERRIDE_DIST_PATH'] ? {} : { executablePath: executable }),
    args: [...args, root, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env, ...display, SCENEWRIGHT_TEST: '1' } as Record<string, string>,
  });
}

/** Types the idea, and puts the other fields where the form keeps its draft. */
async function fillForm(page: Page, id: string, patch: Record<string, unknown>): Promise<void> {
  const found = IDEAS.find((idea) => idea.id === id);
  if (!found) throw new Error(`There is no idea ${id} in tests/fixtures/ideas.json.`);
  await page.evaluate(`location.hash = '#/create'`);
  const field = page.getByRole('textbox', { name: 'Idea' });
  await field.fill(found.idea);
  const fields = JSON.stringify({ brand: found.brand ?? null, ...patch });
  await page.waitForFunction(`localStorage.getItem('scenewright.draft')?.includes(${JSON.stringify(found.idea)})`);
  await page.evaluate(`{
    const draft = JSON.parse(localStorage.getItem('scenewright.draft'));
    Object.assign(draft.state.brief, ${fields});
    draft.state.seedLocked = true;
    localStorage.setItem('scenewright.draft', JSON.stringify(draft));
  }`);
  await page.reload();
  await field.waitFor();
}

async function makeFilm(page: Page, id: string, patch: Record<string, unknown>): Promise<void> {
  await fillForm(page, id, patch);
  await page.getByRole('button', { name: 'Make the film' }).click();
}

async function finished(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: FILM_TIMEOUT_MS });
}

/** The conversation in its tab: the changes of the last revision, and what the score after it is made of. */
async function showConversation(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Conversation' }).click();
  await page.getByRole('log').getByRole('article').last().focus();
  while ((await page.locator('article:focus ins').count()) === 0) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page
    .locator('article:focus')
    .getByRole('button', { name: /^Score/ })
    .focus();
  await page.getByRole('table').waitFor();
}

/** Lets the film play from a place in it, 0 to 1, until a picture of that place is on the screen. */
async function playAt(page: Page, place: number): Promise<void> {
  await page.getByTestId('stage-video').waitFor();
  await page.evaluate(`(async () => {
    const video = document.querySelector('[data-testid="stage-video"]');
    video.muted = true;
    if (video.readyState < 1) await new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }));
    video.currentTime = video.duration * ${place};
    await video.play();
    await new Promise((done) => setTimeout(done, 1500));
  })()`);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode().catch(() => null)))');
  const image = await loadImage(await page.screenshot({ animations: 'disabled' }));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const bytes = await canvas.encode('webp', WEBP_QUALITY);
  mkdirSync(IMAGES, { recursive: true });
  writeFileSync(join(IMAGES, `${name}.webp`), bytes);
  say(`docs/images/${name}.webp: ${Math.round(bytes.length / 1000)} kB`);
}
