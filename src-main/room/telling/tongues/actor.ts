import type { Subject } from '../../../../src-shared/picture.ts';
import { lookOf } from '../../../engines/language/lexicon/foreign-adjectives.ts';
import type { TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';

/** Grammatical gender, as an article tells it; `p` for more than one. */
type Gender = 'm' | 'f' | 'n' | 'p';

/** Someone or something as a sentence names them. */
export interface Named {
  /** With the article of what is known: "die Leuchtturmwärterin", "l’ours". */
  definite: string;
  /** Subject pronoun, lower case. */
  pronoun: string;
}

const GENDERS: Record<Exclude<TongueCode, 'de'>, [RegExp, Gender][]> = {
  es: [
    [/^(?:un|el|al|del)$/, 'm'],
    [/^(?:una|la)$/, 'f'],
  ],
  fr: [
    [/^(?:un|le|mon|son|au|du)$/, 'm'],
    [/^(?:une|la|ma|sa)$/, 'f'],
  ],
  it: [
    [/^(?:un|uno|il|lo|al|del|nel|sul|dal)$/, 'm'],
    [/^(?:una|la|alla|della|nella|sulla|dalla)$/, 'f'],
  ],
  pt: [
    [/^(?:um|o|ao|do|no|pelo)$/, 'm'],
    [/^(?:uma|a|à|da|na|pela)$/, 'f'],
  ],
};
const NEUTER = /(?:chen|lein|kind|reh|pferd|schaf|tier|huhn|schwein|gespenst|boot|schiff|haus|buch|auto|licht)$/iu;

/** German: the article, and behind "ein" the ending of the adjective, or the noun itself. */
function germanGender(article: string, between: string[], label: string, object: boolean): Gender | null {
  if (/^(?:eine|die)$/.test(article)) return 'f';
  if (article === 'der' || article === 'einen') return 'm';
  if (article === 'das') return 'n';
  if (article !== 'ein') return null;
  if (object) return 'n';
  const look = between.at(-1) ?? '';
  if (/er$/.test(look)) return 'm';
  return /es$/.test(look) || NEUTER.test(label) ? 'n' : 'm';
}

const GERMAN = { m: ['der', 'er'], f: ['die', 'sie'], n: ['das', 'es'], p: ['die', 'sie'] } as const;
const PRONOUNS: Record<Exclude<TongueCode, 'de'>, [string, string]> = {
  es: ['él', 'ella'],
  fr: ['il', 'elle'],
  it: ['lui', 'lei'],
  pt: ['ele', 'ela'],
};

function withDefinite(label: string, gender: Gender, code: Exclude<TongueCode, 'de'>): string {
  const female = gender === 'f';
  const vowel = /^[aeiouhàâäéèêëîïôöùûü]/iu.test(label);
  switch (code) {
    case 'es':
      return `${female && !/^(?:agua|águila|ave|alma)$/iu.test(label) ? 'la' : 'el'} ${label}`;
    case 'fr':
      return vowel && !/^(?:hibou|héros|hérisson|hutte)/iu.test(label)
        ? `l’${label}`
        : `${female ? 'la' : 'le'} ${label}`;
    case 'it':
      if (vowel) return `l’${label}`;
      if (female) return `la ${label}`;
      return /^(?:s[^aeiou]|z|gn|ps|x|y)/iu.test(label) ? `lo ${label}` : `il ${label}`;
    case 'pt':
      return `${female ? 'a' : 'o'} ${label}`;
  }
}

/**
 * How a sentence may speak again of somebody that `text` names with an article; null where the article does not tell.
 *
 * @param object true when it stands behind the verb (in German "ein Boot" is then neuter)
 */
export function namedIn(text: string, subject: Pick<Subject, 'label'>, code: TongueCode, object = false): Named | null {
  const { label } = subject;
  const at = text.search(new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'u'));
  if (at < 0 || label === '' || /[^\p{L}\s’'-]/u.test(label)) return null;
  const before = (text.slice(0, at).match(/[\p{L}]+/gu) ?? []).slice(-4).map((word) => word.toLowerCase());
  const articleAt = before.findLastIndex((word) => genderOf(word, before, label, code, object) !== null);
  if (articleAt < 0 || before.slice(articleAt + 1).some((word) => !isLook(word, code))) return null;
  const gender = genderOf(before[articleAt] ?? '', before.slice(articleAt + 1), label, code, object);
  if (!gender) return null;
  if (code === 'de') return { definite: `${GERMAN[gender][0]} ${label}`, pronoun: GERMAN[gender][1] };
  return { definite: withDefinite(label, gender, code), pronoun: PRONOUNS[code][gender === 'f' ? 1 : 0] };
}

/** Nothing but looks may stand between an article and its noun; German knows them by their endings too. */
const isLook = (word: string, code: TongueCode): boolean =>
  lookOf(word, code) !== null || (code === 'de' && /(?:er|es|en|e)$/.test(word));

function genderOf(article: string, between: string[], label: string, code: TongueCode, object: boolean): Gender | null {
  if (code === 'de') return germanGender(article, between, label, object);
  return GENDERS[code].find(([pattern]) => pattern.test(article))?.[1] ?? null;
}

/** The pronoun that a sentence itself begins with ("Elle ouvre un flacon"), lower case; null for another beginning. */
export function pronounAtStart(text: string, code: TongueCode): string | null {
  const first = /^\p{L}+/u.exec(text)?.[0]?.toLowerCase() ?? '';
  const pronouns = {
    de: /^(?:er|sie|es|wir|man)$/,
    es: /^$/,
    fr: /^(?:il|elle|ils|elles|on|nous)$/,
    it: /^$/,
    pt: /^$/,
  };
  return pronouns[code].test(first) ? first : null;
}
