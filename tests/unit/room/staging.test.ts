import { describe, expect, it } from 'vitest';
import { gendered } from '../../../src-main/room/staging/genders.ts';
import { withoutLost } from '../../../src-main/room/staging/lost.ts';
import { withPostures } from '../../../src-main/room/staging/postures.ts';
import { ride } from '../../../src-main/room/staging/ride.ts';
import { stageSubjects } from '../../../src-main/room/staging/stage-subjects.ts';
import { request } from '../picture/request.ts';
import { subject } from './cases.ts';

const person = (noun: string, part = {}) => subject(noun, { kind: 'person', ...part });
const animal = (noun: string, part = {}) => subject(noun, { kind: 'animal', ...part });
const bicycle = subject('bicycle', { kind: 'vehicle' });
const field = request({ place: 'field' }).instruction;

describe('postures', () => {
  it.each([
    ['A girl dances in the street.', 'dancing'],
    ['A girl runs through the rain.', 'running'],
    ['The girl waves to her brother.', 'waving'],
    ['The girl plants a tree.', 'kneeling'],
    ['She wins, and the girl cheers.', 'cheering'],
  ])('%s → %s', (line, posture) => {
    expect(withPostures([person('girl')], line)[0]?.attributes).toContain(posture);
  });

  it('belongs to whoever is named before the verb', () => {
    const [girl, boy] = withPostures([person('girl'), person('boy')], 'The girl waits while the boy dances.');
    expect(girl?.attributes).toEqual([]);
    expect(boy?.attributes).toEqual(['dancing']);
  });

  it('is not what a thing is like', () => {
    const [knight] = withPostures([person('knight'), animal('dragon')], 'The knight finds a sleeping dragon.');
    expect(knight?.attributes).toEqual([]);
  });

  it('leaves rowers and riders as they are', () => {
    expect(withPostures([person('girl', { action: 'rows' })], 'The girl rows and waves to us.')[0]?.action).toBe(
      'rows',
    );
  });
});

describe('riders', () => {
  it('sit on the bicycle, all of them in a race', () => {
    const pair = [animal('turtle', { action: 'rides' }), animal('hare'), bicycle];
    expect(ride({ ...field, subjects: pair }, 'A turtle races a hare.').map(({ action }) => action)).toEqual([
      'rides',
      'rides',
      'stands',
    ]);
    expect(ride({ ...field, subjects: pair }, 'A turtle passes a hare.')[1]?.action).toBe('stands');
  });

  it('are there when a race names nobody', () => {
    const [first] = ride({ ...field, subjects: [bicycle] }, 'A bicycle race begins.');
    expect([first?.noun, first?.kind, first?.action]).toEqual(['cyclist', 'person', 'rides']);
  });

  it('sit on a horse of its own colour', () => {
    const subjects = [person('knight', { action: 'rides' }), animal('horse', { attributes: ['white'] })];
    expect(ride({ ...field, subjects }, 'A knight rides a white horse.')[0]?.attributes).toEqual([
      'white-horse-riding',
    ]);
  });
});

describe('what is lost', () => {
  const violin = subject('violin', { kind: 'object' });
  const told = ['A driver drives a violinist who has lost her violin', 'they find it on a bridge'];
  const scene = (line: string) => withoutLost([person('violinist'), violin], line, told, [violin]);

  it('is missing from the first picture on when it was lost before the film', () => {
    const staged = scene('A driver drives a violinist.');
    expect(staged.map(({ noun }) => noun)).toEqual(['violinist']);
    expect(staged[0]?.attributes).toContain('empty-handed');
  });

  it('is back once it is found', () => {
    expect(scene('They find it on a bridge.').map(({ noun }) => noun)).toEqual(['violinist', 'violin']);
  });
});

describe('people', () => {
  it('have the sex that the brief’s pronouns give them', () => {
    const sexOf = (noun: string, text: string) => gendered([person(noun)], [text])[0]?.attributes[0];
    expect(sexOf('surfer', 'An old surfer teaches his granddaughter')).toBe('male');
    expect(sexOf('baker', 'A baker opens her shop')).toBe('female');
    expect(sexOf('baker', 'A baker opens the shop')).toBeUndefined();
    expect(sexOf('baker', 'A baker meets a girl and follows her')).toBeUndefined();
  });

  it.each([
    ['Tomas', 'Tomas runs a ferry. The doctor he once brought across waves.', 'male'],
    ['Kim', 'Kim mends a boat. Then she sails home.', 'female'],
    ['Tomas', 'Tomas runs a ferry. A girl waves to her brother.', 'male'],
    ['Mira', 'Mira paints the sea.', 'female'],
    ['Kim', 'Kim paints the sea.', undefined],
    ['Kim', 'Kim meets a girl. She waves.', undefined],
  ])('%s in “%s” is %s', (name, text, sex) => {
    const [first] = gendered([person('person', { label: name })], text.split(/(?<=\.)\s/));
    expect(first?.attributes[0]).toBe(sex);
  });
});

it('shows a head or a wing with the whole, and no house in a room', () => {
  const crane = [subject('paper crane', { kind: 'object' }), subject('wings', { kind: 'object' })];
  expect(stageSubjects({ ...field, subjects: crane }, '').map(({ scenery }) => scenery ?? false)).toEqual([
    false,
    true,
  ]);
  const shop = [subject('clock shop', { kind: 'building' })];
  expect(stageSubjects({ ...field, place: 'workshop', subjects: shop }, '')[0]?.scenery).toBe(true);
  expect(stageSubjects({ ...field, subjects: shop }, '')[0]?.scenery).toBeUndefined();
});
