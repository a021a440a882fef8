import { describe, expect, it } from 'vitest';
import { planScene } from '../../../src-main/engines/picture/builtin/plan-scene.ts';
import { findDrawing } from '../../../src-main/engines/picture/builtin/subjects/find-drawing.ts';
import { handOver } from '../../../src-main/engines/picture/builtin/subjects/hand-over.ts';
import { companyOf, subjectHeight } from '../../../src-main/engines/picture/builtin/subjects/subject-height.ts';
import type { Subject } from '../../../src-shared/picture.ts';
import { request, subject } from './request.ts';

const drawingOf = (noun: string, part: Partial<Subject> = {}) => findDrawing(subject(noun, part)).drawing;
const cast = (...subjects: Subject[]) => subjects.map((one) => ({ subject: one, ...findDrawing(one) }));
const person = (noun: string, part: Partial<Subject> = {}) => subject(noun, { kind: 'person', ...part });

describe('bodies', () => {
  it.each(['dancing', 'running', 'waving', 'cheering'])('%s is a cycle', (posture) => {
    expect(drawingOf('girl', { kind: 'person', attributes: [posture] }).cycle?.frames).toBeGreaterThan(4);
  });

  it('lie down to sleep, people and animals', () => {
    const flat = (noun: string, kind: Subject['kind']) => {
      const [awake, asleep] = [[], ['sleeping']].map((attributes) => drawingOf(noun, { kind, attributes }));
      return (asleep?.size ?? 1) / (awake?.size ?? 1);
    };
    expect(flat('girl', 'person')).toBeLessThan(0.5);
    expect(flat('dog', 'animal')).toBeLessThan(0.7);
  });

  it('ride with what carries them, which is not drawn again', () => {
    const rider = subject('turtle', { kind: 'animal', action: 'rides', attributes: ['bicycle-riding'] });
    const plan = planScene(request({ place: 'road', subjects: [rider, subject('bicycle', { kind: 'vehicle' })] }));
    expect(plan.shots[0]?.layers.map(({ draft }) => draft.name)).not.toContain('subject bicycle');
    expect(plan.drawn).toEqual(['turtle', 'bicycle']);
    expect(findDrawing(rider).drawing.cycle).toBeDefined();
  });
});

describe('hands', () => {
  it('of a group each hold one', () => {
    const { cast: left, holds } = handOver(
      cast(person('neighbour', { count: 3 }), subject('lantern', { count: 3 })),
      {},
    );
    expect(left.map(({ subject: { noun } }) => noun)).toEqual(['neighbour']);
    expect(holds.get('neighbour')?.noun).toBe('lantern');
  });

  it('are those of whose trade it is', () => {
    const { holds } = handOver(cast(person('driver'), person('violinist'), subject('violin')), {});
    expect([...holds.keys()]).toEqual(['violinist']);
  });

  it('stay empty where the trade’s own thing stands there, too large to hold', () => {
    const { cast: left } = handOver(cast(person('astronomer'), subject('telescope')), {});
    const bare = drawingOf('astronomer', { kind: 'person', attributes: ['empty-handed'] });
    expect(left.map(({ subject: { noun } }) => noun)).toEqual(['astronomer', 'telescope']);
    expect(left[0]?.drawing.width).toBe(bare.width);
  });
});

describe('sizes', () => {
  const { shots } = planScene(request({ place: 'field' }));
  const stage = shots[0]?.stage;
  const spot = { y: 800, depth: 0.7, surface: 'ground', scale: 1 } as const;
  const heightOf = (noun: Subject, ...others: Subject[]): number => {
    const all = cast(noun, ...others);
    const [one] = all;
    if (!one || !stage) throw new Error('no stage');
    return subjectHeight(one, spot, stage, companyOf(all));
  };
  const keeper = person('keeper', { weight: 'hero' });
  const tower = subject('lighthouse', { kind: 'building' });

  it('make people small beside a tower', () => {
    expect(heightOf(keeper, tower)).toBeLessThan(heightOf(keeper) * 0.8);
    expect(heightOf(tower, keeper)).toBeGreaterThan(heightOf(keeper, tower) * 1.8);
  });

  it('see a world of beetles from as near as beetles', () => {
    const beetle = subject('ladybug', { kind: 'animal', weight: 'hero' });
    const snail = subject('snail', { kind: 'animal' });
    expect(heightOf(beetle, snail)).toBeGreaterThan(heightOf(beetle, keeper) * 1.5);
  });
});
