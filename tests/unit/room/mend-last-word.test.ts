import { expect, it } from 'vitest';
import { mendStory } from '../../../src-main/room/mend-story.ts';
import { beat, story } from './cases.ts';

const NAMED = 'Scene 0: “Bridges sing.” is said again.';
const told = story([1, 2, 3].map((number) => ({ ...beat(number), narration: 'Bridges sing.' })));
const mended = (scene: number): string | undefined =>
  mendStory(told, [{ code: 'repeat', scene, text: NAMED }], { lengthS: 30, scenes: 3 }).beats[scene - 1]?.narration;

it('leaves out what was said before, but never the film’s last word', () => {
  expect(mended(2)).toBe('');
  expect(mended(3)).toBe('Bridges sing.');
});
