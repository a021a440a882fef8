import { rename, rm, writeFile } from 'node:fs/promises';
import { encodeWav } from './wav.ts';

/**
 * Writes a sound so that under its own name it is always whole; what a full disk cuts short takes no room afterwards.
 *
 * @param file absolute path
 */
export async function writeWav(file: string, channels: Float32Array[], sampleRate: number): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await writeFile(partial, encodeWav(channels, sampleRate));
    await rename(partial, file);
  } catch (thrown) {
    await rm(partial, { force: true });
    throw thrown;
  }
}
