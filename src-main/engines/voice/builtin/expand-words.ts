import type { NamedWord } from './sayings.ts';
import { joinedUnit, unitAfter } from './units.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const MONTH_SHORT = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
const SCALES: Record<string, string> = {
  k: 'thousand',
  K: 'thousand',
  m: 'million',
  M: 'million',
  bn: 'billion',
  B: 'billion',
};
const MONEY: Record<string, readonly [one: string, more: string]> = {
  $: ['dollar', 'dollars'],
  '€': ['euro', 'euros'],
  '£': ['pound', 'pounds'],
  '¥': ['yen', 'yen'],
  '₹': ['rupee', 'rupees'],
};
const PARTS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const VULGAR: Record<string, string> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅛': '1/8',
};
const HOST = /^(?:[\w-]+\.)+(?:com|org|net|io|co|uk|de|eu|fr|app|dev|tv|me|shop|store|info)$/i;

/** What stands around a word and is not said. */
const OPENERS = /^[^\p{L}\p{N}\p{Sc}#+\-−°½⅓⅔¼¾⅕⅛]*/u;
const CLOSERS = /[^\p{L}\p{N}\p{Sc}%+°²³½⅓⅔¼¾⅕⅛]*$/u;

function fraction(over: string, under: string): string | null {
  const [n, d] = [Number(over), Number(under)];
  const part = PARTS[d];
  if (!part || n < 1 || n >= d) return null;
  if (d === 2) return 'one half';
  return `${COUNTS[n]} ${part}${n > 1 ? 's' : ''}`;
}

/** A whole word without what stands around it, and the words beside it, as it is said; null where it is said as it is written. */
function expand(word: string, before: string, after: string): string | null {
  const vulgar = /^(\d*)([½⅓⅔¼¾⅕⅛])$/.exec(word);
  if (vulgar) {
    const said = expand(VULGAR[vulgar[2] ?? ''] ?? '', '', '');
    return vulgar[1] ? `${vulgar[1]} and ${said?.replace(/^one half$/, 'a half')}` : said;
  }
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  const month = MONTHS[Number(date?.[2]) - 1];
  if (date && month) return `${month} ${Number(date[3])}, ${date[1]}`;
  // A telephone number is said by its digits, a pair of numbers otherwise is a range.
  if (/^\+?\d{2,4}(?:-\d{3,4}){1,3}$/.test(word) && /-\d{4}$/.test(word) && !/^\d{4}-\d{4}$/.test(word))
    return word
      .replace('+', 'plus ')
      .split('-')
      .map((part) => [...part].join(' '))
      .join(', ');
  if (word === '24/7') return 'twenty four seven';
  const over = /^(\d)\/(\d{1,2})$/.exec(word);
  const part = over ? fraction(over[1] ?? '', over[2] ?? '') : null;
  if (part) return part;
  const tall = /^(\d)['’′](\d{1,2})["”″]?$/.exec(word);
  if (tall) return `${tall[1]} foot ${tall[2]}`;
  const money = /^([$€£¥₹])(\d[\d.,]*)(k|K|m|M|bn|B)?$/.exec(word);
  if (money) {
    const [, sign = '', sum = '', short = ''] = money;
    const [one, more] = MONEY[sign] ?? ['', ''];
    if (short) return `${sum} ${SCALES[short]} ${more}`;
    if (/^(?:thousand|million|billion|trillion)$/i.test(after)) return sum;
    if (sum === '1') return `1 ${one}`;
  }
  if (/^(?:thousand|million|billion|trillion)$/i.test(word)) {
    const sign = /^([$€£¥₹])\d[\d.,]*$/.exec(before)?.[1];
    if (sign) return `${word} ${MONEY[sign]?.[1]}`;
  }
  if (/^\d[\d.,]*[x×]$/.test(word)) return `${word.slice(0, -1)} times`;
  const by = /^(\d+)[x×](\d+)$/.exec(word);
  if (by) return `${by[1]} by ${by[2]}`;
  if (/^[A-Z]\+\+$/.test(word)) return `${word[0]} plus plus`;
  // Formulas are spelt: CO2 is no "co".
  if (/^(?:[A-Z][a-z]?\d?){2,}$/.test(word) && /\d/.test(word) && /^[A-Z\d]+$/.test(word)) return [...word].join(' ');
  if (/^[A-Z]{2}&[A-Z]$/.test(word)) return `${word[0]} ${word[1]} and ${word[3]}`;
  if (HOST.test(word))
    return word
      .replace(/^www\./i, 'w w w dot ')
      .replaceAll('.', ' dot ')
      .replaceAll('-', ' dash ');
  if (/^[\w.+-]+@/.test(word) && HOST.test(word.slice(word.indexOf('@') + 1)))
    return word.replaceAll('.', ' dot ').replace('@', ' at ');
  const number = /\d$/.test(before) ? (/\d[\d.,]*$/.exec(before)?.[0] ?? '') : '';
  if (number) {
    const unit = unitAfter(number, word);
    if (unit) return unit;
  }
  return joinedUnit(word);
}

/** Abbreviations that lose their full stop where they are written out. */
function writeOut(word: string, after: string): string | null {
  const numbered = /^\d/.test(after);
  if (/^no\.$/i.test(word) && numbered) return 'number';
  if (/^e\.g\.$/i.test(word)) return 'for example';
  if (/^i\.e\.$/i.test(word)) return 'that is';
  if (/^w\/$/i.test(word)) return 'with';
  const short = MONTH_SHORT.exec(word)?.[1];
  if (short && numbered) return MONTHS.find((month) => month.startsWith(short.slice(0, 3))) ?? null;
  return /^apt\.$/i.test(word) && numbered ? 'apartment' : null;
}

/**
 * Numbers, units, dates, money and abbreviations that the voice would misread, written out as they are said. What it
 * reads well by itself (years, times, "$25.50", "Dr.") is left to it.
 */
export function expandWords(words: readonly NamedWord[]): NamedWord[] {
  const cores = words.map(({ said }) => said.replace(OPENERS, '').replace(CLOSERS, ''));
  return words.map(({ word, said }, i) => {
    const core = cores[i] ?? '';
    const after = cores[i + 1] ?? '';
    const open = OPENERS.exec(said)?.[0] ?? '';
    const whole = said.slice(open.length);
    const written = writeOut(whole.replace(/[,;:!?…]+$/, ''), after);
    if (written) return { word, said: open + written + (/[,;:!?…]+$/.exec(whole)?.[0] ?? '') };
    // The inches' sign is part of a height.
    const tall = /^\d['’′]\d{1,2}["”″]/.exec(whole)?.[0];
    const expanded = core ? expand(tall ?? core, cores[i - 1] ?? '', after) : null;
    if (!expanded) return { word, said };
    return { word, said: open + expanded + whole.slice((tall ?? core).length) };
  });
}
