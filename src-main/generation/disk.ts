import { ScenewrightError } from '../../src-shared/errors.ts';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`;

/** DISK_FULL with what is needed and what is there. */
export function diskShort(neededBytes: number, freeBytes: number): ScenewrightError {
  return new ScenewrightError({
    code: 'DISK_FULL',
    message: `There is not enough room on the disk: this film needs ${megabytes(neededBytes)}, ${megabytes(freeBytes)} are free.`,
    hint: 'Free some space, choose a smaller size, or choose a library on another disk. What is finished is kept.',
  });
}
