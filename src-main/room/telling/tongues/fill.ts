import type { Place, Season, Subject, TimeOfDay, Weather } from '../../../../src-shared/picture.ts';
import type { Understanding } from '../../../../src-shared/understanding.ts';
import { NOUN_KINDS } from '../../../engines/language/lexicon/nouns.ts';
import { readForeign } from '../../../engines/language/reading/read-foreign.ts';
import { isIndoors } from '../../staging/describe.ts';
import type { Part } from '../part.ts';
import { capital, stop } from '../words.ts';
import { namedIn } from './actor.ts';
import type { Tongue } from './tongue.ts';

/** Places where what the brief does not name may be told: the ground of an explainer has nothing to tell. */
const told = (place: Place | null): place is Place => place !== null && place !== 'abstract';

const view = (sentence: string, part: Partial<Part>): Part => ({
  source: 'lore',
  sentence,
  joined: null,
  place: null,
  timeOfDay: null,
  weather: null,
  subjects: [],
  statement: -1,
  frame: null,
  ...part,
});

/** "In der Nacht, am Meer. Ein Sturm zieht auf."; null when the brief names neither hour nor place nor weather. */
export function openingPart(parts: Part[], understanding: Understanding, tongue: Tongue): Part | null {
  const first = parts[0];
  const [only, other] = understanding.places;
  const place = first?.place ?? (other === undefined ? only : null) ?? null;
  const time = first?.timeOfDay ?? understanding.timeOfDay;
  const weather = first?.weather ?? understanding.weather;
  const where = told(place) ? tongue.where(place) : '';
  const when = time && place !== 'city-night' ? tongue.when(time) : '';
  const air = weather && weather !== 'clear' ? tongue.air(weather) : '';
  const season = !air && understanding.season ? tongue.season(understanding.season) : '';
  const setting = [when, where].filter(Boolean).join(', ');
  const sentences = [setting && stop(capital(setting)), air || season].filter(Boolean);
  if (sentences.length === 0) return null;
  const seen = (first?.subjects ?? []).filter(({ kind }) => kind === 'nature' || kind === 'building');
  return view(sentences.join(' '), { source: 'setting', place, timeOfDay: time, weather, subjects: seen.slice(0, 2) });
}

/** What else belongs to what the brief names, most telling first: the place, the air, the hour, the season, who is there. */
function views(parts: Part[], understanding: Understanding, tongue: Tongue): Part[] {
  const of = <K extends Place | TimeOfDay | Weather | Season>(key: K | null, set: (key: K) => Partial<Part>): Part[] =>
    key === null ? [] : tongue.lines(key).map((line) => view(line, set(key)));
  const named = parts.map(({ place }) => place).filter(told);
  const places = [...new Set([...named, ...understanding.places.filter(told)])];
  const perPlace = places.map((place) => of(place, (key) => ({ place: key })));
  const byRound = [0, 1, 2].flatMap((round) => perPlace.flatMap((lines) => lines.slice(round, round + 1)));
  const weather = understanding.weather === 'clear' ? null : understanding.weather;
  return interleave([
    byRound,
    heroViews(parts, understanding, tongue),
    understanding.subjects.flatMap((subject) =>
      tongue.ofThing(subject.noun).map((line) => view(line, { subjects: [{ ...subject, count: subject.count }] })),
    ),
    [
      ...of(weather, (key) => ({ weather: key })),
      ...of(understanding.timeOfDay, (key) => ({ timeOfDay: key })),
      ...passing(understanding).flatMap((time) => of(time, (key) => ({ timeOfDay: key }))),
      ...of(understanding.season, () => ({})),
    ],
  ]);
}

/** Out of doors, where the brief names no hour, time may pass: into the evening, and on to the next day. */
function passing({ timeOfDay, places, kind }: Understanding): TimeOfDay[] {
  const place = places[0];
  const still = kind === 'how-to' || kind === 'explainer' || kind === 'ad';
  return timeOfDay !== null || still || !place || isIndoors(place) ? [] : ['golden', 'dusk', 'dawn'];
}

function interleave<T>(lists: T[][]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** What somebody of the film does beside what is told of them, where their article says how they may be named again. */
function heroViews(parts: Part[], { subjects }: Understanding, tongue: Tongue): Part[] {
  const hero = subjects.find(({ kind }) => kind === 'person' || kind === 'animal');
  if (!hero) return [];
  const text = parts.find(({ sentence }) => sentence.includes(hero.label))?.sentence ?? '';
  const named = hero.count > 1 ? null : namedIn(text, hero, tongue.code);
  if (!named) return [];
  const lines = hero.kind === 'animal' ? tongue.animal : tongue.person;
  const stand: Subject = { ...hero, action: 'stands' };
  return lines.map((line, i) =>
    view(line(capital(named.definite)), {
      source: 'view',
      subjects: [i === lines.length - 1 ? { ...hero, action: 'walks' } : stand],
    }),
  );
}

/**
 * A film with more scenes than the brief has statements: opens on where and when, then parts what happens by what is
 * seen and heard there. The brief's own last word stays last, or somebody goes on.
 */
export function fillParts(parts: Part[], understanding: Understanding, tongue: Tongue, scenes: number): Part[] {
  const first = parts[0];
  let missing = scenes - parts.length;
  if (missing <= 0 || !first) return parts;
  const open = first.source === 'topic' ? null : openingPart(parts, understanding, tongue);
  if (open) missing -= 1;
  // A lesson is not held up by the weather: it looks around where a long film was asked for, and little else.
  const lesson = understanding.kind === 'how-to' || understanding.kind === 'explainer';
  const most = lesson ? Math.min(missing, Math.max(2, parts.length)) : missing;
  const extra = views(parts, understanding, tongue).slice(0, most);
  const dawned = extra.some(({ timeOfDay }) => timeOfDay === 'dawn');
  // Where time is to pass, the film begins by day.
  if (open && dawned && understanding.timeOfDay === null) open.timeOfDay = 'day';
  return [...(open ? [open] : []), ...spread(parts, withSubjects(extra, understanding, tongue))];
}

/** Views show what they speak of, every other one with who the film is about, so that no two neighbours look alike. */
function withSubjects(extra: Part[], understanding: Understanding, { code }: Tongue): Part[] {
  const hero = understanding.subjects[0];
  return extra.map((part, i) => {
    // What the air or the hour does is seen on what is there already.
    if (part.subjects.length > 0 || part.place === null) return part;
    const { statements } = readForeign(part.sentence, code, 'mood');
    const seen = statements
      .flatMap(({ subjects }) => subjects)
      .filter(({ noun }) => NOUN_KINDS.has(noun))
      .slice(0, 3);
    const known = seen.map((subject) => understanding.subjects.find(({ id }) => id === subject.id) ?? subject);
    const others = known.filter(({ id }) => id !== hero?.id);
    return { ...part, subjects: hero && (i % 2 === 1 || others.length === 0) ? [hero, ...others] : others };
  });
}

/** Extra parts shared among the gaps behind the statements, the earlier gaps first; a lone statement stands second. */
function spread(parts: Part[], extra: Part[]): Part[] {
  if (parts.length === 1) return [...extra.slice(0, 1), ...parts, ...extra.slice(1)];
  const gaps = parts.length - 1;
  const result: Part[] = [];
  let at = 0;
  for (const [i, part] of parts.entries()) {
    result.push(part);
    if (i >= gaps) continue;
    const until = Math.ceil(((i + 1) * extra.length) / gaps);
    result.push(...extra.slice(at, until));
    at = until;
  }
  return result;
}
