import { describe, expect, it } from 'vitest';
import { amendStory } from '../../../../src-main/room/intents/amend.ts';
import { wishesOf } from '../../../../src-main/room/intents/remarks.ts';
import { beat, story, subject } from '../cases.ts';

const keeper = subject('keeper', { kind: 'person' });
const told = story(
  [
    beat(1, { narration: 'A small fox is lost. The keeper sees the fox.', subjects: [keeper, subject('fox')] }),
    beat(2, { weather: 'rain' }),
    beat(3, { timeOfDay: 'night' }),
  ],
  { characters: [keeper, subject('fox')] },
);
const amended = (...remarks: string[]) => amendStory(told, wishesOf(remarks), { keepMyWords: false });

describe('a story with the creator’s wishes in it', () => {
  it('has the mood everywhere, or in one scene', () => {
    expect(amended('make it sadder')).toMatchObject({
      mood: 'melancholy',
      beats: [1, 2, 3].map(() => ({ mood: 'melancholy' })),
    });
    const one = amended('scene 2 sadder');
    expect([one.mood, ...one.beats.map(({ mood }) => mood)]).toEqual(['hopeful', 'calm', 'melancholy', 'hopeful']);
  });

  it('says less, again when asked again', () => {
    expect(amended('shorter').beats[0]?.narration).toBe('A small fox is lost.');
    expect(amended('shorter in scene 2').beats[0]).toEqual(told.beats[0]);
  });

  it('shows nobody, and gives the picture to who is left', () => {
    const { beats, characters } = amended('no people');
    expect(beats[0]?.subjects).toMatchObject([{ noun: 'fox', weight: 'hero' }]);
    expect(characters.map(({ noun }) => noun)).toEqual(['fox']);
    expect(amended('no people', 'keep the people').beats).toEqual(told.beats);
    expect(amended('remove the fox from scene 2').beats.map(({ subjects }) => subjects.length)).toEqual([2, 0, 1]);
  });

  it('shows what is added, once', () => {
    const { beats } = amended('add two boats to scene 3', 'add a boat to scene 3');
    expect(beats.map(({ subjects }) => subjects.map(({ noun }) => noun))).toEqual([
      ['keeper', 'fox'],
      ['fox'],
      ['fox', 'boat'],
    ]);
    expect(beats[2]?.subjects[1]).toMatchObject({ count: 2, kind: 'vehicle', weight: 'secondary' });
  });

  it('says names for all that was called otherwise, and leaves words given to the letter', () => {
    const { beats } = amended('scene 2: say “The fox runs.”', 'call the fox Mira');
    expect(beats[0]?.narration).toBe('Mira is lost. The keeper sees Mira.');
    expect(beats[1]).toMatchObject({ narration: 'The fox runs.', exact: true });
  });

  it('changes hour and weather where they are as said', () => {
    expect(amended('no rain').beats.map(({ weather }) => weather)).toEqual(['clear', 'clear', 'clear']);
    expect(amended('not at night').beats.map(({ timeOfDay }) => timeOfDay)).toEqual(['day', 'day', 'day']);
    expect(amended('the last scene in a harbour', 'scene 9 at dawn').beats.map(({ place }) => place)).toEqual([
      'forest',
      'forest',
      'harbour',
    ]);
  });

  it('carries camera, season and title', () => {
    expect(amended('closer in scene 2', 'all scenes in autumn', 'call the film Out')).toMatchObject({
      title: 'Out',
      beats: [{ season: 'autumn' }, { season: 'autumn', camera: 'push-in' }, { season: 'autumn' }],
    });
  });
});

describe('remarks', () => {
  it('are taken back one by one, or all', () => {
    expect(amended('make it sadder', 'scene 2 at night', 'forget that', 'undo that')).toEqual(told);
    expect(amended('make it sadder', 'scene 2 at night', 'forget everything')).toEqual(told);
    expect(amended('make it sadder', 'forget that', 'make it happier').mood).toBe('joyful');
  });

  it('win over earlier ones', () => {
    expect(amended('scene 2 at night', 'scene 2 at dawn').beats[1]?.timeOfDay).toBe('dawn');
  });
});
