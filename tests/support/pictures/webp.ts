function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.byteLength);
  return Buffer.concat([Buffer.from(type, 'latin1'), length, data, Buffer.alloc(data.byteLength & 1)]);
}

function riff(chunks: Buffer[]): Buffer {
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]));
}

const uint24 = (value: number): number[] => [value & 255, (value >> 8) & 255, value >> 16];

/** Header of an extended file. Flags: 2 animated, 8 EXIF. */
const extended = (flags: number, width: number, height: number): Buffer =>
  chunk('VP8X', Buffer.from([flags, 0, 0, 0, ...uint24(width - 1), ...uint24(height - 1)]));

/** The coded picture of a plain WebP file, without its container. */
const coded = (webp: Buffer): Buffer => {
  for (let at = 12; at + 8 <= webp.length; ) {
    const length = webp.readUInt32LE(at + 4);
    const end = at + 8 + length + (length & 1);
    if (/^VP8[ L]$/.test(webp.toString('latin1', at, at + 4))) return webp.subarray(at, end);
    at = end;
  }
  throw new Error('no picture in this file');
};

/** Plain WebP files of one size as the frames of an animation. */
export function animatedWebp(frames: Buffer[], width: number, height: number): Buffer {
  const parts = frames.map((frame) => {
    const head = [...uint24(0), ...uint24(0), ...uint24(width - 1), ...uint24(height - 1), ...uint24(100), 0];
    return chunk('ANMF', Buffer.concat([Buffer.from(head), coded(frame)]));
  });
  return riff([extended(2, width, height), chunk('ANIM', Buffer.alloc(6)), ...parts]);
}

/** The WebP with an EXIF block. */
export const webpWithExif = (webp: Buffer, exif: Buffer, width: number, height: number): Buffer =>
  riff([extended(8, width, height), coded(webp), chunk('EXIF', exif)]);
