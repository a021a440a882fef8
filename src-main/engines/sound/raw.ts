import { readFile } from 'node:fs/promises';

/** Left and right of raw samples of 32-bit floats, left and right in turn. */
export async function readRaw(file: string): Promise<[Float32Array, Float32Array]> {
  const bytes = await readFile(file);
  const count = Math.floor(bytes.byteLength / 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const side = (at: number): Float32Array =>
    Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 8 + at, true));
  return [side(0), side(4)];
}
