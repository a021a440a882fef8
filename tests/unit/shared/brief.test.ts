import { describe, expect, it } from 'vitest';
import { BRIEF_DEFAULTS, briefProblems, briefSchema } from '../../../src-shared/brief.ts';

const typed = (patch: Record<string, unknown>): unknown => ({
  ...BRIEF_DEFAULTS,
  idea: 'A fox is lost in the snow.',
  ...patch,
});
const picture = { id: crypto.randomUUID(), role: 'product', name: 'a.png', type: 'image/png', widthPx: 1, heightPx: 1 };

describe('a brief', () => {
  it('is good as it comes out of the form', () => {
    expect(briefProblems(typed({}))).toEqual({});
  });

  it.each([
    ['idea', { idea: '' }, /Write an idea/],
    ['idea', { idea: ' '.repeat(40) }, /Write an idea/],
    ['idea', { idea: '123456789' }, /at least 10/],
    ['idea', { idea: 'x'.repeat(5001) }, /5,000/],
    ['title', { title: 'x'.repeat(201) }, /200/],
    ['brand', { brand: 'x'.repeat(51) }, /50/],
    ['lengthS', { lengthS: 9 }, /at least 10 seconds/],
    ['lengthS', { lengthS: 181 }, /at most 180 seconds/],
    ['lengthS', { lengthS: Number.NaN }, /in seconds/],
    ['scenes', { scenes: 2 }, /at least 3/],
    ['scenes', { scenes: 13 }, /at most 12/],
    ['scenes', { scenes: 3.5 }, /whole/],
    ['aspect', { aspect: '4:3' }, /16:9, 9:16 or 1:1/],
    ['resolution', { resolution: '4k' }, /1080p/],
    ['fps', { fps: 25 }, /24 or 30/],
    ['brandSounds', { brandSounds: 'x'.repeat(101) }, /100/],
    ['brandSounds', { brandSounds: '夏' }, /English letters/],
    ['pace', { pace: 'fast' }, /slow, normal, brisk/],
    ['pictures', { pictures: [picture, picture, picture, picture] }, /up to 3/],
    ['seed', { seed: -1 }, /0 or more/],
  ])('says beside %s what is wrong', (field, patch, message) => {
    const problems = briefProblems(typed(patch));
    expect(Object.keys(problems)).toEqual([field]);
    expect(Object.values(problems)[0]).toMatch(message);
  });

  it('of a film from before has the choices that came later', () => {
    const { brandSounds, pace, musicFile, ...before } = typed({}) as Record<string, unknown>;
    expect([brandSounds, pace, musicFile]).toEqual([null, 'normal', null]);
    expect(briefSchema.parse(before)).toMatchObject({ brandSounds: null, pace: 'normal', musicFile: null });
  });

  it('counts characters as people do', () => {
    expect(briefProblems(typed({ idea: '🐢'.repeat(10) }))).toEqual({});
    expect(briefProblems(typed({ idea: '🐢'.repeat(9) }))).toHaveProperty('idea');
    expect(briefProblems(typed({ idea: '🐢'.repeat(5000) }))).toEqual({});
  });

  it('trims the idea and keeps the brand letter for letter', () => {
    const brief = briefSchema.parse(typed({ idea: '  A fox is lost. ', brand: ' Lumière d’Été ', title: '  ' }));
    expect(brief).toMatchObject({ idea: 'A fox is lost.', brand: ' Lumière d’Été ', title: null });
  });

  it('gives the limits themselves a pass', () => {
    expect(
      briefProblems(typed({ idea: 'x'.repeat(5000), title: 'x'.repeat(200), brand: 'x'.repeat(50), lengthS: 180 })),
    ).toEqual({});
    expect(briefProblems(typed({ idea: 'x'.repeat(10), lengthS: 10, scenes: 12 }))).toEqual({});
  });
});
