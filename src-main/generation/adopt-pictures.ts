import { constants, copyFile } from 'node:fs/promises';
import type { BriefPicture } from '../../src-shared/brief.ts';
import type { Library } from '../library/library.ts';
import { pictureGone } from '../library/picture-problems.ts';
import type { KeptPicture } from '../library/pictures.ts';

/**
 * Copies the form's pictures into the generation's own folder: the form keeps its drafts, and the film keeps its
 * pictures whatever becomes of them. Of what the page says only the role is believed. Throws BAD_INPUT when a draft is
 * gone; nothing is copied then.
 */
export async function adoptPictures(library: Library, id: string, pictures: BriefPicture[]): Promise<KeptPicture[]> {
  const drafts = pictures.map((picture) => {
    const draft = library.drafts.byId(picture.id);
    if (!draft) throw pictureGone(picture.name);
    return { ...draft, role: picture.role };
  });
  if (drafts.length > 0) await library.files.makeGenerationFolder(id);
  try {
    return await Promise.all(
      drafts.map(async (draft) => {
        const target = library.files.picture(id, draft);
        // Copy-on-write where the file system can: the picture then takes no room twice.
        await copyFile(library.files.absolute(draft.path), target, constants.COPYFILE_FICLONE);
        return { ...draft, path: library.files.relative(target) };
      }),
    );
  } catch (thrown) {
    if (!library.generations.exists(id)) await library.files.removeGeneration(id);
    throw thrown;
  }
}
