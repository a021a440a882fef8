import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTools } from '../../../src-main/film/tools.ts';
import { writeSettings } from '../../../src-main/library/app-settings.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { runChild } from '../../../src-main/process/children.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import { storedEventSchema } from '../../../src-shared/events.ts';
import { generate } from '../../support/command-line.ts';
import { decodeWarnings } from '../../support/ffmpeg.ts';
import { ideaOf } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder('cli');
const tools = await findTools();
const { idea } = ideaOf('lighthouse');
const SHORT = ['--length', '10', '--scenes', '3', '--resolution', '360p', '--fps', '24', '--seed', '7'];

const jpeg = join(scratch, 'photo.jpg');
const source = ['-f', 'lavfi', '-i', 'testsrc=s=320x240', '-frames:v', '1'];
await runChild({ command: tools.ffmpeg, args: ['-v', 'error', ...source, jpeg], label: 'test' });

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(scratch, name);
  writeFileSync(path, bytes);
  return path;
}

/** An empty folder for the film, and one for the library. */
function place(): { output: string; library: string } {
  const folder = mkdtempSync(join(scratch, 'run-'));
  return { output: join(folder, 'film.mp4'), library: join(folder, 'library') };
}

/** Nothing of a refused film: no file where it was to be, no generation, no draft. */
function expectNothingLeft({ output, library }: { output: string; library: string }): void {
  expect(readdirSync(join(output, '..')).filter((name) => name !== 'library')).toEqual([]);
  if (!existsSync(library)) return;
  for (const name of ['generations', 'drafts']) {
    const folder = join(library, name);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  }
  const opened = openLibrary(library);
  expect(opened.generations.findByStatus(['queued', 'running', 'failed', 'cancelled', 'interrupted'])).toEqual([]);
  opened.close();
}

const gif = file('animation.png', Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64'));
const half = file('half.jpg', readFileSync(jpeg).subarray(0, 3000));
const huge = file('huge.jpg', readFileSync(jpeg));
truncateSync(huge, 10 * 1024 * 1024 + 1);

describe('bad input is refused with exit code 2, and nothing is left behind', () => {
  const picture = ['--picture', jpeg];
  it.each<[string, string[], RegExp]>([
    ['an idea of 9 characters', ['123456789'], /^IDEA: .*at least 10 characters/],
    ['an idea of 5,001 characters', ['x'.repeat(5001)], /^IDEA: .*5,000 characters/],
    ['only spaces', [' '.repeat(20)], /^IDEA: Write an idea/],
    ['four pictures', [idea, ...picture, ...picture, ...picture, ...picture], /^--picture: .*up to 3 pictures/],
    ['a GIF named .png', [idea, '--picture', gif], /^--picture: .*animation\.png.* a GIF/],
    ['a truncated JPEG', [idea, '--picture', half], /^--picture: .*half\.jpg.*damaged or incomplete/],
    ['the second of two pictures', [idea, ...picture, '--picture', half], /^--picture: .*half\.jpg/],
    ['10 MB and a byte', [idea, '--picture', huge], /^--picture: .*huge\.jpg.* larger than 10 MB/],
    ['a picture that is not there', [idea, '--picture', join(scratch, 'no.jpg')], /^--picture: .*no\.jpg/],
    ['a length of 9', [idea, '--length', '9'], /^--length: .*10/],
    ['a length of 181', [idea, '--length', '181'], /^--length: .*180/],
    ['an unknown shape', [idea, '--shape', '4:3'], /^--shape: .*16:9, 9:16 or 1:1/],
    ['an unknown flag', [idea, '--lenght', '20'], /^--lenght: there is no such flag/],
    ['a brand of 51 characters', [idea, '--brand', 'b'.repeat(51)], /^--brand: .*50 characters/],
    ['an id that is none', [idea, '--id', 'film'], /^--id: .*UUID/],
  ])('%s', async (_name, args, message) => {
    const where = place();
    const run = await generate([...args, '--output', where.output, '--library', where.library]);
    expect(run).toEqual({ exit: 2, out: '', error: expect.stringMatching(message) });
    expect(run.error.trim().split('\n')).toHaveLength(1);
    expectNothingLeft(where);
  });

  it.each<[string, string, RegExp]>([
    ['does not exist', join(scratch, 'nowhere', 'film.mp4'), /^--output: .*nowhere does not exist/],
    ['is a file', join(jpeg, 'film.mp4'), /^--output: /],
    ['cannot be written', '/proc/film.mp4', /^--output: .*\/proc cannot be written/],
  ])('an output folder that %s', async (_name, output, message) => {
    const where = place();
    const run = await generate([idea, '--output', output, '--library', where.library]);
    expect(run).toEqual({ exit: 2, out: '', error: expect.stringMatching(message) });
    expectNothingLeft(where);
  });

  it('a machine without ffmpeg', async () => {
    const where = place();
    const missing = new ScenewrightError({ code: 'FFMPEG_MISSING', message: 'No ffmpeg here.', hint: 'Install it.' });
    const args = [idea, '--output', where.output, '--library', where.library];
    const run = await generate(args, { tools: () => Promise.reject(missing) });
    expect(run).toEqual({ exit: 2, out: '', error: 'No ffmpeg here.\nInstall it.\n' });
    expectNothingLeft(where);
    expect(existsSync(where.library)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('uses the ffmpeg that the library’s settings name', async () => {
    const where = place();
    const asked = join(scratch, 'asked');
    const chosen = file('chosen-ffmpeg', `#!/bin/sh\necho "$@" >> '${asked}'\nexec '${tools.ffmpeg}' "$@"\n`);
    chmodSync(chosen, 0o755);
    const library = openLibrary(where.library);
    writeSettings(library, { ffmpegPath: chosen, ffprobePath: tools.ffprobe });
    library.close();
    // A disk without room ends it before the film, and after ffmpeg was looked for.
    const args = [idea, '--output', where.output, '--library', where.library];
    const run = await generate(args, { freeBytes: () => Promise.resolve(1_000_000) });
    expect(run.error).toMatch(/not enough room/);
    expect(readFileSync(asked, 'utf8')).toContain('-version');
    expectNothingLeft(where);
  });

  it('a disk without room, with a picture that was already taken in', async () => {
    const where = place();
    const args = [idea, '--picture', jpeg, '--output', where.output, '--library', where.library];
    const run = await generate(args, { freeBytes: () => Promise.resolve(1_000_000) });
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.error).toMatch(/not enough room on the disk.* 1 MB are free/);
    expectNothingLeft(where);
  });
});

describe('a film from the command line', () => {
  it('--json tells valid events only; the same --id hands the film out again at once', async () => {
    const { output, library } = place();
    const id = crypto.randomUUID();
    const args = [idea, ...SHORT, '--id', id, '--library', library];
    const run = await generate([...args, '--picture', `${jpeg}:place`, '--json', '--output', output]);
    expect(run).toMatchObject({ exit: 0, error: '' });
    const lines = run.out.split('\n');
    expect(lines.pop()).toBe('');
    const events = lines.map((line) => storedEventSchema.parse(JSON.parse(line)));
    expect(events.map((e) => e.seq)).toEqual(events.map((_, i) => i + 1));
    expect(new Set(events.map((e) => e.generationId))).toEqual(new Set([id]));
    expect(events.at(-1)?.kind).toBe('completed');
    expect(await decodeWarnings(tools, output)).toBe('');
    expect(readdirSync(join(library, 'drafts'))).toEqual([]);

    const again = output.replace('film.mp4', 'again.mp4');
    const second = await generate([...args, '--json', '--output', again]);
    expect(second).toEqual({ exit: 0, out: '', error: '' });
    expect(readFileSync(again).equals(readFileSync(output))).toBe(true);
    const third = await generate([...args, '--output', again]);
    expect(third).toMatchObject({ exit: 0, error: '' });
    expect(third.out).toMatch(/\(10\.0 s\): .*again\.mp4\n$/);
    expect(readdirSync(join(output, '..')).sort()).toEqual(['again.mp4', 'film.mp4', 'library']);
  });

  it('- reads the idea from the input; Ctrl-C ends with 130, and the same --id goes on', async () => {
    const { output, library } = place();
    const id = crypto.randomUUID();
    const args = [...SHORT, '--id', id, '--library', library, '--output', output];
    let interrupt: () => void = () => undefined;
    const run = await generate(['-', ...args], {
      readInput: () => Promise.resolve(`${idea}\n`),
      onInterrupt: (listener) => {
        interrupt = listener;
        return () => undefined;
      },
      out: { write: (text) => text.includes('Scene') && interrupt(), isTerminal: false, columns: 80 },
    });
    expect(run).toMatchObject({ exit: 130 });
    expect(run.error).toContain(`--id ${id}`);
    expect(existsSync(output)).toBe(false);
    const opened = openLibrary(library);
    expect(opened.generations.get(id)).toMatchObject({ status: 'cancelled', brief: { idea } });
    opened.close();

    expect(await generate([idea, ...args, '--quiet'])).toEqual({ exit: 0, out: '', error: '' });
    expect(await decodeWarnings(tools, output)).toBe('');
  });
});
