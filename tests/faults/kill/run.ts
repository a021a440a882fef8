// npm run faults [-- --random 200 --seed 1 --class "migration" --resume]: the whole kill matrix, and its table.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { namedTrials, randomTrials } from './points.ts';
import { isHeld, reportTable, resultLine } from './report.ts';
import { makeBaseline, runTrials, type TrialResult } from './run-trials.ts';

const { values } = parseArgs({
  options: {
    random: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    class: { type: 'string' },
    name: { type: 'string' },
    'at-once': { type: 'string', default: '2' },
    report: {
      type: 'string',
      default: join(import.meta.dirname, '../../../node_modules/.scenewright/faults-kill.jsonl'),
    },
    resume: { type: 'boolean', default: false },
  },
});

const report = resolve(values.report);
mkdirSync(dirname(report), { recursive: true });
if (!values.resume) rmSync(report, { force: true });
const before = existsSync(report)
  ? readFileSync(report, 'utf8')
      .split('\n')
      .flatMap((line) => (line ? [JSON.parse(line) as TrialResult] : []))
  : [];

const baseline = await makeBaseline();
console.log(`The undisturbed film took ${(baseline.durationMs / 1000).toFixed(1)} s, launch included.`);
const known = new Set(before.map((result) => result.name));
const trials = [...namedTrials(baseline), ...randomTrials(Number(values.random), Number(values.seed), baseline)].filter(
  (trial) =>
    (!values.class || trial.class === values.class) &&
    (!values.name || trial.name.includes(values.name)) &&
    !known.has(trial.name),
);
console.log(`${trials.length} trials, ${before.length} known from before.`);
let count = 0;
const results = await runTrials(trials, {
  baseline,
  atOnce: Number(values['at-once']),
  onResult: (result) => {
    appendFileSync(report, `${JSON.stringify(result)}\n`);
    console.log(`${++count}/${trials.length} ${resultLine(result)}`);
  },
});
const all = [...before, ...results];
console.log(`\n${reportTable(all)}\n\nEach trial is a line of ${report}`);
process.exitCode = all.every(isHeld) ? 0 : 1;
