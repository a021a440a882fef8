import { countWords, type FilmPlan, SCENE_BREATH_S, SENTENCE_PAUSE_S } from '../../../src-shared/plan.ts';
import { wordsPerSecond } from '../../../src-shared/speech-rate.ts';
import { speakingSeconds } from '../text/speaking-time.ts';

/** What a scene's time depends on; a plan knows its language once the brief was understood. */
export type Timed = Pick<FilmPlan, 'lengthS' | 'scenes'> & Partial<Pick<FilmPlan, 'language'>>;

/** Words that a scene of the film can speak: its share of the film without its breath. */
export function wordBudget(plan: Timed): number {
  return Math.max(1, Math.floor((plan.lengthS / plan.scenes - SCENE_BREATH_S) * wordsPerSecond(plan.language)));
}

/** Seconds that a narration takes, pauses between its sentences included. */
function secondsToSay(text: string, plan: Timed): number {
  const byWords = countWords(text) / wordsPerSecond(plan.language) + (sentencesOf(text).length - 1) * SENTENCE_PAUSE_S;
  return Math.max(byWords, (plan.language ?? 'en') === 'en' ? speakingSeconds(text) : 0);
}

/** True when a narration fits an even share of the film by words and, with the pauses of its sentences, nearly so by time. */
export function fits(text: string, plan: Timed): boolean {
  const seconds = plan.lengthS / plan.scenes - SCENE_BREATH_S / 2;
  return countWords(text) <= wordBudget(plan) && secondsToSay(text, plan) <= seconds;
}

/** A scene may take so many even shares of the film where the others need less, and gets so many however little it says. */
const SHARES = { most: 1.6, least: 0.45 };

/**
 * True when the narrations of all scenes fit the film together. The timeline gives each scene the time that its words
 * need (film/timeline.ts), so one may be longer than its share where the others are shorter.
 */
export function filmHolds(narrations: readonly string[], plan: Timed): boolean {
  const share = plan.lengthS / plan.scenes;
  const needed = narrations.map((text) => (text === '' ? 0 : secondsToSay(text, plan) + SCENE_BREATH_S));
  const sum = needed.reduce((all, seconds) => all + Math.max(seconds, SHARES.least * share), 0);
  return sum <= plan.lengthS && needed.every((seconds) => seconds <= SHARES.most * share);
}

/** Sentences of a text with their ends; the joined result is the text but for the blanks between them. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["'”’»)\]]*)\s+|(?<=[。！？؟])\s*/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

export const capital = (text: string): string => {
  const at = text.search(/\p{L}/u);
  return at < 0 || at > 2 || /\d/.test(text.slice(0, at))
    ? text
    : text.slice(0, at) + (text[at]?.toLocaleUpperCase() ?? '') + text.slice(at + 1);
};

export const uncapital = (text: string): string =>
  /^(?:I\b|I'|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** Ends a sentence with a full stop unless it has an end. */
export function stop(text: string): string {
  const bare = text.trim().replace(/[,;:\s]+$/u, '');
  return bare === '' || /[.!?…。！？؟]["'”’»)]*$/u.test(bare) ? bare : `${bare}.`;
}

/** Articles of the languages that are written here: what follows them tells two openings apart. */
const ARTICLE = /^(?:an?|the|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|gli|i|o|os|as|um|uma)$/;

/** Words that only count what follows them. */
const COUNTER = /^(?:step|schritt|étape|paso|passo|passaggio)$/u;

/** How a text opens, for comparing neighbours: its first word; behind an article or a counter, the first two. */
export function opening(text: string): string {
  const [first = '', second = ''] = text.toLocaleLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return ARTICLE.test(first) || COUNTER.test(first) ? `${first} ${second}` : first;
}

/** "a, b and c" */
export function list(items: string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
export const numberWord = (n: number): string => NUMBER_WORDS[n] ?? String(n);
export const numberOf = (word: string): number => {
  const at = NUMBER_WORDS.indexOf(word.toLowerCase());
  return at >= 0 ? at : Number(word);
};

/** "a lighthouse", "an old owl", "stars" (no article for more than one). */
export function withArticle(noun: string, count = 1): string {
  if (count > 1) return `${numberWord(count)} ${plural(noun)}`;
  return `${/^(?:[aeio]|u(?!n[ei]|se)|hour)/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

export function plural(noun: string): string {
  if (/^(?:deer|sheep|fish|people|headphones|wings)$/.test(noun) || /s$/.test(noun)) return noun;
  if (/(?:ch|sh|x)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun
    .replace(/man$/, 'men')
    .replace(/child$/, 'children')
    .replace(/loaf$/, 'loave') === noun
    ? `${noun}s`
    : noun
        .replace(/man$/, 'men')
        .replace(/child$/, 'children')
        .replace(/loaf$/, 'loaves');
}
