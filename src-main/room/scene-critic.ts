import type { Brief } from '../../src-shared/brief.ts';
import { countWords, type FilmPlan } from '../../src-shared/plan.ts';
import { type Beat, ROOM_RULES, type SceneScript, type Story } from '../../src-shared/room.ts';
import { applyRubric, bad, type Finding, fix, good, type RubricRule, type Verdict } from './rubric.ts';
import { MOST_SUBJECTS } from './telling/beats.ts';
import { filmHolds, sentencesOf, wordBudget } from './telling/words.ts';

export interface SceneCase {
  scene: SceneScript;
  beat: Beat;
  story: Story;
  before: SceneScript[];
  brief: Pick<Brief, 'keepMyWords'>;
  plan: Pick<FilmPlan, 'lengthS' | 'scenes'>;
}

/** The setting says more than place and time. */
export function richSetting({ scene }: SceneCase): Finding {
  const words = countWords(scene.setting);
  if (words >= 8) return good(`The setting can be seen: “${sentencesOf(scene.setting).at(-1)}”`);
  return bad(
    words / 24,
    `The setting is only “${scene.setting}”.`,
    fix('detail', scene.number, 'Add one thing that is seen close.'),
  );
}

/** Somebody or something does something. */
export function someAction({ scene }: SceneCase): Finding {
  if (scene.picture.subjects.length > 0) return good(scene.action);
  return bad(0.4, 'Nobody is there and nothing happens.', fix('detail', scene.number, 'Put something into the frame.'));
}

/** It ends on another picture than it opened on. */
export function firstAndLast({ scene }: SceneCase): Finding {
  if (scene.firstSeen !== scene.lastSeen) return good('It ends on another picture than it opens on.');
  return bad(
    0,
    'First and last picture are the same.',
    fix('ends', scene.number, 'End on another picture than the first.'),
  );
}

/** The camera moves, and not as it did a scene ago. */
export function cameraMoves({ scene, before }: SceneCase): Finding {
  const last = before.at(-1)?.picture.camera;
  const { camera } = scene.picture;
  if (camera === last)
    return bad(
      0.2,
      `The camera does ${camera.replace('-', ' ')} again.`,
      fix('camera', scene.number, `Not ${camera.replace('-', ' ')} a second time.`),
    );
  return good(`${camera.replace('-', ' ')} suits “${scene.heading}”.`);
}

/** People and things look as they do in the story. */
export function sameLooks({ scene, story }: SceneCase): Finding {
  const wrong = scene.picture.subjects.find((subject) => {
    const known = story.characters.find(({ id }) => id === subject.id);
    return known && (known.attributes.join() !== subject.attributes.join() || known.pictureId !== subject.pictureId);
  });
  if (wrong)
    return bad(
      0.3,
      `The ${wrong.noun} looks different here.`,
      fix('identity', scene.number, `Keep the looks of the ${wrong.noun}.`),
    );
  return good('Everyone looks as in the rest of the film.');
}

/** Nobody is in the picture whom the beat does not know. */
export function onlyKnown({ scene, beat }: SceneCase): Finding {
  const stranger = scene.picture.subjects.find(({ id }) => !beat.subjects.some((s) => s.id === id));
  return stranger
    ? bad(
        0.2,
        `Where does the ${stranger.noun} come from?`,
        fix('identity', scene.number, `Take the ${stranger.noun} out.`),
      )
    : good('Only what the story has.');
}

/** Place, hour and weather are those of the beat. */
export function keepsSetting({ scene, beat }: SceneCase): Finding {
  const { place, timeOfDay, weather } = scene.picture;
  const off = [
    place !== beat.place && 'place',
    timeOfDay !== beat.timeOfDay && 'hour',
    weather !== beat.weather && 'weather',
  ].filter(Boolean);
  return off.length === 0
    ? good('Place, hour and weather hold.')
    : bad(
        1 - off.length / 3,
        `Another ${off.join(' and ')} than the story has.`,
        fix('identity', scene.number, 'Back to the setting of the beat.'),
      );
}

/** The narration can be read aloud in its time: its share of the film, or what the story's scenes leave each other. */
export function speakable({ scene, beat, story, brief, plan }: SceneCase): Finding {
  const budget = wordBudget(plan);
  const words = countWords(scene.narration);
  const agreed =
    scene.narration === beat.narration &&
    filmHolds(
      story.beats.map(({ narration }) => narration),
      plan,
    );
  if (words <= budget || agreed || brief.keepMyWords)
    return good(words === 0 ? 'No words: the picture speaks.' : `${words} words, easily said.`);
  return bad(
    budget / words - 0.2,
    `${words} words where ${budget} fit.`,
    fix('trim', scene.number, `Cut to ${budget} words.`),
  );
}

/** No sentence is so long that nobody can follow it, and none is said twice. */
export function readable({ scene, before, brief }: SceneCase): Finding {
  if (brief.keepMyWords) return good('The creator’s own words.');
  const said = new Set(before.flatMap(({ narration }) => sentencesOf(narration)));
  const again = sentencesOf(scene.narration).find((sentence) => countWords(sentence) > 3 && said.has(sentence));
  if (again) return bad(0.3, `“${again}” was said before.`, fix('trim', scene.number, `Do not say “${again}” again.`));
  const long = sentencesOf(scene.narration).find((sentence) => countWords(sentence) > 26);
  return long
    ? bad(0.5, 'One sentence runs on too long.', fix('trim', scene.number, 'Split or cut the long sentence.'))
    : good('It reads well aloud.');
}

/** Can be drawn. */
export function drawable({ scene }: SceneCase): Finding {
  const { subjects } = scene.picture;
  return subjects.length <= MOST_SUBJECTS
    ? good('It can be drawn.')
    : bad(
        0.4,
        `${subjects.length} things in one picture.`,
        fix('identity', scene.number, `At most ${MOST_SUBJECTS} things.`),
      );
}

/** The weights are those of product.md §2. */
export const SCENE_RUBRIC: RubricRule<SceneCase>[] = [
  { name: 'visual detail', weight: 30, rules: [richSetting, someAction] },
  { name: 'cinematography', weight: 20, rules: [cameraMoves, firstAndLast] },
  { name: 'consistency of subject', weight: 20, rules: [sameLooks, onlyKnown] },
  { name: 'continuity', weight: 15, rules: [keepsSetting] },
  { name: 'quality', weight: 10, rules: [speakable, readable] },
  { name: 'can be produced', weight: 5, rules: [drawable] },
];

/** Scores a scene by the rubric; passes at 85 by the number alone. */
export const judgeScene = (work: SceneCase): Verdict => applyRubric(SCENE_RUBRIC, work, ROOM_RULES.scenePass);
