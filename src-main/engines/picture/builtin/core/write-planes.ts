import { type Cells, cellShiftPx, cellSize } from '../../../../../src-shared/planes.ts';
import type { Pixels } from './pixels.ts';
import type { Box } from './stage.ts';

/*
 * RGB to BT.709 of limited range, in 16-bit fixed point: Kr = 0.2126, Kb = 0.0722 (ITU-R BT.709-6), 219 steps of luma
 * and 224 of chroma out of 255.
 */
const ONE = 65_536;
const KR = 0.2126;
const KB = 0.0722;
const KG = 1 - KR - KB;
const luma = (share: number): number => Math.round((share * 219 * ONE) / 255);
const chroma = (share: number): number => Math.round((share * 224 * ONE) / 255);
const [YR, YG, YB] = [luma(KR), luma(KG), luma(KB)] as const;
const [UR, UG, UB] = [chroma(-KR / (2 * (1 - KB))), chroma(-KG / (2 * (1 - KB))), chroma(0.5)] as const;
const [VR, VG, VB] = [chroma(0.5), chroma(-KG / (2 * (1 - KR))), chroma(-KB / (2 * (1 - KR)))] as const;
const BLACK = 16;
const GREY = 128;
/** Four opaque pixels. */
const OPAQUE = 4 * 255;

/** Memory that was touched once costs nothing the second time: of a layer's processor time, fresh pages took a third. */
let scratch = Buffer.alloc(0);

function scratchOf(bytes: number): Buffer {
  if (scratch.length < bytes) scratch = Buffer.allocUnsafeSlow(Math.ceil(bytes * 1.2));
  return scratch.subarray(0, bytes);
}

/**
 * One picture of a layer as raw planes with its cells (src-shared/planes.ts). The bytes are good until the next call.
 */
export function encodePlanes(picture: Pixels, box: Box, { cells, opaque }: { cells: Cells; opaque: boolean }): Buffer {
  const cell = cellSize({ widthPx: box.w, heightPx: box.h }, cells);
  const width = cell.widthPx * cells.x;
  const area = width * cell.heightPx * cells.y;
  const buffer = scratchOf(area * (opaque ? 1.5 : 2.5));
  const planes = {
    y: buffer.subarray(0, area).fill(BLACK),
    u: buffer.subarray(area, area * 1.25).fill(GREY),
    v: buffer.subarray(area * 1.25, area * 1.5).fill(GREY),
    a: opaque ? null : buffer.subarray(area * 1.5).fill(0),
  };
  fillLuma(picture, box, planes, { width, left: 0, top: 0 });
  for (let j = 0; j < cells.y; j++) {
    for (let i = 0; i < cells.x; i++) {
      const [left, top] = [i * cell.widthPx + cellShiftPx(i, cells.x), j * cell.heightPx + cellShiftPx(j, cells.y)];
      if (i + j > 0) copyLuma(box, planes, { width, left, top });
      fillChroma(picture, box, planes, {
        width: width / 2,
        left: (i * cell.widthPx) / 2,
        top: (j * cell.heightPx) / 2,
        shiftX: cellShiftPx(i, cells.x),
        shiftY: cellShiftPx(j, cells.y),
      });
    }
  }
  return buffer;
}

interface Planes {
  y: Uint8Array;
  u: Uint8Array;
  v: Uint8Array;
  a: Uint8Array | null;
}
/** A place in a plane of this width. */
interface Place {
  width: number;
  left: number;
  top: number;
}

/** Pixels as words of A, B, G, R from the top byte down, one read each. */
const wordsOf = ({ data }: Pixels): Uint32Array => new Uint32Array(data.buffer, data.byteOffset, data.length / 4);

/** Luma and alpha of the first cell. Nothing is written where nothing is painted. */
function fillLuma(picture: Pixels, { x, y, w, h }: Box, planes: Planes, { width }: Place): void {
  const { y: luma, a: alpha } = planes;
  const words = wordsOf(picture);
  for (let row = 0; row < h; row++) {
    let to = row * width;
    let at = (y + row) * picture.width + x;
    for (const end = at + w; at < end; at++, to++) {
      const word = words[at] as number;
      const opacity = word >>> 24;
      if (opacity === 0) continue;
      luma[to] = BLACK + (((word & 255) * YR + ((word >>> 8) & 255) * YG + ((word >>> 16) & 255) * YB + ONE / 2) >> 16);
      if (alpha) alpha[to] = opacity;
    }
  }
}

/** The first cell's luma and alpha once more, at another place. */
function copyLuma({ w, h }: Box, { y, a }: Planes, { width, left, top }: Place): void {
  for (let row = 0; row < h; row++) {
    const from = row * width;
    const to = (top + row) * width + left;
    y.copyWithin(to, from, from + w);
    a?.copyWithin(to, from, from + w);
  }
}

/**
 * Chroma of one cell: the mean colour of each two by two pixels, weighed by how opaque they are, so that what is not
 * painted does not grey the edges of what is.
 */
function fillChroma(
  picture: Pixels,
  { x, y, w, h }: Box,
  { u, v }: Planes,
  { width, left, top, shiftX, shiftY }: Place & { shiftX: number; shiftY: number },
): void {
  const words = wordsOf(picture);
  const columns = Math.ceil((w + shiftX) / 2);
  const rows = Math.ceil((h + shiftY) / 2);
  for (let j = 0; j < rows; j++) {
    const first = (y + Math.max(0, 2 * j - shiftY)) * picture.width + x;
    const second = (y + Math.min(h - 1, 2 * j + 1 - shiftY)) * picture.width + x;
    let to = (top + j) * width + left;
    for (let i = 0; i < columns; i++, to++) {
      const near = Math.max(0, 2 * i - shiftX);
      const far = Math.min(w - 1, 2 * i + 1 - shiftX);
      const p = words[first + near] as number;
      const q = words[first + far] as number;
      const s = words[second + near] as number;
      const t = words[second + far] as number;
      const a = p >>> 24;
      const b = q >>> 24;
      const c = s >>> 24;
      const d = t >>> 24;
      const sum = a + b + c + d;
      if (sum === 0) continue;
      if (sum === OPAQUE) {
        // Nearly every pixel: no weights, and no division.
        const red = (p & 255) + (q & 255) + (s & 255) + (t & 255);
        const green = ((p >>> 8) & 255) + ((q >>> 8) & 255) + ((s >>> 8) & 255) + ((t >>> 8) & 255);
        const blue = ((p >>> 16) & 255) + ((q >>> 16) & 255) + ((s >>> 16) & 255) + ((t >>> 16) & 255);
        u[to] = GREY + ((red * UR + green * UG + blue * UB + ONE * 2) >> 18);
        v[to] = GREY + ((red * VR + green * VG + blue * VB + ONE * 2) >> 18);
        continue;
      }
      const red = ((p & 255) * a + (q & 255) * b + (s & 255) * c + (t & 255) * d) / sum;
      const green =
        (((p >>> 8) & 255) * a + ((q >>> 8) & 255) * b + ((s >>> 8) & 255) * c + ((t >>> 8) & 255) * d) / sum;
      const blue =
        (((p >>> 16) & 255) * a + ((q >>> 16) & 255) * b + ((s >>> 16) & 255) * c + ((t >>> 16) & 255) * d) / sum;
      u[to] = GREY + ((red * UR + green * UG + blue * UB + ONE / 2) >> 16);
      v[to] = GREY + ((red * VR + green * VG + blue * VB + ONE / 2) >> 16);
    }
  }
}
