import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from '../../../scripts/lib/json.mjs';

const root = join(import.meta.dirname, '../../..');
const manifest = readJson(join(root, 'package.json'));
const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = text.split('\n').flatMap((line) => {
  const [, number, , , proof = ''] = /^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
  return number === undefined ? [] : [{ number: Number(number), proof }];
});

test('all twenty points of Electron’s checklist are there, once each', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test.each(rows)('point $number names a test that is there, or says why it does not apply', ({ proof }) => {
  if (/^not applicable:/.test(proof.trim())) return;
  const [, file = '', name = ''] = /`(\S+\.test\.ts)`: “([^”]+)”/.exec(proof) ?? [];
  expect(existsSync(join(root, 'tests', file)), file).toBe(true);
  expect(readFileSync(join(root, 'tests', file), 'utf8')).toContain(name);
});

test('users get an Electron that is supported, and no code that runs it asks for another', () => {
  expect(Number(/\d+/.exec(manifest.devDependencies.electron)?.[0])).toBeGreaterThanOrEqual(45);
});
