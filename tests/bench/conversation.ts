import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { libraryWithConversation } from '../support/long-conversation.ts';
import { scratch } from './scratch.ts';
import { median, printTable } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const MESSAGES = 5000;
const SCENES = 12;
/** Of a screen that shows 60 pictures a second. */
const FRAME_MS = 1000 / 60;
/** Timestamps of frames on such a screen are a little apart from it; half a frame later is a frame missed. */
const MISSED_MS = FRAME_MS * 1.5;
const LOG = '[role="log"]';

/** A finished film with 5,000 stored messages in the real window: opening, scrolling, filter and search. */
export async function benchConversation(): Promise<void> {
  const userData = scratch();
  const id = libraryWithConversation(join(userData, 'library'), MESSAGES, SCENES);
  const { executable, args, env } = electronEnvironment();
  Object.assign(process.env, env);
  const app = await _electron.launch({
    ...(env['ELECTRON_OVERRIDE_DIST_PATH'] ? {} : { executablePath: executable }),
    args: [...args, ROOT, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('textbox', { name: 'Idea' }).waitFor();
    const opened = await timed(page, `location.hash = '#/film/${id}/conversation'`, () =>
      page.getByText(`${MESSAGES.toLocaleString('en-GB')} messages`).waitFor(),
    );
    await page.evaluate(`document.querySelector('${LOG}').scrollTop = 0`);
    const slow = await scroll(page, 24);
    const fast = await scroll(page, 240);
    const idle = await scroll(page, 0);
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: 'Search the conversation' });
    await field.waitFor();
    const searched = await timed(page, '0', async () => {
      await field.pressSequentially('storm');
      await page.getByText(/^1 of /).waitFor();
    });
    const keys = await keyDelays(page);
    await field.press('Escape');
    await page.getByRole('button', { name: 'Filter' }).click();
    const filtered = await timed(page, `document.querySelector('[aria-label="Agents"] button').click()`, () =>
      page.getByText(/^2,\d{3} of 5,000 messages$/).waitFor(),
    );
    printTable(
      [`${MESSAGES} messages, ${SCENES} scenes`, 'frames', 'median', 'p95', 'longest', 'missed'],
      [
        ['nothing moves', ...figures(idle)],
        ['scrolled by 24 px a frame (1,440 px/s)', ...figures(slow)],
        ['scrolled by 240 px a frame (14,400 px/s)', ...figures(fast)],
      ],
    );
    printTable(
      ['', 'time'],
      [
        ['open, all read from the library', `${Math.round(opened)} ms`],
        ['five letters typed, first of the hits shown', `${Math.round(searched)} ms`],
        ['longest wait of a letter for its place in the field', `${Math.round(Math.max(...keys))} ms`],
        ['filter by an agent', `${Math.round(filtered)} ms`],
      ],
    );
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

async function timed(page: Page, script: string, until: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await page.evaluate(script);
  await until();
  return performance.now() - start;
}

/** Lengths of 600 frames, ms, while the list is moved by so many pixels in each, from where it is. */
const scroll = (page: Page, stepPx: number): Promise<number[]> =>
  page.evaluate(`new Promise((done) => {
    const box = document.querySelector('${LOG}');
    const frames = [];
    let before = null;
    const frame = (now) => {
      if (before !== null) frames.push(now - before);
      before = now;
      if (frames.length === 600) return done(frames);
      box.scrollTop += ${stepPx};
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);

/** For each of some letters typed into the search, ms from its key to the next frame. */
const keyDelays = (page: Page): Promise<number[]> =>
  page.evaluate(`(async () => {
    const field = document.querySelector('[data-room-search]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const delays = [];
    for (const text of ['l', 'li', 'lig', 'ligh', 'light', 'ligh', 'lig', 'li', 'l', '']) {
      const start = performance.now();
      set.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
      delays.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 30));
    }
    return delays;
  })()`);

function figures(frames: number[]): string[] {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)} ms`;
  const missed = frames.filter((ms) => ms > MISSED_MS).length / frames.length;
  return [String(frames.length), `${median(frames).toFixed(1)} ms`, at(0.95), at(1), `${(missed * 100).toFixed(1)} %`];
}
