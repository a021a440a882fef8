import { legibleText } from './legible.ts';

/** Text as it may be painted: only what the fonts can show, no control or format characters (but joiners that scripts and emoji need), one space between words. */
export function cleanText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
    .replace(/(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, ' ');
  return legibleText(plain)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n\s*/gu, '\n')
    .trim();
}

/** Scripts that run from right to left decide by the first strong letter. */
export function isRightToLeft(text: string): boolean {
  const strong = /\p{L}/u.exec(text);
  return strong ? /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(strong[0]) : false;
}
