import { emojiTable } from '../../emoji-table.ts';
import { kindOfEmoji, plainEmojiName } from './emoji-nouns.ts';

const indexes = new Map<string, ReadonlyMap<string, string>>();
/** "face of a fox": the thing comes behind it. */
const FACE = /^(?:rosto d[aeo]|cara de|faccina (?:di )?|muso di|tête d[e’'] ?|face d[e’'] ?|visage d[e’'] ?)\s*/u;

/** Words by which an emoji's own name may be meant: the whole of it, and its head where it is followed by more. */
function namesOf(label: string, tags: string[]): string[] {
  const whole = label.toLowerCase();
  const bare = whole.replace(FACE, '');
  // A keyword alone is too loose to draw by ("steam" is on the locomotive); one that heads the name is not.
  const head = bare.split(/[\s’']+/u)[0] ?? bare;
  return [...new Set([whole, bare, ...(tags.some((tag) => tag.toLowerCase() === head) ? [head] : [])])];
}

/** Lower-case names of a language's emoji → the English name of the plainest thing of that name. */
function index(language: string): ReadonlyMap<string, string> {
  const known = indexes.get(language);
  if (known) return known;
  const english = new Map(emojiTable('en').map((emoji) => [emoji.hexcode, emoji]));
  const best = new Map<string, { name: string; worth: number }>();
  for (const { hexcode, label, tags = [] } of emojiTable(language)) {
    const source = english.get(hexcode);
    if (!source || kindOfEmoji(source) === null) continue;
    const name = plainEmojiName(source.label);
    for (const word of namesOf(label, tags)) {
      const worth = (label.toLowerCase() === word ? 10 : 0) - name.split(' ').length;
      if (worth > (best.get(word)?.worth ?? Number.NEGATIVE_INFINITY)) best.set(word, { name, worth });
    }
  }
  const map = new Map([...best].map(([word, { name }]) => [word, name]));
  indexes.set(language, map);
  return map;
}

/** The English name of the thing that a word names in the CLDR names of a language's emoji, or null. */
export const emojiNoun = (word: string, language: string): string | null => index(language).get(word) ?? null;
