import { opening } from '../../../src-main/room/telling/words.ts';
import { briefStems, contentStems } from '../../../src-main/room/text/content-words.ts';
import { readingGrade } from '../../../src-main/room/text/reading-grade.ts';
import type { Written } from './make-story.ts';

/** Figures of one story; null where a figure has no meaning (other languages, films without words). */
export interface Measures {
  /** Share of the brief's content words that are heard, seen or in the title. */
  coverage: number | null;
  /** Share of the narration's content words that are in neither brief nor brand. */
  foreign: number | null;
  /** Different openings of all scenes that speak. */
  openings: string;
  distinct: boolean;
  grade: number | null;
  silent: number;
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
  const own = new Set([...contentStems(`${idea.idea} ${idea.brand ?? ''}`)]);
  return {
    coverage: counted && wanted.length > 0 ? wanted.filter((stem) => told.has(stem)).length / wanted.length : null,
    foreign: counted && said.length > 0 ? said.filter((stem) => !own.has(stem)).length / said.length : null,
    openings: `${opened.size}/${spoken.length}`,
    distinct: opened.size === spoken.length,
    grade: counted && spoken.length > 0 ? readingGrade(spoken.join(' ')) : null,
    silent: story.wordless ? 0 : scenes.length - spoken.length,
  };
}
