// Brings the files of all build machines into one folder. Two processors of a system each wrote a latest….yml; the
// app's updater reads one, which lists both.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * @param {readonly { files: unknown[] }[]} lists
 * @returns {{ files: unknown[] }} the first, with the files of all
 */
export const merged = (lists) => ({ ...lists[0], files: lists.flatMap(({ files }) => files) });

/** @param {string} folder that holds one folder for each machine */
export function mergeUpdates(folder) {
  /** @type {Map<string, { files: unknown[] }[]>} */
  const lists = new Map();
  for (const machine of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, machine))) {
      const file = join(folder, machine, name);
      if (!name.endsWith('.yml')) renameSync(file, join(folder, name));
      else lists.set(name, [...(lists.get(name) ?? []), parse(readFileSync(file, 'utf8'))]);
    }
    rmSync(join(folder, machine), { recursive: true });
  }
  for (const [name, all] of lists) writeFileSync(join(folder, name), stringify(merged(all)));
}

const [, script, folder] = process.argv;
if (script?.endsWith('merge-updates.mjs') && folder) mergeUpdates(folder);
