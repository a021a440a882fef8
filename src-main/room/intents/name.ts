import type { Intent } from './intent.ts';
import { thingOf } from './nouns.ts';
import { ARTICLE } from './phrases.ts';

const THING = `((?:${ARTICLE}\\s*)?[\\p{L}-]+(?:\\s+[\\p{L}-]+){0,2}?)`;
const NAME = "(?:\uE000\\d+\uE001|\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*){0,2})";
const ORDER = '(?:call|name|rename|nenne?|appelle[rz]?|llama|chiama|chama)';
const IS_CALLED =
  "(?:is (?:called|named)|(?:should|shall|must) be (?:called|named)|['’]s name is|hei(?:ß|ss)t|s['’]appelle|se llama|si chiama|se chama|chama-se)";

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${ORDER}\\s+${THING}\\s+(?:to\\s+|as\\s+|de\\s+)?(${NAME})`, 'u'),
  new RegExp(`(?<!\\p{L})${THING}\\s*${IS_CALLED}\\s+(${NAME})`, 'u'),
  // "call the fox Mira and the owl Otto": the second piece has no verb of its own.
  new RegExp(`^((?:the|my|den|die|das|le|la|el|il|lo|o|a)\\s+[\\p{L}-]+)\\s+(${NAME})[.!]?$`, 'u'),
  // Typed in a hurry: "call the fox mira".
  /^(?:please\s+)?(?:call|name|rename)\s+((?:the|my)\s+[\p{L}-]+)\s+(?:to\s+)?([\p{L}'’-]{2,})[.!]?$/u,
];
/** "llama Mira al zorro": the name comes first. */
const NAME_FIRST = new RegExp(
  `(?<!\\p{L})(?:llama|chiama|chama)\\s+(${NAME})\\s+(?:al|a la|a los|il|la|ao|à)\\s+([\\p{L}-]+)`,
  'u',
);
const LEADING = new RegExp(`^(?:.*(?<!\\p{L}))?(?=${ARTICLE}\\s)`, 'iu');
const NOT_NAMED =
  /^(?:film|movie|story|video|titles?|scene|it|him|her|them|geschichte|histoire|historia|storia|história)$/iu;

/** "call the fox Mira", "der Fuchs heißt Mira". Read from the whole sentence: a name may be in quotes. */
export function readName(sentence: string, unquote: (text: string) => string): Intent[] {
  const upperless = sentence.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const [, first, called] = NAME_FIRST.exec(upperless) ?? [];
  if (first && called) return [{ kind: 'name', noun: thingOf(called).noun, name: unquote(first) }];
  for (const pattern of PATTERNS) {
    const [, phrase, given] = pattern.exec(upperless) ?? [];
    if (!phrase || !given) continue;
    const thing = thingOf(phrase.replace(LEADING, ''));
    if (!thing.label || NOT_NAMED.test(thing.label)) continue;
    if (/(?:don['’]?t|do not|nicht|never)(?!\p{L})/iu.test(upperless)) return [{ kind: 'leave', what: 'the names' }];
    const name = unquote(given).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return [{ kind: 'name', noun: thing.noun, name }];
  }
  return [];
}
