import type { Subject } from '../../../../src-shared/picture.ts';
import type { Statement } from '../../../../src-shared/understanding.ts';
import { dictionary } from '../lexicon/foreign.ts';
import { emojiNames, nounByWord } from './emoji-nouns.ts';
import { settingOf } from './settings.ts';
import { kindOfNoun, plainSubject } from './subjects.ts';

/** Where a sentence of any language falls into clauses: its own punctuation. */
export const CLAUSE_END = /(?<=[。！？、，；؟،؛])|(?<=[.!?;,:–—])\s+|\n+/u;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ACTIONS: [RegExp, Subject['action']][] = [
  [/fliegt|vuela|vole\b|vola\b|voa\b|飛|يطير/u, 'flies'],
  [/läuft|geht|camina|marche|cammina|caminha|歩|يمشي/u, 'walks'],
  [/leuchtet|brilla|brille|光|輝|يضيء/u, 'glows'],
  [/rudert|rema\b|rame\b|漕/u, 'rows'],
  [/schwimmt|nada\b|nage\b|nuota|泳|يسبح/u, 'swims'],
  [/fällt|cae\b|tombe|cade\b|cai\b|降|يسقط/u, 'falls'],
];

/** Small words that an emoji table or a stem would take for a thing ("ein", "sobre"). */
const SMALL = new Set(
  'ein eine einen einem einer eines und oder der die das den dem des im am an auf aus bei mit von zu für über unter um ist sobre una uno unos unas el la los las con sin por para en de y o que un une des les le du dans sur sous avec pour par et ou il lo gli nel nella sul sulla um uma os as no na sob com e'.split(
    ' ',
  ),
);

interface Hit {
  at: number;
  label: string;
  english: string;
}

/** Words of a text that the dictionary or the emoji table of its language knows, in order. */
function knownWords(text: string, language: string): Hit[] {
  const words = dictionary(language);
  const hits: Hit[] = [];
  if (UNSPACED.test(text)) {
    for (const [word, english] of [...words, ...emojiNames(language)].sort((a, b) => b[0].length - a[0].length)) {
      const at = text.indexOf(word);
      const covered = hits.some((hit) => at >= hit.at && at < hit.at + hit.label.length);
      if (at >= 0 && !covered) hits.push({ at, label: word, english });
    }
  } else {
    for (const match of text.matchAll(/[\p{L}\p{M}-]+/gu)) {
      if (SMALL.has(match[0].toLowerCase())) continue;
      const english = stems(match[0], language)
        .map((stem) => words.get(stem) ?? nounByWord(stem, language)?.noun)
        .find((found) => found !== undefined);
      if (english) hits.push({ at: match.index, label: match[0], english });
    }
    // Names of two words ("صانع الفوانيس").
    for (const [word, english] of words) {
      const at = word.includes(' ') ? text.indexOf(word) : -1;
      if (at < 0) continue;
      const inside = hits.filter((hit) => hit.at < at || hit.at >= at + word.length);
      hits.splice(0, hits.length, ...inside, { at, label: word, english });
    }
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** A word with the endings and prefixes that its language hangs on nouns taken off, most faithful first. */
function stems(word: string, language: string): string[] {
  const lower = word.toLowerCase();
  if (language === 'ar')
    return [lower, lower.replace(/^(?:وال|بال|فال|كال|لل|ال)/u, ''), lower.replace(/^[وبلف]/u, '')];
  if (language === 'de') return [lower, lower.replace(/(?:es|en|er|em|e|n|s)$/u, '')];
  return [lower, lower.replace(/e?s$/u, '')];
}

const isSettingWord = (english: string): boolean => kindOfNoun(english) === null;

function subjectsOf(hits: Hit[], text: string): Subject[] {
  const action = ACTIONS.find(([pattern]) => pattern.test(text))?.[1];
  const subjects: Subject[] = [];
  for (const { english, label } of hits) {
    const kind = kindOfNoun(english);
    if (!kind || isSettingWord(english) || subjects.some((subject) => subject.noun === english)) continue;
    const plain = plainSubject(english, kind, label);
    const moves = action && subjects.length === 0 && (kind === 'person' || kind === 'animal');
    subjects.push(moves ? { ...plain, action } : plain);
  }
  return subjects;
}

/** Statements of a text in any language: clauses by punctuation, things and settings by dictionary. */
export function readForeign(body: string, language: string): { statements: Statement[]; contentWords: string[] } {
  const clauses = body
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const contentWords = new Set<string>();
  const statements = clauses.map((text): Statement => {
    const hits = knownWords(text, language);
    const { place, timeOfDay, weather } = settingOf(hits.map((hit) => hit.english).join(' '));
    for (const hit of hits) contentWords.add(hit.label.toLowerCase());
    return { text, verb: '', subjects: subjectsOf(hits, text), place, timeOfDay, weather };
  });
  return { statements, contentWords: [...contentWords] };
}
