import { languageName } from '../../../../src-shared/language-name.ts';
import type { Beat, SceneScript, Story } from '../../../../src-shared/room.ts';
import type { RoomContext } from '../../room.ts';
import type { Fix } from '../../rubric.ts';
import { wordBudget } from '../../telling/words.ts';
import type { Section } from '../sections.ts';
import { sceneDigest } from '../tell.ts';

const JSON_ONLY = 'Answer with one JSON object of the given form and nothing else.';

export const writerSystem = ({ language }: Pick<Story, 'language'>): string =>
  `You write the scenes of a short illustrated film. From a beat you make a scene that can be drawn: the setting with one thing seen close, what happens, what is seen first and what last (two different pictures), a camera move unlike the scene before, the sound. Keep to the beat: its people, place, hour and weather. Write the narration in ${languageName(language)}, everything else in English. ${JSON_ONLY}`;

export interface SceneDesk {
  context: RoomContext;
  story: Story;
  beat: Beat;
  before: SceneScript[];
}

/** A scene's part of the story: itself, its neighbours, and the two scenes written before it. However long the film, it is as much. */
export function sceneSections({ context, story, beat, before }: SceneDesk): Section[] {
  const { brief, plan, creatorNotes } = context;
  const words = wordBudget(plan);
  const fixed = story.wordless || brief.keepMyWords;
  const next = story.beats.find(({ number }) => number === beat.number + 1);
  return [
    { heading: 'THE FILM', text: `“${story.title}”, a ${story.kind}. ${story.logline}` },
    {
      heading: `THE BEAT OF SCENE ${beat.number} OF ${plan.scenes}`,
      text: `${beat.heading}. ${beat.summary} Place: ${beat.place}. Hour: ${beat.timeOfDay}. Weather: ${beat.weather}. Mood: ${beat.mood}. Seen: ${beat.subjects.map(({ noun, attributes, action }) => `${[...attributes, noun].join(' ')} ${action}`).join(', ')}.`,
      least: 500,
    },
    {
      heading: 'ITS NARRATION',
      text: fixed
        ? `Leave it empty. ${beat.narration ? `It stays: “${beat.narration}”` : ''}`
        : `“${beat.narration}” Make it better, at most ${words} words.${brief.brand && beat.narration.includes(brief.brand) ? ` Keep “${brief.brand}” in it, letter for letter.` : ''}`,
    },
    { heading: 'THE SCENES BEFORE', text: before.slice(-2).map(sceneDigest).join('\n') },
    { heading: 'THE NEXT BEAT', text: next?.summary ?? '' },
    { heading: 'WHAT THE CREATOR SAID IN THE ROOM', text: creatorNotes().slice(-12).join('\n') },
  ];
}

export const sceneRevisionSections = (scene: SceneScript, fixes: readonly Fix[]): Section[] => [
  { heading: 'YOUR LAST VERSION', text: sceneDigest(scene) },
  { heading: 'WHAT THE CRITIC WANTS CHANGED (keep the rest)', text: fixes.map(({ text }) => `- ${text}`).join('\n') },
];

export const sceneCriticSystem = `You are a critic of scenes for short illustrated films. Rate the scene, each part from 0 (missing) to 10 (cannot be better), with a reason that names what you saw. Be strict: 9 and 10 are rare. Name what to keep and what to change. ${JSON_ONLY}`;

export const cohesorSystem = `You watch over how the scenes of a short film follow each other. Rate each neighbouring pair from 0 (a break) to 100 (one grows out of the other) by place, light, who is seen, camera and words, with a reason. Then name what is wrong with the film as a whole and in which scene, if anything is. ${JSON_ONLY}`;

export const enhancerSystem = `You write instructions for an engine that makes pictures from words. In English, in one paragraph of 60 to 120 words: subject with its looks, action, place, hour, weather, light, lens and angle, style. Only what can be seen; no lettering; nothing that happens before or after. ${JSON_ONLY}`;
