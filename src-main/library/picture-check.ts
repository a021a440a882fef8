import { BRIEF_LIMITS, type BriefPicture, type PictureRole } from '../../src-shared/brief.ts';
import { isCancel } from '../../src-shared/errors.ts';
import { WorkerPool, workerUrl } from '../process/worker-pool.ts';
import type { PictureLook } from './check-picture.worker.ts';
import { readPictureHeader } from './picture-header.ts';
import { printColours, tooManyBytes, tooManyPixels, tooSlow, unreadable, wrongFormat } from './picture-problems.ts';

export interface PictureToCheck {
  bytes: Uint8Array;
  type: BriefPicture['type'];
}

export type CheckedPicture = Pick<BriefPicture, 'type' | 'widthPx' | 'heightPx' | 'role'>;

// One thread is enough for three pictures, and it ends when idle.
const pool = new WorkerPool<PictureToCheck, PictureLook | null>(workerUrl(import.meta.url, 'check-picture'), 1, {
  heapMb: 128,
});
/** Fifty times what 40 megapixels took (0.4 s); what takes longer was made to. */
const LIMIT_MS = 20_000;

/**
 * Judges a picture by its content: at most 10 MB, JPEG, PNG or WebP, at most 40 megapixels (read before anything is
 * decoded), and whole. Decoding happens in a worker, which the size limits to some 320 MB (40 megapixels of 16 bits) and
 * `limitMs` in time.
 *
 * @param name the file's own name, for the messages only
 * @returns width and height as the picture is seen: a camera that was held upright says so in its EXIF
 * @throws ScenewrightError BAD_INPUT or PICTURE_UNREADABLE
 */
export async function checkPicture(name: string, bytes: Uint8Array, limitMs = LIMIT_MS): Promise<CheckedPicture> {
  if (bytes.byteLength > BRIEF_LIMITS.pictureBytes) throw tooManyBytes(name);
  const header = readPictureHeader(bytes);
  if (header.kind === 'other') throw wrongFormat(name, header.format);
  if (header.kind === 'broken') throw unreadable(name);
  if (header.kind === 'print') throw printColours(name);
  const { type } = header;
  const megapixels = (header.widthPx * header.heightPx) / 1e6;
  if (megapixels > BRIEF_LIMITS.pictureMegapixels) throw tooManyPixels(name, megapixels);
  const signal = AbortSignal.timeout(limitMs);
  const look = await pool.run({ bytes, type }, { signal }).catch((thrown: unknown) => {
    if (isCancel(thrown)) throw thrown;
    if (signal.aborted) throw tooSlow(name);
    return null;
  });
  if (!look) throw unreadable(name);
  return { type, widthPx: look.widthPx, heightPx: look.heightPx, role: guessRole(look) };
}

/** A first guess that the creator can change: products stand before a plain ground, places are wide, people tall. */
export function guessRole({ widthPx, heightPx, plainEdge }: PictureLook): PictureRole {
  const ratio = widthPx / heightPx;
  if (plainEdge) return 'product';
  if (ratio >= 1.4) return 'place';
  return ratio <= 0.85 ? 'person' : 'product';
}
