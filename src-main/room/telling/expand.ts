import type { Understanding } from '../../../src-shared/understanding.ts';
import { loreOfPair } from '../lore/lore.ts';
import { addFacts } from './add-facts.ts';
import { addLore, linesOfThings, openingLine } from './add-lore.ts';
import { addTimes } from './add-times.ts';
import { addArc } from './arcs/add-arc.ts';
import type { Part } from './part.ts';
import { again, sentenceOf } from './sentences.ts';
import { settingLine } from './setting-line.ts';
import { capital, stop } from './words.ts';

/**
 * Makes more parts of few, until there are `wanted`: the brief's own phrases first (its time and place as an opening,
 * relative clauses, phrases that can stand alone), then what anyone knows of its things, then silent views.
 * English only; nothing is added that the brief does not name or imply.
 */
export function expandParts(parts: Part[], understanding: Understanding, wanted: number): Part[] {
  // An explainer says first what its topic is, unless it is known how its things bear on each other.
  const plain =
    understanding.kind === 'explainer' && loreOfPair(understanding.subjects.map(({ noun }) => noun)).length === 0;
  let told = plain ? addFacts(parts, understanding, wanted) : [...parts];
  if (told.length < wanted) told = presentSubject(told, understanding);
  if (told.length < wanted) told = openWithSetting(told, understanding);
  if (told.length < wanted) told = tellRelatives(told, wanted);
  if (told.length < wanted && !canOpenWide(told, understanding)) told = tellTrailing(told, wanted);
  // Less than half of a long film is told: what its deed is made of comes before views of its things.
  if (told.length * 2 < wanted) {
    // A long film leaves a little for views of its place, and up to a third for looks at its things.
    const missing = wanted - told.length;
    const looks = Math.min(linesOfThings(told, understanding), Math.floor(missing / 3));
    const grown = addArc(told, understanding, missing - Math.max(wanted > 4 ? 2 : 0, looks));
    if (grown.length > told.length) told = addFacts(grown, understanding, wanted);
  }
  told = addLore(told, understanding, wanted);
  return addTimes(addFacts(told, understanding, wanted), wanted);
}

/** A view of the place comes before a phrase torn off its clause. */
const canOpenWide = ([first]: Part[], understanding: Understanding): boolean =>
  first?.source === 'statement' && openingLine(first, understanding) !== null;

/**
 * A bare opening ("A stormy night.") gets one wide view beside it, where a scene has the time. One that names the brand is
 * the thing itself: its time belongs to what the brief says of it.
 */
export function enrichOpening(parts: Part[], understanding: Understanding & { brand: string | null }): Part[] {
  const [first, ...rest] = parts;
  const { brand } = understanding;
  const isBare =
    first?.source === 'statement' && first.frame?.verb === '' && !(brand && first.sentence.includes(brand));
  if (!first || (first.source !== 'setting' && !isBare)) return parts;
  const line = openingLine(first, understanding);
  return line && !parts.some(({ sentence }) => sentence === line)
    ? [
        {
          ...first,
          sentence: line.startsWith(first.sentence.replace(/[.!]$/, ' ')) ? line : `${first.sentence} ${line}`,
        },
        ...rest,
      ]
    : parts;
}

/** "An old postman on a small island delivers a letter" → first who it is: "An old postman on a small island." */
function presentSubject(parts: Part[], { statements }: Understanding): Part[] {
  const first = parts[0];
  const frame = statements[first?.from ?? first?.statement ?? -1]?.frame;
  if (first?.source !== 'statement' || !frame?.verb || frame.lead || frame.head === '') return parts;
  const who = capital(frame.subject);
  const placed = /\s(?:on|in|of|from|with|at|by|near|under)\s/.test(who) && !/\s(?:who|that|which)\s/.test(who);
  if (!placed || !first.sentence.startsWith(`${who} `)) return parts;
  const acts = `${frame.plural ? 'they' : again(frame)}${first.sentence.slice(who.length)}`;
  const shown: Part = { ...first, source: 'setting', sentence: stop(who), joined: null, frame: null, statement: -1 };
  return [
    { ...shown, subjects: first.subjects.slice(0, 1) },
    { ...first, frame: null, sentence: capital(acts) },
    ...parts.slice(1),
  ];
}

/** Opens on place and time: "A stormy night." */
function openWithSetting(parts: Part[], { places, timeOfDay, weather }: Understanding): Part[] {
  const first = parts[0];
  if (!first?.frame?.verb) return parts;
  const line = settingLine(first.frame);
  if (!line) return parts;
  const place = first.place ?? places[0] ?? null;
  const setting: Part = {
    source: 'setting',
    sentence: line.sentence,
    joined: null,
    place,
    timeOfDay: first.timeOfDay ?? timeOfDay,
    weather: first.weather ?? weather,
    subjects: first.subjects
      .filter(({ kind }) => kind === 'building' || kind === 'nature' || kind === 'person' || kind === 'animal')
      .slice(0, 2),
    statement: -1,
    frame: null,
  };
  const lead = line.used.has(first.frame.lead) ? '' : first.frame.lead;
  const frame = { ...first.frame, lead, adjuncts: first.frame.adjuncts.filter(({ text }) => !line.used.has(text)) };
  return [
    setting,
    { ...first, frame, sentence: sentenceOf(frame).replace(/\.$/, /!$/.test(first.sentence) ? '!' : '.') },
    ...parts.slice(1),
  ];
}

/** "drives a violinist who has lost her violin" → and then "The violinist has lost her violin." */
function tellRelatives(parts: Part[], wanted: number): Part[] {
  const told: Part[] = [];
  let missing = wanted - parts.length;
  for (const part of parts) {
    const at = part.frame?.adjuncts.findIndex(({ kind }) => kind === 'relative') ?? -1;
    const relative = part.frame?.adjuncts[at];
    // What it speaks of stands right before it: in a phrase ("for a sailor") or in the object.
    const about = at > 0 ? part.frame?.adjuncts[at - 1] : undefined;
    const phrase = about ? (about.kind === 'other' ? about.text : '') : (part.frame?.object ?? '');
    if (!relative || !phrase || !part.frame || missing <= 0) {
      told.push(part);
      continue;
    }
    missing -= 1;
    const frame = { ...part.frame, adjuncts: part.frame.adjuncts.filter((a) => a !== relative) };
    const noun = phrase.split(' ').at(-1) ?? '';
    const who = part.subjects.filter((subject) => subject.noun.endsWith(noun) || relative.text.includes(subject.noun));
    told.push({ ...part, frame, sentence: sentenceOf(frame) });
    told.push({
      ...part,
      source: 'relative',
      frame: null,
      joined: null,
      sentence: stop(capital(`the ${noun} ${relative.text.replace(/^(?:who|which|that)\s+/i, '')}`)),
      subjects: who.length > 0 ? who : part.subjects,
    });
  }
  return told;
}

/** "races a hare again, on bicycles" → "On bicycles!" as a beat of its own, when the clause is long enough to lose it. */
function tellTrailing(parts: Part[], wanted: number): Part[] {
  const told: Part[] = [];
  let missing = wanted - parts.length;
  for (const part of parts) {
    const tail = part.frame?.adjuncts.at(-1);
    const spare =
      part.frame &&
      tail &&
      part.frame.object &&
      ![part.frame.object, ...part.frame.adjuncts.map(({ text }) => text)].some((text) => text.includes(',')) &&
      tail.kind !== 'relative' &&
      part.frame.adjuncts.length + (part.frame.lead ? 1 : 0) > 0;
    if (
      !spare ||
      !tail ||
      !part.frame ||
      missing <= 0 ||
      /^(?:in a bottle|of )/i.test(tail.text) ||
      tail.kind === 'purpose' ||
      // "has never played one in public" without its end says something else.
      /\b(?:never|not|no|nobody|without|only|hardly)\b|n[’']t\b/i.test(
        `${part.frame.subject} ${part.frame.verb} ${part.frame.object}`,
      )
    ) {
      told.push(part);
      continue;
    }
    missing -= 1;
    const frame = { ...part.frame, adjuncts: part.frame.adjuncts.slice(0, -1) };
    told.push({ ...part, frame, sentence: sentenceOf(frame) });
    const shown = part.subjects.filter((subject) => tail.text.toLowerCase().includes(subject.noun.replace(/s$/, '')));
    told.push({
      ...part,
      source: 'adjunct',
      frame: null,
      joined: null,
      sentence: capital(/!$/.test(part.sentence) ? `${tail.text}!` : stop(tail.text)),
      subjects: [...part.subjects.slice(0, 1), ...shown.filter((s) => s.id !== part.subjects[0]?.id)],
    });
  }
  return told;
}
