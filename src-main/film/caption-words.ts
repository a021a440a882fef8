/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
/** Never at the start of a line, or never at its end. */
const CLOSING = /^[\p{Pe}\p{Pf}.,!?:;…。、，．！？：；・ー々%‰°']+$/u;
const OPENING = /^[\p{Ps}\p{Pi}¿¡]+$/u;

/** A word with its time; the times of the pieces of a text that nobody speaks are shares of the scene. */
export interface CaptionWord {
  text: string;
  startMs: number;
  endMs: number;
}

/** Made once: it costs more than a caption's measuring. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns a text takes: wide East Asian characters take two. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += WIDE.test(segment) ? 2 : 1;
  return sum;
}

/** Between two words: a space, but none where the script has none. */
export function gap(before: string, after: string): '' | ' ' {
  const last = [...before].at(-1) ?? '';
  const first = [...after][0] ?? '';
  return UNSPACED.test(last) && UNSPACED.test(first) ? '' : ' ';
}

export const joinWords = (words: readonly CaptionWord[]): string =>
  words.reduce((text, word, i) => (i === 0 ? word.text : text + gap(text, word.text) + word.text), '');

/** The words of a text: at spaces, and by the language's own rules where there are none. Punctuation stays with its word. */
export function splitWords(text: string, language: string): string[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((token) => (UNSPACED.test(token) ? splitUnspaced(token, language) : [token]));
}

function splitUnspaced(token: string, language: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment } of segmenter(language).segment(token)) {
    if (OPENING.test(segment)) opening += segment;
    else if (CLOSING.test(segment) && words.length > 0 && opening === '') words[words.length - 1] += segment;
    else {
      words.push(opening + segment);
      opening = '';
    }
  }
  if (opening) words.push(opening);
  return words;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // Not a language tag: the rules of the root locale.
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

/** Words that fit a line: one that is wider than a line (an address, say) is cut, its time shared out. */
export function fitWords(words: readonly CaptionWord[], width: number): CaptionWord[] {
  return words.flatMap((word) => {
    if (columns(word.text) <= width) return [word];
    const pieces: string[] = [''];
    for (const { segment } of graphemes.segment(word.text)) {
      const last = pieces.length - 1;
      if (columns(pieces[last] + segment) > width) pieces.push(segment);
      else pieces[last] += segment;
    }
    const share = (word.endMs - word.startMs) / pieces.length;
    return pieces.map((text, i) => ({
      text,
      startMs: word.startMs + share * i,
      endMs: word.startMs + share * (i + 1),
    }));
  });
}
