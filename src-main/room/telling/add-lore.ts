import type { Place, Subject } from '../../../src-shared/picture.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { type LoreLine, loreOfNoun, loreOfPair, loreOfSetting } from '../lore/lore.ts';
import { type Part, plainSubject } from './part.ts';

interface Candidate extends LoreLine {
  /** Index of the part that it stands after; −1 for the opening. */
  after: number;
  subject: Subject | null;
  /** Place in the order of telling, among those after the same part. */
  order: number;
}

/** Fills what is missing with views of what the brief names, spread over the film, each line once. */
export function addLore(parts: Part[], understanding: Understanding, wanted: number): Part[] {
  const chosen = choose(loreCandidates(parts, understanding), wanted - parts.length);
  const told: Part[] = [];
  for (let i = -1; i < parts.length; i += 1) {
    const part = parts[i];
    if (part) told.push(part);
    const here = chosen.filter(({ after }) => after === i).sort((a, b) => a.order - b.order);
    for (const candidate of here) told.push(lorePart(candidate, part ?? parts[0], understanding));
  }
  return told;
}

/** Each part in turn gets its next line, so that no part is told at length while another has nothing. */
function choose(candidates: Candidate[], needed: number): Candidate[] {
  const waiting = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    waiting.set(candidate.after, [...(waiting.get(candidate.after) ?? []), candidate]);
  const queues = [...waiting].sort(([a], [b]) => a - b).map(([, queue]) => queue);
  const chosen: Candidate[] = [];
  while (chosen.length < needed && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = chosen.length < needed ? queue.shift() : undefined;
      if (next) chosen.push(next);
    }
  }
  return chosen;
}

function lorePart(line: Candidate, near: Part | undefined, { places, timeOfDay, weather }: Understanding): Part {
  const shown = line.shows.map(({ noun, kind }) => plainSubject(noun, kind));
  return {
    source: 'lore',
    sentence: line.text,
    joined: null,
    place: line.place ?? near?.place ?? places[0] ?? null,
    timeOfDay: near?.timeOfDay ?? timeOfDay,
    weather: near?.weather ?? weather,
    subjects: line.subject
      ? [{ ...line.subject, weight: 'hero' }, ...shown]
      : shown.length > 0
        ? shown
        : (near?.subjects.slice(0, 2) ?? []),
    statement: near?.statement ?? -1,
    frame: null,
  };
}

/** The wide view that a film may open on; null where the brief gives no place to look at. */
export function openingLine(part: Part | undefined, { places, timeOfDay, weather }: Understanding): string | null {
  if (!part) return null;
  const time = part.timeOfDay ?? timeOfDay;
  // A fragment that brings the weather ("Rain on Mars") is the event: before it, the place is without it.
  const air = part.frame?.verb === '' && part.weather ? null : (part.weather ?? weather);
  // Who it is about, or the building that was just named; other things are not there yet.
  const shown = part.subjects.filter(
    ({ kind }, i) => i === 0 || (part.source === 'setting' && (kind === 'building' || kind === 'vehicle')),
  );
  const own = shown.reverse().flatMap(({ noun }) => loreOfNoun(noun, time, air));
  const place: Place | null = part.place ?? places[0] ?? null;
  return [...own, ...loreOfSetting(place, time, air)].find(({ view }) => view === 'wide')?.text ?? null;
}

/** Where the `k`-th look at a thing stands: between the moves of what it does, where the film goes through them. */
function later(parts: Part[], after: number, k: number): number {
  const at = after + 2 * k;
  return parts.slice(after + 1, at + 1).every(({ source }) => source === 'arc' || source === 'fact') &&
    at < parts.length - 1
    ? at
    : after;
}

/** How many lines are known of the things of these parts themselves, not of where they are. */
export const linesOfThings = (parts: Part[], understanding: Understanding): number =>
  loreCandidates(parts, understanding).filter(({ subject }) => subject !== null).length;

function loreCandidates(parts: Part[], understanding: Understanding): Candidate[] {
  const { subjects, timeOfDay, weather, kind } = understanding;
  const found: Candidate[] = [];
  const add = (line: LoreLine, after: number, subject: Subject | null): void => {
    const told = parts.some(({ sentence }) => sentence.includes(line.text));
    if (!told && !found.some(({ text }) => text === line.text))
      found.push({ ...line, after, subject, order: found.length });
  };
  const first = parts[0];
  const opensOnSetting = first?.source === 'setting' || first?.source === 'topic';
  const opening = opensOnSetting ? null : openingLine(first, understanding);
  if (opening) add({ text: opening, view: 'wide', place: null, shows: [] }, -1, null);
  // An explainer shows its things together before any of them alone.
  for (const line of loreOfPair(subjects.map(({ noun }) => noun))) add(line, 0, null);
  parts.forEach((part, i) => {
    // An opening shows who will act before naming them: close views wait for the part that does.
    const firstIn = (id: string): number =>
      parts.findIndex((p) => p.source !== 'setting' && p.subjects.some((s) => s.id === id));
    const own = part.subjects.filter(({ id }) => firstIn(id) === i);
    // What closes an ad or a lesson is its last part; in a story nobody is looked at close before being named.
    const closes = i === parts.length - 1 && parts.length > 1;
    const after = closes ? i - 1 : i;
    const afterNamed = closes && (kind === 'ad' || kind === 'explainer' || kind === 'how-to') ? i - 1 : i;
    const time = part.timeOfDay ?? timeOfDay;
    const air = part.weather ?? weather;
    const details = (lines: LoreLine[]): LoreLine[] => lines.filter(({ view }) => view === 'detail');
    for (const line of details(loreOfSetting(part.place, time, part.weather)).slice(0, part.weather ? 1 : 0))
      add(line, after, null);
    // What is said of one ("his arms") is not said of several.
    for (const subject of own)
      for (const [k, line] of loreOfNoun(subject.noun, time, air).entries())
        if (subject.count === 1 || !/\b(?:his|her|its|he|she)\b/i.test(line.text))
          add(line, later(parts, afterNamed, k), subject);
    for (const line of loreOfSetting(part.place, time, air)) add(line, after, null);
  });
  for (const subject of subjects) {
    for (const line of loreOfNoun(subject.noun, timeOfDay, weather)) add(line, Math.max(0, parts.length - 2), subject);
  }
  return found;
}
