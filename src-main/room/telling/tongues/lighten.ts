import { countWords } from '../../../../src-shared/plan.ts';
import { GRAMMAR, type TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';
import { holdsVerb } from '../../../engines/language/reading/foreign-clauses.ts';

/** Fewest words that a sentence is cut down to. */
const FEWEST = 4;
/** Prefixes that German verbs leave at the end of their clause. */
const PREFIX =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|heim|her|hin|los|mit|nach|nieder|um|vor|weg|weiter|zu|zurück|zusammen|hinaus|hinein|hinauf|hinunter|heraus|herein|herauf|vorbei|bereit|frei)$/u;
/** What completes its verb and cannot be spared: "cuenta que …", "chiede se …". */
const COMPLETES = /^(?:que|qu|che|dass|si|se|ob)$/;

interface Piece {
  text: string;
  /** A phrase with a preposition; else a clause of its own, or the head of the sentence. */
  phrase: boolean;
  /** Nothing else hangs on it. */
  spare: boolean;
}

const bareOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’].*$/u, '')
    .replace(/[^\p{L}]/gu, '');

/** A sentence as its head and what stands behind it: phrases with a preposition, and clauses that depend on it. */
function piecesOf(sentence: string, code: TongueCode): Piece[] {
  const { prepositions, subordinators, determiners } = GRAMMAR[code];
  const pieces: Piece[] = [];
  let inClause = false;
  const words = sentence.split(/\s+/u);
  for (const [i, word] of words.entries()) {
    const bare = bareOf(word);
    const before = pieces.at(-1);
    const comma = before !== undefined && /,$/u.test(before.text);
    // What completes a verb stays with it, and so does all that follows.
    const clause =
      (!inClause && opensClause(words, i, code)) ||
      (subordinators.has(bare) &&
        (comma || code !== 'de') &&
        (comma || !(prepositions.has(bare) || COMPLETES.test(bare))));
    const phrase = prepositions.has(bare) && !clause && !inClause && !prepositions.has(lastWord(before));
    // "im Herbst | einen verletzten Igel": what the verb needs stands behind the phrase.
    const isArticle = determiners.has(bare) && !prepositions.has(bare);
    const needed = before?.phrase === true && !inClause && isArticle && holdsNoun(before.text, code);
    if (needed) pieces.push({ text: word, phrase: false, spare: false });
    else if (before === undefined || i === 0 || !(clause || phrase))
      pieces.splice(-1, 1, {
        phrase: false,
        spare: false,
        ...before,
        text: [before?.text, word].filter(Boolean).join(' '),
      });
    else pieces.push({ text: word, phrase, spare: true });
    if (clause || (COMPLETES.test(bare) && subordinators.has(bare))) inClause = true;
  }
  // A phrase that the verb of the sentence follows, or another of its parts, is no mere phrase.
  const mere = ({ phrase, text }: Piece): boolean => !phrase || !(holdsVerb(text, code) || holdsMore(text, code));
  return pieces.map((piece) => ({ ...piece, spare: piece.spare && mere(piece) }));
}

/** Words that "that" makes a clause of, beside the prepositions. */
const BEFORE_AND_AFTER = /^(?:avant|après|antes|después|depois|prima|dopo)$/;
const THAT = /^(?:que|qu|che)$/;

/** Where a clause like "hasta que …", "prima che …", "avant qu’il …", "jusqu’à ce que …" begins. */
function opensClause(words: readonly string[], at: number, code: TongueCode): boolean {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3).map(bareOf);
  if (code === 'de' || !(GRAMMAR[code].prepositions.has(word) || BEFORE_AND_AFTER.test(word))) return false;
  return THAT.test(next) || (/^(?:ce|de)$/.test(next) && THAT.test(third));
}

/** "per salvare", "pour aller": what stands behind an infinitive is its own. */
const INFINITIVE = /(?:[aei]r|[aei]re|oir)(?:s[ei]|l[aeio])?$/u;

/** A phrase that has its noun: a word behind the preposition that is no article. */
function holdsNoun(text: string, code: TongueCode): boolean {
  const { determiners, prepositions } = GRAMMAR[code];
  const [first = '', ...behind] = text.split(/\s+/u).slice(1).map(bareOf);
  if (code !== 'de' && INFINITIVE.test(first)) return false;
  return [first, ...behind].some((word) => word !== '' && !determiners.has(word) && !prepositions.has(word));
}

/** Two articles: behind the phrase's own noun stands what the verb needs. */
const holdsMore = (text: string, code: TongueCode): boolean =>
  text.split(/\s+/u).filter((word, i) => i > 0 && GRAMMAR[code].determiners.has(bareOf(word))).length > 1;

const lastWord = (piece: Piece | undefined): string => /(\p{L}+)$/u.exec(piece?.text ?? '')?.[1]?.toLowerCase() ?? '';

/** German holds its clause together by its last word: a prefix, an infinitive, a participle. */
function closes(text: string): boolean {
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(text)?.[1] ?? '';
  return PREFIX.test(last) || /^\p{Ll}{3,}(?:en|ern|eln)$/u.test(last) || /^\p{Ll}{0,5}ge\p{Ll}+t$/u.test(last);
}

/**
 * A sentence with at most `words` words: what can be spared goes piece by piece, the last first, so that what is left
 * is still a sentence. One that fits comes back as it is; null when not enough can be spared.
 */
export function lighten(sentence: string, words: number, code: TongueCode): string | null {
  if (countWords(sentence) <= words) return sentence;
  const end = /[.!?…]["'”’»)\]]*$/u.exec(sentence)?.[0] ?? '';
  const pieces = piecesOf(end ? sentence.slice(0, -end.length) : sentence, code);
  const text = (): string => pieces.map((piece) => piece.text).join(' ');
  while (countWords(text()) > words) {
    const at = pieces.findLastIndex(
      (piece, i) => i > 0 && piece.spare && !(code === 'de' && piece.phrase && closes(piece.text)),
    );
    const [gone] = at < 1 ? [] : pieces.splice(at, 1);
    if (!gone) return null;
    const before = pieces[at - 1];
    // The comma behind what went parts what is left.
    if (before && pieces[at] && /,$/u.test(gone.text) && !/,$/u.test(before.text)) before.text += ',';
  }
  const kept = text().replace(/[\s,;:–—]+$/u, '');
  return countWords(kept) >= Math.min(FEWEST, words) ? `${kept}${end || '.'}` : null;
}
