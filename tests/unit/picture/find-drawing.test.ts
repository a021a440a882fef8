import { describe, expect, it } from 'vitest';
import { findDrawing, plainNoun } from '../../../src-main/engines/picture/builtin/subjects/find-drawing.ts';
import { iconNamed } from '../../../src-main/engines/picture/builtin/subjects/icon-sets.ts';
import { NAMED_OTHERWISE } from '../../../src-main/engines/picture/builtin/subjects/named-otherwise.ts';
import { subject } from './request.ts';

describe('plainNoun', () => {
  it.each([
    ['An old owl', 'old-owl'],
    ['lanterns', 'lantern'],
    ['loaves', 'loaf'],
    ['berries', 'berry'],
    ['boxes', 'box'],
    ['glass', 'glass'],
    ['women', 'woman'],
    ['bus', 'bus'],
    ['the message-in-a-bottle', 'message-in-bottle'],
  ])('%s → %s', (noun, plain) => expect(plainNoun(noun)).toBe(plain));
});

describe('findDrawing', () => {
  it.each([
    'lighthouse',
    'small fox',
    'old owl',
    'rowing boats',
    'tomato plant',
    'paper crane',
    'violin',
    'glass dome',
    'wireless headphones',
    'bicycle',
    'leaves',
    'bag',
    'planets',
    'espresso',
    'suitcase',
    ...[
      'hat',
      'bowl',
      'shoes',
      'trousers',
      'glasses',
      'burger',
      'plate',
      'bench',
      'fence',
      'ball',
      'gift',
      'coin',
      'stone',
    ],
    ...['dry stone wall', 'lemonade stand', 'hedge', 'pyramid', 'bus stop', 'party balloon', 'binoculars', 'fries'],
  ])('draws %s', (noun) => expect(findDrawing(subject(noun)).kind).toBe('picture'));

  it.each(['serendipity', 'orchestration', 'freedom', 'night', 'silence', 'zxqv'])(
    'letters %s: a wrong picture is worse than none',
    (noun) => expect(findDrawing(subject(noun)).kind).toBe('letters'),
  );

  it.each([
    'bear',
    'polar bear',
    'panda',
    'lion',
    'lioness',
    'moose',
    'unicorn',
    'frog',
    'hamster',
    'boar',
    'koala',
    'hen',
  ])('draws %s with a body, not as a head', (noun) => {
    const { kind, drawing } = findDrawing(subject(noun, { kind: 'animal' }));
    expect(kind).toBe('picture');
    // A head alone fills its box from top to bottom and looks at nobody.
    expect(drawing.facing).not.toBe(0);
    expect(drawing.rests).toBe('ground');
  });

  it.each(['bear', 'lion', 'moose'])('lets %ss walk', (noun) =>
    expect(findDrawing(subject(noun, { kind: 'animal', action: 'walks' })).drawing.cycle?.frames).toBeGreaterThan(3),
  );

  it('draws a person of unknown trade as a person', () => {
    const { kind, drawing } = findDrawing(subject('sommelier', { kind: 'person' }));
    expect(kind).toBe('picture');
    expect(drawing.size).toBe(1);
  });

  it('lets people act: a walk has a cycle, a rower sits on water', () => {
    expect(findDrawing(subject('woman', { kind: 'person', action: 'walks' })).drawing.cycle?.frames).toBeGreaterThan(3);
    expect(findDrawing(subject('keeper', { kind: 'person', action: 'rows' })).drawing.rests).toBe('water');
  });

  it('draws a balloon as it is told: a party’s without a basket, a hot air balloon with one', () => {
    expect(findDrawing(subject('balloon')).drawing.size).toBeLessThan(1);
    expect(findDrawing(subject('hot air balloon')).drawing.size).toBeGreaterThan(2);
  });

  it('finds every icon that a noun is given', () => {
    for (const [noun, { set, icon }] of Object.entries(NAMED_OTHERWISE))
      expect(iconNamed(set, icon), `${noun}: ${icon}`).not.toBeNull();
  });
});
