import { describe, expect, it } from 'vitest';
import { improve } from '../../../src-main/room/loop.ts';
import { applyRubric, bad, fix, good } from '../../../src-main/room/rubric.ts';

/** Work is its own score; each revision takes the next of a list. */
function craft(scores: number[], { rounds = 3, signal = new AbortController().signal } = {}) {
  let next = 0;
  const take = (): number | null => scores[next++] ?? null;
  return {
    rounds,
    signal,
    propose: () => take() ?? 0,
    judge: (score: number) => ({
      judgement: { score, passed: score >= 85, parts: [], strengths: [], fixes: [] },
      fixes: [fix('more', null, `after ${score}`)],
    }),
    revise: () => take(),
  };
}

describe('the loop', () => {
  it.each([
    ['passes at once', [85, 99], 85, 1, true],
    ['84 does not pass', [84, 90], 90, 2, true],
    ['keeps the best, not the last', [60, 80, 70], 80, 3, false],
    ['stops at its rounds', [10, 20, 30, 99], 30, 3, false],
    ['stops when nothing can be changed', [50], 50, 1, false],
  ])('%s', async (_, scores, best, rounds, passed) => {
    const result = await improve(craft(scores));
    expect(result.work).toBe(best);
    expect(result.rounds).toBe(rounds);
    expect(result.judgement.passed).toBe(passed);
  });

  it('never hands out what was made before the creator said more, however good it is', async () => {
    let said = 0;
    const heard = new Map<number, number>();
    const base = craft([99, 60, 70]);
    const result = await improve({
      ...base,
      onVersion: (work: number) => heard.set(work, said),
      onVerdict: (_, round) => {
        if (round === 1) said += 1;
      },
      isStale: (work: number) => heard.get(work) !== said,
    });
    expect(result).toMatchObject({ work: 70, rounds: 3 });
  });

  it('revises from the best version, with its fixes', async () => {
    const seen: [number, string | undefined][] = [];
    const base = craft([60, 40, 50]);
    await improve({
      ...base,
      revise: (work: number, fixes) => {
        seen.push([work, fixes[0]?.text]);
        return base.revise();
      },
    });
    expect(seen).toEqual([
      [60, 'after 60'],
      [60, 'after 60'],
    ]);
  });

  it('throws the reason of a cancelled run', async () => {
    const reason = new Error('stopped');
    await expect(improve(craft([1], { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });
});

describe('a rubric', () => {
  it('sums its parts, names the worst and passes by the number alone', () => {
    const rubric = [
      { name: 'a', weight: 60, rules: [() => good('well')] },
      { name: 'b', weight: 40, rules: [() => good('fine'), () => bad(0.25, 'too long', fix('trim', 2, 'cut it'))] },
    ];
    const { judgement, fixes } = applyRubric(rubric, null, 85);
    expect(judgement).toMatchObject({ score: 85, passed: true, fixes: ['cut it'], strengths: ['well'] });
    expect(judgement.parts[1]).toEqual({ name: 'b', weight: 40, points: 25, reason: 'too long' });
    expect(fixes).toEqual([{ code: 'trim', scene: 2, text: 'cut it' }]);
    expect(applyRubric(rubric, null, 86).judgement.passed).toBe(false);
  });
});
