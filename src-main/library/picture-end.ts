import { crc32 } from 'node:zlib';
import type { BriefPicture } from '../../src-shared/brief.ts';

/**
 * True when a picture file is whole. Decoders are lenient: Skia paints the half of a JPEG that is there and says
 * nothing (measured: even 2 % of the bytes load), so the container itself is walked to its end.
 */
export function isComplete(bytes: Uint8Array, type: BriefPicture['type']): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'image/jpeg') return jpegReachesEnd(view);
  return type === 'image/png' ? pngReachesEnd(bytes, view) : webpReachesEnd(view);
}

/**
 * Scans of a JPEG at most. Encoders write one, or some ten when it is progressive; each is a hundred bytes to send and
 * 21 ms of work at 30 megapixels (measured), so a file could ask for an hour.
 */
const MAX_SCANS = 64;

/** Segment by segment, through each scan, to EOI. What comes after it (a camera's extras) does not matter. */
function jpegReachesEnd(view: DataView): boolean {
  let at = 2;
  let scans = 0;
  while (at + 1 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return false;
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) return scans > 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      if (at + 4 > view.byteLength) return false;
      at += 2 + view.getUint16(at + 2);
      if (marker === 0xda) {
        scans += 1;
        if (scans > MAX_SCANS) return false;
        at = nextMarker(view, at);
      }
    }
  }
  return false;
}

/** The next marker after coded data: 0xFF that is followed neither by a stuffed zero nor by a restart. */
function nextMarker(view: DataView, from: number): number {
  for (let at = from; at + 1 < view.byteLength; at++) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return view.byteLength;
}

/** Chunk by chunk to IEND; each chunk's checksum must be right. */
function pngReachesEnd(bytes: Uint8Array, view: DataView): boolean {
  let at = 8;
  let hasData = false;
  while (at + 12 <= view.byteLength) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > view.byteLength || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return false;
    const kind = view.getUint32(at + 4);
    if (kind === 0x49444154) hasData = true; // IDAT
    if (kind === 0x49454e44) return hasData; // IEND
    at = end;
  }
  return false;
}

/** The container says how long it is. */
const webpReachesEnd = (view: DataView): boolean =>
  view.byteLength >= 12 && view.getUint32(4, true) + 8 <= view.byteLength;
