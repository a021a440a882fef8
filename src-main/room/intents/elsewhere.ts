import type { Clause } from './clauses.ts';
import type { BriefField, Intent } from './intent.ts';
import { anyOf, first } from './phrases.ts';

const FIELDS: readonly (readonly [RegExp, BriefField])[] = [
  [anyOf('music', 'soundtrack', 'song', 'musik', 'musique', 'música', 'musica'), 'music'],
  [anyOf('captions?', 'subtitles?', 'untertitel', 'sous-titres', 'subtítulos', 'sottotitoli', 'legendas'), 'captions'],
  [
    anyOf(
      'voice',
      'voice-?over',
      'narrator',
      'speaker',
      'speaks? (?:slower|faster|more \\p{L}+)',
      '(?:slower|faster) (?:reading|speech)',
      'stimme',
      'sprecher(?:in)?',
      'voix',
      'voz',
      'voce',
    ),
    'voice',
  ],
  [
    anyOf(
      '\\d+(?:[.,]\\d+)?\\s*(?:s|secs?|seconds?|sekunden|secondes|segundos|secondi|min|mins|minutes?|minuten|minutos|minuti)',
      '(?:shorter|longer) (?:film|movie|video)',
      '(?:film|movie|video) (?:is |should be |a bit |be )*(?:much )?(?:shorter|longer|too long|too short)',
    ),
    'length',
  ],
  [
    anyOf(
      '(?:more|fewer|less|\\d+) scenes',
      '(?:add|remove|delete|drop|insert) (?:a |another |one )?scene',
      'mehr szenen',
      'plus de scènes',
      'más escenas',
      'più scene',
      'mais cenas',
    ),
    'scenes',
  ],
  [
    anyOf(
      'water-?colou?rs?',
      'paper[- ]?cut',
      'ink drawing',
      'neon(?: look)?',
      'risograph',
      'vintage print',
      '(?:the|another|a different) (?:look|style)',
      'aquarell',
      'aquarelle',
      'acuarela',
      'acquerello',
      'aquarela',
    ),
    'look',
  ],
  [
    anyOf(
      'vertical',
      'portrait format',
      'landscape format',
      'square(?: format)?',
      '16:9',
      '9:16',
      '1:1',
      '(?:720|1080)p',
      'resolution',
      'hochformat',
    ),
    'shape',
  ],
];

/** What belongs to the brief: it is told where to change it, instead of being promised. */
export function readElsewhere({ text, asks }: Clause, sentence: string): Intent[] {
  const field = asks ? first(FIELDS, text) : null;
  // "remove scene 3": the number has been taken out of the clause.
  const scene = /(?<!\p{L})(?:remove|delete|drop|add|insert)\s+(?:a\s+)?scenes?(?!\p{L})/iu.test(sentence)
    ? 'scenes'
    : null;
  return field ? [{ kind: 'elsewhere', field }] : scene ? [{ kind: 'elsewhere', field: scene }] : [];
}
