import { isDeepStrictEqual } from 'node:util';
import type { Story } from '../../src-shared/room.ts';
import { amendStory } from './intents/amend.ts';
import { needsRetelling, wishesOf } from './intents/remarks.ts';
import { mendStory } from './mend-story.ts';
import type { RoomContext } from './room.ts';
import type { Fix } from './rubric.ts';
import { toBeats } from './telling/beats.ts';
import { tellBrand } from './telling/brand.ts';
import { tell } from './telling/tell.ts';
import { makeTitle } from './telling/title.ts';
import { varyOpenings } from './telling/vary.ts';
import { list, numberWord, sentencesOf } from './telling/words.ts';

/** What the director does beyond dealing out the brief. The first draft has all that costs nothing; the rest is switched on by the critic's fix of that name. */
export interface Choices {
  expand: boolean;
  vary: boolean;
  brandLast: boolean;
  brandBefore: boolean;
  moodArc: boolean;
  details: boolean;
}

export interface StoryWork {
  story: Story;
  choices: Choices;
  /** What the creator had said by then. */
  heard: string[];
}

export const FIRST_CHOICES: Choices = {
  expand: false,
  vary: false,
  brandLast: true,
  brandBefore: true,
  moodArc: true,
  details: true,
};

/** Tells the brief as a story with one beat a scene. Pure: the same context and choices give the same story. */
export function composeStory(context: RoomContext, choices: Choices): StoryWork {
  const { brief, plan } = context;
  const { understanding } = context;
  const heard = context.creatorNotes();
  const wishes = wishesOf(heard);
  const expand = choices.expand || wishes.some(needsRetelling);
  let told = tell({ brief, plan, understanding }, { expand });
  if (choices.vary && !brief.keepMyWords && understanding.language === 'en') told = varyOpenings(told, plan);
  if (!brief.keepMyWords && !understanding.wordless) {
    told = tellBrand(
      told,
      brief.brand,
      { understanding, plan },
      { last: choices.brandLast, before: choices.brandBefore },
    );
  }
  const beats = toBeats(told, understanding, choices);
  const people = understanding.subjects.filter(({ kind }) => kind === 'person' || kind === 'animal');
  const story: Story = {
    title: makeTitle(brief, understanding),
    logline: loglineOf(brief.idea),
    kind: understanding.kind,
    language: understanding.language,
    arc: beats.map((beat) => beat.function).join(' → '),
    mood: understanding.mood,
    wordless: understanding.wordless,
    characters: people.length > 0 ? people : understanding.subjects.slice(0, 1),
    places: [...new Set(beats.map(({ place }) => place))],
    palette: null,
    beats,
  };
  return { story: amendStory(story, wishes, brief), choices, heard };
}

/** The brief's first sentence or two, as it stands. */
function loglineOf(idea: string): string {
  const sentences = sentencesOf(idea.replace(/\s+/g, ' '));
  const first = sentences[0] ?? idea;
  const both = sentences[1] && first.length < 60 ? `${first} ${sentences[1]}` : first;
  return both.length > 280 ? `${both.slice(0, both.lastIndexOf(' ', 279))} …` : both;
}

/** True when the creator said something since. */
export const isBehind = ({ heard }: Pick<StoryWork, 'heard'>, { creatorNotes }: RoomContext): boolean =>
  heard.join('\n') !== creatorNotes().join('\n');

/** Switches on what the fixes ask for and mends what they name in the text; null when that changes nothing and the creator said nothing more. */
export function reviseStory(context: RoomContext, work: StoryWork, fixes: Fix[]): StoryWork | null {
  const choices = { ...work.choices };
  for (const { code } of fixes) {
    if (code in choices) choices[code as keyof Choices] = true;
  }
  const behind = isBehind(work, context);
  const switched = Object.keys(choices).some(
    (key) => choices[key as keyof Choices] !== work.choices[key as keyof Choices],
  );
  const composed = switched || behind ? composeStory(context, choices) : work;
  const story = mendStory(composed.story, fixes, context.plan);
  // A version that says and shows the same is none.
  return !behind && isDeepStrictEqual(story.beats, work.story.beats) ? null : { ...composed, choices, story };
}

/** What the director says with a version. */
export function presentStory({ story }: Pick<StoryWork, 'story'>, round: number, fixes: Fix[]): string {
  const { beats, title } = story;
  if (round === 1) {
    const first = beats[0];
    const last = beats.at(-1);
    return `“${title}”, told in ${numberWord(beats.length)} scenes. We open on “${first?.heading}” and end on “${last?.heading}”.`;
  }
  const scenes = [...new Set(fixes.map(({ scene }) => scene).filter((n): n is number => n !== null))];
  const where = scenes.length > 0 ? `scene${scenes.length > 1 ? 's' : ''} ${list(scenes.map(String))}` : 'the whole';
  const changed = beats.find((beat) => scenes.includes(beat.number) && beat.narration) ?? beats[0];
  return `Reworked ${where}. Scene ${changed?.number} now says: “${changed?.narration || changed?.summary}”`;
}
