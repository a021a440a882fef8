import { expect, it } from 'vitest';
import { answerRemark, type Listening } from '../../../src-main/room/intents/answer.ts';
import { readRemark } from '../../../src-main/room/intents/read.ts';
import { beat, story } from './cases.ts';

const AT: Listening = {
  moment: 'making',
  scenes: 3,
  story: story([1, 2, 3].map((number) => beat(number))),
  keepMyWords: false,
  model: false,
  changes: { scenes: [2], makes: true },
  locked: { story: false, scenes: [] },
  takenBack: null,
};
const answer = (remark: string, at: Partial<Listening> = {}): string =>
  answerRemark(remark, readRemark(remark), { ...AT, ...at });

it.each<[string, Partial<Listening>, RegExp]>([
  ['scene 2 at night', {}, /^Understood: scene 2 at night\. It changes scene 2 from now on; the others stay\.$/],
  ['make it sadder', { changes: { scenes: [1, 2, 3], makes: true } }, /It changes every scene from now on\.$/],
  ['make it sadder', { moment: 'before', story: null }, /The next version of the story has it\.$/],
  ['make it sadder', { moment: 'stopped' }, /when the film goes on\.$/],
  ['scene 2 at night', { moment: 'finished' }, /It changes scene 2; the others stay\. Press “Make the change”/],
  ['scene 2 at night', { moment: 'finished', changes: { scenes: [], makes: false } }, /like that already/],
  ['scene 9 at night', {}, /^This film has 3 scenes: there is no scene 9\.$/],
  ['remove the dog', {}, /^I see no dog in this film, so nothing changes for it\.$/],
  ['call the dog Rex', {}, /^I see no dog in this film/],
  ['shorter', { keepMyWords: true }, /^This film keeps your words to the letter/],
  ['scene 2 at night', { locked: { story: false, scenes: [2] } }, /^Scene 2 is locked and stays as it is\.$/],
  ['make it sadder', { locked: { story: true, scenes: [] } }, /^The story is locked: unlock it to change it\.$/],
  ['sadder music', {}, /^The music is chosen in the brief and not in the room: duplicate the film/],
  ['don’t make it sadder', {}, /^I leave the mood as it is\.$/],
  ['forget that', { takenBack: 'sadder' }, /^Taken back: “sadder”\. /],
  ['forget that', {}, /^There is nothing to take back\.$/],
  ['a pony', {}, /cannot read “a pony”.*“make it sadder”, “scene 2 at night”/],
  ['a pony', { model: true }, /^The director gets this as you said it\./],
])('%s (%j)', (remark, at, expected) => {
  expect(answer(remark, at)).toMatch(expected);
});

it('says which part of a remark it takes and which it does not', () => {
  expect(answer('Scene 2 at night, remove the dog. No captions')).toMatch(
    /^Understood: scene 2 at night\. Captions are chosen in the brief .* I see no dog in this film.* It changes scene 2/,
  );
});

it('repeats a long remark only in part', () => {
  expect(answer('x'.repeat(900)).length).toBeLessThan(400);
});
