import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginRun } from '../../../src-main/app/last-run.ts';
import { scratchFolder } from '../../support/scratch.ts';

test('a run that never said that it ended is known at the next start', () => {
  const file = join(scratchFolder('last-run'), 'running');
  expect(beginRun(file).endedUnexpectedly).toBe(false);
  const next = beginRun(file);
  expect(next.endedUnexpectedly).toBe(true);
  next.end();
  next.end();
  expect(existsSync(file)).toBe(false);
  expect(beginRun(file).endedUnexpectedly).toBe(false);
});

test('a folder that is not there stops nothing', () => {
  const { endedUnexpectedly, end } = beginRun(join(scratchFolder('last-run'), 'no', 'running'));
  end();
  expect(endedUnexpectedly).toBe(false);
});
