import { open, rename, rm } from 'node:fs/promises';

export interface VerifiedWrite<Result> {
  /** Absolute path of the finished file. */
  file: string;
  /** Writes the partial file. */
  write: (partial: string) => Promise<unknown>;
  /** Throws when the partial file is not good; its answer is handed on. */
  verify: (partial: string) => Promise<Result>;
}

/**
 * Write, verify, rename: under its own name a file is always whole. The partial file is on the disk (fsync) before it
 * is renamed, and gone after a failure.
 */
export async function writeVerified<Result>({ file, write, verify }: VerifiedWrite<Result>): Promise<Result> {
  const partial = `${file}.partial`;
  // A leftover may still be written to by the child of a program that was killed: a new file, not the old one again.
  await rm(partial, { force: true });
  try {
    await write(partial);
    const result = await verify(partial);
    const handle = await open(partial, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
    return result;
  } catch (thrown) {
    await rm(partial, { force: true });
    throw thrown;
  }
}
