import { expect, test } from 'vitest';
import { readKeptBrief } from '../../../src-renderer/create/kept-brief.ts';
import { type BriefInput, briefSchema } from '../../../src-shared/brief.ts';
import { BRIEF_DEFAULTS } from '../../../src-shared/brief-terms.ts';

const full: BriefInput = {
  ...BRIEF_DEFAULTS,
  idea: 'A fox finds a lantern in the snow.',
  pictures: [
    {
      id: '0b2c4d6e-8f10-4a2b-9c3d-4e5f60718293',
      role: 'product',
      name: 'tea.png',
      type: 'image/png',
      widthPx: 800,
      heightPx: 600,
    },
  ],
  musicFile: { id: '1b2c4d6e-8f10-4a2b-9c3d-4e5f60718293', name: 'song.mp3', durationMs: 60_000 },
  brand: 'Lumière Thé',
  lengthS: 30,
  scenes: 4,
};

test('a draft that is good is kept whole', () => {
  expect(briefSchema.safeParse(full).success).toBe(true);
  expect(readKeptBrief(full)).toEqual(full);
});

test('every field of the schema can be kept', () => {
  expect(Object.keys(readKeptBrief(full)).sort()).toEqual(Object.keys(briefSchema.shape).sort());
});

test('what was typed is kept before it is right', () => {
  expect(readKeptBrief({ idea: 'fox', lengthS: 3, seed: -1 })).toEqual({ idea: 'fox', lengthS: 3, seed: -1 });
});

test.each([
  ['a choice that there is no more', { look: 'oil', fps: 25, voice: 'nobody' }],
  ['a picture without a size', { pictures: [{ ...full.pictures[0], widthPx: undefined }] }],
  ['music of another shape', { musicFile: 'song.mp3' }],
  ['a field that there is no more', { mood: 'calm', constructor: 'x' }],
  ['another type', { idea: 7, keepMyWords: 'yes', lengthS: '30' }],
])('%s is left out', (_, kept) => {
  expect(readKeptBrief(kept)).toEqual({});
});

test.each([[null], [undefined], ['text'], [7], [[]]])('%s is no draft', (kept) => {
  expect(readKeptBrief(kept)).toEqual({});
});
