import type { Beat } from '../../../src-shared/room.ts';
import { bad, type Finding, fix, good } from '../rubric.ts';
import { MOST_SUBJECTS } from '../telling/beats.ts';
import { type StoryCase, scenesOf } from './story-case.ts';

/** Something to look at in every scene. */
export function somethingToSee({ story }: StoryCase): Finding {
  const blank = story.beats.filter(({ subjects }) => subjects.length === 0);
  if (blank.length === 0) return good('Every scene has something to look at.');
  const fixes = blank.map(({ number }) => fix('details', number, `Scene ${number}: say what we look at.`));
  return bad(1 - (1.2 * blank.length) / story.beats.length, `Nothing to look at in ${scenesOf(blank)}.`, ...fixes);
}

/** All that a picture is made of, as one text. */
const pictureOf = (beat: Beat): string =>
  `${beat.place}/${beat.timeOfDay}/${beat.weather}/${beat.subjects
    .map(({ id, action }) => id + action)
    .sort()
    .join(',')}`;

/** Two neighbours that show the same things in the same place are one scene. */
export function ownPictures({ story }: StoryCase): Finding {
  const { beats } = story;
  const same = beats.filter((beat, i) => i > 0 && pictureOf(beat) === pictureOf(beats[i - 1] as Beat));
  if (same.length === 0) return good('No two neighbours show the same picture.');
  return bad(
    1 - same.length / beats.length,
    `Same picture as before in ${scenesOf(same)}.`,
    ...same.map(({ number }) => fix('expand', number, `Scene ${number}: shows what scene ${number - 1} shows.`)),
  );
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

/** The one the film is about is there soon, and in a good part of it. */
export function heroThere({ story }: StoryCase): Finding {
  const hero = story.characters[0];
  if (!hero) return good('A film of places.');
  const share =
    story.beats.filter(({ subjects }) => subjects.some(({ id }) => id === hero.id)).length / story.beats.length;
  const wanted = hero.kind === 'person' || hero.kind === 'animal' ? 0.4 : 0.2;
  if (share >= wanted) return good(`The ${hero.noun} carries the film.`);
  return bad(
    share / wanted,
    `The ${hero.noun} is hardly there.`,
    fix('details', null, `Bring the ${hero.noun} into more scenes.`),
  );
}
