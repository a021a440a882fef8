import type { Subject } from '../../../src-shared/picture.ts';

/** Words that say it already. */
const TOLD =
  /\b(?:woman|girl|mother|(?:grand)?daughter|sister|lady|queen|princess|aunt|bride|grandma|granny|man|boy|father|(?:grand)?son|brother|king|prince|uncle|groom|grandpa|grand(?:mother|father)|gentleman|husband|wife|female|male)\b/;

/**
 * Gives people the sex that the brief's own words give them ("an old surfer teaches his granddaughter"), so that a man is
 * not drawn in a dress: by the first pronoun after the noun in the same statement. English; pure.
 */
export function gendered(subjects: Subject[], statements: readonly string[]): Subject[] {
  // "A mason rebuilds a wall, as his father did": a clause that hangs on the one before goes on speaking of its people.
  const told = statements.map((text, i) => {
    const next = statements[i + 1] ?? '';
    return /^(?:as|and|while|until|when|because)\b/i.test(next) && !/[.!?]$/.test(text) ? `${text} ${next}` : text;
  });
  return subjects.map((subject) => {
    if (subject.kind !== 'person' || subject.count > 1) return subject;
    if (TOLD.test(`${subject.noun} ${subject.attributes.join(' ')}`)) return subject;
    if (isNamed(subject)) {
      const sex = sexOfName(subject.label, told.join(' '));
      return sex ? { ...subject, attributes: [...subject.attributes, sex] } : subject;
    }
    const name = subject.noun.split(' ').at(-1) ?? subject.noun;
    for (const text of told) {
      const found = new RegExp(
        `\\b${name.replace(/[^\p{L}]/gu, '.')}\\b[^.;:]*?\\b(he|his|him|she|her|hers)\\b`,
        'iu',
      ).exec(text);
      if (!found?.[1]) continue;
      // Somebody else named in between may be meant.
      const between = found[0].slice(name.length).toLowerCase();
      if (/\b(?:an?|the)\b.*\b(?:he|him|she|her)$/.test(between)) continue;
      const sex = /^(?:she|hers?)$/i.test(found[1]) ? 'female' : 'male';
      return { ...subject, attributes: [...subject.attributes, sex] };
    }
    return subject;
  });
}

/** Somebody of whom the brief says a name and nothing else. */
const isNamed = ({ noun, label }: Subject): boolean => noun === 'person' && /^\p{Lu}\p{Ll}+$/u.test(label);

/** What most names with these ends have in common in the languages of Europe. */
const FEMALE_NAME = /(?:a|ette|elle|ine|lyn)$/u;
const MALE_NAME = /(?:o|us|as|os|ard|ert|ald|old|rik)$/u;

/** By the first pronoun that the brief has after the name, unless somebody else of either sex came in between; else by the name. */
function sexOfName(name: string, text: string): 'female' | 'male' | null {
  const after = text.slice(text.indexOf(name) + name.length);
  const [before = '', pronoun] = after.split(/\b(he|his|him|himself|she|her|hers|herself)\b/iu);
  if (pronoun && !TOLD.test(before.toLowerCase())) return /^(?:she|her)/i.test(pronoun) ? 'female' : 'male';
  if (FEMALE_NAME.test(name)) return 'female';
  return MALE_NAME.test(name) ? 'male' : null;
}
