import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { FilmParams, Layer, ScenePicture } from '../../../src-shared/shot.ts';

type At = [x: number, y: number];

/** Tiny painted layers: a sky that covers the frame, hills that travel, a ball that bobs. */
export function paintedScene(
  folder: string,
  name: string,
  options: { film: FilmParams; frames: number; hue: number },
): ScenePicture {
  const { film, frames, hue } = options;
  const paint = (layer: string, [w, h]: At, draw: (x: number, y: number) => string | null): string => {
    const canvas = createCanvas(w, h);
    const pen = canvas.getContext('2d');
    for (let y = 0; y < h; y += 8) {
      for (let x = 0; x < w; x += 8) {
        const colour = draw(x / w, y / h);
        if (!colour) continue;
        pen.fillStyle = colour;
        pen.fillRect(x, y, 8, 8);
      }
    }
    const file = join(folder, `${name}-${layer}.png`);
    writeFileSync(file, canvas.toBuffer('image/png'));
    return file;
  };
  const { widthPx: w, heightPx: h } = film;
  const layer = (file: string, [widthPx, heightPx]: At, [x, y]: At, [toX, toY]: At): Layer => ({
    file,
    widthPx,
    heightPx,
    opaque: false,
    motion: { from: { x, y }, to: { x: toX, y: toY }, ease: 'linear' },
  });
  const sky = paint('sky', [w, h], (_, y) => `hsl(${hue} 60% ${35 + y * 40}%)`);
  const hills = paint('hills', [w + 120, h / 2], (x, y) =>
    y > 0.4 + Math.sin(x * 20) * 0.3 ? `hsl(${hue + 90} 40% 30%)` : null,
  );
  const ball = paint('ball', [64, 64], (x, y) =>
    Math.hypot(x - 0.45, y - 0.45) < 0.4 ? `hsl(${hue + 180} 80% 60%)` : null,
  );
  const bobbing = layer(ball, [64, 64], [w * 0.1, h * 0.3], [w * 0.6, h * 0.3]);
  bobbing.motion.sway = { xPx: 0, yPx: 12, periodS: 1.5, phase: 0 };
  const layers = [
    { ...layer(sky, [w, h], [0, 0], [0, 0]), opaque: true },
    layer(hills, [w + 120, h / 2], [0, h / 2], [-120, h / 2]),
    bobbing,
  ];
  return { kind: 'layers', shots: [{ frames, layers }] };
}
