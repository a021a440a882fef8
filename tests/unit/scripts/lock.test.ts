import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../scripts/lib/lock.mjs';

let scratch: string;
let file: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'scenewright-lock-'));
  file = join(scratch, 'set-up.lock');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('a lock', () => {
  it('lets one work after the other', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await sleep(30);
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('first')), withLock(file, work('second'))]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(existsSync(file)).toBe(false);
  });

  it('is free again after a failure', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    expect(await withLock(file, async () => 'done')).toBe('done');
  });

  it('is taken over from a process that is gone', async () => {
    writeFileSync(file, `999999999 ${hostname()}`);
    expect(await withLock(file, async () => 'done')).toBe('done');
  });
});
