/** Accented words that English has taken in: flite's lexicon knows them without their accents. */
const LOANWORDS = new Set(
  (
    'cafe cafes resume resumes fiance fiancee cliche cliches decor debut entree facade ' +
    'naive saute puree souffle expose attache blase passe matinee melee protege touche risque role fete elite senor senora jalapeno pinata uber'
  ).split(' '),
);
/** Sounds of accented letters that a plain fold would lose in a name: Été is not "eat". */
const SOUNDS: Record<string, string> = { é: 'ay', É: 'Ay', ñ: 'ny', Ñ: 'Ny', ç: 's', Ç: 'S' };
/** Letters that have no decomposition. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  å: 'a',
  Å: 'A',
  ß: 'ss',
  ẞ: 'SS',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ŋ: 'ng',
};
const CURRENCIES: Record<string, string> = { '€': 'euros', '£': 'pounds', '¥': 'yen', '₹': 'rupees' };
/** Nobody says a longer word; flite would spell it for a minute. */
const WORD_LETTERS_MAX = 40;

/** "25.50" and "€" as people say it: 25 euros 50. */
const sayMoney = (sum: string, sign: string): string => {
  const [, whole = sum, cents] = /^(.*?)(?:[.,](\d\d))?$/.exec(sum) ?? [];
  return `${whole} ${CURRENCIES[sign] ?? ''}${cents ? ` ${cents}` : ''}`;
};

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Accents and foreign letters to ASCII letters, as an English reader would say them. */
function foldLetters(word: string): string {
  const composed = word.normalize('NFC');
  const known = LOANWORDS.has(
    bare(composed)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
  const sounded = known ? composed : composed.replace(/[éÉñÑçÇ]/g, (letter) => SOUNDS[letter] ?? letter);
  return bare(sounded.replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? letter));
}

/**
 * What flite is given for one word of the text: ASCII letters, digits, apostrophes and the signs it reads well, without
 * the punctuation around it; empty when there is nothing to say (emoji, a lone dash, another script).
 */
export function foldWord(word: string): string {
  return (
    foldLetters(word)
      .replace(/[‘’ʼ′`´]/g, "'")
      .replace(/([€£¥₹])\s?(\d[\d.,]*\d|\d)/g, (_, sign: string, sum: string) => sayMoney(sum, sign))
      .replace(/(\d)([€£¥₹])/g, (_, digit: string, sign: string) => `${digit} ${CURRENCIES[sign] ?? ''}`)
      .replace(/(\d)\s?[-‐-―−]\s?(\d)/g, '$1 to $2')
      .replace(/^[-−](?=\d)/, 'minus ')
      .replace(/#(?=\d)/g, 'number ')
      .replace(/(\d)°/g, '$1 degrees ')
      .replace(/(\d)\s?[×*](?=\d)/g, '$1 times ')
      .replace(/(\d)\s?=\s?(?=\d)/g, '$1 equals ')
      .replace(/&/g, ' and ')
      .replace(/(\w)\+(?=\w)/g, '$1 plus ')
      .replace(/(\d)\+/g, '$1 plus ')
      .replace(/(\w)@(?=\w)/g, '$1 at ')
      // A dash inside ("night—and") is heard as a breath; a hyphen is not heard at all.
      .replace(/(\w)[–—―]+(?=\w)/g, '$1, ')
      .replace(/[^A-Za-z0-9'.,%$: ]/g, ' ')
      .replace(/\$(?!\d)/g, ' ')
      .replace(/(?<!\d)%/g, ' ')
      .replace(/(?<!\w)'|'(?!\w)/g, ' ')
      .replace(/([.,:])(?=[.,:])/g, '')
      .replace(/:(?!\d)/g, ' ')
      .split(/\s+/)
      .map((part) => part.replace(/^[.,:]+(?=\D|$)/, '').slice(0, WORD_LETTERS_MAX))
      .filter((part) => /[A-Za-z0-9]/.test(part))
      .join(' ')
      .replace(/[.,:]+$/, '')
  );
}

/** True when every letter and digit of a name has a sound; false for a name without any. */
export function isPronounced(name: string): boolean {
  const signs = name.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.length > 0 && signs.every((sign) => foldWord(sign) !== '');
}
