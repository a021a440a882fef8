import type { BriefPicture } from '../../src-shared/brief.ts';

/** What a file says it is in its first bytes. */
export type PictureHeader =
  | { kind: 'picture'; type: BriefPicture['type']; widthPx: number; heightPx: number }
  /** A known kind that a brief does not take ("GIF"), or null when it is no picture that we know. */
  | { kind: 'other'; format: string | null }
  /** Begins like one of ours, but ends or breaks before its size. */
  | { kind: 'broken'; type: BriefPicture['type'] }
  /** A JPEG of four colours without Adobe's marker: decoders then take ink for light, and all is black. */
  | { kind: 'print' };

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Reads type and size from a picture's own bytes, without decoding it. The file's name plays no part. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    const size = jpegSize(view);
    return size?.unmarkedPrint ? { kind: 'print' } : sized('image/jpeg', size);
  }
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return sized('image/png', pngSize(view));
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return sized('image/webp', webpSize(view));
  return { kind: 'other', format: otherFormat(bytes) };
}

type Size = { widthPx: number; heightPx: number } | null;

function sized(type: BriefPicture['type'], size: Size): PictureHeader {
  if (!size || size.widthPx === 0 || size.heightPx === 0) return { kind: 'broken', type };
  return { kind: 'picture', type, widthPx: size.widthPx, heightPx: size.heightPx };
}

function pngSize(view: DataView): Size {
  // "IHDR" stands first, or what is read here is not the size that a decoder goes by.
  return view.byteLength < 24 || view.getUint32(12) !== 0x49484452
    ? null
    : { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Walks the segments to the first frame header (SOF0–15 without DHT, JPG and DAC). */
function jpegSize(view: DataView): (NonNullable<Size> & { unmarkedPrint: boolean }) | null {
  let at = 2;
  let adobe = false;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Fill bytes, and markers without a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const unmarkedPrint = view.getUint8(at + 9) === 4 && !adobe;
      return { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7), unmarkedPrint };
    } else {
      if (marker === 0xee && view.getUint32(at + 4) === 0x41646f62) adobe = true; // APP14, "Adob"
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

/** Lossy (VP8), lossless (VP8L) and extended (VP8X) files keep their size in three different ways. */
function webpSize(view: DataView): Size {
  if (view.byteLength < 30) return null;
  switch (view.getUint32(12)) {
    case 0x56503820: // "VP8 "
      return { widthPx: view.getUint16(26, true) & 0x3fff, heightPx: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      // "VP8L": 14 bits each, less one
      const bits = view.getUint32(21, true);
      return { widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: {
      // "VP8X": 24 bits each, less one
      const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
      return { widthPx: uint24(24) + 1, heightPx: uint24(27) + 1 };
    }
    default:
      return null;
  }
}

function otherFormat(bytes: Uint8Array): string | null {
  const start = ascii(bytes, 0, 16);
  if (start.startsWith('GIF8')) return 'GIF';
  if (start.startsWith('BM')) return 'BMP';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF';
  if (start.startsWith('%PDF')) return 'PDF';
  if (start.startsWith('\0\0\x01\0')) return 'Windows icon';
  if (start.slice(4, 8) === 'ftyp') {
    const brand = start.slice(8, 12);
    if (/^(?:heic|heix|hevc|mif1|msf1)$/.test(brand)) return 'HEIC picture';
    return /^avi[fs]$/.test(brand) ? 'AVIF picture' : 'video';
  }
  const text = ascii(bytes, 0, 512).trimStart().toLowerCase();
  return text.startsWith('<svg') || (text.startsWith('<?xml') && text.includes('<svg')) ? 'SVG' : null;
}
