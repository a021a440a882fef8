import { writeFile } from 'node:fs/promises';
import { encodeWav } from './wav.ts';

/**
 * Writes a sound. Whoever asked puts it in its place when it is whole (replace-file.ts): the thread that writes may be
 * ended in the middle, and could not tidy up.
 *
 * @param file absolute path
 */
export const writeWav = (file: string, channels: Float32Array[], sampleRate: number): Promise<void> =>
  writeFile(file, encodeWav(channels, sampleRate));
