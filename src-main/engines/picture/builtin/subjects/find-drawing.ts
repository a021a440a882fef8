import { CURATED, NOT_PICTURES } from './curated.ts';
import type { Drawing } from './drawing.ts';
import type { Held } from './held.ts';
import { iconDrawing } from './icon-drawing.ts';
import { HEADS, plainNote } from './icon-notes.ts';
import { iconNamed } from './icon-sets.ts';
import { labelDrawing } from './label-drawing.ts';
import type { Sitter } from './maker.ts';
import { cycles, onBicycle } from './mounted.ts';
import { NAMED_OTHERWISE } from './named-otherwise.ts';
import { ownDrawing } from './own.ts';
import { colourOf } from './tint.ts';
import { propOf } from './trade-props.ts';

export interface Found {
  kind: 'picture' | 'letters';
  drawing: Drawing;
}

const IRREGULAR: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  leaves: 'leaf',
  loaves: 'loaf',
  wolves: 'wolf',
  knives: 'knife',
  fairies: 'fairy',
  shelves: 'shelf',
  glasses: 'glasses',
  sunglasses: 'sunglasses',
};

/** Lower case, hyphens, singular. */
export function plainNoun(noun: string): string {
  const words = noun
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .split(/[\s-]+/u)
    .filter((w) => w && !['a', 'an', 'the'].includes(w));
  const last = words.pop() ?? '';
  const singular =
    IRREGULAR[last] ??
    (last.length > 3
      ? last
          .replace(/(?<=[^aeious])ies$/, 'y')
          .replace(/(?<=(?:ch|sh|x|ss))es$/, '')
          .replace(/(?<=[^su])s$/, '')
      : last);
  return [...words, singular].join('-');
}

function icon(name: string, sitter: Sitter): Drawing | null {
  const colour = colourOf(sitter);
  const curated = CURATED[name] ?? NAMED_OTHERWISE[name];
  if (curated) {
    const found = iconNamed(curated.set, curated.icon ?? name);
    if (found) return iconDrawing(found, { ...curated, colour: colour ?? curated.colour ?? null });
  }
  if (NOT_PICTURES.has(name) || HEADS.has(name)) return null;
  // The colour drawings are richer and of one hand; the silhouettes know more nouns.
  for (const set of ['noto', 'game-icons'] as const) {
    const found = iconNamed(set, name);
    if (found) return iconDrawing(found, { ...plainNote(name, sitter.kind), colour });
  }
  return null;
}

/** Beings with a body of their own. */
const BEINGS = new Set(['ghost', 'mermaid', 'robot', 'genie', 'snowman', 'alien']);

/** By exact name, then without the adjective, at last by the head noun. */
function named(subject: Sitter): Drawing | null {
  const parts = plainNoun(subject.noun).split('-');
  // People are of one hand; a trade's icon is an emblem or a face.
  const isFigure = subject.kind === 'person' && !BEINGS.has(parts.at(-1) ?? '');
  for (let i = 0; i < parts.length; i++) {
    const name = parts.slice(i).join('-');
    const drawing = ownDrawing(name, subject) ?? (isFigure ? null : icon(name, subject));
    if (drawing) return subject.kind === 'animal' && cycles(subject) ? onBicycle(drawing, '#c8503c') : drawing;
  }
  return null;
}

/** What a person's trade puts into the hands, unless the story took it away. */
function tradeProp({ noun, kind, attributes, id }: Sitter): Held | null {
  const prop = kind === 'person' && !attributes.includes('empty-handed') ? propOf(noun) : null;
  if (prop === null) return null;
  const drawing = named({ noun: prop, kind: 'object', attributes: [], action: 'stands', id: `${id}/${prop}` });
  return drawing && { noun: prop, drawing };
}

/** The creator's own word; of an English phrase only the thing, for what stands around it may be a verb ("cooks soup"). */
const nameFor = ({ label, noun }: { label: string; noun: string }): string =>
  label === '' || label.toLowerCase().includes(noun) ? noun : label;

/** Exact names first, then without the adjective, at last the head noun; never a guess by likeness. */
export function findDrawing(subject: Sitter & { label: string }): Found {
  const prop = subject.holds ?? tradeProp(subject);
  const sitter = prop ? { ...subject, holds: prop } : subject;
  const drawing = named(sitter) ?? (subject.kind === 'person' ? ownDrawing('person', sitter) : null);
  if (drawing) return { kind: 'picture', drawing };
  return { kind: 'letters', drawing: labelDrawing(nameFor(subject)) };
}
