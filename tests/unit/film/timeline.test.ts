import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinFrames, layoutTimeline } from '../../../src-main/film/timeline.ts';

test('slots follow each other and make up the film; crossfades lengthen the clips by half on either side', () => {
  const slots = layoutTimeline({
    frames: 301,
    fps: 30,
    scenes: [{ spokenMs: 0 }, { spokenMs: 3000 }, { spokenMs: 0 }],
    joins: ['crossfade', 'black'],
  });
  expect(slots.map(({ startFrame, endFrame }) => [startFrame, endFrame])).toEqual([
    [0, 80],
    [80, 221],
    [221, 301],
  ]);
  expect(slots.map((slot) => slot.clipFrames)).toEqual([88, 148, 80]);
  expect(slots.map((slot) => slot.clipStartFrame)).toEqual([0, 73, 221]);
  expect(slots.map((slot) => slot.ends)).toEqual([
    { headFrames: 0, tailFrames: 15, fadeInFrames: 9 },
    { headFrames: 15, tailFrames: 12 },
    { headFrames: 12, tailFrames: 0, fadeOutFrames: 9 },
  ]);
});

test('the narration starts after a breath, later in a clip that begins before its slot', () => {
  const [, second] = layoutTimeline({
    frames: 480,
    fps: 24,
    scenes: [{ spokenMs: 0 }, { spokenMs: 4000 }],
    joins: ['crossfade'],
  });
  const lead = (second?.narrationStartMs ?? 0) - (second?.startMs ?? 0);
  expect(lead).toBeCloseTo(333.3, 0);
  expect(second?.narrationInClipMs).toBeCloseTo(lead + 250, 5);
});

test('a join of 0.8 s is split to the frame at 24 frames/s', () => {
  expect(joinFrames('black', 24)).toEqual({ tail: 10, head: 9, overlap: 0 });
});

test('a film too short for its words gives each scene its share, and says when nothing fits', () => {
  const request = { fps: 30, scenes: [{ spokenMs: 9000 }, { spokenMs: 3000 }], joins: ['cut' as const] };
  const slots = layoutTimeline({ ...request, frames: 200 });
  expect(slots[1]?.endFrame).toBe(200);
  expect(slots[0]?.endFrame).toBeGreaterThan(120);
  expect(() => layoutTimeline({ ...request, frames: 10 })).toThrow('cannot hold');
});

test('whatever the scenes and joins: exact sum, room for each join, words inside when there is time', () => {
  const scene = fc.record({ spokenMs: fc.integer({ min: 0, max: 12_000 }), weight: fc.integer({ min: 0, max: 5 }) });
  const kind = fc.constantFrom('crossfade' as const, 'cut' as const, 'black' as const);
  fc.assert(
    fc.property(
      fc.constantFrom(24, 30),
      fc.array(fc.tuple(scene, kind), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 3000 }),
      (fps, list, spare) => {
        const scenes = list.map(([one]) => one);
        const joins = list.slice(1).map(([, join]) => join);
        const needs = scenes.map(({ spokenMs }) =>
          Math.max(2 * fps, spokenMs > 0 ? ((spokenMs + 1000) * fps) / 1000 : 0),
        );
        const frames = Math.ceil(needs.reduce((a, b) => a + b, 0)) + spare;
        const slots = layoutTimeline({ frames, fps, scenes, joins });
        expect(slots.at(-1)?.endFrame).toBe(frames);
        for (const [i, slot] of slots.entries()) {
          expect(slot.startFrame).toBe(slots[i - 1]?.endFrame ?? 0);
          expect(slot.clipFrames).toBeGreaterThan(slot.ends.headFrames + slot.ends.tailFrames);
          const spokenMs = scenes[i]?.spokenMs ?? 0;
          expect(slot.narrationStartMs).toBeGreaterThanOrEqual(slot.startMs);
          if (spokenMs > 0) expect(slot.narrationStartMs + spokenMs).toBeLessThanOrEqual(slot.endMs);
        }
      },
    ),
  );
});

test('an earlier cut is kept while its scenes hold their words, whatever the words are now', () => {
  const request = { frames: 240, fps: 24, joins: ['cut' as const, 'cut' as const] };
  const cut = [80, 70, 90];
  const lengths = (spoken: number[], kept: number[] | null) =>
    layoutTimeline({ ...request, scenes: spoken.map((spokenMs) => ({ spokenMs })), kept }).map(
      ({ startFrame, endFrame }) => endFrame - startFrame,
    );
  expect(lengths([1000, 2900, 500], cut)).toEqual(cut);
  // 3 s need 72 frames.
  expect(lengths([1000, 3000, 500], cut)).toEqual(lengths([1000, 3000, 500], null));
  expect(lengths([1000, 1000, 1000], [80, 80])).toEqual(lengths([1000, 1000, 1000], null));
  expect(lengths([1000, 1000, 1000], [80, 80, 81])).toEqual(lengths([1000, 1000, 1000], null));
});
