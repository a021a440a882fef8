import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const { permissions, jobs } = parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('may read, and a job that writes may write one thing', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect([undefined, { contents: 'write' }]).toContainEqual(job.permissions);
    expect(Object.values(jobs).filter((job) => job.permissions).length).toBe(name === 'release.yml' ? 1 : 0);
  });

  test('takes actions by their full hash alone', () => {
    const used = steps.flatMap(({ uses }) => (uses ? [uses] : []));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('runs scripts that exist, and ends some time', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script),
    );
    for (const script of called) expect(scripts, script).toHaveProperty(script);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});
