import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ScenewrightError, toProblem } from '../../src-shared/errors.ts';

/**
 * Copies a file to where the creator chose, whole or not at all; a file that was there is replaced.
 *
 * @throws ScenewrightError DISK_FULL or FOLDER_NOT_WRITABLE
 */
export function saveCopy(source: string, target: string): Promise<void> {
  // Where the file system can, the copy shares its blocks and takes no time.
  return saveWhole(target, (partial) => copyFile(source, partial, constants.COPYFILE_FICLONE));
}

/**
 * Writes a text to where the creator chose, as {@link saveCopy} does.
 *
 * @throws ScenewrightError DISK_FULL or FOLDER_NOT_WRITABLE
 */
export const saveText = (text: string, target: string): Promise<void> =>
  saveWhole(target, (partial) => writeFile(partial, text, { flush: true }));

async function saveWhole(target: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${target}.${randomUUID().slice(0, 8)}.partial`;
  try {
    await write(partial);
    await rename(partial, target);
  } catch (thrown) {
    await rm(partial, { force: true });
    const problem = toProblem(thrown);
    if (problem.code === 'DISK_FULL') {
      throw new ScenewrightError({
        ...problem,
        message: 'There is not enough room for the copy.',
        hint: 'Choose another disk.',
      });
    }
    throw new ScenewrightError(
      {
        code: 'FOLDER_NOT_WRITABLE',
        message: `“${basename(target)}” could not be saved in “${basename(dirname(target))}”.`,
        hint: 'Choose another folder. The film itself is safe in the library.',
        detail: problem.detail,
      },
      { cause: thrown },
    );
  }
}
