import { cellSize } from '../../src-shared/planes.ts';
import type { Layer } from '../../src-shared/shot.ts';

interface LayerFile {
  /** Its place among the inputs. */
  number: number;
  options: string[];
  /** Layers that show it, and how many of them have asked for it. */
  uses: number;
  given: number;
}

/** The files of a clip's layers: one that two shots show is read once, and no pixel of it is copied. */
export class LayerFiles {
  private readonly fps: number;
  private readonly files = new Map<string, LayerFile>();

  /** @param layers all that the clip shows */
  constructor(layers: readonly Layer[], fps: number) {
    this.fps = fps;
    for (const layer of layers) {
      const options = layerInput(layer, fps);
      const key = options.join('\0');
      const file = this.files.get(key) ?? { number: this.files.size, options, uses: 0, given: 0 };
      file.uses += 1;
      this.files.set(key, file);
    }
  }

  get count(): number {
    return this.files.size;
  }

  /** Options and `-i` of all files. */
  get inputs(): string[] {
    return [...this.files.values()].flatMap(({ options }) => options);
  }

  /** Chains that hand a file to each layer that shows it. */
  get chains(): string[] {
    return [...this.files.values()]
      .filter(({ uses }) => uses > 1)
      .map(({ number, uses }) => {
        const labels = Array.from({ length: uses }, (_, use) => `[${label(number, use)}]`);
        return `[${number}:v:0]split=${uses}${labels.join('')}`;
      });
  }

  /** Where a layer's picture comes into the graph: a label without its brackets, asked for once by each layer. */
  take(layer: Layer): string {
    const file = this.files.get(layerInput(layer, this.fps).join('\0'));
    if (!file || file.given === file.uses) throw new Error(`a layer that was not announced: ${layer.file}`);
    return file.uses > 1 ? label(file.number, file.given++) : `${file.number}:v:0`;
  }
}

const label = (number: number, use: number): string => `f${number}u${use}`;

/** Options and `-i` of a layer's file. A name is taken as it is, with whatever `%` the creator's folders have. */
function layerInput(layer: Layer, fps: number): string[] {
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
