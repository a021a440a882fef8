import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What stands where a file should: the file itself, a link on the way to it, or neither. */
export type FileState = 'file' | 'link' | 'missing';

/**
 * Looks at a file without following any link below its folder: in a library that came from somebody else a link could
 * lead to any file of this machine. The folder itself may be a link; the creator chose it.
 */
export async function fileState(folder: string, file: string): Promise<FileState> {
  const parts = relative(folder, file).split(sep);
  let path = folder;
  let isFile = false;
  if (parts.includes('..')) return 'missing';
  for (const part of parts) {
    path = join(path, part);
    const stats = await lstat(path).catch(() => null);
    if (!stats) return 'missing';
    if (stats.isSymbolicLink()) return 'link';
    isFile = stats.isFile();
  }
  return isFile ? 'file' : 'missing';
}
