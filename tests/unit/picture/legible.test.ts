import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src-main/engines/picture/builtin/words/clean.ts';
import { charactersOf } from '../../../src-main/engines/picture/builtin/words/cmap.ts';
import { FAMILIES, filesOf } from '../../../src-main/engines/picture/builtin/words/font-files.ts';
import { filesFor, setFont } from '../../../src-main/engines/picture/builtin/words/fonts.ts';
import { hanFamilies } from '../../../src-main/engines/picture/builtin/words/han.ts';
import { isCovered, legibleText } from '../../../src-main/engines/picture/builtin/words/legible.ts';

const SCRIPTS: [name: string, text: string, language: string, family: string][] = [
  ['Latin', 'Ærø façade œuvre Zażółć gęślą Nguyễn', 'fr', 'fraunces'],
  ['Cyrillic', 'Хранитель маяка Їжак', 'ru', 'inter-cyrillic'],
  ['Greek', 'Ο φάρος της νύχτας', 'el', 'inter-greek'],
  ['Arabic', 'صانع الفوانيس', 'ar', 'noto-sans-arabic'],
  ['Hebrew', 'המגדלור של הלילה', 'he', 'noto-sans-hebrew'],
  ['Devanagari', 'नमस्ते क्षत्रिय', 'hi', 'noto-sans-devanagari'],
  ['Japanese', '夜の図書館', 'ja', 'noto-sans-jp'],
  ['Simplified Chinese', '爱与梦想的灯塔', 'zh', 'noto-sans-sc'],
  ['Traditional Chinese', '愛與夢想的燈塔', 'zh', 'noto-sans-tc'],
  ['Korean', '등대지기의 밤 뷁', 'ko', 'noto-sans-kr'],
];

/** A character as a file paints it. */
function shape(character: string, font: string): string {
  const canvas = createCanvas(32, 32);
  const pen = canvas.getContext('2d');
  pen.font = font;
  pen.fillText(character, 4, 24);
  return Buffer.from(pen.getImageData(0, 0, 32, 32).data).toString('base64');
}

describe('bundled fonts', () => {
  it.each(SCRIPTS)('set every letter of %s, from the file meant for it', (_name, text, language, family) => {
    expect(legibleText(text)).toBe(text);
    const names = filesFor(text, { face: 'serif', weight: 600, language }).map(({ name }) => name);
    expect(
      names.some((name) => name.startsWith(`sw-${family}`)),
      names.join(' '),
    ).toBe(true);
    const pen = createCanvas(8, 8).getContext('2d');
    setFont(pen, text, { sizePx: 20, face: 'serif', weight: 600, language });
    const box = shape('\u{10fff0}', pen.font);
    for (const character of text.replace(/\s/gu, '')) expect(shape(character, pen.font), character).not.toBe(box);
  });

  it('have what their tables say, though their stylesheets promise more', () => {
    const [latinExt] = filesOf('fraunces', 400).filter(({ name }) => name.includes('latin-ext'));
    if (!latinExt) throw new Error('no latin-ext');
    const characters = charactersOf(readFileSync(latinExt.path));
    expect(characters.has(0x142)).toBe(true); // ł
    expect(characters.has(0x180)).toBe(false); // ƀ, inside the promised range
    expect(latinExt.ranges.some(([from, to]) => from <= 0x180 && to >= 0x180)).toBe(true);
  });

  it('are all there', () => {
    for (const family of Object.keys(FAMILIES) as (keyof typeof FAMILIES)[])
      for (const weight of [400, 700] as const) expect(filesOf(family, weight).length, family).toBeGreaterThan(1);
  });

  it('are not read out of what is no font', () => {
    expect(charactersOf(Buffer.from('not a font at all')).size).toBe(0);
  });
});

describe('legibleText', () => {
  it.each([
    ['𝐁𝐨𝐥𝐝', 'Bold'],
    ['Tom \ufffd Bar', 'Tom  Bar'],
    ['Café ไทย', 'Café …'],
    ['ไทย', ''],
    ['a ⟁ b', 'a  b'],
    ['🐢 ไทย', '🐢 …'],
    ['👩\u200d🚀', '👩\u200d🚀'],
  ])('%s → %s', (text, shown) => {
    expect(legibleText(text)).toBe(shown);
  });

  it('leaves nothing that no font has, whatever comes', () => {
    const picture =
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u20e3\ufe00-\ufe0f]|\p{Cf}|\s/u;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        for (const character of cleanText(raw))
          if (!picture.test(character)) expect(isCovered(character.codePointAt(0) ?? 0), character).toBe(true);
      }),
    );
  });
});

describe('hanFamilies', () => {
  it.each([
    ['夜の図書館', 'en', 'jp'],
    ['夜', 'ja', 'jp'],
    ['山水', 'zh', 'sc'],
    ['我們的時間', 'zh', 'tc'],
    ['我们的时间', '', 'sc'],
    ['大韓民國 이야기', '', 'kr'],
    ['大海', 'ko', 'kr'],
    ['我们的时间', 'ja', 'jp'],
  ])('sets %s of a film in %s as %s', (text, language, family) => {
    expect(hanFamilies(text, language)[0]).toBe(family);
  });
});
