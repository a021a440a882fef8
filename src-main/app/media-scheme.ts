import { join } from 'node:path';
import { isUuid } from '../library/file-ids.ts';
import type { Library } from '../library/library.ts';
import { mediaFile } from '../library/media-file.ts';
import { fileResponse, plain, type ServedFile } from './file-response.ts';

export interface MediaSource {
  library: Library;
  previewFolder: string;
  /** The page that may read what is answered. */
  pageOrigin: string;
}

type Found = Omit<ServedFile, 'allowOrigin'>;

/** Answers `media://…`: a file of a generation, of a form's drafts, or a preview, and nothing else. */
export async function answerMedia(request: Request, source: MediaSource): Promise<Response> {
  const found = findMedia(request.url, source);
  return found ? fileResponse(request, { ...found, allowOrigin: source.pageOrigin }) : plain(404);
}

/** The file behind an address, by row: no part of an address is ever a part of a path. */
export function findMedia(
  address: string,
  { library, previewFolder }: Pick<MediaSource, 'library' | 'previewFolder'>,
): Found | null {
  const match = /^media:\/\/(?<host>[^/?#]+)\/(?<name>[^/?#]+)(?:[?#].*)?$/i.exec(address);
  const host = match?.groups?.['host']?.toLowerCase() ?? '';
  const name = decode(match?.groups?.['name'] ?? '');
  if (name === null) return null;
  if (host === 'drafts') return findDraft(library, name);
  if (host === 'previews') {
    return /^(?:voice|music)-[a-z]+\.wav$/.test(name)
      ? { file: join(previewFolder, name), folder: previewFolder, type: 'audio/wav' }
      : null;
  }
  if (!isUuid(host)) return null;
  const found = mediaFile(library, host, name);
  return found && { file: found.absolutePath, folder: library.files.generationFolder(host), type: found.type };
}

function findDraft(library: Library, id: string): Found | null {
  const draft = isUuid(id) ? library.drafts.byId(id.toLowerCase()) : null;
  if (!draft) return null;
  return { file: library.files.absolute(draft.path), folder: join(library.folder, 'drafts'), type: draft.type };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
