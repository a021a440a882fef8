import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src-main/engines/voice/builtin/fold-text.ts';
import { spokenText, toSentences } from '../../../src-main/engines/voice/builtin/sentences.ts';

const IDEAS_HOSTILE = `A sign reads: drawtext=text='%{pts}':x=0;[0]null[v] "; rm -rf / # <img src=x onerror=alert(1)> \${HOME} ../../etc/passwd %n%n \\N{\\an8}`;

describe('foldWord', () => {
  it.each([
    ['Lumière', 'Lumiere'],
    ['d’Été', "d'Aytay"],
    ['café', 'cafe'],
    ['Müller', 'Muller'],
    ['Ærø', 'Aero'],
    ['“quoted”', 'quoted'],
    ["keeper's", "keeper's"],
    ['€25.50', '25 euros 50'],
    ['25€', '25 euros'],
    ['£1,000', '1,000 pounds'],
    ['$25.50', '$25.50'],
    ['50%', '50%'],
    ['%n%n', 'n n'],
    ['10–12', '10 to 12'],
    ['-5', 'minus 5'],
    ['R&B', 'R and B'],
    ['well-known', 'well known'],
    ['night—and', 'night, and'],
    ['7:30,', '7:30'],
    ['#1', 'number 1'],
    ['#', ''],
    ['—', ''],
    ['🐢🏃‍♀️', ''],
    ['夜の図書館で', ''],
    ['<img', 'img'],
  ])('%s is said as "%s"', (written, said) => {
    expect(foldWord(written)).toBe(said);
  });

  it('gives nothing but ASCII that flite reads, whatever it is given', () => {
    for (let code = 0x20; code < 0x3000; code++) {
      expect(foldWord(`a${String.fromCodePoint(code)}b`)).toMatch(/^[A-Za-z0-9'.,%$: ]*$/);
    }
  });
});

describe('toSentences', () => {
  it('cuts at sentence ends and not after titles', () => {
    const sentences = toSentences('Dr. Smith paid. He left… slowly! Why? “Because.” Then rain.');
    expect(sentences.map(spokenText)).toEqual(['Dr Smith paid.', 'He left, slowly!', 'Why?', 'Because.', 'Then rain.']);
  });

  it('keeps every word of the text as it was written, marks included', () => {
    for (const text of [IDEAS_HOSTILE, '“Été” — a perfume 🐢 (or so)…', '… and then', 'one\ntwo\n\nthree']) {
      const words = toSentences(text).flat();
      expect(words.map((word) => word.text).join(' ')).toBe(text.trim().replace(/\s+/g, ' '));
    }
  });

  it('takes a line end for a sentence end', () => {
    expect(toSentences('First line\nsecond line').map(spokenText)).toEqual(['First line.', 'second line.']);
  });

  it('has nothing to say for what cannot be spoken', () => {
    for (const text of ['', '   ', '🐢🏃‍♀️', '— … !', '夜の図書館で、']) expect(toSentences(text)).toEqual([]);
  });

  it('cuts a text without any end', () => {
    expect(toSentences('word '.repeat(200)).every((sentence) => sentence.length <= 60)).toBe(true);
  });
});
