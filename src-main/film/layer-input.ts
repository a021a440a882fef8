import { cellSize } from '../../src-shared/planes.ts';
import type { Layer } from '../../src-shared/shot.ts';

/** Options and `-i` of a layer's file. A name is taken as it is, with whatever `%` the creator's folders have. */
export function layerInput(layer: Layer, fps: number): string[] {
  const { file, sequence, cells } = layer;
  if (cells) {
    const { widthPx, heightPx } = cellSize(layer, cells);
    const size = `${widthPx * cells.x}x${heightPx * cells.y}`;
    const format = layer.opaque ? 'yuv420p' : 'yuva420p';
    return ['-f', 'rawvideo', '-pixel_format', format, '-video_size', size, '-framerate', String(fps), '-i', file];
  }
  if (!sequence) return ['-f', 'image2', '-framerate', String(fps), '-pattern_type', 'none', '-i', file];
  const { pattern, start } = sequencePattern(file);
  return ['-f', 'image2', '-framerate', String(fps), '-start_number', String(start), '-i', pattern];
}

/** `…/boat-000.png` → `…/boat-%03d.png` from 0; a name that holds the pattern already starts at 0. */
export function sequencePattern(file: string): { pattern: string; start: number } {
  const cut = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  const folder = file.slice(0, cut).replaceAll('%', '%%');
  const name = file.slice(cut);
  if (/%0?\d*d/.test(name)) return { pattern: folder + name, start: 0 };
  const numbered = /^(.*?)(\d+)(\.\w+)$/.exec(name);
  if (!numbered) throw new Error(`the first picture of a sequence ends in a number: ${name}`);
  const [, stem = '', digits = '', extension = ''] = numbered;
  return { pattern: `${folder}${stem.replaceAll('%', '%%')}%0${digits.length}d${extension}`, start: Number(digits) };
}
