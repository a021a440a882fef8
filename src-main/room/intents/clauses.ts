import { LAST_SCENE } from './intent.ts';
import { anyOf, countOfWords } from './phrases.ts';

/** A piece of a remark that can ask for one thing. */
export interface Clause {
  /** Scenes and quotes are put in as {@link SCENE_MARK} and {@link quoteMark}; else the creator's own letters. */
  text: string;
  /** The scenes that it speaks of; null when it speaks of none, `all` for every one. */
  scenes: number[] | 'all' | null;
  /** The only scenes that its sentence speaks of. */
  sentenceScenes: number[] | null;
  /** "don't", "never", "nicht" … */
  negated: boolean;
  /** It reads as something asked for, and not as something told. */
  asks: boolean;
}

export interface Sentence {
  text: string;
  clauses: Clause[];
}

const SCENE_MARK = '§';
const QUOTE_OPEN = '\uE000';
const QUOTE_CLOSE = '\uE001';

const QUOTES =
  /"([^"\n]+)"|“([^”\n]+)”|„([^“”\n]+)[“”]|«\s*([^»\n]+?)\s*»|‘([^’\n]+)’(?!\p{L})|(?<=^|[\s:])'([^'\n]+(?:'\p{L}+[^'\n]*)*)'(?=$|[\s.,;!?])/gu;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `(?:1[0-2]|[1-9]|${NUMBERS.join('|')})(?![\\p{L}\\p{N}])`;
const SCENE = '(?:scenes?|szenen?|scènes?|escenas?|scen[ae]|cenas?)';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])${SCENE}\\s*(?:no\\.?|nr\\.?|#)?\\s*(${NUMBER}(?:\\s*(?:,|and|&|-|–|to|und|bis|et|à|y|e|a)\\s*(?:${SCENE}\\s*)?${NUMBER})*)`,
  'giu',
);
const BY_PLACE: readonly (readonly [RegExp, number])[] = [
  [
    anyOf(
      '(?:the\\s+)?first scene',
      'the opening(?: scene)?',
      '(?:die )?erste[nr]? szene',
      'la première scène',
      'la primera escena',
      'la prima scena',
      'a primeira cena',
    ),
    1,
  ],
  [anyOf('(?:the\\s+)?second scene', '(?:die )?zweite[nr]? szene'), 2],
  [anyOf('(?:the\\s+)?third scene', '(?:die )?dritte[nr]? szene'), 3],
  [
    anyOf(
      '(?:the\\s+)?(?:last|final) scene',
      'the end(?:ing)?',
      '(?:die )?letzte[nr]? szene',
      'la dernière scène',
      'la última escena',
      "l['’]ultima scena",
      'a última cena',
    ),
    LAST_SCENE,
  ],
];
const ALL = anyOf(
  '(?:in )?(?:all|every)(?: of)?(?: the)? scenes?',
  'everywhere',
  'throughout',
  'the whole (?:film|story)',
  'alle szenen',
  'überall',
  'toutes les scènes',
  'partout',
  'todas las escenas',
  'tutte le scene',
  'todas as cenas',
);

const NEGATED = anyOf(
  'not',
  'never',
  "(?:do|does|should|must|is|would)n['’]?t",
  'nicht',
  'nie',
  'pas',
  'jamais',
  'nunca',
  'jamás',
  'non',
  'não',
  'no (?:lo|la|hagas|pongas|quites|quiero|sea|tan)',
);
const ASKS = anyOf(
  'make',
  'let',
  'keep',
  'turn',
  'set',
  'move',
  'should',
  'could',
  'can',
  'want',
  'like',
  'please',
  'put',
  'give',
  'need',
  'try',
  'change',
  'use',
  'show',
  'bring',
  'add',
  'more',
  'less',
  'too',
  'mood',
  'tone',
  'feel(?:ing)?',
  'remove',
  'drop',
  'call',
  'name',
  'bitte',
  'mach\\p{L}*',
  'soll\\p{L}*',
  'mehr',
  'weniger',
  'etwas',
  'lass',
  'füge?',
  'nenne?',
  'fais',
  'faites',
  'rends',
  'rendez',
  'mets',
  'plus',
  'moins',
  'ajoute[rz]?',
  'enlève[rz]?',
  'haz\\p{L}*',
  'sea',
  'más',
  'menos',
  'por favor',
  'pon',
  'añade',
  'quita',
  'fai',
  'fallo',
  'rendi\\p{L}*',
  'più',
  'meno',
  'metti',
  'aggiungi',
  'togli',
  'faz',
  'faça',
  'torna',
  'deixa',
  'mais',
  'põe',
  'adiciona',
  'tira',
);
const TELLS = anyOf(
  "i['’]?m",
  'am',
  'is',
  'was',
  'are',
  'were',
  'ist',
  'war',
  'sind',
  'bin',
  'suis',
  'est',
  'était',
  'estoy',
  'es',
  'era',
  'sono',
  'è',
  'estou',
  'são',
);
/** Up to here a remark that names no verb of asking still asks: "a bit sadder in scene 2". */
const SHORT_WORDS = 5;
/** And only in a sentence up to here: a longer one tells something. */
const SHORT_SENTENCE_WORDS = 9;

const quoteMark = (index: number): string => `${QUOTE_OPEN}${index}${QUOTE_CLOSE}`;

/** Takes a remark apart. What stands in quotes is kept whole and given back by {@link Remark.unquote}. */
export interface Remark {
  sentences: Sentence[];
  /** A text with its quotes put back in, without their marks. */
  unquote: (text: string) => string;
}

export function takeApart(remark: string): Remark {
  const quotes: string[] = [];
  const plain = remark.replace(new RegExp(`[${QUOTE_OPEN}${QUOTE_CLOSE}${SCENE_MARK}]`, 'gu'), ' ');
  const bare = plain.replace(QUOTES, (_, ...groups: unknown[]) => {
    const quote = groups.slice(0, 6).find((group) => typeof group === 'string');
    quotes.push(String(quote ?? '').trim());
    return quoteMark(quotes.length - 1);
  });
  const texts = bare
    .split(/(?<=[.!?;…])\s+|[\n\r]+/u)
    .map((text) => text.trim())
    .filter(Boolean);
  return {
    sentences: texts.map((text) => ({ text, clauses: clausesOf(text) })),
    unquote: (text) =>
      text.replace(
        new RegExp(`${QUOTE_OPEN}(\\d+)${QUOTE_CLOSE}`, 'gu'),
        (_, index: string) => quotes[Number(index)] ?? '',
      ),
  };
}

function clausesOf(sentence: string): Clause[] {
  const refs: number[][] = [];
  const mark = (scenes: number[]): string => {
    refs.push(scenes);
    return ` ${SCENE_MARK}${refs.length - 1}${SCENE_MARK} `;
  };
  let text = sentence.replace(NUMBERED, (_, list: string) => mark(numbersOf(list)));
  for (const [pattern, scene] of BY_PLACE) text = text.replace(pattern, () => mark([scene]));
  const only = refs.length === 1 ? (refs[0] ?? null) : null;
  let carried: Clause['scenes'] = null;
  const brief = countOfWords(text) <= SHORT_SENTENCE_WORDS;
  return text
    .split(/\s*[,;:]\s+|\s+(?:and|but|then|und|aber|dann|et|mais(?=\s+\S+\s+plus)|y|pero|ma|mas|e)\s+/iu)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece): Clause => {
      const own = [...piece.matchAll(new RegExp(`${SCENE_MARK}(\\d+)${SCENE_MARK}`, 'gu'))].flatMap(
        ([, index]) => refs[Number(index)] ?? [],
      );
      const bare = piece.replace(new RegExp(`\\s*${SCENE_MARK}\\d+${SCENE_MARK}\\s*`, 'gu'), ' ').trim();
      if (own.length > 0) carried = [...new Set(own)];
      else if (ALL.test(bare)) carried = 'all';
      const asks =
        ASKS.test(bare) || own.length > 0 || (brief && countOfWords(bare) <= SHORT_WORDS && !TELLS.test(bare));
      return { text: bare, scenes: carried, sentenceScenes: only, negated: NEGATED.test(bare), asks };
    });
}

/** "2 and 4", "2-4", "two" */
function numbersOf(list: string): number[] {
  const numbers: number[] = [];
  let through = false;
  for (const [word] of list.matchAll(/\d+|[\p{L}&–-]+/gu)) {
    const number = /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;
    if (number < 1) {
      through = /^(?:-|–|to|bis|à|a)$/i.test(word);
      continue;
    }
    const from = numbers.at(-1);
    if (through && from !== undefined) for (let n = from + 1; n < number; n += 1) numbers.push(n);
    numbers.push(number);
    through = false;
  }
  return numbers;
}
