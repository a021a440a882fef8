import type { Understanding } from '../../../../src-shared/understanding.ts';
import type { Part } from '../part.ts';
import { again } from '../sentences.ts';
import { capital } from '../words.ts';
import { ARCS, type Arc } from './lines.ts';

/** Words for the placeholders of an arc's lines; null where the brief gives none. */
interface Words {
  s: string;
  it: string;
  do: string | null;
  does: string | null;
  o: string | null;
}

const CANNOT = /^(?:cannot|can't|can’t|can not|could not|couldn't|is unable to|has never learned to)\b\s*(.*)$/i;

/** The words of a clause's deed after "to" or "cannot": "paint", "sing in the choir". */
function innerDeed({ verb, object, adjuncts }: NonNullable<Part['frame']>): string | null {
  const tail = [object, ...adjuncts.map(({ text }) => text)].filter(Boolean).join(' ');
  const cannot = CANNOT.exec(verb);
  if (cannot) return [cannot[1], tail].filter(Boolean).join(' ');
  return /^to\s+(.+)$/i.exec(tail)?.[1] ?? null;
}

/** "paint the house" → "paints the house". */
const third = (deed: string): string => {
  const [verb = '', ...rest] = deed.split(' ');
  const form =
    verb === 'be'
      ? 'is'
      : /(?:s|x|z|ch|sh|o)$/.test(verb)
        ? `${verb}es`
        : /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ies`
          : `${verb}s`;
  return [form, ...rest].join(' ');
};

/** "a letter", "one last letter" → "the letter"; what has an owner or a name stays. */
function definite(object: string): string | null {
  if (object === '' || object.split(' ').length > 4 || /\b(?:it|them|him|her|me|us)$/i.test(object)) return null;
  const bare = /^(?:an?|one|some|two|three)\s+(?:last\s+|first\s+)?(.+)$/i.exec(object)?.[1];
  return bare ? `the ${bare}` : /^(?:the|my|his|her|their|our|its)\s/i.test(object) ? object : null;
}

function pronounOf({ subjects }: Part, head: string): string | null {
  if (/^(?:woman|girl|grandmother|mother|sister|daughter|queen|princess|witch)$/.test(head)) return 'she';
  if (/^(?:man|boy|grandfather|father|brother|son|king|prince|fisherman)$/.test(head)) return 'he';
  const hero = subjects.find(({ noun }) => noun.endsWith(head));
  return hero && (hero.kind !== 'person' || head === 'robot') ? 'it' : null;
}

function wordsOf(part: Part): Words | null {
  const { frame } = part;
  if (!frame?.verb || !frame.subject || frame.plural || /^(?:i|we|you|they)$/i.test(frame.subject)) return null;
  const s = again(frame);
  const deed = innerDeed(frame);
  return {
    s,
    it: pronounOf(part, frame.head) ?? s,
    do: deed,
    does: deed ? third(deed) : null,
    o: definite(frame.object),
  };
}

const arcOf = (verb: string, frame: NonNullable<Part['frame']>): Arc | null =>
  CANNOT.test(frame.verb)
    ? (ARCS['lack'] ?? null)
    : verb === 'be' && /^(?:afraid|scared|frightened|terrified)\b/i.test(frame.object)
      ? (ARCS['fear'] ?? null)
      : (Object.values(ARCS).find(({ verbs }) => verbs.has(verb)) ?? null);

/** A line with its words put in; null when one is missing. */
function fill(line: string, words: Words): string | null {
  let missing = false;
  const text = line.replace(/\{(\w+)\}/g, (_, key: keyof Words) => {
    const word = words[key];
    if (!word) missing = true;
    return word ?? '';
  });
  return missing ? null : capital(text);
}

/** A line that says nothing without the one before it. */
const LEANS = /^(?:So|That|It|They|Nothing comes|Still)\b/;

/**
 * `wanted` of the lines, evenly from first to last, the last always among them. Where the line that another leans on is not
 * among them, it stands in its place.
 */
function spread(lines: readonly string[], wanted: number): string[] {
  if (lines.length <= wanted) return [...lines];
  const last = lines.length - 1;
  const kept = new Set(
    Array.from({ length: wanted }, (_, i) => last - Math.round(((wanted - 1 - i) * last) / Math.max(1, wanted - 1))),
  );
  for (const at of [...kept])
    if (at > 0 && at < last && LEANS.test(lines[at] ?? '') && !kept.has(at - 1)) {
      kept.delete(at);
      kept.add(at - 1);
    }
  return lines.filter((_, i) => kept.has(i));
}

/**
 * Tells the deed that a long film of a short brief is about by what such a deed is made of. Adds at most `missing` parts;
 * none where the brief says itself how it goes on after its first deed.
 */
export function addArc(parts: Part[], { statements, kind }: Understanding, missing: number): Part[] {
  if (missing < 2 || (kind !== 'story' && kind !== 'documentary' && kind !== 'ad')) return parts;
  const at = parts.findIndex(({ frame, source }) => source === 'statement' && frame?.verb);
  const part = parts[at];
  const frame = part?.frame;
  const words = part ? wordsOf(part) : null;
  const arc = frame && part ? arcOf(statements[part.statement]?.verb ?? '', frame) : null;
  if (!part || !frame || !words || !arc) return parts;
  const lines = (of: readonly string[]): string[] =>
    of.map((line) => fill(line, words)).filter((line): line is string => line !== null);
  const before = spread(lines(arc.before), Math.min(1, missing));
  const after = spread(lines(arc.after), missing - before.length);
  const made = (sentence: string): Part => ({
    ...part,
    source: 'arc',
    sentence,
    joined: null,
    frame: null,
    statement: -1,
  });
  return [...parts.slice(0, at), ...before.map(made), part, ...after.map(made), ...parts.slice(at + 1)];
}
