import { bad, type Finding, fix, good } from '../rubric.ts';
import type { StoryCase } from './story-case.ts';

/** Kinds that hold one mood by their nature. */
const EVEN = new Set(['mood', 'how-to', 'documentary', 'explainer']);

/** Feeling that moves: more than one mood, or a mood that was asked for. */
export function feeling({ story, brief, plan }: StoryCase): Finding {
  const moods = new Set(story.beats.map(({ mood }) => mood));
  const light = story.mood === 'playful' || story.mood === 'joyful';
  if (EVEN.has(story.kind) || brief.keepMyWords || moods.size > 1 || plan.scenes < 3 || light)
    return good(`The mood goes ${[...moods].join(', then ')}.`);
  return bad(
    0,
    `It is ${story.mood} from start to end.`,
    fix('moodArc', null, `Let the feeling move: not ${story.mood} in all ${story.beats.length} scenes.`),
  );
}

/** Words of a turn: after them nothing is as before. */
const TURN =
  /\b(?:but|until|then|now|suddenly|at last|finally|last|one day|again|still|never|when|if|by (?:morning|night)|turns?|becomes?|finds?|discovers?|arrives?|opens?|ends?|gone|lost|first)\b|\?/i;

/** Something changes from first to last: the place, the hour, the weather, who is there, or a turn in what is said. */
export function change({ story, brief }: StoryCase): Finding {
  const [first, last] = [story.beats[0], story.beats.at(-1)];
  if (!first || !last || brief.keepMyWords || story.language !== 'en') return good('It moves.');
  const key = (beat: typeof first): string =>
    [beat.place, beat.timeOfDay, beat.weather, ...beat.subjects.map(({ id }) => id)].join('/');
  const seen = key(first) !== key(last);
  const said = story.beats.slice(1).some(({ narration }) => TURN.test(narration));
  if (seen && (said || story.wordless)) return good('At the end something is another than at the start.');
  return bad(
    seen || said ? 0.7 : 0.2,
    seen ? 'Nothing turns in what is said.' : 'It ends as it began.',
    fix('expand', last.number, `Scene ${last.number}: let something have changed.`),
  );
}
