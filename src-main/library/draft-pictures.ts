import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BRIEF_LIMITS, type BriefPicture } from '../../src-shared/brief.ts';
import { removeOldMusic } from './draft-music.ts';
import type { Library } from './library.ts';
import { checkPicture } from './picture-check.ts';
import { notThere, tooManyBytes } from './picture-problems.ts';
import type { KeptPicture } from './pictures.ts';

/** Drafts that nobody came back for are removed after a week. */
const KEEP_DAYS = 7;

/** Checks a picture and keeps it among the drafts. Throws BAD_INPUT or PICTURE_UNREADABLE, keeping nothing. */
export async function addPicture(library: Library, name: string, bytes: Uint8Array): Promise<BriefPicture> {
  const shownName = shortName(name);
  const checked = await checkPicture(shownName, bytes);
  const picture: BriefPicture = { id: randomUUID(), name: shownName, ...checked };
  const file = library.files.draft(picture);
  try {
    await writeFile(`${file}.partial`, bytes);
    await rename(`${file}.partial`, file);
    library.drafts.insert({ ...picture, path: library.files.relative(file) });
  } catch (thrown) {
    // A full disk: nothing of it stays.
    await Promise.all([file, `${file}.partial`].map((path) => rm(path, { force: true })));
    throw thrown;
  }
  return picture;
}

/** The same for a file on this machine: one that the system's dialog or the command line named. */
export async function addPictureFromFile(library: Library, path: string): Promise<BriefPicture> {
  const name = basename(path);
  return addPicture(library, name, await readLimited(path, name));
}

/** Reads a picture's file, but never one that is too large to be taken. */
async function readLimited(path: string, name: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => {
    throw notThere(name);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw notThere(name);
    if (stats.size > BRIEF_LIMITS.pictureBytes) throw tooManyBytes(name);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Takes a picture out of the form. An id that is not there is none to remove. */
export async function removeDraft(library: Library, id: string): Promise<void> {
  const draft = library.drafts.byId(id);
  if (!draft) return;
  library.drafts.remove(id);
  await rm(library.files.absolute(draft.path), { force: true });
}

/** Copies a generation's pictures into the drafts, under new ids, for a new brief. */
export async function duplicatePictures(library: Library, generationId: string): Promise<BriefPicture[]> {
  library.generations.get(generationId);
  return Promise.all(library.pictures.list(generationId).map((picture) => duplicate(library, picture)));
}

async function duplicate(library: Library, { path, ...kept }: KeptPicture): Promise<BriefPicture> {
  const picture: BriefPicture = { ...kept, id: randomUUID() };
  const file = library.files.draft(picture);
  await copyFile(library.files.absolute(path), file, constants.COPYFILE_FICLONE);
  library.drafts.insert({ ...picture, path: library.files.relative(file) });
  return picture;
}

/** At start-up: removes the drafts of forms that were left a week ago. */
export async function removeOldDrafts(library: Library): Promise<void> {
  const limit = new Date(Date.now() - KEEP_DAYS * 24 * 3600 * 1000).toISOString();
  await Promise.all(library.drafts.olderThan(limit).map(({ id }) => removeDraft(library, id)));
  await removeOldMusic(library, limit);
}

/** A name to show: at most 255 characters, as the contract has it, with its ending kept. */
const shortName = (name: string): string => (name.length <= 255 ? name : `${name.slice(0, 200)}…${name.slice(-20)}`);
