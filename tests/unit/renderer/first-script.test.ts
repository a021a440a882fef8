import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A value that is imported or handed on at once: neither `import type` nor `import()`. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Packages that the window's first script holds, each with the first file that asks for it. */
function packagesOfFirstScript(): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const open = [join(ROOT, 'src-renderer/main.tsx')];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(file) || !/\.tsx?$/.test(file)) continue;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      if (name.startsWith('.')) open.push(resolve(dirname(file), name));
      else if (!packages.has(name)) packages.set(name, relative(ROOT, file));
    }
  }
  return packages;
}

test('the first script holds what draws the form, and nothing that can come after', () => {
  const packages = packagesOfFirstScript();
  expect([...packages.keys()]).toEqual(expect.arrayContaining(['react', 'react-dom/client', 'radix-ui']));
  for (const later of ['zod', '@tanstack/react-virtual', 'diff']) expect(packages.get(later), later).toBeUndefined();
});
