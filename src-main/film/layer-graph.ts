import type { FilmParams, Layer } from '../../src-shared/shot.ts';
import { type Cells, cellExpression, cellSize, cellsFor, gridExpression, shiftFilter } from './cells.ts';
import { num, TO_BT709 } from './encoding.ts';
import { layerPath, type Path } from './motion.ts';

/** One layer as a stream of a shot's frames, and where `overlay` has to put it. */
export interface LayerStream {
  /** Filter chains, in order; the last ends in `label`. */
  chains: string[];
  label: string;
  x: string;
  y: string;
  /** For overlay's `enable`; null when it is always there. */
  enable: string | null;
}

interface Task {
  layer: Layer;
  /** Number of the ffmpeg input. */
  input: number;
  /** Unique within the graph. */
  name: string;
  film: FilmParams;
  frames: number;
}

/** The chains of one layer. Its picture is decoded, shifted and converted once, then only referred to. */
export function layerStream({ layer, input, name, film, frames }: Task): LayerStream {
  const pictures = layer.sequence?.frames ?? 1;
  const path = {
    x: layerPath(layer.motion, 'x', { frames, fps: film.fps }),
    y: layerPath(layer.motion, 'y', { frames, fps: film.fps }),
  };
  const cells = cellsFor({ ...layer, pictures }, { x: path.x.moves, y: path.y.moves });
  const size = cellSize(layer, cells);
  const painted = paintCells({ layer, input, name, cells, size });
  const chain = [...repeat(layer, film, frames), ...pickCell(cells, size, path), ...fades(layer, film)];
  return {
    chains: [...painted.chains, `[${painted.label}]${chain.join(',')}[${name}]`],
    label: name,
    x: gridExpression(path.x, cells.x),
    y: gridExpression(path.y, cells.y),
    enable: enableExpression(layer, film),
  };
}

function paintCells({
  layer,
  input,
  name,
  cells,
  size,
}: Pick<Task, 'layer' | 'input' | 'name'> & { cells: Cells; size: { widthPx: number; heightPx: number } }): {
  chains: string[];
  label: string;
} {
  const rgb = layer.opaque ? 'gbrp' : 'gbrap';
  const yuv = `${TO_BT709},format=${layer.opaque ? 'yuv420p' : 'yuva420p'}`;
  const padded = size.widthPx !== layer.widthPx || size.heightPx !== layer.heightPx;
  // An opaque layer covers the frame and more, so what the shift leaves free is never seen.
  const pad = padded ? [`pad=${size.widthPx}:${size.heightPx}:0:0:color=black@0`] : [];
  const count = cells.x * cells.y;
  const start = [`[${input}:v:0]scale=${layer.widthPx}:${layer.heightPx}:flags=bicubic`, `format=${rgb}`, ...pad];
  if (count === 1) return { chains: [`${[...start, yuv].join(',')}[${name}c]`], label: `${name}c` };
  // Colours are mixed premultiplied: else the black of clear pixels would bleed into the edges.
  const premultiplied = layer.opaque ? [] : ['premultiply=inplace=1'];
  const straight = layer.opaque ? [] : ['unpremultiply=inplace=1'];
  const planes = layer.opaque ? 3 : 4;
  const cell = (i: number): string => `[${name}s${i}]`;
  // The first cell is not shifted and needs none of this.
  const shifted = Array.from({ length: count - 1 }, (_, i) => cell(i + 1)).join('');
  const chains = [
    `${start.join(',')},split=2${cell(0)}[${name}p]`,
    `[${name}p]${[...premultiplied, `split=${count - 1}`].join(',')}${shifted}`,
    `${cell(0)}${yuv}[${name}t0]`,
  ];
  for (let i = 1; i < count; i++) {
    const shifts = [
      shiftFilter(i % cells.x, cells.x, 'x', planes),
      shiftFilter(Math.floor(i / cells.x), cells.y, 'y', planes),
    ];
    chains.push(`${cell(i)}${[...shifts, ...straight, yuv].filter(Boolean).join(',')}[${name}t${i}]`);
  }
  const layout = Array.from(
    { length: count },
    (_, i) => `${(i % cells.x) * size.widthPx}_${Math.floor(i / cells.x) * size.heightPx}`,
  );
  chains.push(`${each(count, (i) => `[${name}t${i}]`)}xstack=inputs=${count}:layout=${layout.join('|')}[${name}c]`);
  return { chains, label: `${name}c` };
}

/** From one picture (or a sequence) to one reference for each frame of the shot. */
function repeat(layer: Layer, film: FilmParams, frames: number): string[] {
  const toFilm = [`settb=1/${film.fps}`, 'setpts=N'];
  if (!layer.sequence) return [`loop=loop=${frames - 1}:size=1`, ...toFilm];
  const { frames: size, fps } = layer.sequence;
  // A rate like 12.5 needs a time base that can hold it.
  const own = [`loop=loop=-1:size=${size}`, 'settb=1/90000', `setpts=N*${num(90_000 / fps)}`, `fps=${film.fps}`];
  return [...own, `trim=end_frame=${frames}`, ...toFilm];
}

function pickCell(cells: Cells, size: { widthPx: number; heightPx: number }, path: { x: Path; y: Path }): string[] {
  if (cells.x * cells.y === 1) return [];
  const x = cells.x > 1 ? `${size.widthPx}*${cellExpression(path.x, cells.x)}` : '0';
  const y = cells.y > 1 ? `${size.heightPx}*${cellExpression(path.y, cells.y)}` : '0';
  return [`crop=w=${size.widthPx}:h=${size.heightPx}:x='${x}':y='${y}'`];
}

function fades({ visible }: Layer, { fps }: FilmParams): string[] {
  const length = Math.round((visible?.fadeS ?? 0) * fps);
  if (!visible || length === 0) return [];
  const start = Math.round(visible.startS * fps);
  const end = Math.round(visible.endS * fps);
  return [
    `fade=t=in:s=${start}:n=${length}:alpha=1`,
    `fade=t=out:s=${Math.max(start, end - length)}:n=${length}:alpha=1`,
  ];
}

function enableExpression({ visible }: Layer, { fps }: FilmParams): string | null {
  if (!visible) return null;
  return `gte(n,${Math.round(visible.startS * fps)})*lt(n,${Math.round(visible.endS * fps)})`;
}

const each = (count: number, label: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => label(i)).join('');
