import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgressMeter } from '../../../src-main/generation/progress-meter.ts';
import type { StepFace } from '../../../src-main/generation/step.ts';
import type { EventPayload } from '../../../src-shared/events.ts';

const timings = {
  expectedMs: (_key: string, units: number) => units * 10,
  wallMs: (workMs: number) => workMs / 2,
};
const step = (key: string, units = 1): StepFace => ({ key, phase: 'story', scene: null, units });

function meter(startAt = 0): { meter: ProgressMeter; sent: EventPayload<'progress'>[] } {
  const sent: EventPayload<'progress'>[] = [];
  return { meter: new ProgressMeter(timings, startAt, (p) => sent.push(p)), sent };
}

describe('progress', () => {
  it('weighs steps by what they cost', () => {
    const { meter: m, sent } = meter();
    m.expect(step('a', 1));
    m.expect(step('b', 3));
    m.report(step('a', 1), 1);
    expect(sent.at(-1)).toMatchObject({ progress: 0.25, remainingMs: 15, stepProgress: 1 });
  });

  it('never falls and never claims a film that is not there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: -1, max: 2, noNaN: true })), {
          maxLength: 40,
        }),
        (startAt, reports) => {
          const { meter: m, sent } = meter(startAt);
          for (const [key, fraction] of reports) m.report(step(key), fraction);
          const values = [startAt, ...sent.map((s) => s.progress)];
          for (const [i, value] of values.entries()) expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? 0);
          expect(Math.max(...values)).toBeLessThanOrEqual(0.99);
        },
      ),
    );
  });

  it('goes on from where it was shown before a restart', () => {
    const { meter: m, sent } = meter(0.6);
    m.expect(step('b', 9));
    m.report(step('a', 1), 1);
    expect(sent.at(-1)?.progress).toBe(0.6);
  });
});
