import { GRAMMAR, type TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';
import { startsWithVerb } from '../../../engines/language/reading/foreign-clauses.ts';
import { capital, stop } from '../words.ts';
import { PHRASES } from './phrases.ts';

export interface Clause {
  /** As the creator wrote it: "und rudert hinaus, um sie zu beantworten." */
  text: string;
  /** Who acts in the clause before, as a pronoun; null when nobody knows. */
  actor: string | null;
  /** It goes on in the sentence of the clause before. */
  goesOn?: boolean;
  /** Commands need no subject. */
  commands: boolean;
  /** The sentence before opens on a pronoun too: begin on "then". */
  varied: boolean;
}

const LEAD = /^(?<word>\p{L}+)(?<gap>[\s,]+)(?=\p{L})/u;

/**
 * A clause as a sentence of its own: "and" goes, "then" and "but" stay, and a verb that shared the subject of the clause
 * before gets it again where the language wants one. Null when it cannot stand alone.
 */
export function asSentence({ text, actor, goesOn = false, commands, varied }: Clause, code: TongueCode): string | null {
  const { and, thenWords, clitics } = GRAMMAR[code];
  const { next } = PHRASES[code];
  let rest = text.trim();
  let lead = '';
  for (let match = LEAD.exec(rest); match; match = LEAD.exec(rest)) {
    const word = match.groups?.['word']?.toLowerCase() ?? '';
    if (and.has(word)) rest = rest.slice(match[0].length);
    else if (thenWords.has(word) && lead === '') {
      lead = match.groups?.['word'] ?? '';
      rest = rest.slice(match[0].length);
    } else break;
  }
  const joined = goesOn || rest !== text.trim();
  const words = rest.match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
  if (!joined || !startsWithVerb(words, code)) return finish(lead, rest);
  if (commands) return finish('', rest);
  const then = lead || (varied ? next : '');
  switch (code) {
    case 'de': {
      if (actor === null) return null;
      const [verb = '', ...after] = rest.split(' ');
      return finish('', then ? [then, verb, actor, ...after].join(' ') : [actor, verb, ...after].join(' '));
    }
    case 'fr':
      return actor === null ? null : finish(then, `${actor} ${rest}`);
    case 'pt':
      // A sentence does not begin on an object pronoun.
      return finish(clitics.has(words[0]?.toLowerCase() ?? '') ? then || next : then, rest);
    default:
      return finish(then, rest);
  }
}

const finish = (lead: string, rest: string): string => capital(stop([lead, rest].filter(Boolean).join(' ')));
