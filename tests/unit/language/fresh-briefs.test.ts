import { describe, expect, it } from 'vitest';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import { makeTitle } from '../../../src-main/room/telling/title.ts';
import { BRIEF_DEFAULTS } from '../../../src-shared/brief.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';

const read = (idea: string): Understanding => understand({ ...BRIEF_DEFAULTS, idea });
const titleOf = (idea: string): string => makeTitle({ title: null, brand: null, idea }, read(idea));
const textOf = (idea: string): string =>
  read(idea)
    .statements.map(({ text }) => text)
    .join(' ');
const nounsOf = (idea: string): string[][] => read(idea).statements.map(({ subjects }) => subjects.map((s) => s.noun));

describe('what is about the film', () => {
  it.each([
    ['A mason rebuilds a wall. Documentary, 40 seconds.', 'A mason rebuilds a wall.'],
    ['Two cooks trade plates. 20s vertical', 'Two cooks trade plates.'],
    ['A cat opens a door. Vertical video for Instagram.', 'A cat opens a door.'],
    ['A cat opens a door. 20 second ad', 'A cat opens a door.'],
    ['A moth loves a lamp. 40 seconds, sad but funny', 'A moth loves a lamp.'],
    ['Bees visit a flower. Tagline: Patience you can taste.', 'Bees visit a flower. Patience you can taste.'],
  ])('is not told: %s', (idea, told) => expect(textOf(idea)).toBe(told));

  it('stays where it is told: a documentary that somebody makes', () => {
    expect(textOf('A girl makes a documentary. The film wins.')).toBe('A girl makes a documentary. The film wins.');
  });

  it('gives an ad its product’s name, before a full stop and before a colon', () => {
    const idea =
      'Ad for Sunny Side, a lemonade stand run by two sisters: lemons from grandma’s tree, ice from the river.';
    expect(textOf(idea)).toMatch(/^Sunny Side is a lemonade stand run by two sisters\. Lemons from/);
    expect(titleOf(idea)).toBe('Sunny Side');
  });

  it('takes a briefing’s brand for the name', () => {
    const idea = 'Mossy has made the same rye bread since 1887. Four generations, one oven. Brand: Mossy.';
    expect(read(idea).kind).toBe('ad');
    expect(titleOf(idea)).toBe('Mossy');
    expect(textOf(idea)).not.toContain('Brand');
  });

  it('keeps what it cannot do together', () => {
    expect(read('A tiny dragon cannot breathe fire, only soap bubbles.').statements).toHaveLength(1);
  });

  it('gives an ad a name alone', () => {
    expect(titleOf('We need a 30s spot for Wildheart Honey. Bees visit a million flowers.')).toBe('Wildheart Honey');
  });

  it('knows a portrait by whatever kind it is', () => {
    expect(textOf('Documentary portrait of Ana, a luthier in Cremona.')).toBe('Ana is a luthier in Cremona.');
  });
});

describe('who and what is there', () => {
  it.each(['mason', 'luthier', 'spy', 'sheriff', 'referee', 'apprentice'])('a %s is somebody', (noun) => {
    expect(read(`A ${noun} waits at the door.`).subjects[0]).toMatchObject({ noun, kind: 'person' });
  });

  it('shows what an “it” means, and nothing for an “it” that means nothing', () => {
    expect(nounsOf('Two boys build a snowman. At night it walks down to the lake.')[1]).toContain('snowman');
    expect(nounsOf('A woman opens a letter. It is late.')[1]).not.toContain('letter');
  });

  it('takes a plural that opens a sentence for no name', () => {
    expect(nounsOf('Bees visit a million flowers.')[0]).toEqual(['bee', 'flower']);
  });

  it('hears an instrument behind an article, and sets no crust on a table', () => {
    expect(nounsOf('A boy listens to a trumpet through a wall.').flat()).toContain('trumpet');
    expect(nounsOf('The earth’s crust is broken into plates.').flat()).not.toContain('plate');
  });

  it('shows what a topic belongs to where it cannot be drawn', () => {
    expect(read('How to change a guitar string: loosen the old string, tune it.').subjects[0]?.noun).toBe('guitar');
  });

  it('shows what its driver drives', () => {
    expect(nounsOf('The last bus stops at the bridge. The driver asks who gets on.')[1]).toContain('bus');
  });

  it('shows the house and not its door by itself, and a stand as what it is', () => {
    expect(nounsOf('A boy knocks on the door of the old house.').flat()).toEqual(['boy', 'house']);
    expect(nounsOf('Ad for Sunny Side, a lemonade stand run by two sisters: lemons.').flat()).toContain(
      'lemonade stand',
    );
  });

  it('leaves out who is dead, and what is on somebody', () => {
    const found = nounsOf('A postman reads his late wife’s letter. He shakes his head.').flat();
    expect(found).toContain('letter');
    expect(found).not.toContain('wife');
    expect(found).not.toContain('head');
  });

  it('lets no hat walk, and a balloon fly', () => {
    const subjects = read('A hat walks off. A balloon escapes.').statements.flatMap((s) => s.subjects);
    expect(subjects.map(({ noun, action }) => `${noun} ${action}`)).toEqual(['hat stands', 'balloon flies']);
  });
});

describe('verbs', () => {
  it.each([
    ['The woman who opens has been waiting for years.', 'has been waiting'],
    ['On the night of the concert the whole hall stamps along.', 'stamps'],
    ['Roots drink water.', 'drink'],
    ['Leaves breathe in air.', 'breathe'],
    ['Years later her granddaughter drinks tea.', 'drinks'],
    ['She waves.', 'waves'],
    ['They both laugh until they cry.', 'laugh'],
    ['In a bombed city a cellist plays every day.', 'plays'],
  ])('%s', (idea, verb) => expect(read(idea).statements[0]?.frame?.verb).toBe(verb));

  it('keeps how often apart from who', () => {
    expect(read('The last bus of the night always stops at an empty square.').statements[0]?.frame?.subject).toBe(
      'The last bus of the night',
    );
  });
});

describe('where it is', () => {
  it.each([
    ['Three kids knock on the door of the old house on the hill.', 'field'],
    ['Two trucks park on the square in Mexico City.', 'city'],
    ['An old man sits in a park in Prague.', 'garden'],
    ['A sailor lands on the ship.', 'sea'],
    ['A spy comes home after ten years.', 'room'],
    ['A mason rebuilds a dry stone wall.', 'field'],
    ['Roots drink water, and leaves breathe.', 'garden'],
  ])('%s: %s', (idea, place) => expect(read(idea).places[0]).toBe(place));

  it('is no sea where somebody waves, and knows towns whose name stands alone', () => {
    expect(read('An old woman stands on a bridge. She waves.').statements[1]?.place).toBeNull();
    expect(read('New Orleans, 1923. A boy sings.').places[0]).toBe('city');
    expect(read('A potter in Kyoto breaks a bowl.').places[0]).toBe('workshop');
  });

  it('has no weather in what is wound', () => {
    expect(read('How to tune a guitar: put in the string, wind it up.').weather).toBeNull();
  });

  it('has no weather that is only asked about', () => {
    expect(read('A child on the moon asks her mother what rain feels like.').weather).toBeNull();
  });
});

describe('titles', () => {
  it.each([
    'Three kids dare each other to knock on the door.',
    'An ice cream truck breaks down. The driver gives away everything.',
    'The last bus stops. Tonight the driver finally asks who gets on.',
    'An old man plays chess. He lets a child sit down.',
  ])('name no “other”, “everything”, “on” or “down”: %s', (idea) => {
    expect(titleOf(idea)).not.toMatch(/ and the (?:Other|Everything|On|Down)$/);
  });
});
