import { type Stats, statSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { freeBytes } from './files.ts';

/** Enough to meet a quota or a full disk that still counts a few blocks as free. */
const TRIAL_BYTES = 256 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`;

/** DISK_FULL with what is needed and what is there. */
export function diskShort(what: string, neededBytes: number, availableBytes: number): ScenewrightError {
  return new ScenewrightError({
    code: 'DISK_FULL',
    message: `There is not enough room on the disk: ${what} needs ${megabytes(neededBytes)}, ${megabytes(availableBytes)} are free.`,
    hint: 'Free some space, choose a smaller size, or choose a library on another disk. What is finished is kept.',
  });
}

/** The folder that the library lies in, and whether it is still fit to be worked in. */
export class Place {
  private readonly folder: string;
  private readonly file: string;
  private readonly opened: Stats;

  /** @param file the database, which is open: it is the mark by which the folder is known again */
  constructor(folder: string, file: string) {
    this.folder = folder;
    this.file = file;
    this.opened = statSync(file);
  }

  /** Says that the folder is gone, or that another stands in its place; null when it is ours. */
  async lost(): Promise<Problem | null> {
    const now = await stat(this.file).catch((thrown: NodeJS.ErrnoException) => thrown);
    if (now instanceof Error) {
      return now.code === 'ENOENT' || now.code === 'ENOTDIR' ? gone(this.folder) : toProblem(now);
    }
    // Windows lets nobody move or remove a file that is open.
    const same = process.platform === 'win32' || (now.ino === this.opened.ino && now.dev === this.opened.dev);
    return same ? null : replaced(this.folder);
  }

  /**
   * What keeps work from going on here, or null: gone, replaced, read-only, or too little room.
   *
   * @param neededBytes room that has to be there
   * @param free how much there is; asked of the system unless a test says it
   */
  async problem(what: string, neededBytes: number, free?: () => Promise<number>): Promise<Problem | null> {
    const lost = await this.lost();
    if (lost) return lost;
    try {
      const availableBytes = await (free?.() ?? freeBytes(this.folder));
      if (availableBytes < neededBytes) throw diskShort(what, neededBytes, availableBytes);
      await this.tryToWrite();
      return null;
    } catch (thrown) {
      return toProblem(thrown);
    }
  }

  /** Permissions say too much for an administrator, and free bytes nothing of a quota: so it is really tried. */
  private async tryToWrite(): Promise<void> {
    const trial = join(this.folder, 'generations', '.room.partial');
    try {
      const handle = await open(trial, 'w');
      try {
        await handle.writeFile(Buffer.alloc(TRIAL_BYTES));
      } finally {
        await handle.close();
      }
    } finally {
      await rm(trial, { force: true }).catch(() => undefined);
    }
  }
}

const gone = (folder: string): Problem =>
  new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'The library folder is no longer there.',
    hint: `Put it back, or connect its disk again: ${folder}`,
  }).problem;

const replaced = (folder: string): Problem =>
  new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'Another folder stands where the library was.',
    hint: `Put the library back, or start Scenewright again to work with what is there now: ${folder}`,
  }).problem;
