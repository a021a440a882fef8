import { languageName } from '../../../../src-shared/language-name.ts';
import type { Story } from '../../../../src-shared/room.ts';
import type { RoomContext } from '../../room.ts';
import type { Fix } from '../../rubric.ts';
import { wordBudget } from '../../telling/words.ts';
import type { Section } from '../sections.ts';
import { digest } from '../tell.ts';

const JSON_ONLY = 'Answer with one JSON object of the given form and nothing else.';

export const directorSystem = ({ understanding }: Pick<RoomContext, 'understanding'>): string =>
  `You are the director of a short illustrated film. You turn a creator's idea into a story, one beat for each scene. Use what the idea says, in its order: its people, things, places and facts. Be plain and concrete. Say what is seen and heard. Do not greet, moralise or sum up. Write title, logline, heading, summary and narration in ${languageName(understanding.language)}; nouns and attributes of subjects in English. ${JSON_ONLY}`;

/** The brief as every agent of the story gets it. */
export function briefSections({ brief, plan, understanding, creatorNotes }: RoomContext): Section[] {
  const notes = creatorNotes();
  const words = wordBudget(plan);
  const narration = understanding.wordless
    ? 'The film has no words: leave every narration empty.'
    : brief.keepMyWords
      ? 'The narration is the creator’s own text and is put in later: leave every narration empty.'
      : `Narration of each scene: ${Math.max(3, Math.round(words * 0.6))} to ${words} words, read aloud.`;
  return [
    { heading: 'THE IDEA', text: brief.idea, least: 600 },
    {
      heading: 'THE FILM',
      text: [
        `A ${understanding.kind} of ${plan.lengthS} seconds in exactly ${plan.scenes} scenes. ${narration}`,
        brief.title ? `Its title is “${brief.title}”.` : '',
        brief.brand
          ? `The brand “${brief.brand}” is named, letter for letter, in the narration of the last scene and of one before it.`
          : '',
        brief.pictures.length > 0
          ? `The creator’s own pictures show: ${brief.pictures.map(({ role }) => role).join(', ')}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
    { heading: 'WHAT THE CREATOR SAID IN THE ROOM (the last word counts)', text: notes.slice(-12).join('\n') },
  ];
}

/** What a new version starts from. */
export const revisionSections = (story: Story, fixes: readonly Fix[]): Section[] => [
  { heading: 'YOUR LAST VERSION', text: digest(story), least: 800 },
  {
    heading: 'WHAT THE CRITIC WANTS CHANGED (keep the rest)',
    text: fixes.map(({ scene, text }) => `- ${scene === null ? '' : `Scene ${scene}: `}${text}`).join('\n'),
  },
];

export const storyCriticSystem = `You are a critic of short films. Rate a story for a film, each part from 0 (missing) to 10 (cannot be better), with a reason that names what you saw. Be strict: 9 and 10 are rare. Name what to keep, and what to change in which scene (0 for the whole). ${JSON_ONLY}`;

export const storySection = (story: Story): Section => ({
  heading: 'THE STORY',
  text: `“${story.title}”. ${story.logline}\n${digest(story)}`,
  least: 1200,
});
