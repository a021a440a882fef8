import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Problem, ScenewrightError } from '../../src-shared/errors.ts';
import { type Backup, restoreNewest } from './backups.ts';
import { forgetMark } from './inspect.ts';

export interface Repair {
  /** Absolute folder that the damaged database was moved to. */
  keptIn: string;
  /** What stands in its place; null when there was no sound backup, and it begins empty. */
  backup: Backup | null;
}

/**
 * Sets a damaged database aside, whole, and puts the newest sound backup in its place.
 *
 * @param newestSchema what this app can read
 */
export function repairDatabase(file: string, newestSchema: number): Repair {
  const keptIn = newFolder(dirname(file));
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, join(keptIn, `library.db${end}`));
  }
  const backup = restoreNewest(file, newestSchema);
  forgetMark(file);
  return { keptIn, backup };
}

function newFolder(library: string): string {
  for (let number = 1; ; number++) {
    const folder = join(library, `damaged-${number}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder);
    return folder;
  }
}

/** What the creator is told after a repair. */
export function repaired({ keptIn, backup }: Repair, found: number): Problem {
  const source = backup ? 'It was restored from its last backup' : 'There was no backup to restore it from';
  const films = found === 1 ? '1 film was' : `${found} films were`;
  return new ScenewrightError({
    code: 'LIBRARY_RESTORED',
    message: `The library’s file was damaged. ${source}${found > 0 ? `; ${films} found again in their own folders` : ''}.`,
    hint: `The damaged file is kept in ${keptIn}.`,
  }).problem;
}

/** What the creator is told when films came back without a repair. */
export const foundAgain = (found: number): Problem =>
  new ScenewrightError({
    code: 'LIBRARY_RESTORED',
    message: `${found === 1 ? 'A film that was' : `${found} films that were`} missing from the library ${found === 1 ? 'was' : 'were'} found again in ${found === 1 ? 'its folder' : 'their folders'}.`,
    hint: 'The library’s last changes may have been lost in a crash.',
  }).problem;
