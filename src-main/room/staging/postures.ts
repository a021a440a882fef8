import type { Subject } from '../../../src-shared/picture.ts';

/** What the illustrator can show of a body beyond standing and walking, by the words that tell it. First match wins. */
const POSTURES: readonly (readonly [posture: string, verbs: RegExp])[] = [
  ['sleeping', /\b(?:sleep(?:s|ing)?|slept|asleep|naps?|dozes?|dream(?:s|ing)? in)\b/],
  ['dancing', /\b(?:danc(?:e|es|ed|ing)|twirl(?:s|ing)?|waltz(?:es)?)\b/],
  [
    'running',
    /\b(?:run(?:s|ning)?|ran|sprint(?:s|ing)?|hurr(?:y|ies|ying)|rush(?:es|ing)?|rac(?:e|es|ing)|chas(?:e|es|ing)|flee(?:s|ing)?)\b/,
  ],
  ['waving', /\b(?:wav(?:e|es|ed|ing) (?:to|at|back|goodbye|from)|greet(?:s|ing)?|says? goodbye)\b/],
  [
    'cheering',
    /\b(?:cheer(?:s|ing)?|celebrat(?:e|es|ing)|win(?:s|ning)?|applau(?:d|ds|se)|jump(?:s|ing)? for joy|rejoic(?:e|es))\b/,
  ],
  [
    'kneeling',
    /\b(?:kneel(?:s|ing)?|knelt|crouch(?:es|ing)?|bend(?:s|ing)? down|picks? (?:up|mushrooms?|flowers?|berries)|plants? (?:a|the|her|his|seeds)|dig(?:s|ging)?|gathers?|weeds|pets?|strok(?:e|es))\b/,
  ],
  ['sitting', /\b(?:sit(?:s|ting)?|sat|rests?|reads?|sews?|knits?|types?)\b/],
  ['pointing', /\b(?:point(?:s|ing)?|shows? (?:her|him|them|us)|teach(?:es|ing)?|explain(?:s|ing)?|conducts?)\b/],
  [
    'gazing',
    /\b(?:gaz(?:e|es|ing)|star(?:es|ing)|looks? (?:up|through|at the (?:sky|stars|moon))|dream(?:s|ing)?|wonder(?:s|ing)?|watch(?:es|ing) the (?:sky|stars|moon))\b/,
  ],
];

/** "finds a sleeping dragon": there the word says what something is like, not what is done. */
const QUALIFIES = /\b(?:an?|the|his|her|its|their|some|two|three)\s+$/;

/** Stretches of a line that each say what one group does. */
const clausesOf = (line: string): string[] =>
  line.toLowerCase().split(/[.;:!?]|,? (?:while|until|when|because|as|before|after|then|but) |, /);

/** Word order tells who acts: whoever is named before the verb, or a pronoun that stands for the only one. */
function doesIt(clause: string, verb: RegExp, { noun }: Subject, only: boolean): boolean {
  const at = clause.search(verb);
  if (at < 0) return false;
  const before = clause.slice(0, at);
  if (QUALIFIES.test(before)) return false;
  const name = noun.split(' ').at(-1) ?? noun;
  const named = new RegExp(`\\b${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?:e?s)?\\b`, 'u');
  // A clause without a subject goes on with the one before ("…, dances in the street").
  return named.test(before) || (only && /^\s*(?:and\s+)?$|\b(?:he|she|they|it)\b/.test(before));
}

/** The posture in which a line shows somebody, or null. English; pure. */
export function postureOf(subject: Subject, line: string, only: boolean): string | null {
  for (const clause of clausesOf(line)) {
    const found = POSTURES.find(([, verb]) => doesIt(clause, verb, subject, only));
    if (found) return found[0];
  }
  // Who dances for a living does it wherever nothing else is told.
  return /\b(?:dancer|ballerina)\b/.test(subject.noun) ? 'dancing' : null;
}

/** People and animals of a picture in the postures that the line tells. Who rides or rows keeps to that. Pure. */
export function withPostures(subjects: Subject[], line: string): Subject[] {
  const living = subjects.filter(({ kind }) => kind === 'person' || kind === 'animal');
  return subjects.map((subject) => {
    if (!living.includes(subject) || !['stands', 'walks', 'turns'].includes(subject.action)) return subject;
    const posture = postureOf(subject, line, living.length === 1 || subject === living[0]);
    if (posture === null || (subject.kind === 'animal' && posture !== 'sleeping' && posture !== 'running'))
      return subject;
    return {
      ...subject,
      action: posture === 'running' ? 'walks' : 'stands',
      attributes: [...new Set([...subject.attributes, posture])],
    };
  });
}
