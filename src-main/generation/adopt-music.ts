import { constants, copyFile } from 'node:fs/promises';
import type { BriefMusic } from '../../src-shared/brief.ts';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { draftMusic } from '../library/draft-music.ts';
import type { Library } from '../library/library.ts';

/**
 * Copies the form's music into the generation's own folder, so that the film keeps it. Of what the page says only the id
 * is believed. Throws BAD_INPUT when the draft is gone.
 */
export async function adoptMusic(library: Library, id: string, music: BriefMusic | null): Promise<BriefMusic | null> {
  if (!music) return null;
  try {
    const draft = await draftMusic(library, music.id);
    if (!draft) throw musicGone(music.name);
    await library.files.makeGenerationFolder(id);
    await copyFile(library.files.draftMusic(draft.id), library.files.music(id), constants.COPYFILE_FICLONE);
    return draft;
  } catch (thrown) {
    if (!library.generations.exists(id)) await library.files.removeGeneration(id);
    throw thrown;
  }
}

function musicGone(name: string): ScenewrightError {
  const message = `The music “${name}” is no longer there. Add it again.`;
  return new ScenewrightError({ code: 'BAD_INPUT', message, fields: { musicFile: message } });
}
