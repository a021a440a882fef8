import type { TimeOfDay } from '../../../src-shared/picture.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { loreOfNoun, loreOfSetting } from '../lore/lore.ts';
import { type Part, plainSubject } from './part.ts';
import { capital, numberOf, numberWord, stop } from './words.ts';

interface Clock {
  hour: number;
  words: string;
}

/** "three in the morning", "noon", "6 pm" → hour of the day; null when there is none. */
export function clockIn(text: string): Clock | null {
  if (/\bnoon\b|\bmidday\b/i.test(text)) return { hour: 12, words: 'noon' };
  if (/\bmidnight\b/i.test(text)) return { hour: 24, words: 'midnight' };
  const match =
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s*(?:o'clock\s*)?(in the morning|in the afternoon|in the evening|at night|a\.?m\.?|p\.?m\.?)/i.exec(
      text,
    );
  if (!match?.[1] || !match[2]) return null;
  const hour = numberOf(match[1]);
  const late = /afternoon|evening|night|p/i.test(match[2]) && hour < 12;
  return { hour: late ? hour + 12 : hour, words: match[0] };
}

export function timeOfHour(hour: number): TimeOfDay {
  const h = hour % 24;
  if (h < 5) return 'night';
  if (h < 6.5) return 'dawn';
  if (h < 10) return 'morning';
  if (h < 17) return 'day';
  return h < 20 ? 'dusk' : 'night';
}

function sayHour(hour: number): string {
  if (hour === 12) return 'Noon';
  if (hour === 24) return 'Midnight';
  return `${capital(numberWord(hour > 12 ? hour - 12 : hour))} ${hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening'}`;
}

const FROM_TO = /^(.*?),?\s*from (.+?) (?:to|until|till) (.+?)[.!]?$/i;

/**
 * "A day in a bakery, from the first oven at three to the last loaf sold at noon": the topic, its first and its last
 * thing with their times, and the hours between them with what anyone would see there. Null when the text is not so.
 */
export function documentaryParts(parts: Part[], understanding: Understanding, scenes: number): Part[] | null {
  const index = parts.findIndex((part) => FROM_TO.test(part.sentence));
  const part = parts[index];
  const match = part ? FROM_TO.exec(part.sentence) : null;
  if (!part || !match?.[2] || !match[3]) return null;
  const [, topic = '', first, last] = match;
  const start = clockIn(first);
  const end = clockIn(last);
  const building = part.subjects.filter(({ kind }) => kind === 'building');
  const about = (text: string) =>
    part.subjects.filter((s) => text.toLowerCase().includes(s.noun.split(' ').at(-1) ?? s.noun));
  const made = (source: Part['source'], sentence: string, hour: number | null, subjects: Part['subjects']): Part => ({
    ...part,
    source,
    sentence: stop(capital(sentence)),
    joined: null,
    timeOfDay: hour === null ? part.timeOfDay : timeOfHour(hour),
    subjects: subjects.length > 0 ? subjects : building,
    frame: null,
  });
  const opening = topic ? [made('topic', topic, start?.hour ?? null, building)] : [];
  const sayAt = (text: string, clock: Clock | null): string => {
    const what = clock ? text.replace(new RegExp(`\\s*\\b(?:at\\s+)?${clock.words}`, 'i'), '').trim() : text;
    return clock
      ? `${sayHour(clock.hour)}: ${what.replace(/\b(loaf|bread|ticket|piece|one) (sold|baked|served|made|eaten)\b/i, '$1 is $2')}`
      : `${text === first ? 'From' : 'To'} ${what}`;
  };
  const firstPart = made('statement', sayAt(first, start), start?.hour ?? null, [...about(first), ...building]);
  const lastPart = made('statement', sayAt(last, end), end?.hour ?? null, [...about(last), ...building]);
  const between = Math.max(0, scenes - opening.length - 2 - (parts.length - 1));
  // A place of work has its own order of the day; single things are only asked where it has none.
  const details = (subjects: Part['subjects']) =>
    subjects.flatMap(({ noun }) => loreOfNoun(noun, null, null)).filter(({ view }) => view === 'detail');
  const ofPlace = details(building);
  const facts =
    ofPlace.length >= between
      ? ofPlace
      : [
          ...ofPlace,
          ...details(understanding.subjects.filter(({ kind }) => kind !== 'building')),
          ...loreOfSetting(part.place, part.timeOfDay, part.weather),
        ];
  const chosen = spread(facts, between);
  const hours = chosen.map((_, i) =>
    start && end ? Math.round(start.hour + ((end.hour - start.hour) * (i + 1)) / (chosen.length + 1)) : null,
  );
  const middle = chosen.map((line, i) => {
    const hour = hours[i] ?? null;
    const told = hour !== null && i % 2 === 1 && hour !== hours[i - 1] ? `${sayHour(hour)}. ${line.text}` : line.text;
    const seen = line.shows.map(
      ({ noun, kind }) => part.subjects.find((s) => s.noun === noun) ?? plainSubject(noun, kind),
    );
    const inside = line.place !== null && line.place !== part.place;
    return { ...made('clock', told, hour, inside ? seen : [...seen, ...building]), place: line.place ?? part.place };
  });
  return [...parts.slice(0, index), ...opening, firstPart, ...middle, lastPart, ...parts.slice(index + 1)];
}

/** `wanted` of the items, evenly from first to last. */
function spread<T>(items: T[], wanted: number): T[] {
  if (items.length <= wanted) return items;
  return Array.from(
    { length: wanted },
    (_, i) => items[Math.round((i * (items.length - 1)) / Math.max(1, wanted - 1))] as T,
  );
}
