import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRange } from '../../../src-main/app/range.ts';

const part = (start: number, end: number) => ({ kind: 'part', start, end });
const whole = { kind: 'whole' };
const unsatisfiable = { kind: 'unsatisfiable' };

test.each([
  [null, whole],
  ['bytes=0-', part(0, 999)],
  ['bytes=0-0', part(0, 0)],
  ['bytes=100-199', part(100, 199)],
  ['bytes=900-5000', part(900, 999)],
  ['bytes=-200', part(800, 999)],
  ['bytes=-5000', part(0, 999)],
  ['Bytes = 10 - 19', part(10, 19)],
  ['bytes=1000-', unsatisfiable],
  ['bytes=-0', unsatisfiable],
  ['bytes=20-10', whole],
  ['bytes=-', whole],
  ['bytes=0-1,5-6', whole],
  ['items=0-1', whole],
  ['nonsense', whole],
])('%j of 1000 bytes', (header, expected) => {
  expect(parseRange(header, 1000)).toEqual(expected);
});

test('a part always lies in the file', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.option(fc.nat(5000), { nil: '' }),
      fc.option(fc.nat(5000), { nil: '' }),
      (size, a, b) => {
        const range = parseRange(`bytes=${a}-${b}`, size);
        if (range.kind !== 'part') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      },
    ),
  );
});
