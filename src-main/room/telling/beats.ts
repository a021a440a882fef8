import type { Mood, Place, Subject, TimeOfDay, Weather } from '../../../src-shared/picture.ts';
import type { Beat, FilmKind } from '../../../src-shared/room.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { again } from './sentences.ts';
import type { Told } from './tell.ts';
import { cutWords } from './title.ts';
import { cutPhrase } from './tongues/phrase-end.ts';
import { tongueOf } from './tongues/tongue.ts';
import { capital, sentencesOf, stop, withArticle } from './words.ts';

/** Subjects in one picture: more than five and nobody knows where to look. */
export const MOST_SUBJECTS = 5;

const DEFAULT_PLACE: Record<FilmKind, Place> = {
  story: 'field',
  ad: 'room',
  explainer: 'abstract',
  documentary: 'village',
  'how-to': 'workshop',
  mood: 'valley',
  verbatim: 'room',
};

/** The part of the arc that a scene plays. */
export function functionOf(kind: FilmKind, index: number, of: number): string {
  if (kind === 'how-to') return index === 0 ? 'start' : index === of - 1 ? 'finished piece' : `step ${index}`;
  if (kind === 'explainer') return index === 0 ? 'question' : index === of - 1 ? 'answer' : `step ${index}`;
  if (kind === 'ad')
    return index === 0 ? 'opening' : index === of - 1 ? 'brand' : index === of - 2 ? 'discovery' : 'build';
  if (index === 0) return 'opening';
  if (index === of - 1) return 'ending';
  if (kind === 'documentary' || kind === 'mood') return 'passage';
  return index >= Math.floor(of / 2) ? 'turn' : 'rise';
}

/** Mood over the arc: a story begins in its trouble and ends on its answer; other kinds hold one mood. */
export function moodAt({ kind, mood, weather }: Understanding, index: number, of: number, arc: boolean): Mood {
  if (!arc) return mood;
  if (index === of - 1)
    return mood === 'tense' || mood === 'melancholy' ? 'hopeful' : mood === 'calm' ? 'wonder' : mood;
  if (kind === 'story' && index === 0)
    return mood === 'playful' || mood === 'joyful' ? mood : mood === 'tense' || weather === 'storm' ? 'tense' : 'calm';
  if (kind === 'ad' && index === 0) return mood === 'driven' ? 'driven' : 'calm';
  return mood;
}

export interface Seeing {
  /** Let the mood move over the film. */
  moodArc: boolean;
  /** Put the people of the film into scenes that would otherwise be empty, and weigh the subjects. */
  details: boolean;
}

/** Scenes as beats: place, time and weather carried over from scene to scene, the subjects that are spoken of. */
export function toBeats(told: Told[], understanding: Understanding, seeing: Seeing): Beat[] {
  let place: Place = understanding.places[0] ?? DEFAULT_PLACE[understanding.kind];
  let time: TimeOfDay =
    told.flatMap(({ parts }) => parts).find((p) => p.timeOfDay)?.timeOfDay ??
    understanding.timeOfDay ??
    (place === 'city-night' ? 'night' : 'day');
  let weather: Weather =
    told[0]?.parts.find((p) => p.weather)?.weather ??
    (understanding.kind === 'explainer' ? 'clear' : understanding.weather) ??
    'clear';
  let before: Subject[] = [];
  return told.map(({ parts, narration }, index) => {
    place = parts.find((p) => p.place)?.place ?? place;
    time = parts.find((p) => p.timeOfDay)?.timeOfDay ?? time;
    weather = parts.find((p) => p.weather)?.weather ?? weather;
    const own = withHero(unique(parts.flatMap((part) => part.subjects)), before, parts);
    const subjects = weigh(
      own.length > 0 || !seeing.details ? own : before.length > 0 ? before : understanding.subjects.slice(0, 1),
    );
    before = subjects;
    const sentence = narration || parts.map((p) => p.sentence).join(' ');
    return {
      number: index + 1,
      heading: headingOf({ parts, narration }, index, understanding, subjects),
      summary: sentence || summaryOfView(subjects, place, understanding.language),
      function: functionOf(understanding.kind, index, told.length),
      place,
      timeOfDay: time,
      weather,
      mood: moodAt(understanding, index, told.length, seeing.moodArc),
      subjects,
      narration,
    };
  });
}

/** A scene cut out of a longer sentence goes on with the one who acts in it. */
function withHero(own: Subject[], before: Subject[], parts: Told['parts']): Subject[] {
  const hero = before.find(({ kind }) => kind === 'person' || kind === 'animal');
  const cut = parts.every(({ frame, source }) => frame === null && source === 'statement');
  return hero && cut && own.length > 0 && !own.some(({ kind }) => kind === 'person' || kind === 'animal')
    ? [hero, ...own]
    : own;
}

const unique = (subjects: Subject[]): Subject[] =>
  subjects.filter((s, i) => subjects.findIndex((other) => other.id === s.id) === i);

/** One hero a picture: who acts comes first; nature stays behind. */
function weigh(subjects: Subject[]): Subject[] {
  const rank = (s: Subject): number =>
    s.weight === 'hero' ? 0 : s.kind === 'person' || s.kind === 'animal' ? 1 : s.kind === 'nature' ? 3 : 2;
  const sorted = [...subjects].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_SUBJECTS);
  return sorted.map((subject, i) => ({
    ...subject,
    weight: i === 0 ? 'hero' : subject.kind === 'nature' ? 'background' : 'secondary',
  }));
}

const summaryOfView = (subjects: Subject[], place: Place, language: string): string =>
  language !== 'en' && subjects[0]
    ? stop(capital(subjects[0].label))
    : subjects.length > 0
      ? stop(capital(`A quiet view of the ${subjects[0]?.noun}`))
      : stop(capital(`the ${place.replace('-', ' ')}, and nothing moves`));

/** "Schritt zwei: den Teig kneten" → "Den Teig kneten" */
const withoutLabel = (step: string): string => capital(step.replace(/^[^:]{4,18}:\s+/u, ''));

/** Three to six words that name the scene, from what is told in it. */
export function headingOf(
  { parts, narration }: Told,
  index: number,
  { language, kind }: Understanding,
  seen: Subject[] = [],
): string {
  const part = parts[0];
  const frame = part?.frame;
  const tongue = tongueOf(language);
  const told = sentencesOf(narration)[0] ?? (tongue ? sentencesOf(part?.sentence ?? '')[0] : part?.sentence) ?? '';
  const sentence = (tongue && part?.source === 'step' ? withoutLabel(part.sentence) : told)
    .replace(/[.!?:,;。、؟،]+$/u, '')
    .trim();
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence))
    return [...sentence].slice(0, 14).join('');
  if (sentence && sentence.split(/\s+/).length <= 6) return sentence;
  if (tongue && sentence) return cutPhrase(sentence, 6, tongue.code);
  if (frame?.verb && language === 'en' && kind !== 'verbatim') {
    const short = [
      capital(frame.head && frame.subject.split(' ').length > 2 ? again(frame) : frame.subject),
      frame.verb,
      frame.object,
    ]
      .filter(Boolean)
      .join(' ');
    const words = short.split(/\s+/).length;
    if (frame.subject && frame.head && words >= 2 && words <= 6) return short;
    // Too long: the object by its head alone, "discovers a bottle".
    const thing = part?.subjects.find(({ noun }) => frame.object.includes(noun));
    const article = /^(?:an?|the|one|her|his|my)\b/i.exec(frame.object)?.[0] ?? '';
    const bare =
      thing && article ? (/^an?$/i.test(article) ? withArticle(thing.noun) : `${article} ${thing.noun}`) : frame.object;
    const shorter = [capital(again(frame) || frame.subject), frame.verb, bare].filter(Boolean).join(' ');
    if (frame.subject && frame.head && shorter.split(/\s+/).length <= 6) return shorter;
  }
  return sentence
    ? cutWords(sentence, 6).replace(/[,;:]$/, '')
    : capital(part?.subjects[0]?.label ?? (language === 'en' ? seen[0]?.noun : seen[0]?.label) ?? `Scene ${index + 1}`);
}
