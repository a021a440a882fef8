import { describe, expect, it } from 'vitest';
import { judgeCohesion, judgePair } from '../../../src-main/room/scene-cohesor.ts';
import * as critic from '../../../src-main/room/scene-critic.ts';
import { beat, scene, story, subject } from './cases.ts';

const beats = [beat(1), beat(2), beat(3)];
const base: critic.SceneCase = {
  scene: scene(2),
  beat: beat(2),
  story: story(beats),
  before: [scene(1)],
  brief: { keepMyWords: false },
  plan: { lengthS: 24, scenes: 3 },
};
const red = subject('fox', { attributes: ['red'] });

describe('each rule of the scene critic', () => {
  it.each([
    ['richSetting', critic.richSetting, { scene: scene(2, { setting: 'A forest.' }) }],
    ['someAction', critic.someAction, { scene: scene(2, {}, { subjects: [] }) }],
    ['firstAndLast', critic.firstAndLast, { scene: scene(2, { lastSeen: 'A forest by day.' }) }],
    ['cameraMoves', critic.cameraMoves, { scene: scene(2, {}, { camera: 'pan-right' }) }],
    ['sameLooks', critic.sameLooks, { scene: scene(2, {}, { subjects: [red] }) }],
    ['onlyKnown', critic.onlyKnown, { scene: scene(2, {}, { subjects: [subject('owl')] }) }],
    ['keepsSetting', critic.keepsSetting, { scene: scene(2, {}, { timeOfDay: 'night' }) }],
    ['speakable', critic.speakable, { scene: scene(2, { narration: 'word '.repeat(17) }) }],
    ['readable', critic.readable, { scene: scene(2, { narration: scene(1).narration }) }],
    ['drawable', critic.drawable, { scene: scene(2, {}, { subjects: 'abcdef'.split('').map((n) => subject(n)) }) }],
  ] as const)('%s: good and bad', (_, rule, change) => {
    expect(rule(base)).toMatchObject({ fraction: 1, fixes: [] });
    const finding = rule({ ...base, ...change });
    expect(finding.fraction).toBeLessThan(1);
    expect(finding.fixes[0]?.scene).toBe(2);
  });

  it('weighs as product.md §2 does and passes at 85', () => {
    expect(critic.SCENE_RUBRIC.map(({ weight }) => weight)).toEqual([30, 20, 20, 15, 10, 5]);
    expect(critic.judgeScene(base).judgement).toMatchObject({ score: 100, passed: true });
    const weak = scene(2, { setting: 'A forest.', lastSeen: 'A forest by day.' }, { camera: 'pan-right' });
    expect(critic.judgeScene({ ...base, scene: weak }).judgement.passed).toBe(false);
  });
});

describe('the cohesor', () => {
  it('likes neighbours that share place, hour and subject', () => {
    expect(judgePair(scene(1), scene(2)).score).toBe(100);
  });

  it.each([
    ['place', scene(2, {}, { place: 'sea' }), /sea/],
    ['hour', scene(2, {}, { timeOfDay: 'night' }), /night/],
    ['weather', scene(2, {}, { weather: 'rain' }), /rain/],
    ['who', scene(2, {}, { subjects: [subject('owl')] }), /nothing is in both/],
    ['camera', scene(2, {}, { camera: 'pan-right' }), /twice/],
    ['words', scene(2, { narration: 'Dawn comes.' }), /both begin/],
  ])('takes points for another %s', (_, next, reason) => {
    const pair = judgePair(scene(1), next);
    expect(pair.score).toBeLessThan(100);
    expect(pair.reason).toMatch(reason);
  });

  it('names a sentence said twice and takes points for it', () => {
    const twice = [scene(1), scene(2, { narration: scene(1).narration })];
    const { cohesion } = judgeCohesion(twice, story(beats));
    expect(cohesion.issues[0]).toContain('said in scenes 1 and 2');
    expect(cohesion.joins).toHaveLength(1);
  });

  it('passes at 80 by the number', () => {
    const far = scene(2, {}, { place: 'room', timeOfDay: 'night', weather: 'rain', subjects: [subject('owl')] });
    expect(judgeCohesion([scene(1), far], story(beats)).cohesion.passed).toBe(false);
    expect(judgeCohesion([scene(1), scene(2)], story(beats)).cohesion.passed).toBe(true);
  });
});
