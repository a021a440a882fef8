import { brotliDecompressSync } from 'node:zlib';

/**
 * Which characters a WOFF2 file really has. Stylesheets name ranges that the file may cover, and for rare signs often does
 * not: asked for those, the canvas paints a box.
 */

/** Tags by their number in the WOFF2 directory, as far as they matter here (WOFF2 5.1). */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const HEADER = 48;

/** The bytes of the `cmap` table; null when the file is no WOFF2 or has none. */
function cmapTable(file: Buffer): Buffer | null {
  if (file.length < HEADER || file.toString('latin1', 0, 4) !== 'wOF2') return null;
  const tables = file.readUInt16BE(12);
  let at = HEADER;
  const base128 = (): number => {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) break;
    }
    return value;
  };
  let offset = 0;
  let found: { offset: number; length: number } | null = null;
  for (let i = 0; i < tables; i++) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const version = flags >> 6;
    const original = base128();
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const length = transformed ? base128() : original;
    if (tag === CMAP) found = { offset, length };
    offset += length;
  }
  if (!found) return null;
  const all = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return all.subarray(found.offset, found.offset + found.length);
}

/** Segments of a format 4 subtable whose characters have a glyph. */
function readFormat4(table: Buffer, have: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2;
  for (let i = 0; i < segments; i++) {
    const end = table.readUInt16BE(14 + i * 2);
    const start = table.readUInt16BE(16 + segments * 2 + i * 2);
    const delta = table.readUInt16BE(16 + segments * 4 + i * 2);
    const at = 16 + segments * 6 + i * 2;
    const range = table.readUInt16BE(at);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const place = at + range + (point - start) * 2;
      const raw = range === 0 ? point : place + 2 <= table.length ? table.readUInt16BE(place) : 0;
      if (range !== 0 && raw === 0) continue;
      if (((raw + delta) & 0xffff) !== 0) have.add(point);
    }
  }
}

function readFormat12(table: Buffer, have: Set<number>): void {
  const groups = table.readUInt32BE(12);
  for (let i = 0; i < groups; i++) {
    const at = 16 + i * 12;
    const start = table.readUInt32BE(at);
    const end = table.readUInt32BE(at + 4);
    const glyph = table.readUInt32BE(at + 8);
    for (let point = start; point <= end; point++) if (glyph + point - start !== 0) have.add(point);
  }
}

/** The code points that have a glyph in a WOFF2 file. Empty for a file that cannot be read as one. */
export function charactersOf(file: Buffer): ReadonlySet<number> {
  const have = new Set<number>();
  const cmap = cmapTable(file);
  if (!cmap) return have;
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readFormat4(table, have);
    else if (format === 12) readFormat12(table, have);
  }
  return have;
}
