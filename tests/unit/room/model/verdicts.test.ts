import { expect, test } from 'vitest';
import { keyOf, type VerdictDraft } from '../../../../src-main/room/model/drafts.ts';
import { toCohesion } from '../../../../src-main/room/model/scene-cohesor.ts';
import { toVerdict } from '../../../../src-main/room/model/verdicts.ts';
import { STORY_RUBRIC } from '../../../../src-main/room/story-critic.ts';

const draft = (rating: number, fixes: VerdictDraft['fixes'] = []): VerdictDraft => ({
  parts: Object.fromEntries(STORY_RUBRIC.map(({ name }) => [keyOf(name), { rating, reason: `It is ${name}.` }])),
  strengths: ['The bell.'],
  fixes,
});

test.each([
  [10, 100, true],
  [9, 90, true],
  [8, 80, false],
  [0, 0, false],
])('%i of ten in each part is %i points', (rating, score, passed) => {
  expect(toVerdict(draft(rating), STORY_RUBRIC, 85, null).judgement).toMatchObject({ score, passed });
});

test('each part counts by its weight', () => {
  const rated = draft(10);
  rated.parts['visual_detail'] = { rating: 2, reason: 'Nothing to see.' };
  const { judgement, fixes } = toVerdict(rated, STORY_RUBRIC, 85, null);
  expect(judgement.score).toBe(80);
  expect(judgement.parts.find(({ name }) => name === 'visual detail')).toMatchObject({ weight: 25, points: 5 });
  // Nothing was wished for: then the weakest part is.
  expect(fixes).toEqual([{ code: 'model', scene: null, text: 'Better visual detail: Nothing to see.' }]);
});

test('a fix for scene 0 is one for the whole', () => {
  const { fixes } = toVerdict(
    draft(5, [
      { scene: 0, text: 'Warmer.' },
      { scene: 2, text: 'Slower.' },
    ]),
    STORY_RUBRIC,
    85,
    null,
  );
  expect(fixes.map(({ scene }) => scene)).toEqual([null, 2]);
});

test('pairs are joined by their own numbers, and issues cost points', () => {
  const pairs = [90, 75, 40].map((rating) => ({ rating, reason: 'So it is.' }));
  const { cohesion, fixes } = toCohesion({ pairs, issues: [{ scene: 1, text: 'Too dark.' }] });
  expect(cohesion.joins.map(({ kind }) => kind)).toEqual(['crossfade', 'cut', 'black']);
  expect(cohesion).toMatchObject({ score: 64, passed: false, issues: ['Too dark.'] });
  expect(fixes.map(({ scene }) => scene)).toEqual([4, 1]);
});
