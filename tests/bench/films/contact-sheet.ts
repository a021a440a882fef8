import { writeFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { loadPictures } from '../../../src-main/engines/picture/builtin/pictures/load-picture.ts';
import { paintFrame } from '../../support/golden/paint.ts';
import type { StagedIdea } from './stage-idea.ts';

const CELL = { w: 400, h: 225, gap: 6 };
/** Scenes of a long film on one sheet: the first ones and the last. */
const MOST = 6;

/** Paints the middle frame of each scene from its plan, without files, and tiles them to one small picture. */
export async function contactSheet({ requests }: StagedIdea, file: string): Promise<void> {
  const chosen = requests.length > MOST ? [...requests.slice(0, MOST - 1), ...requests.slice(-1)] : requests;
  const columns = Math.min(3, chosen.length);
  const rows = Math.ceil(chosen.length / columns);
  const sheet = createCanvas(columns * (CELL.w + CELL.gap) - CELL.gap, rows * (CELL.h + CELL.gap) - CELL.gap);
  const pen = sheet.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  for (const [i, request] of chosen.entries()) {
    const loaded = await loadPictures(request.pictures);
    const frame = paintFrame({ name: file, request, share: 0.5, shot: 0 }, undefined, loaded);
    const x = (i % columns) * (CELL.w + CELL.gap);
    pen.drawImage(frame, x, Math.floor(i / columns) * (CELL.h + CELL.gap), CELL.w, CELL.h);
  }
  writeFileSync(file, await sheet.encode('webp', 76));
}
