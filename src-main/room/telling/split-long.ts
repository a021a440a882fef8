import type { FilmPlan } from '../../../src-shared/plan.ts';
import type { Part } from './part.ts';
import { capital, fits, stop } from './words.ts';

/** "delivers one last letter, which turns out …", "drives a violinist who has lost …": the noun and what is told of it. */
const RELATIVE = /^(.+?\b([\p{L}'’-]+)(?:\s(?:in|from|at|of|near)\s\p{Lu}[\p{L}'’-]+)?),?\s+(?:who|which)\s+(.+)$/u;
/** "If you put 100 dollars in a bank, after one year you have …": what you do, and what comes of it. */
const IF_YOU = /^If you (.+?),\s+(?:then\s+)?(.+)$/i;
/** A clause that may follow as a sentence of its own. */
const TAIL = /^(.+?),?\s+((?:until|because|so that|while|as if)\s.+)$/i;
/** "…, then bury them", "… and leave it": a second deed. */
const SECOND = /^(.+?),\s+((?:then|but|and then|so)\s.+)$/i;
/** "…, and a tiny woman waves": a second one who acts. */
const ANOTHER = /^(.+?),\s+and\s+((?:the|an?|he|she|it|they|we|i|his|her|my|our|nobody|everyone)\s.+)$/i;
/** "the doctor …, the couple who met on deck": one of a row. */
const ROW = /^((?:the|an?|one|two)\s.+?),\s+(?:and\s+)?((?:the|an?|one|two)\s.+)$/i;
/** "A neon city, full of rain": a phrase after a comma. */
const PHRASE = /^(.+?),\s+((?:with|in|on|at|from|under|over|by)\s.+)$/i;

/** The two sentences that one can be said as, in the same words; null when it cannot be parted. */
export function inTwo(sentence: string): [string, string] | null {
  const end = /[.!?…]["'”’]*$/u.exec(sentence)?.[0] ?? '.';
  const text = sentence.slice(0, sentence.length - end.length);
  if (/["“”]/u.test(text)) return null;
  const first = (words: string): string => stop(capital(words));
  const last = (words: string): string => `${capital(words)}${end}`;
  const condition = IF_YOU.exec(text);
  if (condition?.[1] && condition[2]) return [first(condition[1]), last(condition[2])];
  const row = ROW.exec(text);
  if (row?.[1] && row[2]) return [first(row[1]), last(row[2])];
  const relative = RELATIVE.exec(text);
  if (relative?.[1] && relative[3] && relative[1].split(' ').length > 3)
    return [first(relative[1]), last(`the ${relative[2]} ${relative[3]}`)];
  for (const pattern of [SECOND, ANOTHER, TAIL, PHRASE]) {
    const [, head, tail] = pattern.exec(text) ?? [];
    if (head && tail && head.split(' ').length > 2) return [first(head), last(tail)];
  }
  return null;
}

/** "A cat who wants to be a lighthouse sits on the roof": first who it is, then what it does. */
function subjectTold({ frame, sentence }: Part): [string, string] | null {
  const [, who, told] = /^(.+?)\s+(?:who|which|that)\s+(.+)$/i.exec(frame?.subject ?? '') ?? [];
  if (!frame?.verb || frame.lead || !who || !told) return null;
  const noun = who.split(' ').at(-1) ?? '';
  const rest = [frame.verb, frame.object, ...frame.adjuncts.map(({ text }) => text)].filter(Boolean).join(' ');
  return [stop(capital(`${who} ${told}`)), `${capital(`the ${noun} ${rest}`)}${/[.!?]$/.exec(sentence)?.[0] ?? '.'}`];
}

/** Parts whose sentence is too long for a scene, in two where that loses nothing. */
export function splitLong(parts: Part[], plan: Pick<FilmPlan, 'lengthS' | 'scenes'>): Part[] {
  return parts.flatMap((part) => {
    if (fits(part.sentence, plan)) return [part];
    const two = subjectTold(part) ?? inTwo(part.sentence);
    if (!two) return [part];
    const [head, tail] = two.map((sentence): Part => ({ ...part, sentence, frame: null, joined: null }));
    return head && tail ? splitLong([head, tail], plan) : [part];
  });
}
