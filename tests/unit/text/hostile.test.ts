import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { parseSync } from 'subtitle';
import { afterAll, describe, expect, test } from 'vitest';
import { parseGenerate } from '../../../src-main/app/cli/parse-args.ts';
import { createReporter, oneLine } from '../../../src-main/app/cli/reporter.ts';
import { setFont } from '../../../src-main/engines/picture/builtin/words/fonts.ts';
import { drawLine, measureLine } from '../../../src-main/engines/picture/builtin/words/line.ts';
import { setText } from '../../../src-main/engines/picture/builtin/words/set-words.ts';
import { foldWord } from '../../../src-main/engines/voice/builtin/fold-text.ts';
import { cuesFromText, toSrt, toVtt } from '../../../src-main/film/captions.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { listFiles } from '../../../src-main/library/media-file.ts';
import { safeFileName } from '../../../src-main/library/safe-file-name.ts';
import { BRIEF_DEFAULTS, type BriefInput, briefSchema } from '../../../src-shared/brief.ts';
import { contract } from '../../../src-shared/contract.ts';
import { plainText } from '../../../src-shared/plain-text.ts';
import { asIdea, HOSTILE } from '../../support/hostile-strings.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm, makeBrief } from '../library/support.ts';

const folder = scratchFolder('hostile-text');
const library = openLibrary(join(folder, 'library'));
afterAll(() => library.close());

const start = (text: string, length: number): string => [...text].slice(0, length).join('');
const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 300 }));

test('there are a hundred of them', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(100);
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
});

describe('the library', () => {
  test('gives back every brief as it was checked, finds it, and names its files safely', () => {
    for (const text of HOSTILE) {
      const input: Partial<BriefInput> = { idea: asIdea(text), title: start(text, 200), brand: start(text, 50) };
      const id = addFilm(library, input);
      const { brief } = library.generations.get(id);
      expect(brief).toEqual(makeBrief(input));
      expect(brief.idea).toBe(plainText(asIdea(text)).trim());
      expect(brief.brand ?? '').toBe(plainText(start(text, 50)).trim() ? plainText(start(text, 50)) : '');
      const search = start(brief.title ?? brief.idea, 90);
      const query = { search, status: 'all', favourites: false, sort: 'newest', offset: 0, limit: 200 } as const;
      expect(library.gallery(query).items.map((item) => item.id)).toContain(id);
      library.generations.update(id, { videoPath: `generations/${id}/film.mp4` });
      for (const { name, absolutePath } of listFiles(library, id)) {
        expectSafe(name);
        expect(absolutePath.startsWith(library.folder)).toBe(true);
      }
    }
    const { total } = library.gallery({
      search: '',
      status: 'all',
      favourites: false,
      sort: 'title',
      offset: 0,
      limit: 1,
    });
    expect(total).toBe(HOSTILE.length);
  });

  test('what is checked once is checked: a brief read again is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const input = { ...BRIEF_DEFAULTS, idea: asIdea(text), title: start(text, 200), brand: start(text, 50) };
        const once = briefSchema.parse(input);
        expect(briefSchema.parse(once)).toEqual(once);
        expect(JSON.parse(Buffer.from(JSON.stringify(once)).toString())).toEqual(once);
        for (const word of [once.idea, once.title ?? '', once.brand ?? '']) {
          expect(Buffer.from(word).toString()).toBe(word);
          expect(word).not.toContain('\0');
        }
      }),
    );
  });

  test('so is what is said in the room, and a new name', () => {
    const id = crypto.randomUUID();
    const said = contract['generation.say'].input.parse({ id, text: ' NUL\0 and \ud800 ' });
    expect(said.text).toBe('NUL and \ufffd');
    expect(contract['library.rename'].input.safeParse({ id, title: '\0 \u001b' }).success).toBe(false);
  });
});

/** A name that macOS, Windows and Linux all take, and that does not lie about its ending. */
function expectSafe(name: string): void {
  expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]$|^[. ]|^\s*$/);
  expect(name.replace(/[\u200c\u200d]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name.length).toBeLessThanOrEqual(200);
}

describe('file names', () => {
  test('of any text are safe on all three systems, and keep their ending', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = safeFileName(text, 'mp4');
        expectSafe(name);
        expect(name).toMatch(/[^.]\.mp4$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('are taken by the system under the folder they were meant for', () => {
    const target = mkdtempSync(join(folder, 'names-'));
    const names = new Set(HOSTILE.map((text) => safeFileName(text, 'mp4')));
    for (const name of names) writeFileSync(join(target, name), 'x');
    expect(readdirSync(target).sort()).toEqual([...names].sort());
    expect(existsSync('/tmp/owned')).toBe(false);
  });
});

describe('captions', () => {
  test.each(['en', 'ja'])(
    'of any text are that text, in as many cues as were meant (%s)',
    { timeout: 60_000 },
    (language) => {
      for (const text of HOSTILE) {
        const cues = cuesFromText({ text: plainText(text), startMs: 0, endMs: 8000, aspect: '16:9', language });
        const srt = toSrt(cues);
        const vtt = toVtt(cues);
        for (const file of [srt, vtt]) {
          expect(file.match(/-->/g) ?? []).toHaveLength(cues.length);
          const parsed = cues.length === 0 ? [] : parseSync(file).filter((node) => node.type === 'cue');
          expect(parsed.map(({ data }) => [data.start, data.end])).toEqual(cues.map((c) => [c.startMs, c.endMs]));
        }
        expect(srt).not.toMatch(/<[^\u2060\s]|\{[^\u2060\s]|\\[^\u2060\s]/u);
        expect(vtt.replace(/-->/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        const letters = (s: string): string => s.replace(/[\s\u2060\u0085]/gu, '');
        const shown = cues.flatMap((cue) => cue.lines).join('');
        expect(letters(shown)).toBe(letters(plainText(text)));
      }
    },
  );
});

describe('words in the picture', () => {
  const pen = createCanvas(640, 360).getContext('2d');
  test.each(['brand', 'caption'] as const)('%s: painted, within the frame', { timeout: 60_000 }, (style) => {
    for (const text of HOSTILE) {
      const set = setText(
        { text: start(plainText(text), 50), style },
        { w: 640, h: 360, shape: 'wide' },
        (line, sizePx, s) => {
          setFont(pen, line, { sizePx, face: s.face, weight: s.weight });
          return measureLine(pen, line, sizePx);
        },
      );
      expect(set.lines.length).toBeLessThanOrEqual(set.setting.lines + 1);
      expect(set.widthPx).toBeLessThanOrEqual(640 * 0.85);
      pen.clearRect(0, 0, 640, 360);
      for (const [i, line] of set.lines.entries()) {
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        setFont(pen, line, { sizePx: set.sizePx, face: set.setting.face, weight: set.setting.weight });
        drawLine(pen, line, { x: 320, y: 40 + i * 60, sizePx: set.sizePx, rtl: set.rtl });
      }
      if (/[a-z]{3}/.test(set.lines.join('')))
        expect(pen.getImageData(0, 0, 640, 360).data.some((value) => value !== 0)).toBe(true);
    }
  });
});

test('the voice is given letters, digits and a few signs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of plainText(text).split(/\s+/)) expect(foldWord(word)).toMatch(/^[\x20-\x7e]*$/);
    }),
  );
});

describe('the command line', () => {
  test('takes any text as the idea, and none of it as a flag', () => {
    for (const text of HOSTILE) {
      const parsed = parseGenerate(['--output', 'film.mp4', '--title', `=${text}`, '--', text]);
      expect(parsed).toMatchObject({ kind: 'generate', command: { idea: text, output: 'film.mp4', id: null } });
    }
  });

  test('shows any text without steering the terminal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines: string[] = [];
        const output = { write: (line: string) => void lines.push(line), isTerminal: false, columns: 80 };
        const payload = { level: 'info', code: 'x', text } as const;
        createReporter({ json: false, quiet: false }, output).event({
          generationId: crypto.randomUUID(),
          seq: 1,
          at: '2026-01-01T00:00:00.000Z',
          kind: 'note',
          payload,
        });
        expect(lines).toEqual([`Note: ${oneLine(text)}\n`]);
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
      }),
    );
  });
});
