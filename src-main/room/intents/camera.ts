import type { CameraMove } from '../../../src-shared/picture.ts';
import type { Clause } from './clauses.ts';
import type { Intent } from './intent.ts';
import { anyOf, first } from './phrases.ts';
import { eachScene } from './scenes.ts';

const CAMERA = anyOf(
  'camera',
  'shot',
  'zoom',
  'kamera',
  'caméra',
  'cámara',
  'câmera',
  'camera\\p{L}*',
  'telecamera',
  'inquadratura',
);
/** Clear without the word "camera". */
const MOVES: readonly (readonly [RegExp, CameraMove])[] = [
  [
    anyOf(
      'close(?:r|[- ]?up)',
      'zoom in',
      'näher(?: ran)?',
      'nahaufnahme',
      'plus près',
      'gros plan',
      'más cerca',
      'primer plano',
      'più vicino',
      'primo piano',
      'mais perto',
    ),
    'push-in',
  ],
  [
    anyOf(
      'wider',
      'wide shot',
      'further (?:away|back)',
      'farther (?:away|back)',
      'pull back',
      'zoom out',
      'weiter weg',
      'plus loin',
      'más lejos',
      'più lontano',
      'mais longe',
    ),
    'pull-out',
  ],
  [anyOf('hand[- ]?held', 'shaky'), 'handheld'],
  [
    anyOf('from above', "bird['’]?s[- ]eye", 'von oben', "d['’]en haut", 'desde arriba', "dall['’]alto", 'de cima'),
    'crane',
  ],
  [anyOf('pan (?:to the )?left'), 'pan-left'],
  [anyOf('pan (?:to the )?right'), 'pan-right'],
  [anyOf('tilt up'), 'tilt-up'],
  [anyOf('tilt down'), 'tilt-down'],
];
/** Only beside the word "camera" or "shot". */
const CAMERA_ONLY: readonly (readonly [RegExp, CameraMove])[] = [
  [
    anyOf(
      'still',
      'static',
      'steady',
      'fixed',
      'ruhig',
      'fest',
      'fixe',
      'fija',
      'fissa',
      'fixa',
      "(?:don['’]?t|do not|never|no) move",
      'no movement',
    ),
    'still',
  ],
  [anyOf('slow(?:er|ly)?', 'calm(?:er)?', 'gentler?', 'langsam\\p{L}*', 'lente?', 'lenta', 'plus lente'), 'drift'],
  [anyOf('fast(?:er)?', 'wild(?:er)?', 'schneller', 'rapide', 'rápida', 'veloce'), 'handheld'],
  [anyOf('follow(?:s|ing)?', 'folgt', 'suit', 'sigue', 'segue'), 'follow'],
  [anyOf('up', 'rises?'), 'crane'],
  [anyOf('left'), 'pan-left'],
  [anyOf('right'), 'pan-right'],
  [anyOf('back', 'away', 'wide'), 'pull-out'],
  [anyOf('in', 'close'), 'push-in'],
];
const OPPOSITE: Partial<Record<CameraMove, CameraMove>> = {
  'push-in': 'pull-out',
  'pull-out': 'push-in',
  handheld: 'drift',
  drift: 'follow',
};
const TONED =
  /\b(?:not|less|too|nicht|zu|trop|moins|pas|no|menos|demasiado|non|meno|troppo|não)\s+(?:so\s+|as\s+|too\s+|tan\s+|così\s+|tão\s+|si\s+|aussi\s+)?(?:close(?!r)|near|wide(?!r)|far|shaky|nah|près|loin|cerca|lejos|vicino|lontano|perto|longe|fast(?!er)|slow(?!er))/iu;
const TONED_MOVES: readonly (readonly [RegExp, CameraMove])[] = [
  [anyOf('close', 'near', 'nah', 'près', 'cerca', 'vicino', 'perto'), 'pull-out'],
  [anyOf('wide', 'far', 'loin', 'lejos', 'lontano', 'longe'), 'push-in'],
  [anyOf('shaky', 'fast'), 'drift'],
  [anyOf('slow'), 'follow'],
];
/** "the fox comes closer to the house" tells of the fox. */
const MOST_WORDS = 7;

/** "closer", "slower camera in scene 2", "don't move the camera". */
export function readCamera(clause: Clause): Intent[] {
  const { text, negated, asks } = clause;
  const named = CAMERA.test(text);
  if (!asks || (!named && text.split(/\s+/u).length > MOST_WORDS)) return [];
  const toned = TONED.test(text) ? first(TONED_MOVES, text) : null;
  const still = named && CAMERA_ONLY[0]?.[0].test(text) ? 'still' : null;
  const move = toned ?? still ?? first(MOVES, text) ?? (named ? first(CAMERA_ONLY, text) : null);
  if (!move || (!named && toned && OPPOSITE[toned] === undefined)) return [];
  if (negated && toned === null && still === null) return [{ kind: 'leave', what: 'the camera' }];
  return eachScene(clause, (scene) => ({ kind: 'camera', scene, camera: move }));
}
