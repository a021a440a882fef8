/** Any of these phrases as whole words, in any script and case; parts may be regular expressions. */
export const anyOf = (...phrases: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The first of a table's values whose phrases stand in a text. */
export const first = <T>(table: readonly (readonly [RegExp, T])[], text: string): T | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Articles and the like before a noun, in the six languages. */
export const ARTICLE =
  "(?:the|an?|any|some|my|this|that|these|those|all|der|die|das|den|dem|ein|eine|einen|einem|keine?n?|alle|le|la|les|un|une|des|du|de|el|los|las|una|unos|unas|il|lo|gli|i|o|a|os|as|um|uma|l['’]|d['’]|del)";

/** A noun of one to three words. */
export const NOUN = "[\\p{L}][\\p{L}'’-]*(?:\\s+[\\p{L}][\\p{L}'’-]*){0,2}";

export const countOfWords = (text: string): number => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
