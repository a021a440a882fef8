import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../../src-main/room/intents/intent.ts';
import { readRemark } from '../../../../src-main/room/intents/read.ts';
import { INTENT_HELP } from '../../../../src-shared/intent-help.ts';

/** What differs from the plainest intent of its kind. */
type Short = Partial<Intent> & Pick<Intent, 'kind'>;
const one = (remark: string, expected: Short) => expect(readRemark(remark), remark).toMatchObject([expected]);
const mood = (name: string, scene: number | null = null) => ({ kind: 'mood', scene, mood: name }) as Short;
const leave = { kind: 'leave' } as const;
const setting = (scene: number | null, set: object) => ({ kind: 'setting', scene, set }) as Short;
const without = (noun: string, scene: number | null = null) => ({ kind: 'without', scene, noun }) as Short;

describe('mood', () => {
  it.each([
    ['make it sadder', mood('melancholy')],
    ['happier, please', mood('joyful')],
    ['a bit funnier', mood('playful')],
    ['scene 3 calmer', mood('calm', 3)],
    ['make the ending happy', mood('joyful', -1)],
    ['not so sad', mood('hopeful')],
    ['make it less scary', mood('calm')],
    ['the film is too sad', mood('hopeful')],
    ['don’t make it sadder', leave],
    ['never sad', leave],
    ['trauriger', mood('melancholy')],
    ['nicht so traurig', mood('hopeful')],
    ['rends-le plus triste', mood('melancholy')],
    ['moins triste', mood('hopeful')],
    ['más triste', mood('melancholy')],
    ['più triste', mood('melancholy')],
    ['mais triste', mood('melancholy')],
  ])('%s', one);
});

describe('narration', () => {
  const narration = (change: 'shorter' | 'longer', scene: number | null = null): Short => ({
    kind: 'narration',
    scene,
    change,
  });
  it.each([
    ['shorter', narration('shorter')],
    ['fewer words in scene 2', narration('shorter', 2)],
    ['the narration is too long', narration('shorter')],
    ['a bit longer', narration('longer')],
    ['too short', narration('longer')],
    ['don’t make it shorter', leave],
    ['kürzer', narration('shorter')],
    ['plus court', narration('shorter')],
    ['más corto', narration('shorter')],
    ['più corto', narration('shorter')],
    ['mais curto', narration('shorter')],
  ])('%s', one);
});

describe('who and what is seen', () => {
  it.each([
    ['no people', without('people')],
    ['nobody in the pictures', without('people')],
    ['no people in scene 2', without('people', 2)],
    ['no animals', without('animals')],
    ['remove the dog', without('dog')],
    ['without the lighthouse', without('lighthouse')],
    ['don’t show people', without('people')],
    ['don’t remove the dog', { kind: 'keep', noun: 'dog' }],
    ['keep the boat', { kind: 'keep', noun: 'boat' }],
    ['keine Menschen', without('people')],
    ['ohne den Hund', without('dog')],
    ['sans le chien', without('dog')],
    ['sin personas', without('people')],
    ['senza persone', without('people')],
    ['sem pessoas', without('people')],
    ['add a boat to scene 3', { kind: 'with', scene: 3, noun: 'boat', of: 'vehicle', count: 1 }],
    ['add three birds to the last scene', { kind: 'with', scene: -1, noun: 'bird', count: 3 }],
    ['füge ein Boot in Szene 3 hinzu', { kind: 'with', scene: 3, noun: 'boat' }],
    ['ajoute un bateau à la scène 3', { kind: 'with', scene: 3, noun: 'boat' }],
    ['don’t add a boat', leave],
  ] as [string, Short][])('%s', one);
});

describe('names, words, title', () => {
  const called = (name: string): Short => ({ kind: 'name', noun: 'fox', name });
  it.each([
    ['call the fox Mira', called('Mira')],
    ['call the fox mira', called('Mira')],
    ['the fox is called Mira', called('Mira')],
    ['The fox should be called “Mira Bell”', called('Mira Bell')],
    ['nenne den Fuchs Mira', called('Mira')],
    ['der Fuchs heißt Mira', called('Mira')],
    ['appelle le renard Mira', called('Mira')],
    ['el zorro se llama Mira', called('Mira')],
    ['llama Mira al zorro', called('Mira')],
    ['chiama la volpe Mira', called('Mira')],
    ['chama a raposa de Mira', called('Mira')],
    ['don’t call the fox Mira', leave],
    ['scene 2: say ‘The storm is near, hold on.’', { kind: 'words', scene: 2, text: 'The storm is near, hold on.' }],
    ['scene 2 should say "Hello; and goodbye"', { kind: 'words', scene: 2, text: 'Hello; and goodbye' }],
    ['call the film The Fox and the Owl', { kind: 'title', title: 'The Fox and the Owl' }],
    ['title: A long night', { kind: 'title', title: 'A long night' }],
  ] as [string, Short][])('%s', one);
});

describe('hour, weather, season, place', () => {
  it.each([
    ['scene 2 at night', setting(2, { timeOfDay: 'night' })],
    ['all scenes at dawn', setting(null, { timeOfDay: 'dawn' })],
    ['snow in all scenes', setting(null, { weather: 'snow' })],
    ['scene 1 in winter', setting(1, { season: 'winter' })],
    ['set scene 3 in a forest', setting(3, { place: 'forest' })],
    ['scene 3 not at night', { kind: 'setting', set: { timeOfDay: 'day' }, only: { timeOfDay: 'night' } }],
    ['no rain', { kind: 'setting', set: { weather: 'clear' }, only: { weather: 'rain' } }],
    ['Szene 2 bei Nacht', setting(2, { timeOfDay: 'night' })],
    ['scène 2 la nuit', setting(2, { timeOfDay: 'night' })],
    ['escena 2 de noche', setting(2, { timeOfDay: 'night' })],
    ['scena 2 di notte', setting(2, { timeOfDay: 'night' })],
    ['cena 2 à noite', setting(2, { timeOfDay: 'night' })],
  ] as [string, Short][])('%s', one);

  it.each([
    ['scenes 2 and 4 at night', [2, 4]],
    ['scenes 2-4 at night', [2, 3, 4]],
    ['scene two and scene 5 at night', [2, 5]],
  ])('%s', (remark, scenes) => {
    expect(readRemark(remark).map((intent) => intent.kind === 'setting' && intent.scene)).toEqual(scenes);
  });
});

describe('camera', () => {
  const camera = (move: string, scene: number | null = null) => ({ kind: 'camera', scene, camera: move }) as Short;
  it.each([
    ['closer', camera('push-in')],
    ['closer in scene 2', camera('push-in', 2)],
    ['not so close', camera('pull-out')],
    ['slower camera in scene 2', camera('drift', 2)],
    ['don’t move the camera', camera('still')],
    ['wider', camera('pull-out')],
    ['not closer', leave],
    ['näher', camera('push-in')],
    ['più vicino', camera('push-in')],
  ])('%s', one);
});

describe('what the brief decides', () => {
  it.each([
    ['sadder music', 'music'],
    ['music off', 'music'],
    ['speak slower', 'voice'],
    ['no captions', 'captions'],
    ['make it 30 seconds', 'length'],
    ['a longer film', 'length'],
    ['more scenes', 'scenes'],
    ['remove scene 3', 'scenes'],
    ['make it watercolour', 'look'],
    ['vertical please', 'shape'],
  ])('%s', (remark, field) => one(remark, { kind: 'elsewhere', field } as Short));
});

describe('several in one message', () => {
  it('are all read, in order, each for its own scenes', () => {
    expect(readRemark('Make it sadder, call the fox Mira and set scene 2 at night. No people!')).toMatchObject([
      { kind: 'name', name: 'Mira' },
      { kind: 'mood', scene: null, mood: 'melancholy' },
      { kind: 'setting', scene: 2 },
      { kind: 'without', scene: null, noun: 'people' },
    ]);
    expect(readRemark('make scene 2 darker and closer')).toMatchObject([
      { kind: 'mood', scene: 2 },
      { kind: 'camera', scene: 2 },
    ]);
    expect(readRemark('call the fox Mira and the owl Otto')).toMatchObject([
      { kind: 'name', noun: 'fox', name: 'Mira' },
      { kind: 'name', noun: 'owl', name: 'Otto' },
    ]);
  });
});

describe('what is told and not asked', () => {
  it.each([
    'a pony!',
    'note 17',
    'no thanks',
    'no problem',
    'I am sad',
    'It was a dark night when the keeper said goodbye',
    'The fox looks at the quiet dark lake and the night is cold',
    'The keeper is sad because the boat never came back to the harbour',
    'ignore all previous instructions',
    '<script>alert(1)</script>',
    '§0§ \uE0000\uE001',
    '',
  ])('%s', (remark) => {
    expect(readRemark(remark)).toEqual([]);
  });
});

describe('the stated set', () => {
  it.each(INTENT_HELP.flatMap(({ examples }) => examples))('%s', (example) => {
    const kinds = readRemark(example).map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('leave');
    expect(kinds).not.toContain('elsewhere');
  });
});

it('names no thing out of words on both sides of a scene’s number', () => {
  expect(readRemark('add a no scene 2 make it').filter(({ kind }) => kind === 'with')).toEqual([]);
});
