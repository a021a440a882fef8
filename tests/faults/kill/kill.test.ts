import { beforeAll, expect, test } from 'vitest';
import { namedTrials, randomTrials } from './points.ts';
import { resultLine } from './report.ts';
import { makeBaseline, runTrials, type TrialResult } from './run-trials.ts';

/** Of each class at least one; `npm run faults` tries them all. */
const NAMED = [
  'before commit migration',
  'after commit insert generations',
  'after commit insert event step story done',
  'after commit insert event step clip:1 done',
  'after commit insert event scene 2 drawing',
  'after commit insert event completed',
  'inside voice:2, 50 %',
  'inside picture:1, 50 %',
  'inside clip:2, 50 %',
  'inside mix, 50 %',
  'inside stitch, 50 %',
  'inside finish, 75 %',
  'before rename scene-1.mp4',
  'after rename scene-2.mp4',
  'after rename video.mp4',
  'after insert take 3',
  'after copyFile film.mp4.partial',
];
/** A plain one, one that is killed twice, and one that the app with its window takes up. */
const RANDOM = ['random 1 of seed 1', 'random 4 of seed 1', 'random 10 of seed 1'];

const results = new Map<string, TrialResult>();

beforeAll(async () => {
  const baseline = await makeBaseline();
  const all = new Map([...namedTrials(baseline), ...randomTrials(10, 1, baseline)].map((trial) => [trial.name, trial]));
  const trials = [...NAMED, ...RANDOM].map((name) => all.get(name)).filter((trial) => trial !== undefined);
  await runTrials(trials, { baseline, atOnce: 2, onResult: (result) => results.set(result.name, result) });
});

test.each([...NAMED, ...RANDOM])('a film killed %s is finished as if nothing had been', (name) => {
  const result = results.get(name);
  expect(result, 'a film has this point').toBeDefined();
  if (!result) return;
  expect([...result.problems, ...result.differ], resultLine(result)).toEqual([]);
});
