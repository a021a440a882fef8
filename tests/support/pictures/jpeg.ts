/** A JPEG segment. */
const segment = (marker: number, data: Uint8Array | number[]): Buffer => {
  const body = Buffer.from(data);
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
};

/** A TIFF block with nothing but an orientation (1–8). */
export function exifBlock(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}

/** The JPEG as a camera held another way would have written it. */
export const withOrientation = (jpeg: Buffer, orientation: number): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock(orientation)])),
    jpeg.subarray(2),
  ]);

/** Puts a comment into a JPEG, as polyglots do. */
export const withComment = (jpeg: Buffer, text: string): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment(0xfe, Buffer.from(text)), jpeg.subarray(2)]);

// One code for each size of a difference, all four bits long; and one for "no more in this block".
const SIZES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const table = (kind: number, counts: number[], values: number[]): Buffer =>
  segment(0xc4, [kind, ...counts, ...Array(16 - counts.length).fill(0), ...values]);

/**
 * A JPEG of four components in patches of one colour, 8 × 8 pixels each, side by side: what print shops hand out and
 * what no encoder at hand writes.
 *
 * @param patches values of the four components, 0–255, as they stand in the file
 * @param transform of the Adobe marker: 0 is CMYK, 2 YCCK; null leaves the marker out
 */
export function fourComponentJpeg(patches: number[][], transform: 0 | 2 | null): Buffer {
  const adobe = Buffer.from('Adobe\0\x64\0\0\0\0\0', 'latin1');
  if (transform !== null) adobe[11] = transform;
  const width = patches.length * 8;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(transform === null ? [] : [segment(0xee, adobe)]),
    segment(0xdb, [0, ...Array(64).fill(1)]),
    segment(0xc0, [8, 0, 8, width >> 8, width & 255, 4, ...[1, 2, 3, 4].flatMap((id) => [id, 0x11, 0])]),
    table(0x00, [0, 0, 0, 12], SIZES),
    table(0x10, [1], [0]),
    segment(0xda, [4, ...[1, 2, 3, 4].flatMap((id) => [id, 0x00]), 0, 63, 0]),
    scan(patches),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function scan(patches: number[][]): Buffer {
  let bits = '';
  const before = [0, 0, 0, 0];
  for (const patch of patches) {
    for (const [c, value] of patch.entries()) {
      const level = (value - 128) * 8;
      const difference = level - (before[c] ?? 0);
      before[c] = level;
      const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
      bits += size.toString(2).padStart(4, '0');
      if (size > 0) bits += (difference > 0 ? difference : difference + 2 ** size - 1).toString(2).padStart(size, '0');
      bits += '0';
    }
  }
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8), 2);
    bytes.push(byte, ...(byte === 0xff ? [0] : []));
  }
  return Buffer.from(bytes);
}

/**
 * A progressive grey JPEG that says nothing in very many scans: each is a hundred bytes and costs the decoder a walk over
 * every block of the picture.
 */
export function manyScansJpeg(width: number, height: number, scans: number): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  // First the DC values, one bit (no difference) for each block; then AC scans that end all blocks at once.
  const dc = Buffer.alloc(Math.ceil(blocks / 8));
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  let bits = '';
  for (let left = blocks; left > 0; ) {
    const size = Math.min(14, Math.floor(Math.log2(left)));
    const run = Math.min(left, 2 ** (size + 1) - 1);
    bits += size.toString(2).padStart(4, '0') + (size > 0 ? (run - 2 ** size).toString(2).padStart(size, '0') : '');
    left -= run;
  }
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const coded: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8), 2);
    coded.push(byte, ...(byte === 0xff ? [0] : []));
  }
  const ac = Buffer.concat([segment(0xda, [1, 1, 0x00, 1, 63, 0x01]), Buffer.from(coded)]);
  const again = Buffer.concat([segment(0xda, [1, 1, 0x00, 1, 63, 0x10]), Buffer.from(coded)]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, [0, ...Array(64).fill(1)]),
    segment(0xc2, frame),
    table(0x00, [1], [0]),
    table(
      0x10,
      [0, 0, 0, 15],
      Array.from({ length: 15 }, (_, size) => size << 4),
    ),
    segment(0xda, [1, 1, 0x00, 0, 0, 0]),
    dc,
    ac,
    ...Array.from({ length: scans - 2 }, () => again),
    Buffer.from([0xff, 0xd9]),
  ]);
}
