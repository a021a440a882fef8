import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fileState } from '../library/file-state.ts';
import { parseRange } from './range.ts';

const CHUNK_BYTES = 256 * 1024;

/** A file that may be handed out. */
export interface ServedFile {
  /** Absolute path, which we resolved ourselves. */
  file: string;
  /** The absolute folder that it has to lie in, with no link on the way. */
  folder: string;
  /** MIME type. */
  type: string;
  /** The page that may read it by script. */
  allowOrigin: string;
}

/** A link put in the place of the file after it was looked at is not followed; a pipe is not waited for. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Answers a request for one file: GET and HEAD, whole or a range, so that `<video>` can seek. 404 when the file is
 * not there, 403 when a link leads to it.
 */
export async function fileResponse(
  request: Request,
  { file, folder, type, allowOrigin }: ServedFile,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' });
  const state = await fileState(folder, file);
  if (state !== 'file') return plain(state === 'link' ? 403 : 404);
  const handle = await open(file, OPEN_FLAGS).catch(() => null);
  if (!handle) return plain(404);
  const stats = await handle.stat();
  const range = stats.isFile() ? parseRange(request.headers.get('Range'), stats.size) : null;
  if (range === null || range.kind === 'unsatisfiable') {
    await handle.close();
    return range === null ? plain(404) : plain(416, { 'Content-Range': `bytes */${stats.size}` });
  }
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: stats.size - 1 };
  const headers = new Headers({
    'Content-Type': type,
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
    // A redone scene keeps its address: what was read before must not stand for it.
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': allowOrigin,
    'X-Content-Type-Options': 'nosniff',
  });
  if (range.kind === 'part') headers.set('Content-Range', `bytes ${start}-${end}/${stats.size}`);
  const status = range.kind === 'part' ? 206 : 200;
  if (request.method === 'HEAD' || end < start) {
    await handle.close();
    return new Response(null, { status, headers });
  }
  return new Response(readStream(handle, start, end), { status, headers });
}

/** An answer without a body. */
export const plain = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

/** Bytes `start` to `end` of a file, read as the page asks for them. Closes the file at its end or when dropped. */
function readStream(handle: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const buffer = new Uint8Array(Math.min(CHUNK_BYTES, end - at + 1));
          const { bytesRead } = await handle.read(buffer, 0, buffer.byteLength, at);
          if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
          at += bytesRead;
          if (bytesRead > 0 && at <= end) return;
          await handle.close();
          controller.close();
        } catch (thrown) {
          await handle.close().catch(() => undefined);
          controller.error(thrown);
        }
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  );
}
