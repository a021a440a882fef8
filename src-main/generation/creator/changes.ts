import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { GenerationRow } from '../../library/generation-row.ts';
import type { Library } from '../../library/library.ts';
import type { StoryOutcome } from '../../room/room.ts';
import { stableJson } from '../hash.ts';
import type { CreatorWord } from './creator-word.ts';
import { isSameScene } from './passes.ts';
import { meet, storyOf } from './standing-story.ts';

/** What the creator's word changes in a film. */
export interface Changes {
  scenes: number[];
  /** Whether anything has to be made again. */
  makes: boolean;
}

/** What would be made again if a film were made with this word. */
export function changesOf(library: Library, row: GenerationRow, word: CreatorWord, model: boolean): Changes {
  const { id, story, brief, numScenes } = row;
  const told = library.steps.get(id, 'story')?.output as StoryOutcome | null | undefined;
  if (!story || !told) return { scenes: [], makes: true };
  const next = storyOf(meet(told, word, model), brief);
  const numbers = Array.from({ length: numScenes }, (_, i) => i + 1);
  const scenes = numbers.filter((number) => {
    const pin = word.scenes.get(number);
    const script = library.scenes.byNumber(id, number)?.script ?? null;
    if (pin) return script === null || !isSameScene(pin.version, script);
    return next === null || beat(next, number) !== beat(story, number);
  });
  return { scenes, makes: scenes.length > 0 || next === null || stableJson(whole(next)) !== stableJson(whole(story)) };
}

const beat = ({ beats }: Story, number: number): string => stableJson(beats[number - 1] ?? null);
/** What is heard and read beyond the scenes: the music's mood and the title. */
const whole = ({ title, mood }: Story): unknown => ({ title, mood });

/** The same version as the film is made of. */
export function isAsMade(
  library: Library,
  { id, story }: GenerationRow,
  target: 'story' | number,
  version: Story | SceneScript,
): boolean {
  if (target === 'story') return story !== null && stableJson(story) === stableJson(version);
  const script = library.scenes.byNumber(id, target)?.script ?? null;
  return script !== null && isSameScene(version as SceneScript, script);
}
