import { mkdir, rm, statfs } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { BriefPicture } from '../../src-shared/brief.ts';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { isUuid } from './file-ids.ts';

/** Where things are in the library folder. Ids are UUIDs and every path stays inside, or it throws FORBIDDEN. */
export class LibraryFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /** Absolute folder of lines that were spoken before; it may not exist. */
  get speechCache(): string {
    return join(this.folder, 'cache', 'speech');
  }

  /** Absolute folder of a generation; it may not exist yet. */
  generationFolder(id: string): string {
    if (!isUuid(id)) throw forbidden(id);
    return join(this.folder, 'generations', id.toLowerCase());
  }

  /** Absolute path of something in a generation's folder, from parts that code chose. */
  inGeneration(id: string, ...parts: string[]): string {
    const folder = this.generationFolder(id);
    return inside(folder, join(folder, ...parts));
  }

  /** Makes the folder of a generation and what it holds: references, scenes, audio. Answers with it. */
  async makeGenerationFolder(id: string): Promise<string> {
    const folder = this.generationFolder(id);
    await Promise.all(['references', 'scenes', 'audio'].map((name) => mkdir(join(folder, name), { recursive: true })));
    return folder;
  }

  /** Removes a generation's folder with all that is in it. */
  async removeGeneration(id: string): Promise<void> {
    await rm(this.generationFolder(id), { recursive: true, force: true, maxRetries: 3 });
  }

  /** Absolute path of a creator's picture in a generation. */
  picture(generationId: string, picture: Pick<BriefPicture, 'id' | 'type'>): string {
    return this.inGeneration(generationId, 'references', pictureName(picture));
  }

  /** Absolute path of a picture that is in a form but in no generation yet. */
  draft(picture: Pick<BriefPicture, 'id' | 'type'>): string {
    return join(this.folder, 'drafts', pictureName(picture));
  }

  /** Absolute path of music that is in a form but in no generation yet. */
  draftMusic(id: string): string {
    if (!isUuid(id)) throw forbidden(id);
    return join(this.folder, 'drafts', `${id.toLowerCase()}.music`);
  }

  /** Absolute path of the creator's music in a generation. */
  music(generationId: string): string {
    return this.inGeneration(generationId, 'references', 'music');
  }

  /** A path as rows hold it: relative to the library, with forward slashes on every system. */
  relative(absolutePath: string): string {
    return relative(this.folder, inside(this.folder, absolutePath)).split(sep).join('/');
  }

  /** The absolute path of one that a row holds. */
  absolute(relativePath: string): string {
    if (isAbsolute(relativePath)) throw forbidden(relativePath);
    return inside(this.folder, join(this.folder, relativePath));
  }

  /** Bytes that this user can still write where the library is. */
  async freeBytes(): Promise<number> {
    return freeBytes(this.folder);
  }
}

/** File name extensions of the pictures that a brief may hold. */
export const PICTURE_EXTENSIONS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

function pictureName({ id, type }: Pick<BriefPicture, 'id' | 'type'>): string {
  if (!isUuid(id)) throw forbidden(id);
  return `${id.toLowerCase()}.${PICTURE_EXTENSIONS[type]}`;
}

/** Bytes that this user can still write in a folder's file system. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function inside(folder: string, path: string): string {
  const absolute = resolve(path);
  if (absolute !== folder && !absolute.startsWith(folder + sep)) throw forbidden(path);
  return absolute;
}

const forbidden = (path: string): ScenewrightError =>
  new ScenewrightError({
    code: 'FORBIDDEN',
    message: 'That is not a file of the library.',
    detail: `outside of the library: ${JSON.stringify(path)}`,
  });
