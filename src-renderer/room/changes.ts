import { diffArrays } from 'diff';
import { isRecord } from '../../src-shared/conversation.ts';
import type { RoomMessage } from '../../src-shared/room.ts';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A field of a story or a scene that differs from the version before. */
export interface FieldChange {
  name: string;
  pieces: Piece[];
}

const SCENE_FIELDS = {
  heading: 'Heading',
  narration: 'Narration',
  action: 'Action',
  setting: 'Setting',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  light: 'Light',
  sound: 'Sound',
} as const;
const STORY_FIELDS = { title: 'Title', logline: 'Logline', arc: 'Arc' } as const;
const BEAT_FIELDS = { heading: 'heading', narration: 'narration', summary: 'beat' } as const;

/** Beyond so many changed words two texts have nothing in common, and comparing them would take long. */
const MOST_EDITS = 1500;
/** As many words that stayed between changes are taken for changed. */
const ISLAND = 2;
/** Unchanged words that stay around a change. */
const CONTEXT = 8;

/** What a message changed: of its story or scene where both have one, else of its words. */
export function changesOf(before: RoomMessage, after: RoomMessage): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names.flatMap((name) => {
    const [from, to] = [old.get(name) ?? '', now.get(name) ?? ''];
    return from === to ? [] : [{ name, pieces: compare(from, to) }];
  });
}

/** The words of a structured part by the names they are shown under. It is read with care: old ones are stored too. */
function fieldsOf({ structured, text }: RoomMessage): Map<string, string> {
  const fields = new Map<string, string>();
  const read = (from: unknown, names: Record<string, string>, prefix = ''): void => {
    if (!isRecord(from)) return;
    for (const [key, name] of Object.entries(names)) {
      const value = from[key];
      if (typeof value === 'string') fields.set(prefix + name, value);
    }
  };
  if (isRecord(structured) && Array.isArray(structured['beats'])) {
    read(structured, STORY_FIELDS);
    for (const beat of structured['beats']) {
      if (isRecord(beat)) read(beat, BEAT_FIELDS, `Scene ${beat['number']}, `);
    }
  } else if (isRecord(structured)) {
    read(structured, SCENE_FIELDS);
    read(structured['picture'], { camera: 'Camera' });
  }
  if (fields.size === 0) fields.set('Text', text);
  return fields;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words of any script, each with the blanks after it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() === '' && words.length > 0) words.push(`${words.pop()}${segment}`);
    else words.push(segment);
  }
  return words;
}

/** A stretch that stayed, or one where words went, came, or both. */
type Stretch = { kind: 'same'; words: string[] } | { kind: 'changed'; from: string[]; to: string[] };

/** Word by word; texts that are quite different are one piece gone and one new. */
export function compare(from: string, to: string): Piece[] {
  const parts = diffArrays(wordsOf(from), wordsOf(to), {
    maxEditLength: MOST_EDITS,
    comparator: (a, b) => a.trim() === b.trim(),
  });
  if (!parts) return changed({ from: [from], to: [to] });
  const stretches = withoutIslands(stretchesOf(parts));
  return stretches.flatMap((stretch, i) =>
    stretch.kind === 'changed'
      ? changed(stretch)
      : [{ kind: 'same', text: shortened(stretch.words, i === 0, i === stretches.length - 1) }],
  );
}

function stretchesOf(parts: readonly { added: boolean; removed: boolean; value: string[] }[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { added, removed, value } of parts) {
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ kind: 'same', words: value });
    else if (last?.kind === 'changed') last[added ? 'to' : 'from'].push(...value);
    else stretches.push({ kind: 'changed', from: removed ? value : [], to: added ? value : [] });
  }
  return stretches;
}

/** A word or two that stayed between longer changes ("the", "and") is no more than chance, and hard to read. */
function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const [before, after] = [joined.at(-1), stretches[i + 1]];
    if (stretch.kind === 'same' && before?.kind === 'changed' && after?.kind === 'changed') {
      const around = Math.min(sizeOf(before), sizeOf(after));
      const small = stretch.words.length <= ISLAND && stretch.words.length < around;
      if (small || isHyphen(stretch.words)) {
        before.from.push(...stretch.words);
        before.to.push(...stretch.words);
        return;
      }
    }
    if (stretch.kind === 'changed' && before?.kind === 'changed') {
      before.from.push(...stretch.from);
      before.to.push(...stretch.to);
    } else joined.push(stretch);
  });
  return joined;
}

/** What stands between two words that are one: "push-in" has become "pull-out" as a whole. */
const isHyphen = (words: readonly string[]): boolean => words.length === 1 && /^[-‐‑]$/.test(words[0] ?? '');

const sizeOf = ({ from, to }: { from: string[]; to: string[] }): number => Math.max(from.length, to.length);

const changed = ({ from, to }: { from: string[]; to: string[] }): Piece[] =>
  [piece('removed', from.join('')), piece('added', to.join(''))].filter(({ text }) => text !== '');

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/** A long unchanged stretch without its middle, or without its far end. */
function shortened(words: string[], first: boolean, last: boolean): string {
  const head = first ? 0 : CONTEXT;
  const tail = last ? 0 : CONTEXT;
  if (words.length <= head + tail + CONTEXT) return words.join('');
  return `${words.slice(0, head).join('')}… ${words.slice(words.length - tail).join('')}`;
}
