import type { ClauseFrame, Statement, Understanding } from '../../../src-shared/understanding.ts';
import type { Part } from './part.ts';
import { again, sentenceOf } from './sentences.ts';
import { capital, stop, uncapital } from './words.ts';

const PRONOUN = /^(?:he|she|it|they|we|i|you)$/i;
const THIRD = /^(?:she|he)$/i;

/** Statements as parts, each a sentence that stands by itself: who acts is named, and named again as "the keeper". */
export function statementParts({ statements, subjects, topic }: Understanding): Part[] {
  const parts: Part[] = [];
  let actor = '';
  const hero = statements.find((s) => s.frame?.subject && !PRONOUN.test(s.frame.subject) && animate(s))?.frame;
  const heroPronoun = hero ? pronounOf(statements.slice(statements.findIndex(({ frame }) => frame === hero))) : null;
  for (const [index, statement] of statements.entries()) {
    const { frame } = statement;
    const base = {
      place: statement.place,
      timeOfDay: statement.timeOfDay,
      weather: statement.weather,
      subjects: statement.subjects,
    };
    if (!frame) {
      parts.push({
        ...base,
        source: 'statement',
        sentence: capital(statement.text),
        joined: statement.text,
        statement: index,
        frame: null,
      });
      continue;
    }
    const elided = frame.subject === '' && frame.verb !== '' && !/^(?:until|when|while)\b/i.test(frame.lead);
    const pronoun = THIRD.test(frame.subject);
    let subject: string | undefined;
    if (elided && actor) subject = pronounFor(actor) ?? actor;
    else if (
      pronoun &&
      hero &&
      heroPronoun === frame.subject.toLowerCase() &&
      actor !== '' &&
      actor !== again(hero) &&
      parts.some((part) => part.frame?.subject === hero.subject)
    )
      subject = again(hero);
    const own = topic ? namingTopic(frame, topic) : frame;
    const end = /[!?]$/.exec(statement.text)?.[0];
    const sentence = sentenceOf(own, subject === undefined ? {} : { subject }).replace(/\.$/, end ?? '.');
    const comma = /,$/.test(statements[index - 1]?.text ?? '') ? ', ' : ' ';
    const joins = /^(?:and|but|so|until|while|when)\b/i.test(statement.text);
    parts.push({
      ...base,
      subjects: base.subjects.length > 0 || !frame.verb ? base.subjects : subjects.slice(0, 1),
      source: 'statement',
      sentence,
      joined: joins ? comma + stop(subject && !elided ? uncapital(sentence) : statement.text) : null,
      statement: index,
      frame: subject === undefined ? own : { ...own, subject },
    });
    if (frame.subject && frame.verb && !PRONOUN.test(frame.subject)) actor = again(frame);
    else if (frame.subject && PRONOUN.test(frame.subject)) actor = frame.subject.toLowerCase();
  }
  return parts;
}

/** Which pronoun stands for the hero: the first that follows ("shows her the stars"). */
function pronounOf(after: Statement[]): string | null {
  const first = /\b(?:she|her|he|him|his)\b/i.exec(after.map(({ text }) => text).join(' '))?.[0]?.toLowerCase();
  if (!first) return null;
  return first.startsWith('s') || first === 'her' ? 'she' : 'he';
}

/** "the woman" → "she": only where the word itself tells. */
function pronounFor(actor: string): string | null {
  if (/\b(?:woman|girl|mother|grandmother|sister|daughter|queen|princess|lady|aunt|witch)$/i.test(actor)) return 'she';
  return /\b(?:man|boy|father|grandfather|brother|son|king|prince|uncle|fisherman)$/i.test(actor) ? 'he' : null;
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
