import type { ClauseFrame, Statement } from '../../../src-shared/understanding.ts';
import { again } from './sentences.ts';
import { capital, stop } from './words.ts';

/** A stretch of a sentence that can be said alone: one clause with all that hangs on it. */
export interface Piece {
  /** Statements it is made of, first to last. */
  from: number;
  to: number;
  /** What is said when it stands alone. */
  sentence: string;
  /** How it goes on after the piece before it, in the creator's own words; null at the head of a sentence. */
  joined: string | null;
  /** The clause that carries it. */
  main: Statement;
  /** True when a subject was put in that the creator's clause leaves out. */
  elided: boolean;
}

const JOINER = /^(?:and|but|so|or|yet)\b,?\s*/i;
const SUBORDINATE =
  /^(?:until|till|when|while|because|where|if|that|which|who|whose|whom|than|though|although|unless)\b/i;
/** Prepositions of time that may also open a clause; with a subject of their own behind their phrase they do not. */
const BEFORE_CLAUSE = /^(?:before|after|as|once|since)\b/i;
const PHRASE_THEN_SUBJECT = /^\S+\s+(?:[\w'’-]+\s+){1,4}?(?:he|she|it|they|we|i|you|the|an?)\s/i;
const ADVERBIAL =
  /^(?:in|at|on|by|through|under|over|among|near|along|inside|across|to|from|for|with|into|without|of|deep|far|high|once|only|just|even|not|then|like|still|every|each|last|next|one (?:day|night|morning|evening|winter|summer|spring|autumn|year)|four|five|\d+)\b|\b(?:later|ago|underground|overhead|times)[,.]?$/i;
const GOES_ON = /^(?:and|but|so|or|yet|then|until|till|while|when|because)\b/i;
const ENDED = /[.!?…]["'”’)\]]*$/u;
const QUOTED = /["“”]/u;

const bareOf = (text: string): string => text.replace(JOINER, '');
const hasVerb = ({ frame }: Statement): boolean => !!frame?.verb;

/** A clause that hangs on another one. */
function isSubordinate({ text }: Statement): boolean {
  const bare = bareOf(text);
  return SUBORDINATE.test(bare) || (BEFORE_CLAUSE.test(bare) && !PHRASE_THEN_SUBJECT.test(bare));
}

/** A noun with what belongs to it, which can be looked at for itself. */
const isNominal = ({ text, frame }: Statement): boolean =>
  !frame?.verb && !ADVERBIAL.test(bareOf(text)) && /\p{L}/u.test(text);

/** Groups of statements that are one sentence of the creator's. */
function bySentence(statements: Statement[]): number[][] {
  const sentences: number[][] = [];
  statements.forEach((_, i) => {
    const open = i > 0 && !ENDED.test(statements[i - 1]?.text ?? '');
    if (open) sentences.at(-1)?.push(i);
    else sentences.push([i]);
  });
  return sentences;
}

/** Statements of one sentence that must be said together. */
function together(statements: Statement[], sentence: number[]): number[][] {
  const at = (i: number): Statement => statements[i] as Statement;
  if (sentence.some((i) => QUOTED.test(at(i).text))) return [sentence];
  const anyVerb = sentence.some((i) => hasVerb(at(i)) && !isSubordinate(at(i)));
  const groups: number[][] = [];
  let waiting: number[] = [];
  let main = false;
  for (const i of sentence) {
    const statement = at(i);
    const nominal = isNominal(statement);
    const list =
      nominal &&
      (!anyVerb ||
        /[:;]$/.test(at(i - 1)?.text ?? '') ||
        listGoesOn(statements, i, sentence) ||
        (/,$/.test(at(i - 1)?.text ?? ',') && i > (sentence[0] ?? 0)));
    // A second verb without anybody to do it goes on with the clause that it hangs on ("who travels …, and brings …").
    const hangs = i !== sentence[0] && statement.frame?.subject === '' && !sentence.some((k) => k < i && isMain(at(k)));
    const opens = hasVerb(statement)
      ? !isSubordinate(statement) && !hangs
      : list || (nominal && i === sentence[0] && !!statement.subjects.length);
    if (opens) {
      groups.push([...waiting, i]);
      waiting = [];
      main = true;
    } else if (
      main &&
      !(
        ADVERBIAL.test(bareOf(statement.text)) &&
        !hasVerb(statement) &&
        i !== sentence.at(-1) &&
        /[,]$/.test(statement.text)
      )
    )
      groups.at(-1)?.push(i);
    else waiting.push(i);
  }
  if (waiting.length > 0) {
    if (groups.length > 0) groups.at(-1)?.push(...waiting);
    else groups.push(waiting);
  }
  return groups.reduce<number[][]>((joined, group) => {
    const before = joined.at(-1);
    // "They cross | and cross again": two words are no scene.
    const short =
      before &&
      before
        .map((i) => at(i).text)
        .join(' ')
        .split(/\s+/).length <= 2 &&
      before.some((i) => hasVerb(at(i)));
    if (short && /^and\b/i.test(at(group[0] ?? 0).text)) before.push(...group);
    else joined.push(group);
    return joined;
  }, []);
}

/** A clause that says who acts, or tells somebody to. */
const isMain = (statement: Statement): boolean => hasVerb(statement) && !isSubordinate(statement);

/** "the doctor …, the couple …, the boy …": one of a row of nouns. */
function listGoesOn(statements: Statement[], i: number, sentence: number[]): boolean {
  const before = statements[i - 1];
  return i > (sentence[0] ?? 0) && !!before && isNominal(before);
}

/** The creator's statements as pieces, in order; joined again they are the creator's text. */
export function piecesOf(statements: Statement[]): Piece[] {
  return bySentence(statements).flatMap((sentence) => {
    let actor = '';
    return together(statements, sentence).map((group): Piece => {
      const here = group.map((i) => statements[i] as Statement);
      const text = closeQuotes(here.map((s) => s.text).join(' '));
      const main = here.find((s) => hasVerb(s) && !isSubordinate(s)) ?? (here[0] as Statement);
      const first = (group[0] ?? 0) === sentence[0];
      const before = statements[(group[0] ?? 0) - 1]?.text ?? '';
      const elided = !first && hasVerb(main) && main.frame?.subject === '' && actor !== '';
      const bare = bareOf(text);
      const then = /^then\s+/i.exec(bare)?.[0] ?? '';
      const sentenceText = elided ? `${then ? 'Then ' : ''}${actor} ${bare.slice(then.length)}` : first ? text : bare;
      const frame = main.frame;
      if (frame?.verb && frame.subject) actor = actorOf(frame);
      return {
        from: group[0] ?? 0,
        to: group.at(-1) ?? 0,
        sentence: capital(stop(sentenceText)),
        // A clause with its own subject and no joining word is a sentence of its own, and no comma makes two into one.
        joined: first || !GOES_ON.test(text) ? null : `${/[,;:–—]$/u.exec(before)?.[0] ?? ''} ${stop(text)}`,
        main,
        elided,
      };
    });
  });
}

/** How the one who acts is named when the next clause leaves that out. */
function actorOf(frame: ClauseFrame): string {
  const last = frame.subject.split(' ').at(-1) ?? '';
  if (/^(?:he|she|it|they|we|you)$/i.test(last)) return last.toLowerCase();
  return last === 'I' ? 'I' : (pronounFor(again(frame)) ?? again(frame));
}

/** "the woman" → "she": only where the word itself tells. */
function pronounFor(actor: string): string | null {
  if (/\b(?:woman|girl|mother|grandmother|sister|daughter|queen|princess|lady|aunt|witch)$/i.test(actor)) return 'she';
  return /\b(?:man|boy|father|grandfather|brother|son|king|prince|uncle|fisherman)$/i.test(actor) ? 'he' : null;
}

/** Clauses put side by side again: the mark that closes a quotation stands at its word. */
const closeQuotes = (text: string): string => text.replace(/([,.!?]) (["”])(?=\s|$)/gu, '$1$2');
