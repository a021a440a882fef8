import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BriefMusic, briefMusicSchema } from '../../src-shared/brief.ts';
import type { Library } from './library.ts';

/** What is known of music in a form stands beside it. */
const aboutFile = (library: Library, id: string): string => `${library.files.draftMusic(id)}.json`;

/** Copies a file that was judged to be music among the drafts. What is half copied is removed. */
export async function keepDraftMusic(
  library: Library,
  from: string,
  about: Omit<BriefMusic, 'id'>,
): Promise<BriefMusic> {
  const music: BriefMusic = { id: randomUUID(), ...about };
  const file = library.files.draftMusic(music.id);
  try {
    await copyFile(from, `${file}.partial`, constants.COPYFILE_FICLONE);
    await writeFile(aboutFile(library, music.id), JSON.stringify(music));
    await rename(`${file}.partial`, file);
    return music;
  } catch (thrown) {
    await rm(`${file}.partial`, { force: true });
    await removeDraftMusic(library, music.id);
    throw thrown;
  }
}

/** What is known of music in a form; null when it is no longer there. */
export async function draftMusic(library: Library, id: string): Promise<BriefMusic | null> {
  try {
    const about = briefMusicSchema.parse(JSON.parse(await readFile(aboutFile(library, id), 'utf8')));
    return (await stat(library.files.draftMusic(id))).size > 0 ? about : null;
  } catch {
    return null;
  }
}

/** Takes music out of the form. An id that is not there is none to remove. */
export async function removeDraftMusic(library: Library, id: string): Promise<void> {
  await Promise.all([library.files.draftMusic(id), aboutFile(library, id)].map((file) => rm(file, { force: true })));
}

/** Copies a generation's own music into the drafts, under a new id; null when it has none. */
export async function duplicateMusic(library: Library, generationId: string): Promise<BriefMusic | null> {
  const { musicFile } = library.generations.get(generationId).brief;
  if (!musicFile) return null;
  const { name, durationMs } = musicFile;
  return keepDraftMusic(library, library.files.music(generationId), { name, durationMs });
}

/** Removes music of forms that were left before a time (ISO 8601). */
export async function removeOldMusic(library: Library, before: string): Promise<void> {
  const folder = dirname(library.files.draftMusic(randomUUID()));
  for (const name of await readdir(folder)) {
    const id = /^([0-9a-f-]{36})\.music$/.exec(name)?.[1];
    if (!id) continue;
    const { mtime } = await stat(library.files.draftMusic(id));
    if (mtime.toISOString() < before) await removeDraftMusic(library, id);
  }
}
