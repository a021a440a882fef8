import { isVerb } from './correct-verbs.ts';
import type { Token } from './tokens.ts';

const SUBORDINATORS = new Set([
  'until',
  'till',
  'when',
  'while',
  'because',
  'where',
  'before',
  'after',
  'as',
  'once',
  'since',
]);
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom']);
const JOINERS = new Set(['and', 'but', 'so', 'yet', 'or', 'then']);

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Index of the finite verb of a stretch of tokens, or −1: no infinitive, participle or relative clause counts. */
export function finiteVerb(tokens: Token[]): number {
  let inRelative = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (RELATIVES.has(lower(token)) && i > 0 && tokens[i - 1]?.pos !== 'VERB') inRelative = true;
    if (!isVerb(token)) continue;
    if (inRelative) {
      // The relative clause has its own verb (group); the next one is the sentence's.
      // "who opens has been waiting": after a full verb, an auxiliary is the sentence's.
      while (tokens[i + 1]?.pos === 'ADV' || (isVerb(tokens[i + 1]) && !beginsGroup(tokens, i + 1))) i += 1;
      inRelative = false;
      continue;
    }
    const before = tokens[i - 1];
    if (before?.pos === 'PART' || lower(before) === 'to') continue;
    const aux = before?.pos === 'AUX';
    // "playing" needs an auxiliary; "sing" and "bring" are verbs as they stand.
    if (/ing$/.test(token.text) && token.lemma !== token.text.toLowerCase() && !aux) continue;
    const after = tokens[i + 1];
    // "the last loaf sold at noon": a participle after its noun, followed by a preposition and no object.
    if (
      /(?:ed|old|ade|ept|own|orn|ung)$/.test(token.text) &&
      before?.pos === 'NOUN' &&
      after?.pos === 'ADP' &&
      !hasSubject(tokens, i)
    )
      continue;
    return i;
  }
  return -1;
}

/** An auxiliary behind a full verb begins the next verb group. */
const beginsGroup = (tokens: Token[], at: number): boolean =>
  tokens[at]?.pos === 'AUX' && tokens[at - 1]?.pos === 'VERB';

/** A subject with a determiner at the very start makes "The loaf sold at noon" a clause; after a preposition it does not. */
function hasSubject(tokens: Token[], verb: number): boolean {
  return !tokens.slice(0, verb).some((token) => token.pos === 'ADP') && lower(tokens[0]) !== 'last';
}

const isNounFragment = (tokens: Token[]): boolean =>
  finiteVerb(tokens) < 0 && tokens.some((token) => token.pos === 'NOUN' || token.pos === 'PROPN');

/** Where a new clause may begin: after a comma, semicolon, colon or dash, at a joining word or a subordinator. */
function cutPoints(tokens: Token[]): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const word = lower(tokens[i]);
    const before = tokens[i - 1];
    const afterPunct = before?.pos === 'PUNCT' && /^[,;:–—]$/.test(before.text);
    const joins = JOINERS.has(word) && !(JOINERS.has(lower(before)) && !afterPunct);
    // "the doctor he once brought across": an adverb between a pronoun and its verb opens nothing.
    const opens = SUBORDINATORS.has(word) && before?.pos !== 'PRON' && finiteVerb(tokens.slice(i + 1)) >= 0;
    if (afterPunct || joins || opens) cuts.push(i);
  }
  return cuts;
}

function startsNewClause(current: Token[], next: Token[]): boolean {
  const gap = current.at(-1);
  if (gap && /^[;:–—]$/.test(gap.text)) return true;
  // "cannot breathe fire, only soap bubbles" goes on with what it cannot.
  if (/^(?:only|just|not)$/i.test(lower(next.find(({ pos }) => pos !== 'PUNCT')))) return false;
  const nextVerb = finiteVerb(next);
  const currentVerb = finiteVerb(current);
  if (nextVerb >= 0) {
    // "sings and dances": two bare verbs are one thing to see.
    const bare = next.filter((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ').length < 2;
    return (currentVerb >= 0 && !bare) || (isNounFragment(current) && !opensWithAdverbial(current));
  }
  const words = next.filter((token) => token.pos !== 'PUNCT');
  // A list of single words ("square, kite, wings, head") is one thing each, whatever the tagger takes them for.
  if (
    currentVerb < 0 &&
    words.length === 1 &&
    current.filter((token) => token.pos !== 'PUNCT').length === 1 &&
    gap?.text === ','
  )
    return true;
  if (currentVerb < 0)
    return isNounFragment(next) && isNounFragment(current) && words[0]?.pos !== 'ADP' && !opensWithAdverbial(next);
  // "she puts them on, silence, then …": a lone noun after a clause that wants none.
  const end = current.filter((token) => token.pos !== 'PUNCT').at(-1);
  return words.length === 1 && words[0]?.pos === 'NOUN' && end?.pos !== 'NOUN';
}

/** "at golden hour", "100 years later", "every June": says when or where and belongs to the clause it stands by. */
function opensWithAdverbial(tokens: Token[]): boolean {
  const first = tokens[0];
  return (
    first?.pos === 'ADP' ||
    /^(?:every|each|last|next|one|once|today|tonight|later|this)$/i.test(first?.text ?? '') ||
    tokens.some((token) => /^(?:later|ago)$/i.test(token.text))
  );
}

/** A sentence cut into clauses that can each carry a beat; the tokens of all clauses are those of the sentence. */
export function splitClauses(tokens: Token[]): Token[][] {
  const cuts = [0, ...cutPoints(tokens), tokens.length];
  const segments = cuts.slice(1).map((end, i) => tokens.slice(cuts[i], end));
  const clauses: Token[][] = [];
  for (const segment of segments) {
    const current = clauses.at(-1);
    if (!current || startsNewClause(current, segment)) clauses.push([...segment]);
    else current.push(...segment);
  }
  // A joining word or a comma that was left alone goes with what follows.
  return clauses.filter((clause) => clause.some((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ'));
}
