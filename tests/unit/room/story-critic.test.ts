import { describe, expect, it } from 'vitest';
import * as critic from '../../../src-main/room/story-critic.ts';
import { beat, storyCase, subject } from './cases.ts';

const plain = [beat(1), beat(2), beat(3)];
const withBrand = { brand: 'Kanto', keepMyWords: false, idea: 'A fox.', title: null };
const good = storyCase(plain);
const base = good.understanding;

describe('each rule of the story critic', () => {
  it.each([
    [
      'coverage',
      critic.coverage,
      storyCase(plain, { understanding: { ...base, contentWords: ['fox', 'dragon'] } }),
      /dragon/,
    ],
    ['somethingToSee', critic.somethingToSee, storyCase([beat(1), beat(2, { subjects: [] }), beat(3)]), /scene 2/],
    ['somethingToTell', critic.somethingToTell, storyCase([beat(1), beat(2, { narration: '' }), beat(3)]), /scene 2/],
    [
      'ownPictures',
      critic.ownPictures,
      storyCase([beat(1), beat(2), beat(3)].map((b) => ({ ...b, place: 'sea' as const }))),
      /Same picture/,
    ],
    ['arc', critic.arc, storyCase([beat(1), beat(2), beat(3, { narration: '' })]), /last word|breaks off/],
    ['arc that returns', critic.arc, storyCase([beat(1), beat(2), beat(3, { narration: beat(1).narration })]), /again/],
    ['references', critic.references, storyCase([beat(1, { narration: 'She finds her den.' }), beat(2)]), /she/],
    ['heroThere', critic.heroThere, storyCase(plain.map((b) => ({ ...b, subjects: [subject('owl')] }))), /fox/],
    [
      'brand last',
      critic.brand,
      storyCase([beat(1, { narration: 'Kanto.' }), beat(2)], { brief: withBrand }),
      /end on Kanto/,
    ],
    [
      'brand before',
      critic.brand,
      storyCase([beat(1), beat(2, { narration: 'Kanto.' })], { brief: withBrand }),
      /once before/,
    ],
    ['openings', critic.openings, storyCase([beat(1), beat(2, { narration: 'Dawn again.' })]), /scene 2/],
    ['budget', critic.budget, storyCase([beat(1, { narration: 'word '.repeat(17) }), beat(2), beat(3)]), /scene 1/],
    [
      'feeling',
      critic.feeling,
      storyCase(
        plain.map((b) => ({ ...b, mood: 'calm' as const })),
        {},
        { mood: 'calm' },
      ),
      /from start to end/,
    ],
    [
      'drawable',
      critic.drawable,
      storyCase([beat(1, { subjects: 'abcdef'.split('').map((n) => subject(n)) }), beat(2)]),
      /Too much/,
    ],
  ])('%s says what is wrong', (_, rule, work, reason) => {
    const finding = rule(work);
    expect(finding.fraction).toBeLessThan(1);
    expect(finding.reason).toMatch(reason);
  });

  it.each(
    Object.entries({
      coverage: critic.coverage,
      order: critic.order,
      somethingToSee: critic.somethingToSee,
      somethingToTell: critic.somethingToTell,
      arc: critic.arc,
      references: critic.references,
      heroThere: critic.heroThere,
      brand: critic.brand,
      openings: critic.openings,
      budget: critic.budget,
      feeling: critic.feeling,
      purpose: critic.purpose,
      drawable: critic.drawable,
    }),
  )('%s finds nothing in a good story', (_, rule) => {
    expect(rule(good)).toMatchObject({ fraction: 1, fixes: [] });
  });

  it('sees things in the wrong order', () => {
    const owl = subject('owl');
    const statements = [subject('fox'), owl].map((s) => ({
      text: '',
      verb: '',
      subjects: [s],
      place: null,
      timeOfDay: null,
      weather: null,
    }));
    const work = storyCase([beat(1, { subjects: [owl] }), beat(2, { subjects: [owl] }), beat(3)], {
      understanding: { ...base, statements, subjects: [subject('fox'), owl] },
    });
    expect(critic.order(work)).toMatchObject({ fraction: 0.5, reason: expect.stringMatching(/owl.*too early/) });
  });

  it('counts the steps of a how-to', () => {
    const statements = Array.from({ length: 2 }, () => ({
      text: '',
      verb: '',
      subjects: [],
      place: null,
      timeOfDay: null,
      weather: null,
    }));
    const steps = (second: string) =>
      storyCase(
        [beat(1, { narration: 'Step one: fold.' }), beat(2, { narration: second })],
        { understanding: { ...base, statements } },
        { kind: 'how-to' },
      );
    expect(critic.purpose(steps('Then cut.')).fraction).toBe(0.5);
    expect(critic.purpose(steps('Step two: cut.')).fraction).toBe(1);
  });

  it('weighs as product.md §2 does', () => {
    expect(critic.STORY_RUBRIC.map(({ weight }) => weight)).toEqual([20, 25, 15, 10, 10, 10, 5, 5]);
  });
});
