import { describe, expect, it } from 'vitest';
import { arc, ending, references } from '../../../src-main/room/critics/arc.ts';
import { coverage, ownWords } from '../../../src-main/room/critics/coverage.ts';
import { change, feeling } from '../../../src-main/room/critics/feeling.ts';
import { concreteness, filler } from '../../../src-main/room/critics/filler.ts';
import { brokenBy, grammar } from '../../../src-main/room/critics/grammar.ts';
import { order } from '../../../src-main/room/critics/order.ts';
import { brand, purpose } from '../../../src-main/room/critics/purpose.ts';
import { drawable, heroThere, ownPictures, somethingToSee } from '../../../src-main/room/critics/seeing.ts';
import { budget, openings, pace, readability, repetition, silence } from '../../../src-main/room/critics/words-said.ts';
import type { Finding } from '../../../src-main/room/rubric.ts';
import { STORY_RUBRIC, type StoryCase } from '../../../src-main/room/story-critic.ts';
import { beat, storyCase, subject } from './cases.ts';

const IDEA =
  'A fox leaves her den at dawn. She crosses the frozen river and finds an owl in an oak. At night they watch the stars.';
const lines = [
  'A fox leaves her den at dawn.',
  'She crosses the frozen river and finds an owl in an oak.',
  'At night they watch the stars.',
];
const told = (texts: string[]) =>
  texts.map((narration, i) =>
    beat(i + 1, {
      narration,
      timeOfDay: (['dawn', 'day', 'night'] as const)[i] ?? 'day',
      subjects: [subject('fox'), ...(i > 0 ? [subject('owl')] : [])],
    }),
  );
const brief = { brand: null, keepMyWords: false, idea: IDEA, title: null };
const fine = (part: Partial<StoryCase> = {}): StoryCase =>
  storyCase(told(lines), { brief, plan: { lengthS: 30, scenes: 3 }, ...part });
const saying = (...texts: string[]): StoryCase => ({ ...fine(), story: { ...fine().story, beats: told(texts) } });
const selling = (...texts: string[]): StoryCase => {
  const work = saying(...texts);
  return { ...work, brief: { ...brief, brand: 'Kanto' }, story: { ...work.story, kind: 'ad' } };
};

const RULES = {
  ...{
    arc,
    ending,
    references,
    coverage,
    ownWords,
    change,
    feeling,
    concreteness,
    filler,
    grammar,
    order,
    brand,
    purpose,
  },
  ...{ drawable, heroThere, ownPictures, somethingToSee, budget, openings, pace, readability, repetition, silence },
} satisfies Record<string, (work: StoryCase) => Finding>;

describe('each rule of the story critic', () => {
  it.each(Object.entries(RULES))('%s finds nothing in a good story', (_, rule) => {
    expect(rule(fine())).toMatchObject({ fraction: 1, fixes: [] });
  });

  const [a = '', b = '', c = ''] = lines;
  const bads: [keyof typeof RULES, string, StoryCase, string, number | null][] = [
    ['coverage', 'facts of the brief are dropped', saying(a, 'She crosses the river.', c), 'expand', null],
    [
      'ownWords',
      'most of it is about something else',
      saying('Traders argue over copper prices.', 'Ministers sign papers all week.', c),
      'foreign',
      1,
    ],
    ['order', 'scenes have changed places', saying(c, b, a), 'order', 1],
    ['ending', 'it ends before the brief does', saying(c, a, 'A fox. A den.', b), 'order', 4],
    ['arc', 'the last scene is silent', saying(a, b, ''), 'expand', 3],
    ['arc', 'the thread breaks off', saying(a, '', c), 'expand', 2],
    ['arc', 'it ends with its opening', saying(a, b, a), 'expand', 3],
    ['references', 'a pronoun opens it', saying('She leaves her den.', b, c), 'order', 1],
    [
      'filler',
      'a phrase fits any film',
      saying(a, `${b} It is an unforgettable journey of discovery.`, c),
      'filler',
      2,
    ],
    ['concreteness', 'nothing is named', saying(a, 'Everything seems to be very much as usual.', c), 'concrete', 2],
    ['grammar', 'a sentence breaks off', saying(a, 'She crosses the frozen river and finds an.', c), 'grammar', 2],
    ['silence', 'a scene says nothing', saying(a, '', c), 'expand', 2],
    ['pace', 'there is hardly anything said', saying('A fox.', '', 'The stars.'), 'expand', null],
    ['purpose', 'most of it is silent', saying('', '', c), 'expand', null],
    ['openings', 'scenes open alike', saying(a, 'A fox crosses the frozen river.', c), 'vary', 2],
    ['budget', 'more is said than there is time for', saying(a, 'She crosses the river '.repeat(12), c), 'trim', 2],
    [
      'readability',
      'a sentence runs on',
      saying(a, `${'She crosses the frozen river and '.repeat(5)}rests.`, c),
      'trim',
      2,
    ],
    [
      'readability',
      'the words are hard',
      saying(
        'Notwithstanding considerable meteorological irregularities, vulpine individuals systematically relinquish accommodation.',
        b,
        c,
      ),
      'plainer',
      null,
    ],
    ['repetition', 'a sentence comes twice', saying(a, b, `${a} ${c}`), 'repeat', 3],
    ['brand', 'the brand is not the last word', selling(`${a} Kanto.`, b, c), 'brandLast', 3],
    ['brand', 'the brand is not met before', selling(a, b, `${c} Kanto.`), 'brandBefore', null],
    ['purpose', 'an ad goes on after its brand', selling(`${a} Kanto.`, b, `Kanto. ${c}`), 'brandLast', 3],
  ];
  it.each(bads)('%s sees that %s', (name, _, work, code, scene) => {
    const finding = RULES[name](work);
    expect(finding.fraction).toBeLessThan(1);
    expect(finding.reason).not.toBe('');
    expect(finding.fixes.map((f) => [f.code, f.scene])).toContainEqual([code, scene]);
  });

  it('sees pictures that are missing, full, the same, or without their hero', () => {
    const shows = (beats: Parameters<typeof beat>[1][]): StoryCase =>
      storyCase(beats.map((part, i) => beat(i + 1, part)));
    const crowd = 'abcdef'.split('').map((noun) => subject(noun));
    expect(somethingToSee(shows([{}, { subjects: [] }, {}]))).toMatchObject({ fixes: [{ code: 'details', scene: 2 }] });
    expect(drawable(shows([{ subjects: crowd }, {}]))).toMatchObject({ fixes: [{ code: 'details', scene: 1 }] });
    expect(ownPictures(shows([{}, {}]))).toMatchObject({ fixes: [{ code: 'expand', scene: 2 }] });
    const owls = [{ subjects: [subject('owl')] }, { subjects: [subject('owl')] }];
    expect(heroThere(shows(owls))).toMatchObject({ fixes: [{ code: 'details' }] });
  });

  it('sees a feeling that never moves and an end that is the beginning', () => {
    const calm = saying(...lines);
    calm.story.beats = calm.story.beats.map((one) => ({ ...one, mood: 'calm' }));
    expect(feeling({ ...calm, story: { ...calm.story, mood: 'calm' } })).toMatchObject({
      fraction: 0,
      fixes: [{ code: 'moodArc' }],
    });
    const still = storyCase([beat(1, { narration: 'A fox.' }), beat(2, { narration: 'The fox sleeps.' })]);
    expect(change(still)).toMatchObject({ fixes: [{ code: 'expand', scene: 2 }] });
  });

  it('misses the steps of a how-to that are not said', () => {
    const idea = 'How to make tea: boil water, rinse the pot, add mint.';
    const say = (...texts: string[]): StoryCase => {
      const work = saying(...texts);
      return { ...work, brief: { ...brief, idea }, story: { ...work.story, kind: 'how-to' } };
    };
    expect(purpose(say('Boil water.', 'Rinse the pot.', 'Add mint.')).fraction).toBe(1);
    expect(purpose(say('Boil water.', 'Drink.', 'Add mint.'))).toMatchObject({ fixes: [{ code: 'expand' }] });
  });

  it('weighs as product.md §2 does', () => {
    expect(STORY_RUBRIC.map(({ weight }) => weight)).toEqual([20, 25, 15, 10, 10, 10, 5, 5]);
  });
});

describe('a sentence', () => {
  it.each([
    ['The fox rests.', null],
    ['“Are you lost?” asked the guard.', null],
    ['She finds the.', 'breaks off'],
    ['If, you put 100 dollars in a bank.', 'is badly put together'],
    ["It 's raining.", 'is badly put together'],
    ['The the fox rests.', 'is badly put together'],
    ['fox rests.', 'begins small'],
    ['"Are you lost? asked the guard.', 'leaves a quotation open'],
  ])('%s', (sentence, wrong) => {
    expect(brokenBy(sentence)).toBe(wrong);
  });
});
