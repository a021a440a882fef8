import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import { type Bridge, type Channel, contract } from '../../src-shared/contract.ts';
import { problemSchema } from '../../src-shared/problem-schema.ts';
import { quit, type RunningApp, startApp } from '../support/app.ts';
import { SHORT } from '../support/film-form.ts';
import { askAll } from '../support/fuzz/ask.ts';
import { type Call, drawCalls, takes } from '../support/fuzz/calls.ts';
import { stubSystem, whatWasAsked } from '../support/fuzz/stubs.ts';
import { listing } from '../support/listing.ts';
import { scratchFolder } from '../support/scratch.ts';

declare const window: { scenewright: Bridge };

const SEED = Number(process.env['SCENEWRIGHT_FUZZ_SEED'] ?? 1);
/** Calls on the schema that cost something (a film started, a window opened) are fewer; the others are a third. */
const GOOD: Partial<Record<Channel, number>> = { 'generation.start': 24, 'app.newWindow': 16, 'preview.music': 20 };
const CHANNELS = Object.keys(contract) as Channel[];
/** Ten thousand and some in all; a multiple of three. */
const CALLS_PER_CHANNEL = 3 * Math.ceil(10_500 / CHANNELS.length / 3);
const BATCH = 110;

const folder = scratchFolder('ipc-fuzz');
const userData = join(folder, 'user');
/** The app's own home and folder for temporary files: whatever it leaves anywhere is seen. */
const places = { HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') };
for (const place of [userData, ...Object.values(places)]) mkdirSync(place);
let running: RunningApp;
let ids: string[];
let before: string[];

beforeAll(async () => {
  running = await startApp(userData, places);
  await stubSystem(running.app, folder);
  ids = await cancelledFilms();
  before = listing(folder, [userData]);
});
afterAll(() => quit(running));

/** Two films that exist, so that ids mean something. */
async function cancelledFilms(): Promise<string[]> {
  const brief = { ...BRIEF_DEFAULTS, ...SHORT, idea: 'A small fox is lost in a snowy forest.' };
  return running.page.evaluate(async (given) => {
    const made = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of made) await window.scenewright.generation.start({ id, brief: given });
    for (const id of made) await window.scenewright.generation.cancel({ id });
    return made;
  }, brief);
}

function callsOf(channel: Channel): Call[] {
  const known = {
    id: fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 4 })),
    idea: fc.oneof(
      fc.constant('A lighthouse keeper counts the ships of one long night.'),
      fc.string({ maxLength: 60 }),
    ),
    fileId: fc.constantFrom(
      'film',
      'poster',
      'captions-vtt',
      'scene-1-clip-1',
      'scene-99-still-1',
      'picture-1',
      '../film',
    ),
    resolution: fc.constant('360p'),
  };
  const good = GOOD[channel] ?? CALLS_PER_CHANNEL / 3;
  return drawCalls({ channel, known, seed: SEED, good, bad: CALLS_PER_CHANNEL - good });
}

let tried = 0;
let offSchema = 0;
let stopped = 0;

test.each(CHANNELS)('%s answers whatever it is sent', async (channel) => {
  const calls = callsOf(channel);
  for (let at = 0; at < calls.length; at += BATCH) {
    const batch = calls.slice(at, at + BATCH);
    const outcomes = await askAll(running.page, batch);
    for (const [index, outcome] of outcomes.entries()) judge(batch[index] as Call, outcome);
  }
});

function judge(call: Call, outcome: Awaited<ReturnType<typeof askAll>>[number]): void {
  const shown = `${call.channel} <- ${call.source.slice(0, 300)}`;
  const taken = takes(call);
  tried += 1;
  if (call.drawn === 'off schema') offSchema += 1;
  switch (outcome.kind) {
    case 'ok':
      expect(taken, `${shown} was answered`).not.toBe(false);
      return;
    case 'problem': {
      const problem = problemSchema.parse(outcome.problem);
      expect(problem.message, shown).not.toBe('');
      expect(problem.code, `${shown}: ${problem.detail}`).not.toBe('INTERNAL');
      if (taken === false) expect(problem.code, shown).toBe('BAD_INPUT');
      return;
    }
    case 'thrown':
      // Electron's bridge copies what the page gives; what cannot be copied has not left the page.
      expect(call.drawn, `${shown} threw ${outcome.said}`).toBe('off schema');
      stopped += 1;
  }
}

test('every channel was asked, ten thousand times in all, most of them off the schema', () => {
  console.log(
    `${tried} calls over ${CHANNELS.length} channels, ${offSchema} of them off the schema, ${stopped} stopped by the bridge, seed ${SEED}`,
  );
  expect(tried).toBeGreaterThanOrEqual(10_000);
  expect(offSchema).toBeGreaterThan(tried / 2);
});

test('main goes on, unpolluted, and nothing that was started by accident is left running', async () => {
  const { app, page, log } = running;
  const state = await app.evaluate(() => ({
    polluted: Object.keys(Object.prototype).length > 0 || 'polluted' in {},
  }));
  expect(state.polluted).toBe(false);
  expect(log.filter((line) => /uncaught|unhandled|FATAL/i.test(line))).toEqual([]);
  const statuses = ['queued', 'running', 'interrupted'] as const;
  const counts = await page.evaluate(
    (list) =>
      Promise.all(
        list.map(async (status) => {
          const query = { search: '', status, favourites: false, sort: 'newest', offset: 0, limit: 1 } as const;
          const answer = await window.scenewright.library.list(query);
          return answer.ok ? answer.value.total : answer.problem.code;
        }),
      ),
    statuses,
  );
  expect(counts).toEqual([0, 0, 0]);
});

test('no more than twelve windows opened', async () => {
  const { app, page } = running;
  const count = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(count).toBeLessThanOrEqual(12);
  expect(count).toBeGreaterThan(1);
  const answer = await page.evaluate(async () => {
    for (let i = 0; i < 12; i += 1) await window.scenewright.app.newWindow({ id: null });
    return window.scenewright.app.newWindow({ id: null });
  });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'CONFLICT' } });
});

test('what was opened outside of the app are https addresses as the parser writes them', async () => {
  const { dialogs, opened } = await whatWasAsked(running.app);
  expect(dialogs).toBeGreaterThan(50);
  expect(opened.length).toBeGreaterThan(20);
  for (const url of opened) expect(new URL(url)).toMatchObject({ protocol: 'https:', href: url });
});

test('nothing was written outside of the user folder, and in the library only under ids', () => {
  expect(listing(folder, [userData])).toEqual(before);
  const library = join(userData, 'library');
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  for (const part of ['generations', 'drafts']) {
    for (const name of readdirSync(join(library, part))) expect(name).toMatch(uuid);
  }
  expect(readdirSync(tmpdir()).filter((name) => /polluted|etc|passwd/.test(name))).toEqual([]);
});
