import fc from 'fast-check';
import { expect, it } from 'vitest';
import { speechFactor } from '../../../src-main/film/speech-room.ts';
import { layoutTimeline } from '../../../src-main/film/timeline.ts';

const joinsOf = (count: number, kinds: ('crossfade' | 'cut' | 'black')[]) =>
  Array.from({ length: count - 1 }, (_, i) => kinds[i % kinds.length] ?? 'cut');

it('is 1 where all fits', () => {
  expect(speechFactor([5, 6, 0], 24)).toBe(1);
});

it('counts a scene that is short by what it needs to be seen', () => {
  // 0.5 s of speech takes 2 s of film, so there are 8 s for the other scene, not 8.5.
  expect(speechFactor([0.5, 8], 10)).toBeCloseTo((8 - 1 - 1 / 24) / 8, 2);
});

it('whatever is said: shortened by it, each scene’s words begin and end within the scene', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.3, max: 30, noNaN: true })), {
        minLength: 3,
        maxLength: 12,
      }),
      fc.integer({ min: 10, max: 180 }),
      fc.constantFrom(24, 30),
      fc.array(fc.constantFrom('crossfade' as const, 'cut' as const, 'black' as const), { minLength: 1, maxLength: 4 }),
      (spokenS, filmS, fps, kinds) => {
        // Fewer seconds than the scenes need to be seen at all is not a matter of words.
        fc.pre(filmS >= spokenS.length * 2.3);
        const factor = speechFactor(spokenS, filmS);
        const scenes = spokenS.map((s) => ({ spokenMs: s * factor * 1000 }));
        const slots = layoutTimeline({ frames: filmS * fps, fps, scenes, joins: joinsOf(scenes.length, kinds) });
        for (const [i, { startMs, endMs, narrationStartMs }] of slots.entries()) {
          const spokenMs = scenes[i]?.spokenMs ?? 0;
          if (spokenMs === 0) continue;
          expect(narrationStartMs).toBeGreaterThanOrEqual(startMs);
          expect(narrationStartMs + spokenMs).toBeLessThanOrEqual(endMs + 1);
        }
      },
    ),
    { numRuns: 500 },
  );
});
