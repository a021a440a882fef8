import type { Brief } from '../../../src-shared/brief.ts';
import type { Statement, Understanding } from '../../../src-shared/understanding.ts';
import { printApostrophes } from './apostrophes.ts';
import { foreignTitle } from './tongues/title.ts';
import { tongueOf } from './tongues/tongue.ts';
import { sentencesOf } from './words.ts';

const SMALL = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'in',
  'on',
  'at',
  'to',
  'by',
  'for',
  'with',
  'from',
  'under',
  'her',
  'his',
  'into',
  'through',
  'without',
  'over',
  'then',
]);
/** Words that a cut phrase must not end on. */
const DANGLING = new Set([
  ...SMALL,
  'who',
  'that',
  'which',
  'one',
  'is',
  'are',
  'first',
  'last',
  'it',
  'has',
  'like',
  'but',
  'why',
  'when',
]);
/** Verbs that are their own noun: "rows out to answer it" makes an answer. */
const NOUN_VERBS = new Set([
  'answer',
  'promise',
  'search',
  'return',
  'dream',
  'dance',
  'song',
  'race',
  'journey',
  'escape',
  'wish',
  'gift',
  'flight',
  'repair',
  'race',
]);

/** Objects that name nothing: "each other", "everything", "a child sit down", "who gets on". */
const NO_THING =
  /^(?:and|or|who|what|how|why|whether|if|that)\b|\b(?:other|others|another|everything|everyone|something|someone|anyone|nobody|itself|himself|herself|themselves|down|up|on|off|out|in|back|away|over|last|first|people|persons?|customers?|visitors?|man|men|woman|women|things?|kilos?|metres?|meters?|times?)$/i;

/** Title case, small words small but for the first and the last. */
export function titleCase(text: string): string {
  const words = text.replace(/[.,;:!?]+$/u, '').split(/\s+/);
  return words
    .map((word, i) =>
      i > 0 && i < words.length - 1 && SMALL.has(word.toLowerCase())
        ? word.toLowerCase()
        : word.charAt(0).toLocaleUpperCase() + word.slice(1),
    )
    .join(' ');
}

const bare = (phrase: string): string => phrase.replace(/^(?:an?|the|one|some|my|her|his|their|our|your)\s+/i, '');
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A title of two to five words from the brief's own; the creator's own title wins. */
export function makeTitle(brief: Pick<Brief, 'title' | 'idea' | 'brand'>, understanding: Understanding): string {
  if (brief.title) return brief.title;
  const tongue = tongueOf(understanding.language);
  const made = tongue
    ? foreignTitle(understanding, tongue)
    : understanding.language === 'en'
      ? englishTitle(understanding, brief.brand)
      : null;
  return printApostrophes(made ?? ownWords(brief.idea, understanding), brief.brand);
}

function englishTitle({ statements, topic, kind, question, name }: Understanding, brand: string | null): string | null {
  if (name && (!brand || brand === name)) return name;
  const sheet = statements[0]?.frame;
  // A product sheet begins with the product's name.
  if (kind === 'ad' && brand && sheet?.verb === '' && sheet.subject.includes(brand))
    return titleCase(cutWords(sheet.subject, 6));
  if (kind === 'ad' && brand && topic && wordsIn(topic) > 5) return brand;
  if (kind === 'documentary') {
    const where = statements.flatMap(({ frame }) => frame?.adjuncts ?? []).find((a) => a.kind === 'place');
    if (where) return titleCase(where.text.replace(/^\S+\s+/, '').replace(/^an?\s/i, 'The '));
    const named = statements[0]?.frame;
    if (named?.verb === '' && wordsIn(named.subject) >= 2) return titleCase(cutWords(named.subject, 7));
  }
  if (topic && (kind === 'explainer' || kind === 'how-to')) {
    const short = topic.replace(/^how to /i, '');
    const named = wordsIn(short) === 1 && !question ? `the ${short}` : short;
    if (wordsIn(named) <= 7) return titleCase(cutWords(named, 5));
  }
  const first = statements.find(({ frame }) => frame && frame.subject !== '' && frame.verb !== '');
  const hero = first?.frame;
  if (!hero) return null;
  const head = hero.head;
  if (kind === 'verbatim' && /^(?:you|i|we|it|that|this)$/.test(head)) return null;
  if (kind === 'story') {
    const deed = lastDeed(statements);
    if (deed && !/^(?:he|she|it|they|i|we)$/.test(head)) return titleCase(`${theHead(hero.subject, head)}'s ${deed}`);
    if (wordsIn(hero.subject) >= 3 && wordsIn(hero.subject) <= 5 && /^the /i.test(hero.subject))
      return titleCase(hero.subject);
  }
  const things = statements.flatMap(({ frame, verb }) => (frame?.object && verb !== 'be' ? [bare(frame.object)] : []));
  const thing = things.find(
    (object) =>
      wordsIn(object) <= 3 &&
      !NO_THING.test(object) &&
      !/\b(?:head|hands?|eyes?|hair|mind|breath|way|nothing|anything)$|^(?:it|them|him|her|me)\b/i.test(object),
  );
  if (kind === 'ad') {
    // "silence, then an orchestra": what stands alone in the brief is what the film turns on.
    const turn = statements.findIndex(
      ({ frame }, i) => frame?.verb === '' && statements[i + 1]?.frame?.lead.toLowerCase() === 'then',
    );
    const still = statements[turn]?.frame?.subject;
    const after = statements[turn + 1]?.frame?.subject;
    if (still && after && wordsIn(`${still} ${after}`) <= 4)
      return `${titleCase(still)}, Then ${titleCase(after).replace(/^An?\b/, (a) => a.toLowerCase())}`;
    if (topic && wordsIn(bare(topic)) >= 2 && wordsIn(topic) <= 4) return titleCase(topic);
    const place = hero.adjuncts.find((a) => a.kind === 'place');
    const shown = [...things].reverse().find((object) => wordsIn(object) >= 2 && wordsIn(object) <= 4) ?? thing;
    if (shown)
      return titleCase(
        wordsIn(shown) > 1
          ? /^one\b/i.test(findObject(statements, shown))
            ? `One ${shown}`
            : `The ${shown}`
          : `One ${shown}`,
      );
    if (place) return titleCase(place.text);
  }
  if (thing && kind === 'story' && /^(?:i|we|you|he|she|it|they)$/.test(head)) return titleCase(`The ${thing}`);
  if (thing && kind === 'story') return titleCase(`${theHead(hero.subject, head)} and the ${thing.split(' ').at(-1)}`);
  const clause = [hero.subject, hero.verb, hero.object].filter(Boolean).join(' ');
  return wordsIn(clause) <= 5 ? titleCase(clause) : titleCase(theHead(hero.subject, head));
}

/** "The keeper"; a name goes without an article. */
const theHead = (subject: string, head: string): string => (/^\p{Lu}\p{Ll}+$/u.test(subject) ? subject : `The ${head}`);

const findObject = (statements: Statement[], object: string): string =>
  statements.find(({ frame }) => frame?.object.endsWith(object))?.frame?.object ?? '';

/** The noun of what the film ends with: "to answer it" → "answer". */
function lastDeed(statements: Statement[]): string | null {
  for (const { frame, verb } of [...statements].reverse().slice(0, 1)) {
    const purpose = frame?.adjuncts
      .find(({ kind }) => kind === 'purpose')
      ?.text.split(' ')[1]
      ?.toLowerCase();
    if (purpose && NOUN_VERBS.has(purpose)) return purpose;
    if (NOUN_VERBS.has(verb)) return verb;
  }
  return null;
}

/** The first words of a text up to where a phrase may end, five at most. */
export function cutWords(text: string, most: number): string {
  const words = text.split(/\s+/);
  if (words.length <= most) return text;
  let end = most;
  while (end > 2 && DANGLING.has(words[end - 1]?.toLowerCase() ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}

function ownWords(idea: string, { language, statements, subjects }: Understanding): string {
  const text = (statements[0]?.text ?? sentencesOf(idea)[0] ?? idea)
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, ' ')
    .trim();
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    const labels = subjects.slice(0, 2).map(({ label }) => label);
    return labels.length === 2 ? labels.join('と') : [...text.replace(/[、。，].*$/u, '')].slice(0, 16).join('');
  }
  const phrase = (text.split(/[,;:.!?،؛؟]/u)[0] ?? text).trim();
  if (language === 'en') return titleCase(cutWords(phrase, 5));
  return cutForeign(phrase, language);
}

/** "Ein alter Uhrmacher repariert …" → "Ein alter Uhrmacher": up to the first noun, else the first four words. */
function cutForeign(phrase: string, language: string): string {
  const words = phrase.split(/\s+/);
  // "Una niña construye una cometa con cartas antiguas": the thing it is about, from its article on.
  const thing = words.findIndex((word, i) => i > 1 && /^(?:una?|une?|um|uma|eine?n?)$/i.test(word));
  if (thing > 0 && words.length - thing >= 3) {
    const tail = words.slice(thing);
    const end = tail.findIndex((word, i) => i > 1 && /^(?:y|e|et|und|que|qui|che|para|pour|per|mit)$/i.test(word));
    const title = tail.slice(0, end > 0 ? Math.min(end, 5) : 5).join(' ');
    return title.charAt(0).toLocaleUpperCase() + title.slice(1);
  }
  if (language === 'de') {
    const noun = words.findIndex((word, i) => i > 0 && /^\p{Lu}/u.test(word));
    if (noun > 0 && noun < 5) return words.slice(0, noun + 1).join(' ');
  }
  const stopAt = words.slice(0, 5).findLastIndex((word, i) => i >= 2 && [...word].length <= 3);
  return words.slice(0, words.length <= 5 ? 5 : stopAt >= 2 ? stopAt : 4).join(' ');
}
