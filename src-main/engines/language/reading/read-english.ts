import type { Statement } from '../../../../src-shared/understanding.ts';
import { finiteVerb, splitClauses } from './clauses.ts';
import { correctVerbs } from './correct-verbs.ts';
import { frameOf, textOf } from './frame.ts';
import { settingOf } from './settings.ts';
import { subjectsOf } from './subjects.ts';
import { readSentences, type Token } from './tokens.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'get',
  'let',
  'go',
  'way',
  'thing',
  'one',
  'her',
  'his',
  'its',
  'last',
  'first',
]);

/** Statements and content words (lemmas) of English prose. */
export function readEnglish(body: string): { statements: Statement[]; contentWords: string[] } {
  // Emoji are pictures and no words; blanks keep every offset in place.
  const source = body.replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, (symbol) => ' '.repeat(symbol.length));
  const statements: Statement[] = [];
  const contentWords: string[] = [];
  for (const sentence of whole(readSentences(source), source)) {
    const tokens = correctVerbs(sentence);
    for (const clause of splitClauses(tokens)) statements.push(statementOf(source, clause));
    contentWords.push(...tokens.filter(isContent).map((token) => token.lemma));
  }
  return { statements, contentWords: [...new Set(contentWords)] };
}

/** A sentence never begins small: what follows a quoted question goes with it ("“Are you lost?” asked the guard"). */
function whole(sentences: Token[][], source: string): Token[][] {
  const merged: Token[][] = [];
  for (const sentence of sentences) {
    const first = sentence.find(({ pos }) => pos !== 'PUNCT');
    const last = merged.at(-1);
    const goesOn = first && /^\p{Ll}/u.test(first.text) && !/[.]\s*$/.test(source.slice(0, sentence[0]?.start));
    if (last && goesOn) last.push(...sentence);
    else merged.push([...sentence]);
  }
  return merged;
}

const isContent = (token: Token): boolean =>
  CONTENT.has(token.pos) && /^\p{L}[\p{L}\p{N}'’-]+$/u.test(token.text) && !LIGHT.has(token.lemma);

function statementOf(source: string, clause: Token[]): Statement {
  const text = textOf(source, clause)
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1');
  const verb = clause[finiteVerb(clause)];
  const { place, timeOfDay, weather } = settingOf(text);
  return {
    text,
    verb: verb?.lemma ?? '',
    subjects: subjectsOf(clause, (tokens) => textOf(source, tokens)),
    place,
    timeOfDay,
    weather,
    frame: frameOf(source, clause),
  };
}
