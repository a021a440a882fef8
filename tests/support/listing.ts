import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder with its size, as lines; without the folders named. */
export function listing(folder: string, without: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !without.some((out) => file.startsWith(out)))
    .map((file) => `${relative(folder, file)} ${lstatSync(file, { throwIfNoEntry: false })?.size}`)
    .sort();
}
