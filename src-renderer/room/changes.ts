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

/** Word by word; texts that are quite different are one piece gone and one new. */
export function compare(from: string, to: string): Piece[] {
  const parts = diffArrays(wordsOf(from), wordsOf(to), {
    maxEditLength: MOST_EDITS,
    comparator: (a, b) => a.trim() === b.trim(),
  });
  if (!parts) return [piece('removed', from), piece('added', to)].filter(({ text }) => text !== '');
  return parts.map(({ added, removed, value }, i) => {
    if (added) return piece('added', value.join(''));
    if (removed) return piece('removed', value.join(''));
    return piece('same', shortened(value, i === 0, i === parts.length - 1));
  });
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/** A long unchanged stretch without its middle, or without its far end. */
function shortened(words: string[], first: boolean, last: boolean): string {
  const head = first ? 0 : CONTEXT;
  const tail = last ? 0 : CONTEXT;
  if (words.length <= head + tail + CONTEXT) return words.join('');
  return `${words.slice(0, head).join('')}… ${words.slice(words.length - tail).join('')}`;
}
