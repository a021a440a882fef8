import type { ClauseFrame, Statement, Understanding } from '../../../src-shared/understanding.ts';
import type { Part } from './part.ts';
import { piecesOf } from './pieces.ts';
import { again, sentenceOf } from './sentences.ts';
import { uncapital } from './words.ts';

const PRONOUN = /^(?:he|she|it|they|we|i|you)$/i;
const THIRD = /^(?:she|he)$/i;

/** Words of a text, for comparing: case, marks and joining words do not count. */
const bareWords = (text: string): string =>
  (
    text
      .toLowerCase()
      .replace(/^(?:and|but|so|or|yet)\b/, '')
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  )
    .sort()
    .join(' ');

/** True when a frame says all that its clause says, so that it may be told in another order. */
const isWhole = (text: string, frame: ClauseFrame): boolean => bareWords(sentenceOf(frame)) === bareWords(text);

/**
 * The creator's clauses as parts, each a sentence that stands by itself, in the creator's words: who acts is put in where
 * a clause leaves it out. A part carries its frame only where the frame says all of it.
 */
export function statementParts({ statements, subjects, topic }: Understanding): Part[] {
  const hero = statements.find((s) => s.frame?.subject && !PRONOUN.test(s.frame.subject) && animate(s))?.frame;
  const heroPronoun = hero ? pronounOf(statements.slice(statements.findIndex(({ frame }) => frame === hero))) : null;
  let named = '';
  return piecesOf(statements).map(({ from, to, sentence, joined, main, elided }): Part => {
    const here = statements.slice(from, to + 1);
    const text = here.map((s) => s.text).join(' ');
    const { frame } = main;
    const whole = frame && from === to && isWhole(text, frame) ? frame : null;
    const shown = here.flatMap((s) => s.subjects);
    const part: Part = {
      source: 'statement',
      sentence,
      joined,
      place: here.find((s) => s.place)?.place ?? null,
      timeOfDay: here.find((s) => s.timeOfDay)?.timeOfDay ?? null,
      weather: here.find((s) => s.weather)?.weather ?? null,
      subjects:
        shown.length > 0 || !frame?.verb
          ? shown.filter((s, i) => shown.findIndex(({ id }) => id === s.id) === i)
          : subjects.slice(0, 1),
      statement: to,
      from,
      frame: whole,
    };
    if (!whole) {
      if (frame?.subject && frame.verb && !PRONOUN.test(frame.subject)) named = again(frame);
      return part;
    }
    const end = /[!?]$/.exec(text)?.[0] ?? '.';
    const heroAgain =
      THIRD.test(whole.subject) &&
      hero &&
      heroPronoun === whole.subject.toLowerCase() &&
      named !== '' &&
      named !== again(hero);
    if (whole.subject && whole.verb && !PRONOUN.test(whole.subject)) named = again(whole);
    const own = topic ? namingTopic(whole, topic) : whole;
    if (heroAgain && hero)
      return {
        ...part,
        sentence: sentenceOf(own, { subject: again(hero) }).replace(/\.$/, end),
        frame: { ...own, subject: again(hero) },
      };
    if (own !== whole) return { ...part, sentence: sentenceOf(own).replace(/\.$/, end), joined: null, frame: own };
    return elided ? { ...part, frame: { ...whole, subject: elidedSubject(sentence, whole) } } : part;
  });
}

/** The subject that a piece got for the one it had left out. */
const elidedSubject = (sentence: string, { verb }: ClauseFrame): string => {
  const at = sentence.indexOf(verb);
  return uncapital(
    sentence
      .slice(0, Math.max(0, at))
      .replace(/^Then\s+/, '')
      .trim(),
  );
};

/** Which pronoun stands for the hero: the first that follows ("shows her the stars"). */
function pronounOf(after: Statement[]): string | null {
  const first = /\b(?:she|her|he|him|his)\b/i.exec(after.map(({ text }) => text).join(' '))?.[0]?.toLowerCase();
  if (!first) return null;
  return first.startsWith('s') || first === 'her' ? 'she' : 'he';
}

/** "puts them on" where only the topic says what: "puts on the wireless headphones". */
function namingTopic(frame: ClauseFrame, topic: string): ClauseFrame {
  if (!/^(?:it|them)$/i.test(frame.object) || /^(?:why|how)\b/i.test(topic)) return frame;
  const particle = frame.adjuncts.find(({ text }) => /^(?:on|off|up|in|out|away)$/i.test(text));
  return {
    ...frame,
    verb: particle ? `${frame.verb} ${particle.text}` : frame.verb,
    object: /^(?:the|an?)\s/i.test(topic) ? topic : `the ${topic}`,
    adjuncts: frame.adjuncts.filter((adjunct) => adjunct !== particle),
  };
}

const animate = ({ subjects }: Statement): boolean =>
  subjects.some(({ kind }) => kind === 'person' || kind === 'animal');
