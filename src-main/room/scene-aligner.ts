import type { Subject } from '../../src-shared/picture.ts';
import type { SceneScript, Story } from '../../src-shared/room.ts';
import type { Understanding } from '../../src-shared/understanding.ts';
import { lightOf } from './staging/describe.ts';
import { endCard } from './staging/end-card.ts';
import { fillScene, sameTrain } from './staging/fill-scene.ts';
import { gendered } from './staging/genders.ts';
import { stageSubjects } from './staging/stage-subjects.ts';

/** One identity per subject: looks, noun, count and picture as where it was first seen; action and weight stay each scene's. */
export function identities(scenes: SceneScript[], story: Story): Map<string, Subject> {
  const known = new Map<string, Subject>(story.characters.map((subject) => [subject.id, subject]));
  for (const subject of scenes.flatMap(({ picture }) => picture.subjects)) {
    if (!known.has(subject.id)) known.set(subject.id, subject);
  }
  return known;
}

/** “We see a crescent”, says a lesson, and means whoever watches. */
const isLesson = ({ kind }: Pick<Understanding, 'kind'>): boolean => kind === 'explainer' || kind === 'how-to';

/** Aligns one scene with the rest: identity, light, season. Per scene, so that no length of film breaks it. */
export function alignScene(
  scene: SceneScript,
  known: Map<string, Subject>,
  understanding: Pick<Understanding, 'season' | 'kind' | 'subjects' | 'statements' | 'topic' | 'wordless'>,
  of: number,
): SceneScript {
  const { season } = understanding;
  const isEndCard = understanding.kind === 'ad' && scene.number === of;
  const { picture } = scene;
  const subjects = picture.subjects.map((subject) => {
    const same = known.get(subject.id);
    return same ? { ...same, label: same.label, action: subject.action, weight: subject.weight } : subject;
  });
  const cast = [...known.values()];
  const told = understanding.statements.map(({ text }) => text);
  const staged = stageSubjects(
    { ...picture, subjects: isEndCard ? endCard(subjects, understanding, scene.narration) : gendered(subjects, told) },
    `${scene.action} ${scene.narration}`,
    cast,
    told,
  ).filter(({ noun }) => !(noun === 'person' && isLesson(understanding)));
  return {
    ...scene,
    light: lightOf(picture.place, picture.timeOfDay, picture.weather),
    picture: {
      ...picture,
      subjects: sameTrain(fillScene(staged, picture, understanding, cast), picture, [
        ...understanding.subjects,
        ...cast,
      ]),
      season: picture.season ?? season,
    },
  };
}
