import type { Library } from './library.ts';

/** How long a removed film can be restored while the app runs. */
export const RESTORE_MS = 10 * 60 * 1000;

/** Removes for good what was removed before a time: files first, so that a row never outlives its reason. */
export async function purgeRemoved(library: Library, before: Date = new Date()): Promise<string[]> {
  const ids = library.generations.removedBefore(before.toISOString());
  for (const id of ids) {
    await library.files.removeGeneration(id);
    library.generations.purge(id);
  }
  return ids;
}
