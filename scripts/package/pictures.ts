interface IconFile {
  icons: Record<string, { hidden?: boolean }>;
  aliases?: Record<string, { parent: string }>;
}

/** "woman-running-dark-skin-tone", "mermaid-tone1". */
const SKIN_TONE = /-tone[1-5]?\b/;

/** A drawn set without what is never asked for: the illustrator draws every emoji without skin tones. Pure. */
export function withoutSkinTones<Set extends IconFile>(set: Set): Set {
  const icons = Object.fromEntries(
    Object.entries(set.icons).filter(([name, icon]) => !icon.hidden && !SKIN_TONE.test(name)),
  );
  const aliases = Object.fromEntries(
    Object.entries(set.aliases ?? {}).filter(([name, { parent }]) => parent in icons && !SKIN_TONE.test(name)),
  );
  return { ...set, icons, aliases };
}

/** The text of a set's file, indented as the app looks for the entries in it. Pure. */
export const iconFileText = (set: object): string => JSON.stringify(set, null, '\t');

interface EmojiRecord {
  label: string;
  hexcode: string;
  emoji?: string;
  group?: number;
  tags?: string[];
}

const isIn = (tag: string, label: string): boolean => label.toLowerCase().includes(tag.toLowerCase());

/**
 * The fields of emojibase's records that are read: what an emoji is shown by and its kind in English, which words of its
 * name name it alone in the other languages. Pure.
 */
export function emojiFields(records: readonly EmojiRecord[], language: string): EmojiRecord[] {
  return records.map(({ label, hexcode, emoji, group, tags }) =>
    language === 'en'
      ? { label, hexcode, ...(emoji && { emoji }), ...(group !== undefined && { group }) }
      : { label, hexcode, ...(tags && { tags: tags.filter((tag) => isIn(tag, label)) }) },
  );
}
