import { access, constants, copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { ScenewrightError } from '../../../src-shared/errors.ts';

/** Says what is wrong with the place of the film before anything is made; null when it can be written. */
export async function outputProblem(output: string): Promise<string | null> {
  const file = resolve(output);
  const folder = dirname(file);
  if (extname(file).toLowerCase() !== '.mp4') return 'The film is an MP4: end its name in .mp4.';
  const folderStat = await stat(folder).catch(() => null);
  if (!folderStat) return `The folder ${folder} does not exist. Make it first, or choose another.`;
  if (!folderStat.isDirectory()) return `${folder} is not a folder.`;
  const fileStat = await stat(file).catch(() => null);
  if (fileStat?.isDirectory()) return `${file} is a folder. Name the file to write in it.`;
  const writable = await canWrite(folder, fileStat ? file : null);
  return writable ? null : `${folder} cannot be written. Choose another folder, or change its permissions.`;
}

/** Really tries it: permissions say too much for an administrator and too little on a read-only disk. */
async function canWrite(folder: string, existing: string | null): Promise<boolean> {
  const trial = join(folder, `.scenewright-${process.pid}.partial`);
  try {
    if (existing) await access(existing, constants.W_OK);
    const handle = await open(trial, 'wx');
    await handle.close();
    await rm(trial);
    return true;
  } catch {
    return false;
  }
}

/** Copies the finished film to where it was asked for: written beside it first, so that a half film is never found there. */
export async function deliver(film: string, output: string): Promise<void> {
  const target = resolve(output);
  const partial = `${target}.partial`;
  try {
    await copyFile(film, partial, constants.COPYFILE_FICLONE);
    await rename(partial, target);
  } catch (thrown) {
    await rm(partial, { force: true });
    throw new ScenewrightError(
      {
        code: 'FOLDER_NOT_WRITABLE',
        message: `The film is finished, but ${target} could not be written.`,
        hint: 'Run the same command with the same --id and another --output: the film is handed out at once.',
        detail: String(thrown),
      },
      { cause: thrown },
    );
  }
}
