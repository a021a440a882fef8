import type { Brief } from '../../src-shared/brief.ts';
import { countWords, type FilmPlan } from '../../src-shared/plan.ts';
import { type Beat, ROOM_RULES, type Story } from '../../src-shared/room.ts';
import type { Understanding } from '../../src-shared/understanding.ts';
import { applyRubric, bad, type Finding, fix, good, type RubricRule, type Verdict } from './rubric.ts';
import { MOST_SUBJECTS } from './telling/beats.ts';
import { brandSentence } from './telling/brand.ts';
import { list, opening, wordBudget } from './telling/words.ts';

/** What the story is judged by. */
export interface StoryCase {
  story: Story;
  brief: Pick<Brief, 'brand' | 'keepMyWords' | 'idea' | 'title'>;
  plan: Pick<FilmPlan, 'lengthS' | 'scenes'>;
  understanding: Understanding;
}

const heard = ({ narration, summary }: Beat): string => `${narration} ${summary}`.toLowerCase();
const silentFilm = ({ story, brief }: StoryCase): boolean => story.wordless || brief.keepMyWords;
const scenesOf = (beats: Beat[]): string =>
  `scene${beats.length > 1 ? 's' : ''} ${list(beats.map(({ number }) => String(number)))}`;

/** A scene that tells nothing: no words, or the brand's alone. */
function isBlank({ narration }: Beat, name: string | null): boolean {
  if (!narration || !name) return !narration;
  return narration === brandSentence(name) || (narration.endsWith(` by ${name}.`) && narration.indexOf('. ') < 0);
}

/** A word is told when it, or its stem, is heard or seen anywhere. */
function isTold(word: string, text: string): boolean {
  const stem = word.length > 5 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word;
  return text.includes(stem);
}

/** Content words of the brief that the story lost. */
export function coverage({ story, understanding }: StoryCase): Finding {
  const seen = story.beats
    .flatMap(({ subjects }) => subjects.flatMap((s) => [s.noun, s.label, ...s.attributes]))
    .join(' ');
  const settings = story.beats.map((beat) => `${beat.place} ${beat.timeOfDay} ${beat.weather}`).join(' ');
  const text = `${story.beats.map(heard).join(' ')} ${seen} ${settings} ${story.title}`.toLowerCase();
  const words = understanding.contentWords;
  const lost = words.filter((word) => !isTold(word, text));
  if (lost.length === 0)
    return good(`Every word that matters in the brief is there, “${words.slice(0, 3).join('”, “')}” included.`);
  return bad(
    1 - lost.length / words.length,
    `The brief’s “${lost.slice(0, 4).join('”, “')}” got lost.`,
    fix('expand', null, `Bring back “${lost.slice(0, 4).join('”, “')}” from the brief.`),
  );
}

/** Statements told in the order in which the brief has them. */
export function order({ story, understanding }: StoryCase): Finding {
  const at = understanding.subjects
    .map((subject) => ({
      subject,
      first: story.beats.findIndex((beat) => beat.subjects.some((s) => s.id === subject.id)),
    }))
    .filter(({ first }) => first >= 0);
  const said = (id: string): number => understanding.statements.findIndex((s) => s.subjects.some((x) => x.id === id));
  const known = at
    .filter(({ subject }) => said(subject.id) >= 0)
    .sort((a, b) => said(a.subject.id) - said(b.subject.id));
  const early = known.find(({ first }, i) => i > 0 && first < (known[i - 1]?.first ?? 0) - 1);
  if (early)
    return bad(
      0.5,
      `The ${early.subject.noun} turns up too early.`,
      fix('order', early.first + 1, `Scene ${early.first + 1}: keep the ${early.subject.noun} for later.`),
    );
  return good('It happens in the order of the brief.');
}

/** Something to look at in every scene. */
export function somethingToSee({ story }: StoryCase): Finding {
  const blank = story.beats.filter(({ subjects }) => subjects.length === 0);
  if (blank.length === 0) return good('Every scene has something to look at.');
  const fixes = blank.map(({ number }) => fix('details', number, `Scene ${number}: say what we look at.`));
  return bad(1 - (2 * blank.length) / story.beats.length, `Nothing to look at in ${scenesOf(blank)}.`, ...fixes);
}

/** No scene without anything to tell; in a film without words none without anything new to see. */
export function somethingToTell(work: StoryCase): Finding {
  if (silentFilm(work)) return good('The pictures carry it.');
  const blank = work.story.beats.filter((beat) => isBlank(beat, work.brief.brand));
  if (blank.length === 0) return good('Every scene has its own thing to tell.');
  const fixes = blank.map(({ number }) =>
    fix('expand', number, `Scene ${number}: nothing is told here. Take it from the brief: a place, a time, a detail.`),
  );
  return bad(1 - (2.5 * blank.length) / work.story.beats.length, `Nothing is told in ${scenesOf(blank)}.`, ...fixes);
}

/** Two scenes that show the same things in the same place are one scene. */
export function ownPictures({ story }: StoryCase): Finding {
  const key = (beat: Beat): string =>
    `${beat.place}/${beat.timeOfDay}/${beat.weather}/${beat.subjects
      .map(({ id, action }) => id + action)
      .sort()
      .join(',')}`;
  const same = story.beats.filter((beat, i) => i > 0 && key(beat) === key(story.beats[i - 1] as Beat));
  if (same.length === 0) return good('No two neighbours show the same picture.');
  return bad(
    1 - same.length / story.beats.length,
    `Same picture as before in ${scenesOf(same)}.`,
    ...same.map(({ number }) => fix('expand', number, `Scene ${number}: shows what scene ${number - 1} shows.`)),
  );
}

/** It opens, turns and ends: functions are there, and the last scene is not the first again. */
export function arc({ story, brief }: StoryCase): Finding {
  const { beats } = story;
  const first = beats[0];
  const last = beats.at(-1);
  if (!first || !last || beats.length < 2) return bad(0, 'There is no arc in one scene.');
  if (isBlank(last, brief.brand) && !story.wordless && story.language === 'en')
    return bad(
      0.2,
      'The film has no last word.',
      fix('expand', last.number, `Scene ${last.number}: the end has to be told.`),
    );
  const gap = story.wordless || brief.keepMyWords ? undefined : beats.find((beat) => isBlank(beat, brief.brand));
  if (gap)
    return bad(
      0.2,
      `The thread breaks off in scene ${gap.number}.`,
      fix('expand', gap.number, `Scene ${gap.number}: lead from the scene before to the next.`),
    );
  if (first.narration && first.narration === last.narration)
    return bad(
      0.3,
      'The ending says the opening again.',
      fix('expand', last.number, `Scene ${last.number}: end on something new.`),
    );
  return good(`It goes from “${first.heading}” to “${last.heading}”.`);
}

/** A pronoun needs somebody it stands for: none in the first scene, where nobody was named yet. */
export function references({ story, brief }: StoryCase): Finding {
  if (brief.keepMyWords || story.language !== 'en') return good('The creator’s own words.');
  const first = story.beats.find(({ narration }) => narration);
  const stray = first && /^(?:he|she|it|they|him|her|them)\b/i.test(first.narration) ? first : null;
  if (stray)
    return bad(
      0.4,
      `Scene ${stray.number} says “${opening(stray.narration)}” before anybody was named.`,
      fix('expand', stray.number, `Scene ${stray.number}: name who that is.`),
    );
  return good('We always know who is meant.');
}

/** The one the film is about is there at the start or soon, and at the end. */
export function heroThere({ story, understanding }: StoryCase): Finding {
  const hero = understanding.subjects[0];
  if (!hero) return good('A film of places.');
  const seen = story.beats.filter(({ subjects }) => subjects.some(({ id }) => id === hero.id));
  const share = seen.length / story.beats.length;
  const acts = hero.kind === 'person' || hero.kind === 'animal';
  const wanted = acts ? 0.4 : 0.2;
  if (share >= wanted) return good(`The ${hero.noun} carries the film.`);
  return bad(
    share / wanted,
    `The ${hero.noun} is in ${seen.length} of ${story.beats.length} scenes only.`,
    fix('details', null, `Bring the ${hero.noun} into more scenes.`),
  );
}

/** A brand ends the film and is met once before. */
export function brand({ story, brief }: StoryCase): Finding {
  if (!brief.brand || silentFilm({ story, brief } as StoryCase)) return good('Nothing is sold here.');
  const name = brief.brand;
  const fixes = [];
  const last = story.beats.at(-1);
  if (!last?.narration.includes(name))
    fixes.push(fix('brandLast', last?.number ?? null, `Scene ${last?.number}: end on ${name}, letter for letter.`));
  if (!story.beats.slice(0, -1).some(({ narration }) => narration.includes(name)))
    fixes.push(fix('brandBefore', null, `Name ${name} once before the end.`));
  return fixes.length === 0
    ? good(`${name} is named before it closes the film.`)
    : bad(1 - fixes.length / 2, fixes[0]?.text ?? '', ...fixes);
}

/** No two neighbours open with the same word. */
export function openings({ story, brief }: StoryCase): Finding {
  if (brief.keepMyWords) return good('The creator’s own words.');
  const told = story.beats.filter(({ narration }) => narration);
  const same = told.filter((beat, i) => i > 0 && opening(beat.narration) === opening(told[i - 1]?.narration ?? ''));
  if (same.length === 0) return good('No two scenes open alike.');
  const fixes = same.map((beat) =>
    fix('vary', beat.number, `Scene ${beat.number}: opens with “${opening(beat.narration)}” like the one before.`),
  );
  return bad(1 - same.length / told.length, `Same first word in ${scenesOf(same)} as just before.`, ...fixes);
}

/** Words that can be said in the time of their scene. */
export function budget({ story, plan, brief }: StoryCase): Finding {
  if (brief.keepMyWords) return good('The film is as long as the creator’s words need.');
  const words = wordBudget(plan);
  const over = story.beats.filter(({ narration }) => countWords(narration) > words);
  if (over.length === 0) return good(`Every narration fits its ${words} words.`);
  return bad(
    1 - over.length / story.beats.length,
    `Too many words in ${scenesOf(over)}.`,
    ...over.map(({ number }) => fix('shorter', number, `Scene ${number}: at most ${words} words.`)),
  );
}

/** Feeling that moves: more than one mood, or a mood that was asked for. */
export function feeling({ story, brief, plan }: StoryCase): Finding {
  const moods = new Set(story.beats.map(({ mood }) => mood));
  const even =
    story.kind === 'mood' ||
    story.kind === 'how-to' ||
    story.kind === 'documentary' ||
    story.kind === 'explainer' ||
    brief.keepMyWords;
  if (even || moods.size > 1 || plan.scenes < 3 || story.mood === 'playful' || story.mood === 'joyful')
    return good(`The mood goes ${[...moods].join(', then ')}.`);
  return bad(
    0,
    `It is ${story.mood} from start to end.`,
    fix('moodArc', null, `Let the feeling move: not ${story.mood} in all ${story.beats.length} scenes.`),
  );
}

/** Does what its kind is for. */
export function purpose({ story, understanding }: StoryCase): Finding {
  if (story.kind === 'how-to' && !story.wordless) {
    const steps = understanding.statements.length;
    const said = story.beats.reduce((sum, { narration }) => sum + (narration.match(/\bstep \w+:/gi)?.length ?? 0), 0);
    if (understanding.language === 'en' && said < steps)
      return bad(
        said / steps,
        `Only ${said} of ${steps} steps are said.`,
        fix('expand', null, 'Say each step with its number.'),
      );
    return good(`All ${steps} steps are there, in order.`);
  }
  return good(`It does what ${/^[aeiou]/.test(story.kind) ? 'an' : 'a'} ${story.kind} is for.`);
}

/** Can be drawn: few enough subjects in each picture. */
export function drawable({ story }: StoryCase): Finding {
  const full = story.beats.filter(({ subjects }) => subjects.length > MOST_SUBJECTS);
  if (full.length === 0) return good('Everything can be drawn.');
  return bad(
    1 - full.length / story.beats.length,
    `Too much in ${scenesOf(full)}.`,
    ...full.map(({ number }) => fix('details', number, `Scene ${number}: at most ${MOST_SUBJECTS} things.`)),
  );
}

/** The weights are those of product.md §2. */
export const STORY_RUBRIC: RubricRule<StoryCase>[] = [
  { name: 'prompt alignment', weight: 20, rules: [coverage, order] },
  { name: 'visual detail', weight: 25, rules: [somethingToSee, somethingToTell, ownPictures] },
  { name: 'coherence', weight: 15, rules: [arc, references] },
  { name: 'character or product', weight: 10, rules: [heroThere, brand] },
  { name: 'flow', weight: 10, rules: [openings, budget] },
  { name: 'emotion', weight: 10, rules: [feeling] },
  { name: 'purpose served', weight: 5, rules: [purpose] },
  { name: 'can be produced', weight: 5, rules: [drawable] },
];

/** Scores a story by the rubric; passes at 85 by the number alone. */
export const judgeStory = (work: StoryCase): Verdict => applyRubric(STORY_RUBRIC, work, ROOM_RULES.storyPass);

/** What the critic says with a verdict. */
export function speakVerdict({ judgement, fixes }: Verdict): string {
  if (judgement.passed && fixes.length === 0)
    return `${judgement.strengths[0] ?? ''} ${judgement.strengths.at(-1) ?? ''} Ready for the scenes.`.trim();
  const wanted = fixes
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');
  if (judgement.passed) return `${judgement.strengths[0] ?? ''} Good enough to go on, though: ${wanted}`.trim();
  return `Keep: ${judgement.strengths[0] ?? 'the order of things.'} Not there yet. ${wanted}`;
}
