import fc from 'fast-check';
import { parseSync } from 'subtitle';
import { expect, test } from 'vitest';
import { columns } from '../../../src-main/film/caption-words.ts';
import { buildCues, cuesFromText, lineColumns, toSrt, toVtt } from '../../../src-main/film/captions.ts';

const speak = (text: string, startMs = 350) =>
  text.split(' ').map((word, i) => ({ text: word, startMs: startMs + i * 380, endMs: startMs + i * 380 + 320 }));
const cuesOf = (text: string, aspect: '16:9' | '9:16' = '16:9') =>
  buildCues({ scenes: [{ startMs: 0, endMs: 60_000, words: speak(text) }], aspect, language: 'en' });
const lines = (text: string, aspect?: '16:9' | '9:16') => cuesOf(text, aspect).map((cue) => cue.lines);

const HOSTILE = '<b>Bold</b> & {\\an8}x --> 00:00:01,000 \\N "100%" = ; #1';

test('a cue ends where the sentence does, and its lines break at the clause', () => {
  const text =
    'The lighthouse keeper climbs the stairs, one by one, and lights the lamp. Far out, a small boat turns home.';
  expect(lines(text)).toEqual([
    ['The lighthouse keeper climbs the stairs,', 'one by one, and lights the lamp.'],
    ['Far out, a small boat turns home.'],
  ]);
});

test('a tall picture gets short lines', () => {
  for (const cue of lines('Far out beyond the rocks a small boat turns for home under the light.', '9:16')) {
    expect(cue.length).toBeLessThanOrEqual(2);
    for (const line of cue) expect(columns(line)).toBeLessThanOrEqual(20);
  }
});

test('no cue is a lone leftover word', () => {
  for (const cue of lines(
    'Nobody in the whole of the harbour had ever seen a lamp burn as brightly as that one did tonight.',
  )) {
    expect(cue.join(' ').split(' ').length).toBeGreaterThan(1);
  }
});

test('text without spaces is cut at words, punctuation stays with its word', () => {
  const text = '灯台守は毎晩階段を登り、古いランプに火を灯します。遠くの海では、小さな船が家に帰る道を探していました。';
  const cues = cuesFromText({ text, startMs: 1000, endMs: 13_000, aspect: '16:9', language: 'ja' });
  expect(cues.flatMap((cue) => cue.lines).join('')).toBe(text);
  for (const line of cues.flatMap((cue) => cue.lines)) {
    expect(columns(line)).toBeLessThanOrEqual(42);
    expect(line).not.toMatch(/^[。、]/);
  }
  expect(cues[0]?.startMs).toBeGreaterThanOrEqual(1000);
  expect(cues.at(-1)?.endMs).toBeLessThanOrEqual(13_000);
});

test('whatever is said: every word once and in order, lines that fit, cues that never overlap and last at most 6 s', () => {
  const word = fc
    .tuple(fc.stringMatching(/^[A-Za-zäöéßñ'’]{1,14}$/), fc.constantFrom('', '', '', ',', '.', '?', ' –'))
    .map(([a, b]) => a + b.trim());
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 60, max: 900 }), (list, paceMs) => {
      const words = list.map((text, i) => ({ text, startMs: i * paceMs, endMs: i * paceMs + paceMs * 0.9 }));
      const cues = buildCues({
        scenes: [{ startMs: 0, endMs: list.length * paceMs + 2000, words }],
        aspect: '16:9',
        language: 'en',
      });
      expect(cues.flatMap((cue) => cue.lines).join(' ')).toBe(list.join(' '));
      for (const [i, cue] of cues.entries()) {
        expect(cue.lines.length).toBeLessThanOrEqual(2);
        for (const line of cue.lines) expect(columns(line)).toBeLessThanOrEqual(42);
        expect(cue.endMs).toBeGreaterThan(cue.startMs);
        expect(cue.endMs - cue.startMs).toBeLessThanOrEqual(6001);
        expect(cue.startMs).toBeGreaterThanOrEqual(cues[i - 1]?.endMs ?? 0);
      }
    }),
  );
});

const SCRIPTS = {
  en: fc.stringMatching(/^[a-z]{1,11}[,.]?$/).filter((word) => /[a-z]/.test(word)),
  ru: fc.stringMatching(/^[а-я]{1,11}[,.]?$/),
  he: fc.stringMatching(/^[א-ת]{1,8}[,.]?$/),
  ar: fc.stringMatching(/^[ا-ي]{1,8}[،.]?$/),
  ja: fc.stringMatching(/^[ぁ-んァ-ヶ一-十]{1,6}[、。]?$/),
  ko: fc.stringMatching(/^[가-힣]{1,6}[,.]?$/),
};

test.each(
  (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).flatMap((language) =>
    (['16:9', '9:16', '1:1'] as const).map((aspect) => ({ language, aspect })),
  ),
)(
  '$language in $aspect, spoken at any natural pace: lines that fit, 1 to 6 s, no word alone',
  ({ language, aspect }) => {
    fc.assert(
      fc.property(
        fc.array(SCRIPTS[language], { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 55, max: 90 }),
        (list, paceMs) => {
          // A letter takes its time, a syllable that is written as one sign about twice as long.
          let at = 350;
          const words = list.map((text) => {
            const startMs = at;
            at += 120 + columns(text) * paceMs;
            return { text, startMs, endMs: at - 40 };
          });
          const endMs = at + 700;
          const cues = buildCues({ scenes: [{ startMs: 0, endMs, words }], aspect, language });
          const flat = (text: string): string => text.replaceAll(/\s/g, '');
          expect(flat(cues.flatMap((cue) => cue.lines).join(''))).toBe(flat(list.join('')));
          for (const [i, cue] of cues.entries()) {
            expect(cue.lines.length).toBeLessThanOrEqual(2);
            for (const line of cue.lines) expect(columns(line)).toBeLessThanOrEqual(lineColumns(aspect));
            expect(cue.endMs - cue.startMs).toBeGreaterThanOrEqual(Math.min(1000, endMs));
            expect(cue.endMs - cue.startMs).toBeLessThanOrEqual(6001);
            expect(cue.startMs).toBeGreaterThanOrEqual(cues[i - 1]?.endMs ?? 0);
            // What is left of a sentence is never one short word by itself. Of three words of half a line each, one has
            // to stand alone; a shorter one always finds room beside its neighbour.
            const text = cue.lines.join(' ');
            if (cues.length > 1 && language !== 'ja' && columns(text) < lineColumns(aspect) / 4)
              expect(text).toContain(' ');
          }
        },
      ),
      { numRuns: 25 },
    );
  },
);

test('a word wider than the line is cut', () => {
  const url = `https://example.org/${'long'.repeat(20)}`;
  const all = lines(`See ${url} now.`);
  for (const line of all.flat()) expect(columns(line)).toBeLessThanOrEqual(42);
  expect(all.flat().join('').replaceAll(' ', '')).toBe(`See${url}now.`);
});

test('another reader finds the same cues in both files', () => {
  const cues = cuesOf('Far out, a small boat turns home. The lamp burns on.');
  for (const file of [toSrt(cues), toVtt(cues)]) {
    const found = parseSync(file).flatMap((node) => (node.type === 'cue' ? [node.data] : []));
    expect(found.map(({ start, end, text }) => ({ startMs: start, endMs: end, lines: text.split('\n') }))).toEqual(
      cues,
    );
  }
});

test('hostile text makes no cue, tag or override of its own', () => {
  const cues = [
    { startMs: 3_599_999, endMs: 3_601_500, lines: [HOSTILE, 'two\n\n2\n00:00:09,000 --> 00:00:10,000\nfake'] },
  ];
  const srt = toSrt(cues);
  expect(srt.match(/-->/g)).toHaveLength(1);
  expect(srt).toContain('00:59:59,999 --> 01:00:01,500');
  expect(srt).not.toMatch(/<\w|<\/|\{\\|\\N/);
  expect(srt.replaceAll('\u2060', '')).toContain(HOSTILE);
  const vtt = toVtt(cues);
  expect(vtt.match(/-->/g)).toHaveLength(1);
  expect(vtt).toContain('&lt;b&gt;Bold&lt;/b&gt; &amp; {\\an8}x --&gt;');
  expect(parseSync(srt).filter((node) => node.type === 'cue')).toHaveLength(1);
});

test('a silent scene without words has no cue', () => {
  expect(cuesFromText({ text: '  ', startMs: 0, endMs: 4000, aspect: '16:9', language: 'en' })).toEqual([]);
});
