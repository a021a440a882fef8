import { createRequire } from 'node:module';

export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word of a sentence; `start` and `end` are offsets in the text that was read. */
export interface Token {
  text: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
}

// wink is CommonJS without usable types; this is the part of it that we call.
interface WinkItem {
  out(its?: unknown): string;
  tokens(): WinkCollection;
}
interface WinkCollection {
  each(use: (item: WinkItem) => void): void;
}
interface Wink {
  its: { pos: unknown; lemma: unknown };
  readDoc(text: string): { sentences(): WinkCollection };
}

let wink: Wink | null = null;

/** wink and its model take 0.33 s to load, so once per worker and only for English. */
function reader(): Wink {
  if (!wink) {
    const load = createRequire(import.meta.url);
    const make = load('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
    wink = make(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  }
  return wink;
}

/** Sentences of an English text as tokens with parts of speech and lemmas. */
export function readSentences(text: string): Token[][] {
  const { its, readDoc } = reader();
  const sentences: Token[][] = [];
  let from = 0;
  readDoc(text)
    .sentences()
    .each((sentence) => {
      const tokens: Token[] = [];
      sentence.tokens().each((item) => {
        const word = item.out();
        const found = text.indexOf(word, from);
        const start = found < 0 ? from : found;
        from = start + word.length;
        tokens.push({
          text: word,
          lemma: item.out(its.lemma).toLowerCase(),
          pos: item.out(its.pos) as PartOfSpeech,
          start,
          end: from,
        });
      });
      if (tokens.length > 0) sentences.push(tokens);
    });
  return sentences;
}
