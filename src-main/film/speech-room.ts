import { SCENE_BREATH_S } from '../../src-shared/plan.ts';
import { SCENE_MIN_S } from './timeline.ts';

/** A frame at 24 frames a second: lengths are rounded to whole ones. */
const SLACK_S = 1 / 24;

/** What a film needs for its scenes, each with its breath and none too short to be taken in. */
const neededS = (spokenS: readonly number[], factor: number): number =>
  spokenS.reduce((sum, s) => sum + Math.max(SCENE_MIN_S, s > 0 ? s * factor + SCENE_BREATH_S + SLACK_S : 0), 0);

/**
 * By how much the speech of all scenes has to get shorter, so that each fits its scene with a breath around it: 1 where
 * all fits, 0.8 where a fifth has to go. Pure.
 *
 * @param spokenS seconds of speech by scene, 0 in a silent one
 */
export function speechFactor(spokenS: readonly number[], filmS: number): number {
  if (neededS(spokenS, 1) <= filmS) return 1;
  let low = 0.05;
  let high = 1;
  // The sum grows with the factor: halving finds it to a thousandth.
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (neededS(spokenS, middle) <= filmS) low = middle;
    else high = middle;
  }
  return low;
}
