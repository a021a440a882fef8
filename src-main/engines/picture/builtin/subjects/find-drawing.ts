import type { Place, Subject } from '../../../../../src-shared/picture.ts';
import { CURATED, NOT_PICTURES } from './curated.ts';
import type { Drawing } from './drawing.ts';
import { iconDrawing } from './icon-drawing.ts';
import { iconNamed } from './icon-sets.ts';
import { labelDrawing } from './label-drawing.ts';
import { ownDrawing } from './own.ts';

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

function icon(name: string): Drawing | null {
  const curated = CURATED[name];
  if (curated) {
    const found = iconNamed(curated.set, curated.icon ?? name);
    if (found) return iconDrawing(found, curated);
  }
  if (NOT_PICTURES.has(name)) return null;
  // The colour drawings are richer and of one hand; the silhouettes know more nouns.
  for (const set of ['noto', 'game-icons'] as const) {
    const found = iconNamed(set, name);
    if (found) return iconDrawing(found);
  }
  return null;
}

/** Exact names first, then without the adjective, at last the head noun; never a guess by likeness. */
export function findDrawing(subject: Pick<Subject, 'noun' | 'label' | 'kind' | 'attributes' | 'action' | 'id'>): Found {
  const whole = plainNoun(subject.noun);
  const parts = whole.split('-');
  for (let i = 0; i < parts.length; i++) {
    const name = parts.slice(i).join('-');
    const drawing = ownDrawing(name, subject) ?? icon(name);
    if (drawing) return { kind: 'picture', drawing };
  }
  const fallback = subject.kind === 'person' ? ownDrawing('person', subject) : null;
  if (fallback) return { kind: 'picture', drawing: fallback };
  return { kind: 'letters', drawing: labelDrawing(subject.label || subject.noun) };
}

/** Nouns that name where or when a scene is. */
const SCENERY =
  /(?:^|-)(?:forest|wood|sea|ocean|river|lake|valley|mountain|city|village|town|night|day|morning|evening|dawn|dusk|sky|wind|rain|storm|snow|fog|world|mars|place|street|road|garden|field|library|bakery|market|subway|water|sun|moon|oven)$/;

/**
 * True for a subject that the place paints itself: a second sun beside the sky's, a label "snowy forest" in a snowy
 * forest, a train inside a train.
 */
export const isScenery = (subject: Pick<Subject, 'noun' | 'pictureId'>, place: Place): boolean => {
  const noun = plainNoun(subject.noun);
  return subject.pictureId === null && (SCENERY.test(noun) || noun === place);
};
