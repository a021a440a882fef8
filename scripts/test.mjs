// npm test [-- stage …]: sets up, then runs all stages or the ones named. The last line counts the tests.
import { runMain, SetupError, say } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { FURTHER_STAGES, STAGES } from './lib/stages.mjs';
import { sum } from './lib/test-report.mjs';

await runMain(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STAGES);
  const stages = names.map((name) => ({ name, stage: stageNamed(name) }));
  const { node } = await timed('set-up', () => ensureSetup());
  const counts = [];
  for (const { name, stage } of stages) {
    const count = await timed(name, () => stage(node));
    if (count.failed > 0) say(`── ${name} failed`);
    counts.push(count);
  }
  const { passed, failed } = sum(counts);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

/**
 * Asked of all names before the first stage starts: a slip of the pen is told at once.
 *
 * @param {string} name
 */
function stageNamed(name) {
  const all = { ...STAGES, ...FURTHER_STAGES };
  const stage = all[name];
  if (!stage) throw new SetupError(`There is no stage ${name}; the stages are ${Object.keys(all).join(', ')}.`);
  return stage;
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
async function timed(name, work) {
  const startMs = performance.now();
  const result = await work();
  say(`── ${name}: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  return result;
}
