import type { Subject } from '../../../../src-shared/picture.ts';
import type { FilmKind } from '../../../../src-shared/room.ts';
import type { Statement } from '../../../../src-shared/understanding.ts';
import { contentWordsOf } from '../lexicon/foreign-stops.ts';
import { statementsIn } from './foreign-clauses.ts';
import { type Hit, knownWords } from './foreign-words.ts';
import { settingOf } from './settings.ts';
import { kindOfNoun, plainSubject } from './subjects.ts';

const ACTIONS: [RegExp, Subject['action']][] = [
  [/fliegt|fliegen|vuela|vole(?:nt)?(?!\p{L})|vola(?:no)?(?!\p{L})|voa|飛|يطير/u, 'flies'],
  [
    /läuft|geht|wandert|schleicht|camina|march|cammina|caminha|anda(?!\p{L})|travers|attravers|atraves|歩|يمشي/u,
    'walks',
  ],
  [/leuchte|brilla|brille|brilha|glüht|光|輝|يضيء/u, 'glows'],
  [/rudert|rema|rame(?:nt)?(?!\p{L})|漕/u, 'rows'],
  [/schwimmt|nada(?!\p{L})|nage|nuota|泳|يسبح/u, 'swims'],
  [/fällt|fallen|cae(?:n)?(?!\p{L})|tombe|cade|cadono|cai(?:em)?(?!\p{L})|降|يسقط/u, 'falls'],
  [/fährt|reitet|pedalea|pédale|pedala/u, 'rides'],
  [/wächst|wachsen|crece|pousse|grandit|cresce/u, 'grows'],
  [/steigt|geht auf|sube|monte|sale|sobe|se lève|sorge|nasce/u, 'rises'],
];
/** What people and animals do that the whole of a clause may say. */
const OF_ANIMATE = new Set<Subject['action']>(['flies', 'walks', 'rows', 'swims', 'falls', 'rides']);

function subjectsOf(hits: Hit[], text: string): Subject[] {
  const action = ACTIONS.find(([pattern]) => pattern.test(text))?.[1];
  const subjects: Subject[] = [];
  for (const { english, label, attributes, count } of hits) {
    const kind = kindOfNoun(english);
    if (!kind || subjects.some((subject) => subject.noun === english)) continue;
    const animate = kind === 'person' || kind === 'animal';
    const moves = action && subjects.length === 0 && animate === OF_ANIMATE.has(action);
    subjects.push({ ...plainSubject(english, kind, label), attributes, count, ...(moves ? { action } : {}) });
  }
  return subjects;
}

/** What was read of a text that is not English. */
export interface ForeignReading {
  statements: Statement[];
  contentWords: string[];
  /** All known words in English, for mood, season and setting of the whole. */
  gloss: string;
}

/** Statements of a text in any language: its own clauses, things and settings by dictionary. */
export function readForeign(
  body: string,
  language: string,
  kind: FilmKind,
  topic: string | null = null,
): ForeignReading {
  const all: Hit[] = knownWords(topic ?? '', language);
  const statements = statementsIn(body, language, kind).map((text): Statement => {
    const hits = knownWords(text, language);
    all.push(...hits);
    const { place, timeOfDay, weather } = settingOf(
      // Apart, as which of two describes the other is another matter in each language.
      hits.map((hit) => hit.english).join('; '),
    );
    return { text, verb: '', subjects: subjectsOf(hits, text), place, timeOfDay, weather };
  });
  // Before the film names a place, it is where its people and things belong.
  const named = statements.findIndex(({ place }) => place !== null);
  for (const statement of statements.slice(0, Math.max(0, named)))
    statement.place = settingOf(statement.subjects.map(({ noun }) => noun).join(' ')).implied;
  // Who explains how to make something to eat stands in a kitchen.
  const cooks = kind === 'how-to' && statements.some(({ subjects }) => subjects.some((s) => s.kind === 'food'));
  if (cooks && statements.every(({ place }) => place === null))
    for (const statement of statements) statement.place = 'kitchen';
  const content = contentWordsOf(body, language);
  return {
    statements,
    contentWords: content.length > 0 ? content : [...new Set(all.map(({ label }) => label.toLowerCase()))],
    gloss: all.map(({ english }) => english).join(' '),
  };
}

/** The thing that a topic names, in its own language; null when it names none that can be seen. */
export function foreignTopicSubject(topic: string | null, language: string): Subject | null {
  for (const { english, label, attributes } of knownWords(topic ?? '', language)) {
    const kind = kindOfNoun(english);
    if (kind) return { ...plainSubject(english, kind, label), attributes };
  }
  return null;
}
