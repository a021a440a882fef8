import { afterAll, describe, expect, it } from 'vitest';
import { createBuiltinLanguageEngine } from '../../../src-main/engines/language/builtin.ts';
import { detectLanguage } from '../../../src-main/engines/language/reading/detect-language.ts';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { briefOf, briefOfIdea, IDEAS } from '../room/cases.ts';

const read = (id: string): Understanding => {
  const idea = IDEAS.find((candidate) => candidate.id === id);
  if (!idea) throw new Error(`no idea ${id}`);
  return understand(briefOfIdea(idea));
};
const nouns = ({ subjects }: Understanding): string[] => subjects.map(({ noun }) => noun);

describe('what is understood of an idea', () => {
  it.each([
    [
      'lighthouse',
      { kind: 'story', places: ['sea'], timeOfDay: 'night', weather: 'storm' },
      ['lighthouse keeper', 'lighthouse', 'message', 'bottle'],
    ],
    ['perfume', { kind: 'ad', topic: 'perfume', timeOfDay: 'golden' }, ['woman', 'bottle', 'flower']],
    ['coffee', { kind: 'ad', timeOfDay: 'morning', weather: 'rain', places: ['city'] }, ['cyclist', 'coffee cart']],
    ['water-cycle', { kind: 'explainer', topic: 'the water cycle' }, ['sun', 'cloud', 'rain', 'river']],
    ['fox', { kind: 'story', weather: 'snow', season: 'winter' }, ['fox', 'owl', 'star', 'den']],
    ['mars', { places: ['planet'] }, ['gardener', 'tomato plant', 'spaceship', 'glass dome']],
    ['bakery', { kind: 'documentary', timeOfDay: 'night' }, ['oven', 'loaf']],
    [
      'headphones',
      { kind: 'ad', topic: 'wireless headphones', places: ['train'] },
      ['wireless headphones', 'woman', 'orchestra'],
    ],
    ['script', { kind: 'verbatim', season: 'summer' }, ['grandmother', 'bee', 'hive']],
    ['origami', { kind: 'how-to' }, ['paper crane']],
    ['short', { language: 'en', places: ['planet'], weather: 'rain' }, ['rain']],
    ['de', { language: 'de', speakable: false, places: ['city'] }, ['clockmaker', 'clock tower']],
    ['es', { language: 'es', weather: 'wind' }, ['girl', 'kite', 'letter']],
    ['ja', { language: 'ja', places: ['library'], timeOfDay: 'night' }, ['boy', 'book', 'dragon']],
    ['ar', { language: 'ar', direction: 'rtl', places: ['market'] }, ['lantern maker', 'lamp']],
    ['emoji', { mood: 'playful' }, ['turtle', 'hare', 'bicycle']],
    ['duration-words', { kind: 'explainer', places: ['bridge'] }, ['bridge', 'wind']],
    ['no-people', { kind: 'mood', wordless: true, timeOfDay: 'dawn', weather: 'fog' }, ['deer', 'fog', 'lake']],
    ['city-night', { timeOfDay: 'night' }, ['taxi driver', 'taxi', 'violinist', 'violin', 'bridge']],
  ] as const)('%s', (id, expected, things) => {
    const understanding = read(id);
    expect(understanding).toMatchObject(expected);
    expect(nouns(understanding)).toEqual(expect.arrayContaining([...things]));
  });

  it('knows who acts when the clause leaves it out', () => {
    const [, rows] = read('lighthouse').statements;
    expect(rows?.subjects.map(({ noun, action }) => [noun, action])).toEqual([
      ['lighthouse keeper', 'rows'],
      ['rowing boat', 'floats'],
    ]);
    expect(read('fox').statements[2]?.subjects[0]?.noun).toBe('fox');
  });

  const ofIdea = (idea: string): Understanding => understand(briefOf({ idea }));

  it.each([
    ['Gas bubbles grow inside the volcano like in a shaken bottle.', 'bottle', false],
    ['Gas bubbles grow inside it like in a shaken bottle.', 'bottle', false],
    ['Each cable is pulled tight, like the string of a violin.', 'violin', false],
    ['The dancer is as light as a feather.', 'feather', false],
    ['A boy sees a cloud that looks like a rabbit.', 'rabbit', true],
    ['Two girls like the dog next door.', 'dog', true],
  ])('what something is only compared to is not there: %s', (idea, noun, isThere) => {
    expect(nouns(ofIdea(idea)).includes(noun)).toBe(isThere);
  });

  it('does not go where it only talks of, and takes a whole village for its people', () => {
    const ferry = ofIdea(
      'A man runs a ferry across the river. The whole village comes aboard. Nobody talks about the bridge. They cross again.',
    );
    expect(ferry.statements.map(({ place }) => place)).toEqual(['river', null, null, null]);
    expect(ferry.statements[3]?.subjects.map(({ noun }) => noun)).toContain('ferry');
    expect(ferry.statements[1]?.subjects.map(({ noun }) => noun)).toContain('ferry');
    expect(ofIdea('Nobody crosses the bridge.').places).toEqual(['bridge']);
  });

  it.each([
    ['A postman walks through a mountain village.', 'village'],
    ['A girl waits by a forest lake.', 'lake'],
    ['A dog sleeps in the village by the lake.', 'village'],
    ['A janitor at a planetarium dances with the planets.', 'stage'],
    ['A dog waits at the train station.', 'city'],
    ['A girl finds her way home through the forest.', 'forest'],
    ['A girl waits at home.', 'room'],
  ])('the place is where it happens: %s', (idea, place) => {
    expect(ofIdea(idea).places[0]).toBe(place);
  });

  it('knows a dog by its kind and not by its name', () => {
    const { subjects, statements } = ofIdea(
      'My dog Pepper waits. When my father retires, she stays, so he walks home.',
    );
    expect(subjects.map(({ noun, kind }) => [noun, kind])).toEqual(expect.arrayContaining([['dog', 'animal']]));
    const acting = statements.map(({ subjects: [first] }) => first?.noun);
    expect(acting).toEqual(['dog', 'father', 'dog', 'father']);
  });

  it('takes a worker bee’s “she” for the bee', () => {
    const { subjects, statements } = ofIdea(
      'How do bees make honey? A worker bee drinks nectar from flowers. In the hive she passes it to other bees.',
    );
    expect(subjects.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(statements[0]?.subjects[0]?.noun).toBe('worker bee');
  });

  it('keeps who is only pointed at: his bag, to him', () => {
    const { statements } = ofIdea('A postman walks home. His bag is empty, and the whole village writes to him.');
    for (const { subjects } of statements) expect(subjects.map(({ noun }) => noun)).toContain('postman');
  });

  it('takes an ad’s product from what the brief says it is', () => {
    const ad = ofIdea(
      'Ad for Brightwell, a solar lantern for hikers. It floats. Show a tent and two friends laughing.',
    );
    expect(ad.topic).toBe('solar lantern for hikers');
    expect(ad.statements.map(({ text }) => text).join(' ')).toBe(
      'Brightwell is a solar lantern for hikers. It floats. A tent and two friends laugh.',
    );
    expect(ad.statements[1]?.subjects.map(({ noun }) => noun)).toContain('solar lantern');
  });

  it('takes a header off, and what a documentary’s header tells for a part of it', () => {
    expect(ofIdea('Promo for Café Lumo: strong espresso and a cat.').topic).toBe('Café Lumo');
    const { statements } = ofIdea('Documentary about a glassblower who makes only one thing: marbles for children.');
    expect(statements[0]?.subjects[0]).toMatchObject({ noun: 'glassblower', kind: 'person' });
  });

  it('takes two names for two people', () => {
    const { statements } = ofIdea('Anna paints a boat. Tomas mends the sail.');
    expect(new Set(statements.map(({ subjects }) => subjects.find(({ kind }) => kind === 'person')?.id)).size).toBe(2);
  });

  it('takes a length for no content, and hostile text for text', () => {
    expect(read('bakery').contentWords).not.toContain('second');
    expect(
      read('bakery')
        .statements.map(({ text }) => text)
        .join(' '),
    ).not.toContain('60');
    const hostile = read('injection');
    expect(hostile.statements.map(({ text }) => text).join(' ')).toContain('<img src=x onerror=alert(1)>');
  });

  it('takes a how-to’s commands and a story’s "why" for what they are', () => {
    const tea = understand(
      briefOf({ idea: 'How to make green tea in two steps: heat the water, pour it over the leaves.' }),
    );
    expect(tea).toMatchObject({ kind: 'how-to', statements: [{ verb: 'heat' }, { verb: 'pour' }] });
    expect(understand(briefOf({ idea: 'A girl asks the sea why it sings.' })).kind).toBe('story');
  });

  it.each([
    ['Rain on Mars', 'en'],
    ['一个小女孩点亮了灯笼', 'zh'],
    ['夜の図書館', 'ja'],
    ['Der Hund schläft unter dem Tisch in der Küche.', 'de'],
    ['!!!!!!!!!!', 'en'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['..........', '🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢', 'and and and and', '(((((((((((', '\n\n\n a \n\n\n bcdefg'])(
    'reads %j without a fall',
    (idea) => {
      expect(understand(briefOf({ idea })).statements.length).toBeGreaterThan(0);
    },
  );
});

describe('the engine', () => {
  const engine = createBuiltinLanguageEngine();
  afterAll(() => engine.close());

  it('understands in its worker what it understands here, and can be cancelled', async () => {
    const idea = IDEAS[0];
    if (!idea) throw new Error('no ideas');
    const brief = briefOfIdea(idea);
    expect(await engine.understand(brief, { signal: new AbortController().signal })).toEqual(understand(brief));
    const reason = new Error('stopped');
    await expect(engine.understand(brief, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await engine.detect()).toMatchObject({ state: 'ready' });
  });
});
