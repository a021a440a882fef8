import type { Page } from 'playwright';
import type { Call } from './calls.ts';

/** What became of a call: main's answer, or an exception in the page before anything was sent. */
export type Outcome = { kind: 'ok' } | { kind: 'problem'; problem: unknown } | { kind: 'thrown'; said: string };

/** So many calls are under way at once, as from a page that does not wait. */
const ABREAST = 16;

/**
 * Makes the calls from the page, through its own bridge. What starts work is cancelled in the same breath.
 *
 * @returns one outcome per call, in order
 */
export function askAll(page: Page, calls: readonly Call[]): Promise<Outcome[]> {
  const list = calls.map(({ channel, source }) => `[${JSON.stringify(channel)}, () => (${source})]`).join(',\n');
  return page.evaluate(`(async () => {
    const calls = [${list}];
    const outcomes = new Array(calls.length);
    const ask = async (index) => {
      const [channel, make] = calls[index];
      const [domain, verb] = channel.split('.');
      try {
        const input = make();
        const answer = await window.scenewright[domain][verb](input);
        if (/start|retry|redoScene|makeChange/.test(verb) && answer.ok) await window.scenewright.generation.cancel({ id: input.id });
        outcomes[index] = answer.ok === true && 'value' in answer ? { kind: 'ok' } : { kind: 'problem', problem: answer.problem };
      } catch (thrown) {
        outcomes[index] = { kind: 'thrown', said: Object.prototype.toString.call(thrown) + ' ' + (thrown?.message ?? '') };
      }
    };
    let next = 0;
    const lane = async () => { while (next < calls.length) await ask(next++); };
    await Promise.all(Array.from({ length: ${ABREAST} }, lane));
    return outcomes;
  })()`);
}
