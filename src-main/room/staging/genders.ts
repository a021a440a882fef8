import type { Subject } from '../../../src-shared/picture.ts';

/** Words that say it already. */
const TOLD =
  /\b(?:woman|girl|mother|(?:grand)?daughter|sister|lady|queen|princess|aunt|bride|grandma|granny|man|boy|father|(?:grand)?son|brother|king|prince|uncle|groom|grandpa|grand(?:mother|father)|gentleman|husband|wife|female|male)\b/;

/**
 * Gives people the sex that the brief's own words give them ("an old surfer teaches his granddaughter"), so that a man is
 * not drawn in a dress: by the first pronoun after the noun in the same statement. English; pure.
 */
export function gendered(subjects: Subject[], told: readonly string[]): Subject[] {
  return subjects.map((subject) => {
    if (subject.kind !== 'person' || subject.count > 1) return subject;
    if (TOLD.test(`${subject.noun} ${subject.attributes.join(' ')}`)) return subject;
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
