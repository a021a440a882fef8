import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { paintScene } from '../../../src-main/engines/picture/builtin/paint-scene.ts';
import { frameAt, shotsOf } from '../../integration/picture/frames.ts';
import type { StagedIdea } from './stage-idea.ts';

const CELL = { w: 400, h: 225, gap: 6 };
/** Scenes of a long film on one sheet: the first ones and the last. */
const MOST = 6;

/** Paints the middle frame of each scene and tiles them to one small picture. */
export async function contactSheet({ requests }: StagedIdea, file: string): Promise<void> {
  const chosen = requests.length > MOST ? [...requests.slice(0, MOST - 1), ...requests.slice(-1)] : requests;
  const columns = Math.min(3, chosen.length);
  const rows = Math.ceil(chosen.length / columns);
  const sheet = createCanvas(columns * (CELL.w + CELL.gap) - CELL.gap, rows * (CELL.h + CELL.gap) - CELL.gap);
  const pen = sheet.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  for (const [i, request] of chosen.entries()) {
    const folder = mkdtempSync(join(tmpdir(), 'scenewright-sheet-'));
    try {
      const [shot] = shotsOf(await paintScene({ ...request, folder }, () => undefined));
      if (!shot) continue;
      const frame = await frameAt(shot, request.film, shot.frames / request.film.fps / 2);
      const x = (i % columns) * (CELL.w + CELL.gap);
      pen.drawImage(frame, x, Math.floor(i / columns) * (CELL.h + CELL.gap), CELL.w, CELL.h);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  writeFileSync(file, await sheet.encode('webp', 76));
}
