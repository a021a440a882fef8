/** A plural noun in the singular by the common rules ("volcanoes" → "volcano", but "shoes" → "shoe"); others as they are. */
export const plainNoun = (noun: string): string =>
  /\b(?:snowsh|horsesh|sh|t|can|f|h|ob)oes$/.test(noun)
    ? noun.slice(0, -1)
    : noun
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|x|ss|o)es$/, '$1')
        .replace(/([^s])s$/, '$1');
