/** A plural noun in the singular by the common rules ("volcanoes" → "volcano"); others as they are. */
export const plainNoun = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss|o)es$/, '$1')
    .replace(/([^s])s$/, '$1');
