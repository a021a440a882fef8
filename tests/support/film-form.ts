import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { BriefInput } from '../../src-shared/brief.ts';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import type { Bridge, Output } from '../../src-shared/contract.ts';
import type { StoredEvent } from '../../src-shared/events.ts';
import type { Status } from '../../src-shared/generation.ts';

declare const window: { scenewright: Bridge };

/** The smallest film that goes through every step: 360p, ten seconds, three scenes. */
export const SHORT: Partial<BriefInput> = { resolution: '360p', lengthS: 10, scenes: 3, fps: 24, seed: 7 };

export const IDEA = 'A small fox is lost in a snowy forest. An old owl shows her the stars, and she finds her den.';

/** Puts a draft into the form as the form itself keeps one, and opens it: the quick way to every field. */
export async function fillForm(page: Page, patch: Partial<BriefInput>): Promise<void> {
  const brief = { ...BRIEF_DEFAULTS, idea: IDEA, ...SHORT, ...patch };
  await page.evaluate((draft) => {
    const kept = { state: { brief: draft, seedLocked: true }, version: 0 };
    localStorage.setItem('scenewright.draft', JSON.stringify(kept));
    location.hash = '#/create';
  }, brief);
  await page.reload();
  await page.getByRole('textbox', { name: 'Idea' }).waitFor();
}

/** Presses the button; answers with the id of the film that the live view shows. */
export async function makeTheFilm(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make the film' }).click();
  await page.waitForFunction(() => /#\/film\//.test(location.hash));
  return idOf(page);
}

export const idOf = (page: Page): string => /#\/film\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

/** What main knows, asked past the view; every page of it. */
export async function snapshot(page: Page, id: string): Promise<Output<'generation.snapshot'>> {
  const events: StoredEvent[] = [];
  for (;;) {
    const since = events.at(-1)?.seq ?? 0;
    const answer = await page.evaluate(([i, s]) => window.scenewright.generation.snapshot({ id: i, sinceSeq: s }), [
      id,
      since,
    ] as const);
    if (!answer.ok) throw new Error(answer.problem.message);
    events.push(...answer.value.events);
    if ((events.at(-1)?.seq ?? 0) >= answer.value.generation.lastSeq) return { ...answer.value, events };
  }
}

/** Waits until main says that a film has this status. */
export async function waitForStatus(page: Page, id: string, status: Status, timeout = 120_000): Promise<void> {
  await expect.poll(async () => (await snapshot(page, id)).generation.status, { timeout, interval: 200 }).toBe(status);
}
