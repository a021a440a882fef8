import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isRightToLeft } from '../../../src-main/engines/picture/builtin/words/clean.ts';
import { runsOf } from '../../../src-main/engines/picture/builtin/words/line.ts';
import { setText } from '../../../src-main/engines/picture/builtin/words/set-words.ts';
import { wrapBalanced } from '../../../src-main/engines/picture/builtin/words/wrap.ts';

const byLetters = (text: string): number => [...text].length * 10;

describe('cleanText', () => {
  it('drops control and direction characters, keeps joiners', () => {
    expect(cleanText('a\u0000b\u001b[31m c')).toBe('a b [31m c');
    expect(cleanText('\u202eevil\u202c')).toBe('evil');
    expect(cleanText('👩\u200d🚀')).toBe('👩\u200d🚀');
  });
});

describe('isRightToLeft', () => {
  it('goes by the first letter', () => {
    expect(isRightToLeft('… في سوق')).toBe(true);
    expect(isRightToLeft('1. שלום')).toBe(true);
    expect(isRightToLeft('Hello شكرا')).toBe(false);
  });
});

describe('wrapBalanced', () => {
  it('balances two lines', () => {
    const lines = wrapBalanced('The keeper rows out to answer the bottle', 260, byLetters);
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThan(8);
  });

  it('keeps words apart that another line break held apart, and joins Japanese', () => {
    expect(wrapBalanced('src=x\nonerror', 999, byLetters)).toEqual(['src=x onerror']);
    expect(wrapBalanced('夜の\n図書館', 999, byLetters)).toEqual(['夜の図書館']);
  });

  it('breaks Japanese without spaces and never starts a line with a full stop', () => {
    const lines = wrapBalanced('夜の図書館で、少年は本の中から小さな竜を見つける。', 100, byLetters);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[、。]/u);
    expect(lines.join('')).toBe('夜の図書館で、少年は本の中から小さな竜を見つける。');
  });

  it('loses no character and keeps to the width, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120 }), (raw) => {
        const text = cleanText(raw);
        const lines = wrapBalanced(text, 120, byLetters);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(byLetters(line)).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('setText', () => {
  it.each(['title', 'statement', 'caption', 'brand', 'brand-line'] as const)(
    'fits a %s into the frame, in few lines',
    (style) => {
      for (const stage of [
        { w: 640, h: 360, shape: 'wide' as const },
        { w: 360, h: 640, shape: 'tall' as const },
      ]) {
        const set = setText({ text: 'word '.repeat(300), style }, stage, (line, sizePx) => line.length * sizePx * 0.5);
        expect(set.lines.length).toBeLessThanOrEqual(4);
        expect(set.widthPx).toBeLessThanOrEqual(stage.w * 0.9);
        expect(set.lines.at(-1)).toMatch(/…$/u);
      }
    },
  );
});

describe('runsOf', () => {
  it('takes each emoji as one, with its joiners', () => {
    expect(runsOf('🐢🏃‍♀️ A hare 1 🚲!').map((r) => `${r.kind}:${r.text}`)).toEqual([
      'emoji:🐢',
      'emoji:🏃‍♀️',
      'text: A hare 1 ',
      'emoji:🚲',
      'text:!',
    ]);
  });
});
