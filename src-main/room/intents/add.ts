import type { Clause } from './clauses.ts';
import type { Intent } from './intent.ts';
import { thingOf } from './nouns.ts';
import { ARTICLE, NOUN } from './phrases.ts';
import { eachScene } from './scenes.ts';

const COUNTS = ['two', 'three', 'four', 'five', 'six'];
const ADD =
  '(?:add|include|insert|put in|show|want|have|need|füge?|zeige?|ajoute[rz]?|añade|agrega|aggiungi|adiciona|acrescenta|adicione)';
const ADDED = new RegExp(
  `(?<![\\p{L}])${ADD}\\s+(?:also\\s+|in\\s+)?(?:(${COUNTS.join('|')}|[2-6])\\s+)?((?:${ARTICLE}\\s*)?${NOUN}?)(?=\\s+(?:to|in|into|at|on|hinzu|ein|zu|à|dans|a|en|nel\\p{L}*|em|na|no|please|bitte)(?![\\p{L}])|\\s*[.!?]*$)`,
  'iu',
);
const SURE = /(?<!\p{L})(?:add|include|insert|put in)(?!\p{L})/iu;
const MOST_WORDS = 3;

/** "add a boat to scene 3", "füge ein Boot in Szene 3 hinzu". */
export function readAdd(clause: Clause): Intent[] {
  const { text, negated } = clause;
  const [, number, phrase] = ADDED.exec(text) ?? [];
  if (!phrase) return [];
  const thing = thingOf(phrase);
  if (thing.label === '' || thing.label.split(' ').length > MOST_WORDS) return [];
  // A thing that we do not know is drawn by its name, but only when it was clearly asked for.
  if (thing.kind === null && !SURE.test(text)) return [];
  if (/^(?:more|less|scenes?|words?|text|it|that)(?!\p{L})/iu.test(thing.label)) return [];
  // "don't show people" is for whoever takes things out.
  if (negated) return SURE.test(text) ? [{ kind: 'leave', what: 'who is seen' }] : [];
  const count = number ? (/\d/.test(number) ? Number(number) : COUNTS.indexOf(number.toLowerCase()) + 2) : 1;
  const scenes = clause.scenes ?? clause.sentenceScenes;
  return eachScene({ scenes }, (scene) => ({
    kind: 'with',
    scene,
    noun: thing.noun,
    label: thing.label,
    of: thing.kind ?? 'object',
    count,
  }));
}
