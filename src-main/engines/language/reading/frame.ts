import type { Adjunct, ClauseFrame } from '../../../../src-shared/understanding.ts';
import { PLACE_WORDS, TIME_WORDS } from '../lexicon/settings.ts';
import { finiteVerb } from './clauses.ts';
import { isVerb } from './correct-verbs.ts';
import { lookups } from './settings.ts';
import type { Token } from './tokens.ts';

const RELATIVES = /^(?:who|which|that)$/i;
const STARTS_NOUN_PHRASE = new Set(['DET', 'PRON', 'NUM', 'PROPN']);
const ADJUNCT_HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADV', 'PUNCT', 'ADJ', 'ADP', 'PART']);
const TIME_NOUN =
  /\b(?:night|day|morning|noon|midnight|evening|afternoon|hour|dawn|dusk|sunset|sunrise|summer|winter|spring|autumn|year|years|week|month|o'clock|later|june|july|august)\b/i;

/** The creator's own text of a stretch of tokens. */
export function textOf(source: string, tokens: Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? source.slice(first.start, last.end).replace(/\s+/g, ' ').trim() : '';
}

const trimPunct = (tokens: Token[]): Token[] => {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.pos === 'PUNCT') from += 1;
  while (to > from && tokens[to - 1]?.pos === 'PUNCT') to -= 1;
  return tokens.slice(from, to);
};

function adjunctKind(text: string, tokens: Token[]): Adjunct['kind'] {
  if (RELATIVES.test(tokens[0]?.text ?? '')) return 'relative';
  if (tokens[0]?.pos === 'PART' || (/^to$/i.test(tokens[0]?.text ?? '') && isVerbLike(tokens[1]))) return 'purpose';
  if (TIME_NOUN.test(text) || /\b(?:later|ago)\b/i.test(text)) return 'time';
  const words = tokens.map((token) => token.text.toLowerCase());
  const named = lookups(text).some((word) => PLACE_WORDS.has(word)) || tokens.at(-1)?.pos === 'PROPN';
  if (!named && words.some((word) => TIME_WORDS.has(word))) return 'time';
  return named && /^(?:in|at|on|under|through|over|across|near|into|along|inside|above)$/i.test(words[0] ?? '')
    ? 'place'
    : 'other';
}

/** Cuts what follows the verb into the object and its adjuncts. */
function objectAndAdjuncts(source: string, tokens: Token[]): { object: Token[]; adjuncts: Adjunct[] } {
  const starts: number[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const relative = RELATIVES.test(token.text) && (before?.pos === 'NOUN' || before?.pos === 'PROPN');
    const infinitive = /^to$/i.test(token.text) && isVerbLike(tokens[i + 1]);
    const preposition = token.pos === 'ADP' && !/^(?:of|than)$/i.test(token.text);
    const later = before?.pos === 'PUNCT' && tokens.slice(i, i + 4).some(({ text }) => /^(?:later|ago)$/i.test(text));
    const often = /^(?:every|each)$/i.test(token.text) && TIME_NOUN.test(tokens[i + 1]?.text ?? '');
    const inRelative = starts.some((start) => RELATIVES.test(tokens[start]?.text ?? ''));
    if (
      !inRelative &&
      (relative || infinitive || later || often || (preposition && ADJUNCT_HEADS.has(before?.pos ?? 'NOUN')))
    )
      starts.push(i);
  });
  const object = trimPunct(tokens.slice(0, starts[0] ?? tokens.length));
  const adjuncts = starts.map((start, i) => {
    const part = trimPunct(tokens.slice(start, starts[i + 1] ?? tokens.length));
    const text = textOf(source, part);
    return { text, kind: adjunctKind(text, part) };
  });
  return { object, adjuncts: adjuncts.filter(({ text }) => text) };
}

/** "to answer it": the tagger may call the verb a noun, but no determiner stands before it. */
const isVerbLike = (token: Token | undefined): boolean =>
  isVerb(token) || (token?.pos === 'NOUN' && /^(?:answer|play|dance|work|rest|help|sleep|search)$/i.test(token.text));

/** Splits "at golden hour a woman" into what leads and the subject. */
function leadAndSubject(tokens: Token[]): [Token[], Token[]] {
  const first = tokens[0];
  if (!first) return [[], []];
  const adverbial = first.pos === 'ADP' || first.pos === 'ADV' || first.pos === 'SCONJ' || first.pos === 'CCONJ';
  const timeWord =
    /^(?:every|each|last|next|then|until|when|while|because|as|once|today|tonight|tomorrow|yesterday)$/i.test(
      first.text,
    );
  const someTime = /^(?:one|this|that)$/i.test(first.text) && TIME_NOUN.test(tokens[1]?.text ?? '');
  if (!adverbial && !timeWord && !someTime) return [[], tokens];
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before) continue;
    const afterComma = before.pos === 'PUNCT';
    const newPhrase =
      STARTS_NOUN_PHRASE.has(token.pos) && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM');
    const conjunction = /^(?:until|till|when|while|because|as|once|before|after)$/i.test(before.text);
    const afterWord =
      i === 1 &&
      (before.pos !== 'ADP' || conjunction) &&
      !/^(?:every|each|last|next|one|this|that)$/i.test(before.text);
    if (afterComma || newPhrase || afterWord) {
      if (afterWord && (token.pos === 'CCONJ' || token.pos === 'ADP')) continue;
      return [trimPunct(tokens.slice(0, i)), trimPunct(tokens.slice(i))];
    }
  }
  return (timeWord || someTime) && !adverbial ? [[], tokens] : [tokens, []];
}

function headOf(tokens: Token[]): Token | undefined {
  const end = tokens.findIndex((token) => token.pos === 'ADP' || RELATIVES.test(token.text));
  const phrase = tokens.slice(0, end < 0 ? tokens.length : end);
  const isHead = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON';
  return [...phrase].reverse().find(isHead) ?? tokens.find(isHead);
}

/** Takes a clause apart. The joining word at its start ("and") is dropped; "then" and "until" stay in the lead. */
export function frameOf(source: string, clause: Token[]): ClauseFrame {
  let tokens = trimPunct(clause);
  while (/^(?:and|but|so|or|yet)$/i.test(tokens[0]?.text ?? '') && tokens.length > 1)
    tokens = trimPunct(tokens.slice(1));
  const verbAt = finiteVerb(tokens);
  const [lead, told] = leadAndSubject(trimPunct(verbAt < 0 ? tokens : tokens.slice(0, verbAt)));
  // "the last bus always stops": how often is no part of who.
  const subject =
    verbAt < 0 || told.length < 2 ? told : told.slice(0, told.findLastIndex(({ pos }) => pos !== 'ADV') + 1);
  const head = headOf(subject);
  const plural =
    !!head &&
    (/^(?:they|we|people|children|men|women)$/i.test(head.text) ||
      (/[^s]s$/i.test(head.text) && head.lemma !== head.text.toLowerCase()));
  const [own, moved] = subjectAndSettings(source, subject, verbAt >= 0);
  const base = {
    lead: textOf(source, lead),
    subject: textOf(source, own),
    head: head?.text.toLowerCase() ?? '',
    plural,
  };
  if (verbAt < 0) {
    const { object, adjuncts } = objectAndAdjuncts(source, subject);
    return { ...base, subject: textOf(source, object), verb: '', object: '', adjuncts };
  }
  let end = verbAt + 1;
  while (isVerb(tokens[end]) || /^(?:not|never|n't)$/i.test(tokens[end]?.text ?? '')) end += 1;
  const next = tokens[end];
  const particle = next && /^(?:out|up|down|off|away|back|on|in|home|again|over)$/i.test(next.text);
  const afterParticle = tokens[end + 1];
  if (particle && (!afterParticle || ['ADP', 'PUNCT', 'PART', 'ADV', 'CCONJ'].includes(afterParticle.pos))) end += 1;
  const { object, adjuncts } = objectAndAdjuncts(source, trimPunct(tokens.slice(end)));
  return {
    ...base,
    verb: textOf(source, tokens.slice(verbAt, end)),
    object: textOf(source, object),
    adjuncts: [...adjuncts, ...moved],
  };
}

/** "A taxi driver in a neon city at night": with a time among them, the phrases say where and when, not which driver. */
function subjectAndSettings(source: string, subject: Token[], hasVerb: boolean): [Token[], Adjunct[]] {
  const { object, adjuncts } = objectAndAdjuncts(source, subject);
  return hasVerb && adjuncts.some(({ kind }) => kind === 'time') ? [object, adjuncts] : [subject, []];
}
