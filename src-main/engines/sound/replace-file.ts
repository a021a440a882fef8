import { rename, rm } from 'node:fs/promises';

/**
 * Has a file written under another name, then renames it, so that it is there whole or not at all. What was half
 * written is removed, also when the thread that wrote it was ended.
 */
export async function replaceFile<Result>(file: string, write: (partial: string) => Promise<Result>): Promise<Result> {
  const partial = `${file}.partial`;
  try {
    const result = await write(partial);
    await rename(partial, file);
    return result;
  } catch (thrown) {
    await rm(partial, { force: true });
    throw thrown;
  }
}
