import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { shell, type WebContents } from 'electron';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { isTerminal, type MediaFile } from '../../src-shared/generation.ts';
import { fileState } from '../library/file-state.ts';
import type { Library } from '../library/library.ts';
import { listFiles, mediaFile, type ResolvedFile } from '../library/media-file.ts';
import { purgeRemoved, RESTORE_MS } from '../library/removal.ts';
import type { Handlers } from './answer.ts';
import { askWhere } from './ask-where.ts';
import type { Parts } from './parts.ts';
import { libraryChanged } from './push.ts';
import { saveCopy } from './save-copy.ts';

export const libraryHandlers = ({ library, service }: Parts): Handlers<WebContents, 'library'> => ({
  'library.list': (query) => library.gallery(query),
  'library.rename': ({ id, title }) => change(library, id, { title }),
  'library.favourite': ({ id, favourite }) => change(library, id, { favourite }),
  'library.remove': ({ id }) => {
    if (!isTerminal(library.generations.get(id).status)) service.cancel(id);
    library.generations.softDelete(id);
    // What is not restored by then goes; what the app does not live to see goes at its next start.
    setTimeout(() => void purgeRemoved(library, new Date(Date.now() - RESTORE_MS)), RESTORE_MS + 1000).unref();
    libraryChanged(id);
    return {};
  },
  'library.restore': ({ id }) => {
    const row = library.generations.restore(id);
    libraryChanged(id);
    return library.generations.toView(row);
  },
  'library.files': async ({ id }) => ({ files: await sizedFiles(library, id) }),
  'library.saveCopy': async ({ id, fileId }, caller) => {
    const file = await existingFile(library, id, fileId);
    const target = await askWhere(caller, 'Save a copy', file.name);
    if (target === null) return { saved: false, name: null };
    await saveCopy(file.absolutePath, target);
    return { saved: true, name: basename(target) };
  },
  'library.showInFolder': async ({ id, fileId }) => {
    shell.showItemInFolder((await existingFile(library, id, fileId)).absolutePath);
    return {};
  },
});

function change(library: Library, id: string, patch: { title: string } | { favourite: boolean }) {
  library.generations.get(id);
  library.generations.update(id, patch);
  void library.records.keep(id);
  libraryChanged(id);
  return library.generations.toView(library.generations.get(id));
}

async function sizedFiles(library: Library, id: string): Promise<MediaFile[]> {
  library.generations.get(id);
  const files = await Promise.all(
    listFiles(library, id).map(async ({ fileId, name, type, absolutePath }) => {
      const stats = await lstat(absolutePath).catch(() => null);
      return stats?.isFile() ? [{ fileId, name, type, bytes: stats.size }] : [];
    }),
  );
  return files.flat();
}

/** The file of a row that is really there. Throws NOT_FOUND or FILE_MISSING. */
async function existingFile(library: Library, id: string, fileId: string): Promise<ResolvedFile> {
  library.generations.get(id);
  const file = mediaFile(library, id, fileId);
  if (!file) throw new ScenewrightError({ code: 'NOT_FOUND', message: 'This film has no such file.' });
  const state = await fileState(library.files.generationFolder(id), file.absolutePath);
  if (state === 'file') return file;
  if (state === 'link') throw linked(file);
  throw new ScenewrightError({
    code: 'FILE_MISSING',
    message: `“${file.name}” is no longer in the library folder.`,
    hint: 'Press Retry on the film to make it again.',
    detail: file.absolutePath,
  });
}

const linked = ({ name, absolutePath }: ResolvedFile): ScenewrightError =>
  new ScenewrightError({
    code: 'FORBIDDEN',
    message: `“${name}” is a link to somewhere else and not a file of the library.`,
    hint: 'Put the file itself into the library folder.',
    detail: absolutePath,
  });
