import type { Clause } from './clauses.ts';
import type { Intent } from './intent.ts';
import { anyOf } from './phrases.ts';

const SAYS = anyOf(
  'says?',
  'saying',
  'narration',
  'narrator',
  'words',
  'text',
  'read',
  'sag[te]?',
  'sagt',
  'text',
  'dis',
  'dit',
  'di',
  'dice',
  'diz',
  'diga',
);
const QUOTE = /\uE000\d+\uE001/u;

/** “scene 2: say ‘The storm is near.’” Only words in quotes are taken, and they are taken to the letter. */
export function readExactWords(clauses: readonly Clause[], unquote: (text: string) => string): Intent[] {
  const scenes = clauses.find((clause) => Array.isArray(clause.scenes))?.scenes;
  const whole = clauses.map(({ text }) => text).join(' ');
  const quote = QUOTE.exec(whole)?.[0];
  if (!quote || !Array.isArray(scenes) || !SAYS.test(whole)) return [];
  if (clauses.some(({ negated }) => negated)) return [{ kind: 'leave', what: 'the words of the scene' }];
  const text = unquote(quote);
  return text === '' ? [] : scenes.map((scene) => ({ kind: 'words', scene, text }));
}
