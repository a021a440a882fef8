import type { FilmKind } from '../../../../src-shared/room.ts';
import { GRAMMAR, isTongue, type TongueCode } from '../lexicon/foreign-grammar.ts';
import { stopWords } from '../lexicon/foreign-stops.ts';
import { foreignNoun } from './foreign-nouns.ts';

/** Where a sentence of any language falls into clauses: its own punctuation. */
export const CLAUSE_END = /(?<=[。！？、，；؟،؛])|(?<=[.!?;,:–—])\s+|\n+/u;
/** Where a sentence ends; a full stop behind a number, an initial or an abbreviation of one letter does not end one. */
const SENTENCE_END = /(?<=[!?…;]["'”’»)\]]*|(?<![\s.]\p{L}|\d)\.["'”’»)\]]*|\p{L}\d+\.)\s+|\n+/u;
/** Fewest words of a clause that is told by itself. */
const FEWEST = 3;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];

/**
 * A text's statements, each the creator's own words: sentences, parted before "and", "then" and "but" where a whole
 * clause follows, or one whose verb shares the subject. A clause that depends on another stays with it. Joined with
 * blanks, the statements are the text.
 */
export function statementsIn(body: string, language: string, kind: FilmKind): string[] {
  const all = isTongue(language)
    ? body.split(SENTENCE_END).flatMap((sentence) => clausesOf(sentence.trim(), language, kind))
    : body.split(CLAUSE_END);
  return all.map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

function clausesOf(sentence: string, language: TongueCode, kind: FilmKind): string[] {
  const clauses: string[] = [];
  let rest = sentence;
  let from = 0;
  for (const match of sentence.matchAll(/[\s,]+(?=\p{L})/gu)) {
    const at = match.index + match[0].length;
    const before = sentence.slice(from, at);
    const after = sentence.slice(at);
    const fewest = kind === 'mood' ? 1 : kind === 'how-to' ? 2 : FEWEST;
    if (wordsOf(before).length < fewest || wordsOf(after).length < Math.min(2, fewest)) continue;
    // "Un día en el mercado: los vendedores llegan": a heading of its own, unless somebody speaks.
    const heads = /:\s*$/u.test(before) && wordsOf(before).length > FEWEST && !/^["“„«»']/u.test(after);
    if (!heads && !cutsAt(before, after, match[0].includes(','), language, kind)) continue;
    clauses.push(before);
    rest = after;
    from = at;
  }
  return [...clauses, rest];
}

/** ", wärmt es an der Glut", ", si piega": a verb behind a comma that shares the subject of the clause before. */
function startsBare(own: string[], language: TongueCode): boolean {
  const [first = '', next = ''] = own;
  const { determiners, prepositions } = GRAMMAR[language];
  // "…, versteckt im Wald" tells of a noun, "…, sagt er" of who spoke.
  if (language === 'de')
    return (
      startsWithVerb(own, language) &&
      !/^(?:be|ver|er|ent|zer)/u.test(first) &&
      !/^(?:sag|frag|ruf|flüster|antworte|mein|denk)t$/u.test(first)
    );
  if (language !== 'fr') return startsWithVerb(own, language);
  return isListed(first, language) && (determiners.has(next.toLowerCase()) || prepositions.has(next.toLowerCase()));
}

/** Whether a new statement begins at `after`. */
function cutsAt(before: string, after: string, comma: boolean, language: TongueCode, kind: FilmKind): boolean {
  const { and, thenWords, but, prepositions, pronouns, subordinators } = GRAMMAR[language];
  const words = wordsOf(after).map((word) => word.toLowerCase());
  const joint = words[0] ?? '';
  const joins = and.has(joint) || thenWords.has(joint) || but.has(joint);
  const tail = joins ? words.slice(and.has(joint) && thenWords.has(words[1] ?? '') ? 2 : 1) : words;
  const own = wordsOf(after).slice(words.length - tail.length);
  // "Pliez l'omelette et servez-la" is one step; a comma or a "then" begins the next.
  if (kind === 'how-to')
    return (
      ((comma || thenWords.has(joint)) && isStep(own, before, language)) ||
      (language === 'de' && and.has(joint) && isInfinitive(wordsOf(before).at(-1)) && isInfinitive(own.at(-1)))
    );
  // A piece of mood is a list of pictures, parted at every comma.
  if (kind === 'mood' && comma && !joins) return isPicture(own, language);
  // "… entra in una goccia, si piega": where a verb needs no subject, one may follow a comma by itself.
  const bareVerb = startsBare(own, language) && !hasRelative(before, language);
  // "Na noite da festa, cada vizinha …": a phrase that opens a clause is none itself.
  const head = wordsOf(before)[0]?.toLowerCase() ?? '';
  const told = !subordinators.has(head) && (!prepositions.has(head) || holdsVerb(before, language));
  const phrased = language === 'de' && startsWithPhrase(own, language);
  if (!joins) return comma && told && (startsClause(own, language) || bareVerb || phrased) && !isOpen(before, language);
  if (tail.length < 2 || isOpen(before, language)) return false;
  if (startsWithVerb(own, language) || pronouns.has(tail[0] ?? '')) return true;
  if (but.has(joint) || comma) return tail.length >= FEWEST && hasVerb(own, language);
  return startsWithPhrase(own, language) || startsClause(own, language);
}

/** "e di notte vedono le luci", "et, au matin, elle danse", "und im Frühling fliegen drei Vögel": a phrase, then the clause. */
function startsWithPhrase(words: string[], language: TongueCode): boolean {
  const { determiners, numbers, prepositions, pronouns } = GRAMMAR[language];
  if (!prepositions.has(words[0]?.toLowerCase() ?? '')) return false;
  if (language !== 'de')
    return isListed(words[2] ?? '', language) || words.slice(2, 5).some((word) => pronouns.has(word.toLowerCase()));
  // The verb stands behind the phrase's noun and before who acts.
  const noun = words.slice(0, 5).findIndex((word, i) => i > 0 && /^\p{Lu}/u.test(word));
  const [verb = '', who = ''] = noun < 0 ? [] : words.slice(noun + 1);
  const lower = who.toLowerCase();
  const acts = determiners.has(lower) || pronouns.has(lower) || numbers[lower] !== undefined || /^\p{Lu}/u.test(who);
  return acts && (isVerb(verb, who, 'de') || (/^\p{Ll}{2,}en$/u.test(verb) && !stopWords('de').has(verb)));
}

/** A clause that depends on another and has not come to its end: what follows "and" may still belong to it. */
function isOpen(before: string, language: TongueCode): boolean {
  const { subordinators } = GRAMMAR[language];
  const last =
    before
      .replace(/[\s,]+$/u, '')
      .split(',')
      .at(-1) ?? '';
  const words = wordsOf(last).map((word) => word.toLowerCase());
  const closed = /,\s*$/u.test(before);
  if (language !== 'de')
    return (
      !closed &&
      words.some((word, i) => i < 1 && subordinators.has(word) && !/^(?:para|pour|per|como|come|comme)$/.test(word))
    );
  return before.includes(',') && subordinators.has(words[0] ?? '') && !closed;
}

/** A relative clause may still be waiting for its main verb at a comma. */
const hasRelative = (before: string, language: TongueCode): boolean =>
  /,/u.test(before.slice(0, -2)) &&
  wordsOf(before).some((word) => GRAMMAR[language].subordinators.has(word.toLowerCase()));

/** "rudert hinaus", "la lanza al viento", "se va": a verb whose subject is the one of the clause before. */
export function startsWithVerb(words: string[], language: TongueCode): boolean {
  const { clitics } = GRAMMAR[language];
  const first = words[0] ?? '';
  if (isVerb(first, words[1], language)) return true;
  return clitics.has(first.toLowerCase()) && isListed(words[1] ?? '', language);
}

const isListed = (word: string, language: TongueCode): boolean =>
  GRAMMAR[language].verbs.has(word.toLowerCase().replace(/-\p{L}+$/u, ''));

function isVerb(word: string, next: string | undefined, language: TongueCode): boolean {
  const lower = word.toLowerCase();
  const { determiners, prepositions, subordinators, verbs } = GRAMMAR[language];
  if (language === 'de') {
    if (verbs.has(word)) return true;
    return (
      /^\p{Ll}{2,}t$/u.test(word) && !/^ge.+t$/u.test(word) && !stopWords('de').has(word) && !subordinators.has(word)
    );
  }
  if (isListed(word, language)) return foreignNoun(word, language, true) === null || next !== undefined;
  if (stopWords(language).has(lower) || determiners.has(lower) || prepositions.has(lower)) return false;
  if (foreignNoun(lower, language, true) !== null) return false;
  const ending = {
    es: /(?:a|e|an|en)$/u,
    fr: /(?:e|it|nt|d)$/u,
    it: /(?:a|e|ano|ono)$/u,
    pt: /(?:a|e|am|em)(?:-\p{L}+)?$/u,
  }[language];
  // An unknown word is a verb only where its object follows with its article.
  return (
    ending.test(lower) && determiners.has(next?.toLowerCase() ?? '') && !prepositions.has(next?.toLowerCase() ?? '')
  );
}

/** Whether a verb that is known as one stands in a piece of a sentence. */
export const holdsVerb = (text: string, language: TongueCode): boolean => hasVerb(wordsOf(text), language);

const hasVerb = (words: string[], language: TongueCode): boolean =>
  words.some((word, i) => (language === 'de' ? isVerb(word, words[i + 1], 'de') : isListed(word, language)));

/** "das Meer antwortet", "une mouette passe": an article, its noun, and a verb within the next few words. */
function startsClause(words: string[], language: TongueCode): boolean {
  const { determiners, prepositions, pronouns, subordinators } = GRAMMAR[language];
  const first = (words[0] ?? '').toLowerCase().replace(/['’].*$/u, '');
  if (pronouns.has(first)) return hasVerb(words.slice(1, 4), language);
  if (language === 'de' && subordinators.has(first)) return false;
  if (!determiners.has(first) || (prepositions.has(first) && !/^(?:l|la|le|a|o)$/.test(first))) return false;
  const early = words.slice(/['’]/u.test(words[0] ?? '') ? 1 : 2, 6);
  // Only its own verb counts: behind a relative pronoun another clause has begun.
  const end = early.findIndex((word) => subordinators.has(word.toLowerCase()));
  const own = end < 0 ? early : early.slice(0, end);
  return hasVerb(own, language) || followsPronoun(own, language);
}

/** "el sol los seca", "una familia se reúne": behind a pronoun that cannot be an article here stands a verb. */
function followsPronoun(words: string[], language: TongueCode): boolean {
  if (language === 'de') return false;
  const { clitics, determiners, prepositions } = GRAMMAR[language];
  return words.some((word, i) => {
    const next = words[i + 1]?.toLowerCase() ?? '';
    const pronoun = clitics.has(word.toLowerCase()) && !prepositions.has(word.toLowerCase());
    if (!pronoun || next === '' || determiners.has(next) || prepositions.has(next)) return false;
    // "los" is an article before a noun, and no pronoun.
    return !determiners.has(word.toLowerCase()) || (i === 0 && foreignNoun(next, language, true) === null);
  });
}

/** A picture of its own: anything but a clause that tells more of the one before. */
function isPicture(words: string[], language: TongueCode): boolean {
  const { determiners, subordinators } = GRAMMAR[language];
  const first = (words[0] ?? '').toLowerCase();
  const relative = language === 'de' && !/^\p{Lu}|^\p{Ll}+e[nmrs]?$/u.test(words[1] ?? '');
  return determiners.has(first) ? !relative : !subordinators.has(first);
}

/** A step of a how-to begins with what is to be done; in German it may end with it ("den Teig kneten"). */
function isStep(words: string[], before: string, language: TongueCode): boolean {
  const first = words[0] ?? '';
  const lower = first.toLowerCase();
  if (words.length < 2 && !first.includes('-')) return false;
  const { determiners, prepositions, subordinators } = GRAMMAR[language];
  if (language === 'de') {
    // "…, die Seiten verschrauben": an article, where its noun follows.
    if (subordinators.has(lower) && !(determiners.has(lower) && /^\p{Lu}/u.test(words[1] ?? ''))) return false;
    const whole = wordsOf(before);
    return endsInVerb(whole) && (endsInVerb(words) || /^\p{Ll}+[et]?$/u.test(first));
  }
  if (subordinators.has(lower)) return false;
  if (determiners.has(lower) || prepositions.has(lower) || stopWords(language).has(lower)) return false;
  // "vire a massa": what its object follows with an article is no thing.
  const next = words[1]?.toLowerCase() ?? '';
  if (determiners.has(next) && (next === 'a' || !prepositions.has(next))) return true;
  return foreignNoun(lower, language, true) === null;
}

/** "das Dach aufsetzen und das Haus aufhängen": two steps, each closed by its verb. */
const isInfinitive = (word = ''): boolean => /^\p{Ll}{3,}(?:en|ern|eln)$/u.test(word) && !stopWords('de').has(word);

const endsInVerb = (words: string[]): boolean =>
  words.some((word) => /^\p{Ll}{2,}(?:e?n|st|t)$/u.test(word) && !stopWords('de').has(word));
