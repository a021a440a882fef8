/**
 * Still frames without files and threads: `npm run stills -- FOLDER [ids]`, the middle of each scene as tiles.
 * `--look=ink --shape=9:16 --photo=on-white` change what is painted; a photo is one of support/pictures/photos.ts or a file.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { loadPictures } from '../../../src-main/engines/picture/builtin/pictures/load-picture.ts';
import { LOOKS } from '../../../src-shared/brief.ts';
import ideas from '../../fixtures/ideas.json' with { type: 'json' };
import { paintFrame } from '../../support/golden/paint.ts';
import { PHOTOS } from '../../support/pictures/photos.ts';
import { FRESH } from './fresh.ts';
import { type Idea, stageIdea } from './stage-idea.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    look: { type: 'string' },
    shape: { type: 'string', default: '16:9' },
    photo: { type: 'string' },
    role: { type: 'string' },
    scenes: { type: 'string' },
  },
});
const [folder = 'stills', ...wanted] = positionals;
mkdirSync(folder, { recursive: true });
const SHAPES: Record<string, { widthPx: number; heightPx: number }> = {
  '16:9': { widthPx: 640, heightPx: 360 },
  '9:16': { widthPx: 360, heightPx: 640 },
  '1:1': { widthPx: 480, heightPx: 480 },
};
const size = SHAPES[values.shape] ?? { widthPx: 640, heightPx: 360 };
const scratch = mkdtempSync(join(tmpdir(), 'scenewright-stills-'));

function pictureNamed(name: string): NonNullable<Idea['pictures']>[number] {
  const photo = PHOTOS.find(({ id }) => id === name);
  const asked = values.role === 'person' || values.role === 'place' || values.role === 'product' ? values.role : null;
  if (!photo) return { id: 'p1', role: asked ?? 'product', file: name };
  const file = join(scratch, `${name}.${photo.type}`);
  const canvas = photo.paint();
  writeFileSync(file, photo.type === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 92));
  return { id: 'p1', role: asked ?? photo.role, file };
}

try {
  for (const idea of [...(ideas as Idea[]), ...FRESH]) {
    if (wanted.length > 0 && !wanted.includes(idea.id)) continue;
    const look = LOOKS.find((one) => one === values.look);
    const pictures = values.photo ? values.photo.split(',').map(pictureNamed) : [];
    const staged = await stageIdea({
      ...idea,
      ...(look ? { look } : {}),
      pictures: pictures.map((p, i) => ({ ...p, id: `p${i + 1}` })),
    });
    const only = values.scenes?.split(',').map(Number);
    const chosen = staged.requests.filter(({ number }) => !only || only.includes(number));
    const columns = Math.min(chosen.length, values.shape === '16:9' ? 3 : 6);
    const rows = Math.ceil(chosen.length / columns);
    const sheet = createCanvas(columns * size.widthPx, rows * size.heightPx);
    const pen = sheet.getContext('2d');
    for (const [i, request] of chosen.entries()) {
      const asked = { ...request, film: { ...request.film, ...size } };
      const loaded = await loadPictures(asked.pictures);
      const frame = paintFrame({ name: idea.id, request: asked, share: 0.5, shot: 0 }, undefined, loaded);
      pen.drawImage(frame, (i % columns) * size.widthPx, Math.floor(i / columns) * size.heightPx);
    }
    const photos = values.photo?.split(',').map((one) => basename(one, extname(one)));
    const shape = values.shape === '16:9' ? null : values.shape.replace(':', 'x');
    const name = [idea.id, values.look, photos?.join('+'), shape].filter(Boolean).join('-');
    writeFileSync(join(folder, `${name}.png`), sheet.toBuffer('image/png'));
    console.log(name);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
