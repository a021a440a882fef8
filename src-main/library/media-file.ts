import { FILM_FILE, POSTER_FILE, parseFileId, pictureFile, SRT_FILE, VTT_FILE } from './file-ids.ts';
import { PICTURE_EXTENSIONS } from './files.ts';
import type { GenerationRow } from './generation-row.ts';
import type { Library } from './library.ts';
import { safeFileName } from './safe-file-name.ts';

/** A file that may be handed out: found by row, never by a path that somebody sent. */
export interface ResolvedFile {
  fileId: string;
  absolutePath: string;
  /** MIME type. */
  type: string;
  /** For "save a copy": good on all systems. */
  name: string;
}

/** The file behind an id of a generation, or null when there is none. It may still be missing on the disk. */
export function mediaFile(library: Library, generationId: string, fileId: string): ResolvedFile | null {
  const parsed = parseFileId(fileId);
  const row = parsed ? library.generations.byId(generationId) : null;
  // What was removed is not shown, also while it can still be restored.
  if (!parsed || !row || row.deletedAt !== null) return null;
  const title = filmTitle(row);
  const found = (path: string | null, type: string, name: string, extension: string): ResolvedFile | null =>
    path === null
      ? null
      : { fileId, absolutePath: library.files.absolute(path), type, name: safeFileName(name, extension) };
  switch (parsed.kind) {
    case 'film':
      return found(row.videoPath, 'video/mp4', title, 'mp4');
    case 'poster':
      return found(row.posterPath, 'image/jpeg', `${title} poster`, 'jpg');
    case 'vtt':
      return found(row.vttPath, 'text/vtt', title, 'vtt');
    case 'srt':
      return found(row.srtPath, 'application/x-subrip', title, 'srt');
    case 'clip':
    case 'still': {
      const take = library.takes.chosen(generationId, parsed.scene);
      const name = `${title} scene ${parsed.scene}`;
      if (!take) return null;
      return parsed.kind === 'clip'
        ? found(take.clipPath, 'video/mp4', name, 'mp4')
        : found(take.stillPath, 'image/jpeg', name, 'jpg');
    }
    case 'picture': {
      const picture = library.pictures.byId(generationId, parsed.id);
      if (!picture) return null;
      const extension = PICTURE_EXTENSIONS[picture.type];
      return found(picture.path, picture.type, picture.name.replace(/\.[^.]*$/, ''), extension);
    }
  }
}

/** What the film is called in a file's name: its title, else how the idea begins. */
export const filmTitle = (row: GenerationRow): string => row.title ?? row.brief.idea.slice(0, 60);

/** Every file that a generation has by its rows: film, poster, captions, then scene by scene, then pictures. */
export function listFiles(library: Library, generationId: string): ResolvedFile[] {
  const scenes = library.scenes
    .list(generationId)
    .flatMap(({ clipFileId, stillFileId }) => [clipFileId, stillFileId].filter((id) => id !== null));
  const pictures = library.pictures.list(generationId).map(({ id }) => pictureFile(id));
  return [FILM_FILE, POSTER_FILE, VTT_FILE, SRT_FILE, ...scenes, ...pictures]
    .map((fileId) => mediaFile(library, generationId, fileId))
    .filter((file) => file !== null);
}
