/** An apostrophe stands inside a word, or after the s of an owner in the plural; a quotation mark does neither. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])'(?=\p{L})|(?<=\p{L}s)'(?=\s)/gu;

/**
 * Straight apostrophes of a line that the room made, as print has them. Pure.
 *
 * @param kept a name that stays letter for letter, wherever it stands in the line
 */
export function printApostrophes(line: string, kept: string | null): string {
  const parts = kept ? line.split(kept) : [line];
  return parts.map((part) => part.replace(APOSTROPHE, '’')).join(kept ?? '');
}
