import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const manifest = (path: string): Manifest => JSON.parse(read(path));

/** Name and licence of each row of the tables in THIRD_PARTY.md. */
const ROWS = new Map(
  [...read('THIRD_PARTY.md').matchAll(/^\| (\S+) \| (\S+) \|/gm)].map(([, name = '', licence = '']) => [name, licence]),
);
const { dependencies = {}, optionalDependencies = {} } = manifest('package.json');

describe('THIRD_PARTY.md', () => {
  test.each(Object.keys(dependencies))('names %s with the licence it states', (name) => {
    expect(ROWS.get(name)).toBe(manifest(`node_modules/${name}/package.json`).license);
  });

  test.each(Object.keys(optionalDependencies))('names the optional %s with a licence', (name) => {
    expect(ROWS.get(name)).toEqual(licenceWhenInstalled(name) ?? expect.any(String));
  });
});

/** An optional package may be missing on this machine. */
function licenceWhenInstalled(name: string): string | undefined {
  try {
    return manifest(`node_modules/${name}/package.json`).license;
  } catch {
    return undefined;
  }
}
