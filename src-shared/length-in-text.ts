import {
  HALF_WORDS,
  NUMBER_WORDS,
  STORY_TIME_AFTER,
  STORY_TIME_BEFORE,
  TIME_OF_DAY_BEFORE,
  UNIT_WORDS,
} from './length-words.ts';

/** A length that somebody wrote into an idea. */
export interface FoundLength {
  seconds: number;
  /** The words it was read from, to show the creator ("a 30-second ad"). */
  text: string;
}

const NUMBER = String.raw`(?<amount>\d+(?:[.,]\d+)?|${Object.keys(NUMBER_WORDS)
  .sort((x, y) => y.length - x.length)
  .join('|')})`;
/** "eine halbe Minute", "une demi-minute": an article before the half. */
const ARTICLE = '(?:(?:eine|einer|une)\\s+(?=halbe|demi))?';
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,])${ARTICLE}${NUMBER}(?<half>\s+(?:${HALF_WORDS}))?[\s-]*(?<unit>${UNIT_WORDS})(?![\p{L}\p{N}])(?<halfAfter>\s+(?:${HALF_WORDS})(?!\p{L}))?`,
  'giu',
);
const CLOCK = /(?<![\p{N}:.])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?![\p{N}:]|\s*(?:[ap]\.?m\b|Uhr|o['’]clock))/giu;
/** "heats in 3 minutes" happens in the film; "explain it in one minute" is about the film. */
const IN_BEFORE = /\bin\s*$/iu;
const ABOUT_THE_FILM =
  /(?<!\p{L})(?:explain\w*|tell|told|show|sum|film\p{L}*|video\p{L}*|clip|ad|story|lesson|erklär\p{L}*|spot|werbe\p{L}*|spieg\p{L}*|racconta\p{L}*)(?!\p{L})/iu;
/** "a second sip" is an ordinal, and "una media" no length: a lone article counts only before a minute. */
const ARTICLE_ALONE = /^(?:an?|ein|eine|einer|un|une|uno|una|um|uma)$/iu;

function readAmount(amount: string): number {
  return NUMBER_WORDS[amount.toLowerCase()] ?? Number(amount.replace(',', '.'));
}

/**
 * The first film length in a text ("a 30-second ad", "1:30", "two minutes", "45 secs"), or null.
 * Lengths outside 5 to 600 s are not taken for one; the plan clamps the rest to what a film may be.
 */
export function findLengthInText(text: string): FoundLength | null {
  const found: (FoundLength & { index: number })[] = [];
  for (const match of text.matchAll(SPELLED)) {
    const { amount = '', half, halfAfter, unit = '' } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (STORY_TIME_AFTER.test(after) || STORY_TIME_BEFORE.test(before)) continue;
    if (IN_BEFORE.test(before) && !ABOUT_THE_FILM.test(before)) continue;
    if (ARTICLE_ALONE.test(amount) && /^s/i.test(unit)) continue;
    const count = readAmount(amount) + (half || halfAfter ? 0.5 : 0);
    found.push({
      seconds: /^m/i.test(unit) ? count * 60 : count,
      text: match[0].trim(),
      index: match.index,
    });
  }
  for (const match of text.matchAll(CLOCK)) {
    if (TIME_OF_DAY_BEFORE.test(text.slice(0, match.index))) continue;
    const { minutes = '0', seconds = '0' } = match.groups ?? {};
    found.push({
      seconds: Number(minutes) * 60 + Number(seconds),
      text: match[0],
      index: match.index,
    });
  }
  const first = found.filter((f) => f.seconds >= 5 && f.seconds <= 600).sort((x, y) => x.index - y.index)[0];
  return first ? { seconds: first.seconds, text: first.text } : null;
}
