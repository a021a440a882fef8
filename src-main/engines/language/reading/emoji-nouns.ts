import type { Subject } from '../../../../src-shared/picture.ts';
import { type EmojiRecord, emojiTable } from '../../emoji-table.ts';

/** A thing that has an emoji: its English name and what kind of thing it is. */
export interface EmojiNoun {
  noun: string;
  kind: Subject['kind'];
}

/** Groups of emojibase: 1 people, 3 animals and nature, 4 food, 5 travel and places, 6 activities, 7 objects. */
export function kindOfEmoji({ group, label }: EmojiRecord): Subject['kind'] | null {
  // What animals leave behind is none.
  if (group === 3 && /^(?:nest|empty nest|feather|spiral shell|coral|paw|spider web)/.test(label)) return 'object';
  if (group === 3)
    return /flower|tree|plant|leaf|cactus|herb|clover|blossom|rose|tulip|mushroom|seedling/.test(label)
      ? 'plant'
      : 'animal';
  if (group === 4) return 'food';
  if (group === 5)
    return /car|bus|train|ship|boat|plane|rocket|truck|bicycle|taxi|canoe|tram/.test(label) ? 'vehicle' : 'object';
  if (group === 6 || group === 7) return 'object';
  return null;
}

const indexes = new Map<string, Map<string, EmojiNoun>>();

/** Label (any language) → English noun. Labels only: tags are too loose to draw by. */
function index(language: string): Map<string, EmojiNoun> {
  let map = indexes.get(language);
  if (!map) {
    map = new Map();
    const english = new Map(emojiTable('en').map((emoji) => [emoji.hexcode, emoji]));
    for (const { label, hexcode } of emojiTable(language)) {
      const source = english.get(hexcode);
      const kind = source ? kindOfEmoji(source) : null;
      if (source && kind && !map.has(label.toLowerCase())) {
        map.set(label.toLowerCase(), { noun: plainEmojiName(source.label), kind });
      }
    }
    indexes.set(language, map);
  }
  return map;
}

/** "fox face" → "fox". */
export const plainEmojiName = (label: string): string =>
  label
    .toLowerCase()
    .replace(/ face$/, '')
    .replace(/^person /, '');

/** Names in a language's emoji table that can be looked for inside unspaced text: two characters and more. */
export const emojiNames = (language: string): [string, string][] =>
  [...index(language)].filter(([label]) => [...label].length > 1).map(([label, { noun }]) => [label, noun]);

/** The thing that a word names in a language's emoji table, or null. */
export function nounByWord(word: string, language: string): EmojiNoun | null {
  return index(language).get(word.toLowerCase()) ?? null;
}

/** The things shown by the emoji in a text, in order. */
export function nounsByEmoji(text: string): EmojiNoun[] {
  const found: EmojiNoun[] = [];
  const bare = (emoji: string): string => emoji.replaceAll('\uFE0F', '');
  for (const symbol of text.match(/\p{Extended_Pictographic}\uFE0F?/gu) ?? []) {
    const entry = emojiTable('en').find(({ emoji }) => emoji && bare(emoji) === bare(symbol));
    const kind = entry ? kindOfEmoji(entry) : null;
    if (entry && kind) found.push({ noun: plainEmojiName(entry.label), kind });
  }
  return found;
}
