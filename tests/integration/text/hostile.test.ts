import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toTrackVtt } from '../../../src-main/film/caption-text.ts';
import { filmMetadata } from '../../../src-main/film/film-metadata.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import { runChild } from '../../../src-main/process/children.ts';
import { shellLine } from '../../../src-main/process/shell-line.ts';
import { plainText } from '../../../src-shared/plain-text.ts';
import { generate } from '../../support/command-line.ts';
import { decodeWarnings, ffprobeJson } from '../../support/ffmpeg.ts';
import { readSrt } from '../../support/film-checks.ts';
import { createFilmMaker } from '../../support/film-maker.ts';
import { HOSTILE, HOSTILE_IDEA } from '../../support/hostile-strings.ts';
import { manyScansJpeg } from '../../support/pictures/jpeg.ts';
import { png } from '../../support/pictures/png.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder('hostile-text');
const tools = await findTools();
const texts = HOSTILE.map((text) => plainText(text).replace(/\s+/g, ' ').trim()).filter(Boolean);
/** What a reader sees; the full-width braces of the track are not told apart. */
const seen = (text: string): string =>
  text
    .replace(/[\u2060\s\u0085]/gu, '')

    .replaceAll('\uff5b', '{')
    .replaceAll('\uff5d', '}');

async function ffmpeg(args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const request = { command: tools.ffmpeg, args: ['-v', 'error', '-y', ...args], label: 'test' };
  await runChild({ ...request, onStdoutLine: (line) => lines.push(line) });
  return lines;
}

test('ffmpeg carries every text as caption, title and chapter, and reads none of it as a command', async () => {
  const cues = texts.map((text, i) => ({ startMs: i * 1000, endMs: i * 1000 + 900, lines: [text] }));
  const chapters = texts.map((title, i) => ({ title, startMs: i * 1000, endMs: i * 1000 + 1000 }));
  const [track, metadata, film] = ['c.vtt', 'm.txt', 'f.mp4'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(track, toTrackVtt(cues));
  writeFileSync(metadata, filmMetadata({ title: HOSTILE_IDEA, credits: texts[1] ?? '', chapters }));
  const input = ['-f', 'lavfi', '-i', `color=s=16x16:r=2:d=${texts.length}`, '-f', 'ffmetadata', '-i', metadata];
  const captions = ['-f', 'webvtt', '-i', track, '-map', '0:v', '-map', '2:s', '-c:s', 'mov_text'];
  await ffmpeg([...input, ...captions, '-map_metadata', '1', '-map_chapters', '1', film]);
  const probed = (await ffprobeJson(tools, film, ['-show_format', '-show_chapters'])) as {
    format: { tags: { title: string } };
    chapters: { tags: { title: string } }[];
  };
  expect(probed.format.tags.title).toBe(HOSTILE_IDEA);
  expect(probed.chapters.map((c) => seen(c.tags.title))).toEqual(texts.map(seen));
  const read = readSrt((await ffmpeg(['-i', film, '-map', '0:s:0', '-f', 'srt', '-'])).join('\n'));
  expect(read.map((cue) => seen(cue.text))).toEqual(texts.map(seen).filter(Boolean));
});

test('a line of the log, pasted into a shell, hands every text on as it is', () => {
  const words = HOSTILE.map((text) => text.replaceAll('\0', '').toWellFormed());
  const printed = execFileSync('sh', ['-c', shellLine('printf', ['%s\\0', ...words])], { cwd: scratch });
  expect(printed.toString().split('\0').slice(0, -1)).toEqual(words);
  expect(existsSync('/tmp/owned')).toBe(false);
});

describe('a film of nothing but commands', () => {
  const maker = createFilmMaker(scratch);

  test('is made, shows the words as words, and runs none of them', async () => {
    const { make, library } = await maker;
    const idea = `${HOSTILE_IDEA} {\\an8}<b>bold</b> gpj.\u202eexe 🏳️‍🌈📦 \ud800 $(touch ${scratch}/owned).`;
    const film = await make({
      idea,
      title: "CON: drawtext=text='%{pts}':x=0;[0]null[v]",
      brand: '<b>%s</b>🏳️‍🌈 {\\an8}$(id)',
      keepMyWords: true,
      captions: 'burned',
    });
    expect(film.generation.status).toBe('completed');
    expect(film.generation.partial).toBe(false);
    expect(film.generation.brief.idea).toBe(plainText(idea));
    expect(existsSync(join(scratch, 'owned'))).toBe(false);
    expect(await decodeWarnings((await maker).tools, film.file)).toBe('');
    const told = film.scenes.map((s) => s.script?.narration ?? '').join(' ');
    expect(seen(told)).toContain(seen('../../etc/passwd %n%n'));
    for (const name of ['captions.srt', 'captions.vtt'].filter((n) => existsSync(join(film.folder, n))))
      expect(readFileSync(join(film.folder, name), 'utf8')).not.toMatch(/<(?:b|img)\b/);
    const { format } = (await ffprobeJson((await maker).tools, film.file, ['-show_format'])) as {
      format: { tags: { title: string } };
    };
    expect(format.tags.title).toBe("CON: drawtext=text='%{pts}':x=0;[0]null[v]");
    expect(library.generations.get(film.generation.id).status).toBe('completed');
  });
});

describe('the command line', () => {
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(scratch, name), bytes);
    return join(scratch, name);
  };
  test.each<[string, string, RegExp]>([
    [
      '400 megapixels by its header',
      file('claim.png', png({ width: 20_000, height: 20_000, data: Buffer.alloc(9) })),
      /400 megapixels/,
    ],
    ['a thousand scans', file('scans.jpg', manyScansJpeg(6000, 5000, 1000)), /damaged/],
    ['an SVG named .png', file('logo.png', Buffer.from('<svg onload="alert(1)"/>')), /is an SVG/],
    ['a name that steers a terminal', file('a\u001b[2J\u202eb.png', Buffer.from('x')), /not a picture/],
  ])('refuses a picture of %s with exit code 2', async (_what, picture, message) => {
    const folder = mkdtempSync(join(scratch, 'run-'));
    const args = [
      'A lighthouse in a storm.',
      '--output',
      join(folder, 'film.mp4'),
      '--library',
      join(folder, 'library'),
    ];
    const run = await generate([...args, '--picture', picture]);
    expect(run.exit).toBe(2);
    expect(run.error).toMatch(/^--picture: /);
    expect(run.error).toMatch(message);
    expect(run.error).not.toMatch(/[\u202e]|(?!\n)\p{Cc}/u);
    expect(readdirSync(folder).filter((name) => name !== 'library')).toEqual([]);
  });
});
