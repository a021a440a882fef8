import type { Clause } from './clauses.ts';
import type { Intent } from './intent.ts';
import { thingOf } from './nouns.ts';
import { ARTICLE, anyOf, NOUN } from './phrases.ts';
import { eachScene } from './scenes.ts';

const TAKE_AWAY =
  '(?:without|remove|drop|delete|lose|leave out|take (?:out|away)|get rid of|no more|ohne|entferne|nimm|sans|enlève[rz]?|retire[rz]?|sin|quita|senza|togli|sem|tira|retira)';
const NONE = "(?:no|nobody|keine?n?|pas d(?:e\\s|['’])|niente|nada de|nessun[oa]?|nenhuma?)";
const KEEP = '(?:keep|bring back|leave|put back|behalte|lass|garde[rz]?|conserva|deja|mantieni|tieni|mantém|deixa)';
const REST = '(?:in|at|from|on|of|out|away|please|weg|heraus|bitte|aus|dans|de|en|da|nel|na|no)';

const noun = (before: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${before}\\s*((?:${ARTICLE}\\s*)?${NOUN}?)(?=\\s+${REST}(?![\\p{L}])|\\s*[.!?]*$)`, 'iu');
const AWAY = noun(TAKE_AWAY);
const NO = noun(NONE);
const KEPT = noun(KEEP);
const NOBODY = anyOf('nobody', 'no[- ]?one', 'niemand(?:en)?', 'personne', 'nadie', 'nessuno', 'ninguém');
/** Words that stand where a thing may, and are none. */
const NO_THING = anyOf(
  'it',
  'that',
  'this',
  'them',
  'way',
  'idea',
  'problem',
  'thanks',
  'thank you',
  'more',
  'longer',
  'less',
  'need',
  'good',
  'scene',
);

/** "no people", "remove the dog from scene 2", "keep the boat". */
export function readWithout(clause: Clause): Intent[] {
  const { text, negated, asks } = clause;
  if (!asks) return [];
  if (NOBODY.test(text) && !negated) return eachScene(clause, (scene) => ({ kind: 'without', scene, noun: 'people' }));
  const away = AWAY.exec(text)?.[1]?.trim();
  if (away && !NO_THING.test(away)) {
    const { noun: name } = thingOf(away);
    return negated
      ? [{ kind: 'keep', noun: name }]
      : eachScene(clause, (scene) => ({ kind: 'without', scene, noun: name }));
  }
  const none = NO.exec(text)?.[1]?.trim();
  if (none && !NO_THING.test(none)) {
    const thing = thingOf(none);
    if (thing.kind) return eachScene(clause, (scene) => ({ kind: 'without', scene, noun: thing.noun }));
  }
  const kept = KEPT.exec(text)?.[1]?.trim();
  if (kept && !negated && !NO_THING.test(kept)) {
    const thing = thingOf(kept);
    if (thing.kind) return [{ kind: 'keep', noun: thing.noun }];
  }
  // "don't show people"
  const shown = negated
    ? /(?:show|want|see|need|zeige?|montre[rz]?|muestres|mostrare?|mostres)\s+(.+?)[.!?]*$/iu.exec(text)?.[1]
    : null;
  if (shown && !NO_THING.test(shown)) {
    const thing = thingOf(shown.replace(/^keine?n?\s+/iu, ''));
    if (thing.kind) return eachScene(clause, (scene) => ({ kind: 'without', scene, noun: thing.noun }));
  }
  return [];
}
