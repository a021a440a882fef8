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
const SCROLL_S = 6;
/** Of a screen that shows 60 pictures a second. */
const FRAME_MS = 1000 / 60;
/** Timestamps of frames on such a screen are a little apart from it; half a frame later is a frame missed. */
const MISSED_MS = FRAME_MS * 1.5;
/** The scrolling list. */
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
    const measure = await scrolling(page);
    const idle = await measure(0);
    const slow = await measure(1500);
    const fast = await measure(15_000);
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
      [`${MESSAGES} messages, ${SCENES} scenes`, 'median', 'p95', 'longest', 'missed', 'processor time a frame'],
      [
        ['nothing moves', ...figures(idle)],
        ['scrolled at 1,500 px/s', ...figures(slow)],
        ['scrolled at 15,000 px/s', ...figures(fast)],
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

interface Scrolled {
  /** Lengths of the frames, ms. */
  frames: number[];
  /** Processor time of the page's main thread in each frame, ms: it does not grow when other programs are busy. */
  cpuMs: number;
}

/** Scrolls the list as a wheel does, at so many pixels a second, for six seconds. */
async function scrolling(page: Page): Promise<(speed: number) => Promise<Scrolled>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const box = await page.locator(LOG).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + 200];
  return async (speed) => {
    const before = await cpu();
    await page.evaluate(`{
      window.frames_ = [];
      let before = null;
      const frame = (now) => {
        if (before !== null) window.frames_.push(now - before);
        before = now;
        window.frame_ = requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }`);
    if (speed === 0) await page.waitForTimeout(SCROLL_S * 1000);
    else {
      const yDistance = -speed * SCROLL_S;
      const gestureSourceType = 'mouse';
      await devtools.send('Input.synthesizeScrollGesture', { x, y, yDistance, speed, gestureSourceType });
    }
    const frames = await page.evaluate<number[]>('(cancelAnimationFrame(window.frame_), window.frames_)');
    return { frames, cpuMs: ((await cpu()) - before) / frames.length };
  };
}

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

function figures({ frames, cpuMs }: Scrolled): string[] {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)} ms`;
  const missed = frames.filter((ms) => ms > MISSED_MS).length / frames.length;
  return [
    `${median(frames).toFixed(1)} ms`,
    at(0.95),
    at(1),
    `${(missed * 100).toFixed(1)} %`,
    `${cpuMs.toFixed(1)} ms`,
  ];
}
