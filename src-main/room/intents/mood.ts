import type { Mood } from '../../../src-shared/picture.ts';
import type { Clause } from './clauses.ts';
import type { Intent } from './intent.ts';
import { anyOf } from './phrases.ts';
import { eachScene } from './scenes.ts';

interface MoodWords {
  mood: Mood;
  /** What "not so …" asks for. */
  less: Mood;
  words: string;
}

const MOODS: readonly MoodWords[] = [
  {
    mood: 'melancholy',
    less: 'hopeful',
    words:
      'sad(?:der|ness)?|melanchol\\p{L}+|bittersweet|moving|gloom(?:y|ier)|traurig\\p{L}*|melancholisch\\p{L}*|tristes?|mélancolique|triste?s?|malinconic\\p{L}|melancólic\\p{L}',
  },
  {
    mood: 'joyful',
    less: 'calm',
    words:
      'happ(?:y|ier|iness)|joyful|cheer(?:ful|ier)|merr(?:y|ier)|fröhlich\\p{L}*|glücklich\\p{L}*|heiter\\p{L}*|joyeu(?:x|se)|gai|heureu(?:x|se)|alegres?|feli(?:z|ce|ces)|allegr\\p{L}',
  },
  {
    mood: 'tense',
    less: 'calm',
    words:
      'tenser?|scar(?:y|ier)|dark(?:er)?|dramatic|suspense\\p{L}*|spook(?:y|ier)|creep(?:y|ier)|düster\\p{L}*|spannend\\p{L}*|gruselig\\p{L}*|unheimlich\\p{L}*|effrayant|sombre|tendu|oscur[oa]|tens[oa]|spaventos[oa]|assustador|sombri[oa]',
  },
  {
    mood: 'calm',
    less: 'driven',
    words:
      'calm(?:er)?|quiet(?:er)?|slow(?:er)?|peaceful|gentler?|ruhig\\p{L}*|sanft\\p{L}*|calme|tranquil\\p{L}+|paisible|calm[oa]s?',
  },
  {
    mood: 'playful',
    less: 'calm',
    words:
      'fun|funn(?:y|ier)|playful|sill(?:y|ier)|witt(?:y|ier)|lustig\\p{L}*|witzig\\p{L}*|drôle|amusant|divertid[oa]|gracios[oa]|divertente|engraçad[oa]',
  },
  {
    mood: 'hopeful',
    less: 'melancholy',
    words:
      "hope(?:ful)?|uplifting|warmer|optimistic|hoffnungsvoll\\p{L}*|zuversichtlich\\p{L}*|plein d['’]espoir|esperanzador|speranzos[oa]|esperanços[oa]",
  },
  {
    mood: 'wonder',
    less: 'calm',
    words:
      'magical|wonder(?:ful)?|dream(?:y|ier)|mysterious|geheimnisvoll\\p{L}*|zauberhaft\\p{L}*|verträumt\\p{L}*|magique|mystérieu(?:x|se)|mágic[oa]|magic[oa]|misterios[oa]',
  },
  {
    mood: 'driven',
    less: 'calm',
    words:
      'fast(?:er)?|energetic|driving|exciting|livelier|schnell\\p{L}*|energisch\\p{L}*|rapide|dynamique|rápid[oa]|enérgic[oa]|veloce|energic[oa]',
  },
];
/** Before a mood it asks for less of it. */
const LESS =
  "less|too|(?:not|isn['’]?t|don['’]?t make it) (?:so|too|as|that|quite so)|weniger|nicht (?:so|zu|ganz so)|zu|moins|pas (?:si|aussi|trop)|trop|menos|no tan|demasiado|não tão|meno|non (?:così|troppo)|troppo";
/** "The keeper is sad" tells of somebody, "it should be sad" asks. */
const OF_FILM = anyOf(
  'it',
  'everything',
  'film',
  'story',
  'mood',
  'tone',
  'feel(?:ing)?',
  'end(?:ing)?',
  'more',
  'less',
  'too',
  'so',
  'bit',
  'little',
  'please',
  'bitte',
  'mehr',
  'weniger',
  'es',
  'plus',
  'moins',
  'más',
  'menos',
  'più',
  'meno',
  'mais',
  'etwas',
  'überall',
);
const COMPARATIVE = /\p{L}{2,}(?:er|ier)(?!\p{L})/iu;

const TABLE = MOODS.map(({ words, ...moods }) => ({
  ...moods,
  plain: anyOf(words),
  less: moods.less,
  toned: anyOf(`(?:${LESS})\\s+(?:a bit\\s+)?(?:${words})`),
}));

/** "make it sadder", "not so dark", "scene 3 calmer". */
export function readMood(clause: Clause): Intent[] {
  const { text, negated, asks } = clause;
  const named = TABLE.find(({ plain }) => plain.test(text));
  if (!named || !asks || !isMeant(clause)) return [];
  const toned = named.toned.test(text);
  // "don't make it less sad": only what is left when the toning-down is taken out says whether it was refused.
  const refused = toned
    ? /\b(?:don['’]?t|do not|never)\b/iu.test(text) && !/don['’]?t make it (?:so|too|as|that)/iu.test(text)
    : negated;
  if (refused) return [{ kind: 'leave', what: 'the mood' }];
  return eachScene(clause, (scene) => ({ kind: 'mood', scene, mood: toned ? named.less : named.mood }));
}

const isMeant = ({ text, scenes }: Clause): boolean =>
  OF_FILM.test(text) || COMPARATIVE.test(text) || scenes !== null || text.split(/\s+/u).length <= 3;
