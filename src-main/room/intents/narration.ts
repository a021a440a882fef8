import type { Clause } from './clauses.ts';
import type { Intent } from './intent.ts';
import { anyOf } from './phrases.ts';
import { eachScene } from './scenes.ts';

const SHORTER = anyOf(
  'short(?:er)?',
  'too (?:long|wordy)',
  '(?:talks?|says?) too much',
  'briefer',
  'tighter text',
  'more concise',
  '(?:fewer|less) (?:text|words|narration|talking|sentences)',
  'kürzer\\p{L}*',
  'weniger (?:text|worte|wörter)',
  'plus courte?s?',
  'moins de (?:texte|mots|paroles)',
  'más corto',
  'menos (?:texto|palabras|palavras)',
  'più (?:cort|brev)\\p{L}',
  'meno (?:testo|parole)',
  'mais curt[oa]',
);
const LONGER = anyOf(
  'longer',
  'more (?:text|words|narration|sentences)',
  'länger\\p{L}*',
  'mehr (?:text|worte|wörter)',
  'plus longue?s?',
  'plus de (?:texte|mots)',
  'más largo',
  'más (?:texto|palabras)',
  'più lung\\p{L}',
  'più (?:testo|parole)',
  'mais long[oa]',
  'mais (?:texto|palavras)',
);

const TOO = anyOf('too');

/** "shorter", "fewer words in scene 2", "longer narration". How long the film lasts is the brief's matter. */
export function readNarration(clause: Clause): Intent[] {
  const { text, negated, asks } = clause;
  const change = SHORTER.test(text) ? 'shorter' : LONGER.test(text) ? 'longer' : null;
  if (change === null || !asks) return [];
  if (negated) return [{ kind: 'leave', what: 'the length of the narration' }];
  const opposite = change === 'shorter' ? 'longer' : 'shorter';
  const toned = TOO.test(text) && /short(?!er)/iu.test(text);
  return eachScene(clause, (scene) => ({ kind: 'narration', scene, change: toned ? opposite : change }));
}
