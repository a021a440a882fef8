import type { Brief } from '../../../src-shared/brief.ts';
import { assertNever } from '../../../src-shared/errors.ts';
import { countWords } from '../../../src-shared/plan.ts';
import type { Beat, Story } from '../../../src-shared/room.ts';
import { plainSubject } from '../../engines/language/reading/subjects.ts';
import { trimNarration } from '../telling/trim.ts';
import { sentencesOf } from '../telling/words.ts';
import type { IntentOf, Wish } from './intent.ts';
import { isCalled } from './nouns.ts';
import { rename } from './rename.ts';
import { isMeant } from './scenes.ts';

/** Subjects that a picture holds at most (picture.ts). */
const MOST_SUBJECTS = 8;
/** What "shorter" leaves of a scene that says one sentence. */
const SHORTER_SHARE = 0.65;

type Words = Pick<Brief, 'keepMyWords'>;

/** A story with the creator's wishes in it, one after the other. Pure; who the wishes do not touch stays as it is. */
export const amendStory = (story: Story, wishes: readonly Wish[], brief: Words): Story =>
  wishes.reduce((amended, wish) => amend(amended, wish, brief), story);

function amend(story: Story, wish: Wish, { keepMyWords }: Words): Story {
  switch (wish.kind) {
    case 'mood': {
      const { mood } = wish;
      const turned = eachBeat(story, wish.scene, (beat) => ({ ...beat, mood }));
      return wish.scene === null ? { ...turned, mood } : turned;
    }
    case 'narration':
      return wish.change === 'longer' || keepMyWords ? story : eachBeat(story, wish.scene, shorten);
    case 'without':
      return takeAway(story, wish);
    case 'keep':
      return story;
    case 'with':
      return eachBeat(story, wish.scene, (beat) => putIn(beat, wish));
    case 'name':
      return keepMyWords ? story : rename(story, wish);
    case 'setting':
      return withPlaces(eachBeat(story, wish.scene, (beat) => setIn(beat, wish)));
    case 'camera':
      return eachBeat(story, wish.scene, (beat) => ({ ...beat, camera: wish.camera }));
    case 'words':
      return eachBeat(story, wish.scene, (beat) => ({ ...beat, narration: wish.text, exact: true }));
    case 'title':
      return { ...story, title: wish.title };
    default:
      return assertNever(wish);
  }
}

function eachBeat(story: Story, scene: number | null, change: (beat: Beat) => Beat): Story {
  const { beats } = story;
  return { ...story, beats: beats.map((beat) => (isMeant(scene, beat.number, beats.length) ? change(beat) : beat)) };
}

/** The first of several sentences; of a single one the part that says most. */
function shorten(beat: Beat): Beat {
  if (beat.exact) return beat;
  const sentences = sentencesOf(beat.narration);
  const words = Math.max(3, Math.ceil(countWords(beat.narration) * SHORTER_SHARE));
  const narration = sentences.length > 1 ? (sentences[0] ?? '') : trimNarration(beat.narration, words);
  return { ...beat, narration };
}

function takeAway(story: Story, { scene, noun }: IntentOf<'without'>): Story {
  const bare = eachBeat(story, scene, (beat) => ({
    ...beat,
    subjects: beat.subjects
      .filter((subject) => !isCalled(subject, noun))
      .map((subject, i) => (i === 0 && subject.kind !== 'nature' ? { ...subject, weight: 'hero' } : subject)),
  }));
  if (scene !== null) return bare;
  return { ...bare, characters: story.characters.filter((subject) => !isCalled(subject, noun)) };
}

function putIn(beat: Beat, { noun, label, of, count }: IntentOf<'with'>): Beat {
  if (beat.subjects.some((subject) => isCalled(subject, noun))) return beat;
  const added = {
    ...plainSubject(noun, of, label),
    count,
    weight: beat.subjects.length === 0 ? 'hero' : 'secondary',
  } as const;
  return { ...beat, subjects: [...beat.subjects.slice(0, MOST_SUBJECTS - 1), added] };
}

function setIn(beat: Beat, { set, only }: IntentOf<'setting'>): Beat {
  if (only?.timeOfDay && only.timeOfDay !== beat.timeOfDay) return beat;
  if (only?.weather && only.weather !== beat.weather) return beat;
  const { timeOfDay, weather, season, place } = set;
  return {
    ...beat,
    ...(timeOfDay ? { timeOfDay } : {}),
    ...(weather ? { weather } : {}),
    ...(season ? { season } : {}),
    ...(place ? { place } : {}),
  };
}

const withPlaces = (story: Story): Story => ({ ...story, places: [...new Set(story.beats.map(({ place }) => place))] });
