import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASPECTS, BRIEF_DEFAULTS, type Brief, briefSchema, RESOLUTIONS } from '../../../src-shared/brief.ts';
import { countWords, frameSize, planFilm, spokenSeconds } from '../../../src-shared/plan.ts';

const brief = (patch: Partial<Brief>): Brief => ({
  ...briefSchema.parse({ ...BRIEF_DEFAULTS, idea: 'A fox is lost in the snow.' }),
  ...patch,
});

describe('the plan', () => {
  it('gives a scene for every eight seconds, between 3 and 12', () => {
    expect(planFilm(brief({ lengthS: 10 })).scenes).toBe(3);
    expect(planFilm(brief({ lengthS: 24 })).scenes).toBe(3);
    expect(planFilm(brief({ lengthS: 25 })).scenes).toBe(4);
    expect(planFilm(brief({ lengthS: 180 })).scenes).toBe(12);
    expect(planFilm(brief({ lengthS: 24, scenes: 7 })).scenes).toBe(7);
  });

  it('reads the length in the idea unless one was chosen', () => {
    const idea = 'A 30-second ad for warm socks';
    expect(planFilm(brief({ idea }))).toMatchObject({ lengthS: 30, lengthFrom: 'idea' });
    expect(planFilm(brief({ idea, lengthS: 50 }))).toMatchObject({ lengthS: 50, lengthFrom: 'chosen' });
  });

  it('keeps a length from the idea within what a film may be', () => {
    expect(planFilm(brief({ idea: 'Nine minutes about nine cats: 9 minutes' })).lengthS).toBe(180);
  });

  it('grows for words that are kept to the letter', () => {
    const idea = Array.from({ length: 60 }, () => 'She remembers the bees.').join(' ');
    const plan = planFilm(brief({ idea, lengthS: 10, keepMyWords: true }));
    expect(plan.lengthened).toBe(true);
    expect(plan.lengthS).toBeGreaterThanOrEqual(spokenSeconds(idea));
  });

  it('has whole frames and even sides for every shape and size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ASPECTS),
        fc.constantFrom(...RESOLUTIONS),
        fc.double({ min: 10, max: 180, noNaN: true }),
        fc.constantFrom(24 as const, 30 as const),
        (aspect, resolution, lengthS, fps) => {
          const plan = planFilm(brief({ aspect, resolution, lengthS, fps }));
          expect(plan.widthPx % 2).toBe(0);
          expect(plan.heightPx % 2).toBe(0);
          expect(Number.isInteger(plan.frames)).toBe(true);
          expect(Math.abs(plan.frames / fps - lengthS)).toBeLessThanOrEqual(0.5 / fps + 1e-9);
        },
      ),
    );
  });

  it('knows the usual frame sizes', () => {
    expect(frameSize('16:9', '1080p')).toEqual({ widthPx: 1920, heightPx: 1080 });
    expect(frameSize('9:16', '720p')).toEqual({ widthPx: 720, heightPx: 1280 });
    expect(frameSize('1:1', '360p')).toEqual({ widthPx: 360, heightPx: 360 });
    expect(frameSize('16:9', '360p')).toEqual({ widthPx: 640, heightPx: 360 });
  });
});

describe('words', () => {
  it('are counted in every script', () => {
    expect(countWords('The keeper’s lamp, again.')).toBe(4);
    expect(countWords('夜の図書館で')).toBe(3);
    expect(countWords('في سوق قديم')).toBe(3);
    expect(countWords('🐢🏃‍♀️')).toBe(0);
  });
});
