import { settingOf } from '../../../src-main/engines/language/reading/settings.ts';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import { loreOfPair } from '../../../src-main/room/lore/lore.ts';
import { NOUN_LORE } from '../../../src-main/room/lore/nouns.ts';
import { SETTING_LORE } from '../../../src-main/room/lore/settings.ts';
import { opening, sentencesOf } from '../../../src-main/room/telling/words.ts';
import { briefStems, contentStems } from '../../../src-main/room/text/content-words.ts';
import { readingGrade } from '../../../src-main/room/text/reading-grade.ts';
import { BRIEF_DEFAULTS } from '../../../src-shared/brief.ts';
import type { Written } from './make-story.ts';

/** Figures of one story; null where a figure has no meaning (other languages, films without words). */
export interface Measures {
  /** Share of the brief's content words that are heard, seen or in the title. */
  coverage: number | null;
  /** Share of the narration's content words that are in neither brief nor brand. */
  foreign: number | null;
  /** Of those, the share that is in no fact about a thing or place that the brief names, either. */
  elsewhere: number | null;
  /** Different openings of all scenes that speak. */
  openings: string;
  distinct: boolean;
  grade: number | null;
  silent: number;
}

/**
 * Sentences that are facts about what a brief names itself: its things by the tables of nouns, pairs and definitions, its
 * place by the table of places. Read from the brief's text and not from what the writer made of it.
 */
function factsAbout(text: string): ReadonlySet<string> {
  const { subjects, facts = {} } = understand({ ...BRIEF_DEFAULTS, idea: text });
  const nouns = Object.keys(NOUN_LORE).map((key) => key.split('@')[0] ?? key);
  const stems = new Set(briefStems(text));
  const named = nouns.filter((noun) => contentStems(noun).every((stem) => stems.has(stem)));
  const { place } = settingOf(text);
  const settings = Object.keys(SETTING_LORE).filter((key) => key.split('+')[0] === place);
  const lines = [
    ...Object.entries(NOUN_LORE).flatMap(([key, line]) => (named.includes(key.split('@')[0] ?? key) ? [line] : [])),
    ...settings.flatMap((key) => SETTING_LORE[key] ?? []),
  ];
  const bare = lines.flatMap((line) => line.split(/[|/]/)).map((line) => line.replace(/\s*[@+].*$/s, '').trim());
  const pairs = loreOfPair(subjects.map(({ noun }) => noun)).map((line) => line.text);
  return new Set([...bare, ...pairs, ...Object.values(facts)]);
}

/** Measures a story by its text alone. */
export function measure({ idea, scenes, story }: Written): Measures {
  const spoken = scenes.map(({ narration }) => narration).filter(Boolean);
  const opened = new Set(spoken.map(opening));
  const counted = story.language === 'en' && idea.kind !== 'hostile';
  const wanted = briefStems(idea.idea);
  const seen = scenes.map(({ picture: p }) =>
    [...p.subjects.flatMap((s) => [s.noun, s.label, ...s.attributes]), p.place, p.timeOfDay, p.weather].join(' '),
  );
  const told = new Set(contentStems([story.title, ...spoken, ...seen].join(' ')));
  const said = contentStems(spoken.join(' '));
  const facts = factsAbout(idea.idea);
  const made = contentStems(
    spoken
      .flatMap(sentencesOf)
      .filter((sentence) => !facts.has(sentence))
      .join(' '),
  );
  const own = new Set([...contentStems(`${idea.idea} ${idea.brand ?? ''}`)]);
  return {
    coverage: counted && wanted.length > 0 ? wanted.filter((stem) => told.has(stem)).length / wanted.length : null,
    foreign: counted && said.length > 0 ? said.filter((stem) => !own.has(stem)).length / said.length : null,
    elsewhere: counted && said.length > 0 ? made.filter((stem) => !own.has(stem)).length / said.length : null,
    openings: `${opened.size}/${spoken.length}`,
    distinct: opened.size === spoken.length,
    grade: counted && spoken.length > 0 ? readingGrade(spoken.join(' ')) : null,
    silent: story.wordless ? 0 : scenes.length - spoken.length,
  };
}
