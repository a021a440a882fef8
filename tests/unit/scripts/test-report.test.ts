import { describe, expect, it } from 'vitest';
import { countTests, sum } from '../../../scripts/lib/test-report.mjs';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

describe('counting tests', () => {
  it('takes the numbers of the report', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [file('passed', 2), file('failed', 2)] };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3), file('failed', 0)] };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('never calls a run passed that ended badly', () => {
    expect(countTests({ numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] }, 1).failed).toBe(1);
    expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds suites up', () => {
    const suites = [
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ];
    expect(sum(suites)).toEqual({ passed: 5, failed: 1 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
