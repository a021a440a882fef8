/** The commonest words of English: every third word of any English text is one of them. */
const COMMON = new Set(
  `the and of to in a an is was he she it we you my me on but had has said were with out that this for his her they at by
  from i not never what who when where how why our us your be are`.split(/\s+/),
);

/** True for English that a detector of letters may miss: misspelt or short, but held together by English words. */
export function looksEnglish(text: string): boolean {
  const words: string[] = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  return words.length >= 8 && words.includes('the') && common / words.length >= 0.3;
}
