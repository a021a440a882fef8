import type { ClauseFrame } from '../../../src-shared/understanding.ts';
import { capital, stop, uncapital } from './words.ts';

const PRONOUN = /^(?:he|she|it|they|we|i|you)$/i;

/** A subject at its second mention: "A tired cyclist" → "the cyclist", "My grandmother" → "my grandmother". */
export function again(frame: ClauseFrame): string {
  const { subject, head } = frame;
  if (PRONOUN.test(subject) || subject === '' || head === '') return subject;
  const indefinite = /^(?:an?|the|one|some|two|three)\s/i.test(subject);
  if (indefinite) return `the ${head}`;
  return /^(?:my|her|his|our|their|your)\s/i.test(subject) ? uncapital(subject) : subject;
}

export interface Telling {
  /** Subject to use instead of the clause's own. */
  subject?: string;
  /** Texts of adjuncts to leave out, since they are told elsewhere. */
  without?: ReadonlySet<string>;
  /** Brings the first adjunct of time or place to the front. */
  fronted?: boolean;
}

/** A clause as a sentence of its own, in the creator's words and order. */
export function sentenceOf(frame: ClauseFrame, telling: Telling = {}): string {
  const kept = frame.adjuncts.filter(({ text }) => !telling.without?.has(text));
  const lead = telling.without?.has(frame.lead) ? '' : frame.lead;
  // "Come at noon" is a call: nothing goes before it.
  const moved =
    telling.fronted && !lead && frame.subject
      ? kept.find(({ kind }) => kind === 'time' || kind === 'place')
      : undefined;
  const tail = kept.filter((adjunct) => adjunct !== moved).map(({ text }) => text);
  const subject = telling.subject ?? frame.subject;
  const front = lead || moved?.text || '';
  const body = [front ? uncapitalArticle(subject) : subject, frame.verb, frame.object, ...tail]
    .filter(Boolean)
    .join(' ');
  const comma = front && !/^(?:then|until|when|while|because|as)$/i.test(front) && body ? ',' : '';
  return capital(stop([front + comma, body].filter(Boolean).join(' ')));
}

/** "A keeper" within a sentence is "a keeper"; names keep their capitals. */
const uncapitalArticle = (text: string): string =>
  /^(?:An?|The|My|Her|His|Our|Their|One|Two|Three|She|He|It|They|We|Some|Every)\b/.test(text) ? uncapital(text) : text;

/** "on a stormy night" → "a stormy night": the phrase without its preposition. */
export const withoutPreposition = (text: string): string =>
  text.replace(/^(?:in|at|on|by|through|under|over|among|near|along|inside|across|to|from|for|with|into)\s+/i, '');
