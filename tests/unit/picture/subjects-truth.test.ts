import { describe, expect, it } from 'vitest';
import { planScene } from '../../../src-main/engines/picture/builtin/plan-scene.ts';
import { findDrawing } from '../../../src-main/engines/picture/builtin/subjects/find-drawing.ts';
import { handOver } from '../../../src-main/engines/picture/builtin/subjects/hand-over.ts';
import { propOf } from '../../../src-main/engines/picture/builtin/subjects/trade-props.ts';
import { nounShare } from '../../bench/films/noun-share.ts';
import { type Idea, stageIdea } from '../../bench/films/stage-idea.ts';
import ideas from '../../fixtures/ideas.json' with { type: 'json' };
import { request, subject } from './request.ts';

describe('nouns of a brief are on screen', () => {
  it.each(ideas as Idea[])('$id', async (idea) => {
    const { share, missing } = nounShare(idea.idea, await stageIdea(idea));
    expect(share, `missing: ${missing.join(', ')}`).toBeGreaterThanOrEqual(0.7);
  });
});

describe('trades carry their props', () => {
  it.each([
    ['lighthouse keeper', 'lantern'],
    ['violinist', 'violin'],
    ['baker', 'bread'],
    ['photographer', 'camera'],
    ['blacksmith', 'hammer'],
    ['old potter', 'vase'],
    ['postman', 'letter'],
    ['astronomer', 'telescope'],
  ])('%s: %s', (noun, prop) => {
    expect(propOf(noun)).toBe(prop);
    // Holding makes a figure wider: the prop was found and is drawn.
    const person = findDrawing(subject(noun, { kind: 'person' })).drawing;
    const bare = findDrawing(subject(noun, { kind: 'person', attributes: ['empty-handed'] })).drawing;
    expect(person.width).toBeGreaterThan(bare.width);
  });

  it('a keeper carries light', () => {
    expect(findDrawing(subject('keeper', { kind: 'person' })).drawing.glow).toBeDefined();
  });
});

/** Common nouns, and what must be seen for each: a picture, or the word where every picture would be wrong. */
const PICTURES =
  `apple banana bread cheese cake egg carrot lemon pizza mushroom cat dog horse elephant camel penguin owl eagle
  snail snake whale dolphin turtle butterfly wolf bear lion koala spider tractor ambulance helicopter motorcycle bus truck boat rocket train
  bicycle umbrella telescope camera guitar trumpet drum piano key candle lantern book clock suitcase scissors hammer axe
  castle tent lighthouse church tree cactus sunflower tulip`.split(/\s+/);
const WORDS = ['freedom', 'team', 'message board', 'spring', 'silence'];

describe('a fresh list of common nouns', () => {
  it.each(PICTURES)('draws %s', (noun) => expect(findDrawing(subject(noun)).kind).toBe('picture'));
  it.each(WORDS)('letters %s', (noun) => expect(findDrawing(subject(noun)).kind).toBe('letters'));
});

describe('scale', () => {
  it('hands a small thing to the person beside it, and counts it as drawn', () => {
    const instruction = {
      place: 'city' as const,
      subjects: [subject('woman', { kind: 'person' }), subject('bread', { kind: 'food', weight: 'secondary' })],
    };
    const plan = planScene(request(instruction));
    const names = plan.shots.flatMap((shot) => shot.layers.map(({ draft }) => draft.name));
    expect(names).toContain('subject woman');
    expect(names).not.toContain('subject bread');
    expect(plan.drawn).toEqual(['woman', 'bread']);
  });

  it('leaves it where the story says so', () => {
    const cast = [
      subject('violinist', { kind: 'person', attributes: ['empty-handed'] }),
      subject('violin', { weight: 'secondary' }),
    ].map((one) => ({ subject: one, ...findDrawing(one) }));
    expect(handOver(cast, {}).cast).toEqual(cast);
  });

  it('knows an elephant from a snail', () => {
    const size = (noun: string): number => findDrawing(subject(noun, { kind: 'animal' })).drawing.size;
    expect(size('elephant')).toBeGreaterThan(size('camel'));
    expect(size('camel')).toBeGreaterThan(size('penguin'));
    expect(size('penguin')).toBeGreaterThan(size('snail'));
  });
});
