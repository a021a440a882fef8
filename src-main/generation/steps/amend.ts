import type { Story } from '../../../src-shared/room.ts';
import type { StoryOutcome } from '../../room/room.ts';
import { list } from '../../room/telling/words.ts';
import { inputHash, stableJson } from '../hash.ts';
import type { Step, StepContext } from '../step.ts';
import { tellStory } from './write.ts';

const KEY = 'amend';

/**
 * Tells the story with the creator's wishes in it as a version of its own; null where it is just as the room told it and
 * always was.
 *
 * @param told what the room told, or the version that the creator went back to
 */
export function amendStep(context: StepContext, told: StoryOutcome, story: Story): Step<Story> | null {
  const { library, id, emit } = context;
  const shown = library.generations.get(id).story;
  const changed = stableJson(story) !== stableJson(told.story);
  // A story that was never touched needs no step; one whose wishes were taken back is told as it was.
  if (!changed && library.steps.get(id, KEY) === null && told.rounds > 0) return null;
  return {
    key: KEY,
    phase: 'story',
    scene: null,
    units: 1,
    inputs: { told: inputHash(told.story), story },
    run: async () => {
      if (shown && stableJson(shown) !== stableJson(story))
        emit('message', {
          agent: 'story-director',
          role: 'revise',
          round: Math.max(1, told.rounds),
          scene: null,
          text: sayChange(shown, story),
          score: null,
          passed: null,
          parts: null,
          structured: story,
        });
      tellStory(context, { story, judgement: told.judgement });
      return story;
    },
  };
}

/** What is another in a story, in a sentence. */
function sayChange(before: Story, after: Story): string {
  const scenes = after.beats
    .filter((beat, i) => stableJson(beat) !== stableJson(before.beats[i]))
    .map(({ number }) => number);
  const title = before.title === after.title ? '' : ` The film is called “${after.title}”.`;
  if (scenes.length === 0) return `The story as you asked.${title}`;
  const said = after.beats.find((beat, i) => beat.narration && beat.narration !== before.beats[i]?.narration);
  const words = said ? ` Scene ${said.number} now says: “${said.narration}”` : '';
  return `As you asked, scene${scenes.length > 1 ? 's' : ''} ${list(scenes.map(String))} changed.${title}${words}`;
}
