import { crc32, deflateSync } from 'node:zlib';

/** One chunk with its length and checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export interface PngOptions {
  width: number;
  height: number;
  /** Bits a channel. */
  depth?: 8 | 16;
  /** 0 grey, 2 RGB, 6 RGBA. */
  colourType?: 0 | 2 | 6;
  /** Compressed picture data, instead of what `pixel` gives. */
  data?: Uint8Array;
  /** Channels of a pixel, 0 to 1. */
  pixel?: (x: number, y: number) => number[];
  /** Chunks between header and data. */
  before?: Buffer[];
  /** Chunks between data and end. */
  after?: Buffer[];
}

/** A PNG file, written by hand: what no encoder would write is wanted too. */
export function png(options: PngOptions): Buffer {
  const { width, height, depth = 8, colourType = 2, before = [], after = [] } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, 0], 8);
  const data = options.data ?? deflateSync(rows(options));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...before,
    pngChunk('IDAT', data),
    ...after,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Unfiltered rows. */
export function rows({ width, height, depth = 8, pixel = () => [0.5, 0.5, 0.5] }: PngOptions): Buffer {
  const channels = pixel(0, 0).length;
  const bytes = depth / 8;
  const line = 1 + width * channels * bytes;
  const data = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (const [c, value] of pixel(x, y).entries()) {
        const at = y * line + 1 + (x * channels + c) * bytes;
        if (depth === 16) data.writeUInt16BE(Math.round(value * 65535), at);
        else data.writeUInt8(Math.round(value * 255), at);
      }
    }
  }
  return data;
}

/**
 * A zlib stream of zeros that is a thousandth of what it unpacks to: one flushed block of a megabyte, again and again.
 * Made in no time, since only that block is compressed.
 */
export function bomb(megabytes: number): Buffer {
  const zeros = Buffer.alloc(1 << 20);
  const flushed = deflateSync(zeros, { finishFlush: 2 /* Z_SYNC_FLUSH */, level: 9 });
  const [head, block] = [flushed.subarray(0, 2), flushed.subarray(2)];
  return Buffer.concat([head, ...Array.from({ length: megabytes }, () => block)]);
}

/** An animated PNG: the default picture, then frames that only a player of animations shows. */
export function animatedPng(frames: PngOptions[]): Buffer {
  const [first, ...rest] = frames;
  if (!first) throw new Error('an animation needs a frame');
  const control = (sequence: number, { width, height }: PngOptions): Buffer => {
    const data = Buffer.alloc(26);
    for (const [i, value] of [sequence, width, height, 0, 0].entries()) data.writeUInt32BE(value, i * 4);
    data.writeUInt16BE(1, 20);
    data.writeUInt16BE(10, 22);
    return pngChunk('fcTL', data);
  };
  const animation = Buffer.alloc(8);
  animation.writeUInt32BE(frames.length, 0);
  const more = rest.flatMap((frame, i) => {
    const sequence = Buffer.alloc(4);
    sequence.writeUInt32BE(2 * i + 2);
    return [control(2 * i + 1, frame), pngChunk('fdAT', Buffer.concat([sequence, deflateSync(rows(frame))]))];
  });
  return png({ ...first, before: [pngChunk('acTL', animation), control(0, first)], after: more });
}
