import { type Cells, cellShiftPx, cellSize, cellsFor, type Size } from '../../src-shared/planes.ts';
import type { FilmParams, Layer } from '../../src-shared/shot.ts';
import { cellExpression, gridExpression } from './cells.ts';
import { IS_BT709, num, TO_BT709 } from './encoding.ts';
import { layerPath, type Path } from './motion.ts';

/** A picture that is laid over the frames below it. */
export interface Overlay {
  label: string;
  x: string;
  y: string;
  /** On which frames; on all when missing. */
  enable?: string;
  /** True when its stream covers only some of the shot's frames: the others are passed on as they are. */
  passing?: boolean;
}

/** One layer in a shot: filter chains, in order, and what of them is laid down. */
export interface LayerOverlays {
  chains: string[];
  overlays: Overlay[];
}

/** A layer that is to be laid down in a shot. */
export interface LayerTask {
  layer: Layer;
  /** Rows from its top that can be seen. */
  shownPx: number;
  /** Where its picture comes into the graph: a label without its brackets. */
  source: string;
  /** Unique within the graph. */
  name: string;
  film: FilmParams;
  frames: number;
}

/** A layer made ready: where its cells are to be found, and how it moves. */
interface Source {
  layer: Layer;
  chains: string[];
  label: string;
  cells: Cells;
  /** Size of a cell in the picture that holds them. */
  cell: Size;
  /** Rows of a cell that are seen. */
  shownPx: number;
  path: { x: Path; y: Path };
}

/** Its picture is read once, then only referred to. */
function readLayer({ layer: painted, shownPx, source, name, film, frames }: LayerTask): Source {
  const layer = { ...painted, heightPx: shownPx };
  const pictures = layer.sequence?.frames ?? 1;
  const path = {
    x: layerPath(layer.motion, 'x', { frames, fps: film.fps }),
    y: layerPath(layer.motion, 'y', { frames, fps: film.fps }),
  };
  const cells = layer.cells ?? cellsFor({ ...layer, pictures }, { x: path.x.moves, y: path.y.moves });
  const shown = cellSize(layer, cells);
  // Planes hold their cells already, and whole rows below those that are seen.
  const cell = layer.cells ? cellSize(painted, cells) : shown;
  const grid = layer.cells
    ? { chains: [], label: source }
    : paintCells({ layer, paintedPx: painted.heightPx, source, name, cells, size: cell });
  return { layer, ...grid, cells, cell, shownPx: shown.heightPx, path };
}

/** A layer as a stream with a picture for each frame on which it is seen, and where `overlay` has to put it. */
export function layerStream(task: LayerTask): { chains: string[]; stream: Overlay } {
  const { film, frames, name } = task;
  const source = readLayer(task);
  const { layer, cells, path } = source;
  const span = shownFrames(layer, film, frames);
  const chain = [
    ...(layer.cells ? [IS_BT709] : []),
    ...repeat(layer, film, span),
    ...pickCell(source, span),
    ...fades(layer, film, span),
  ];
  return {
    chains: [...source.chains, `[${source.label}]${chain.join(',')}[${name}]`],
    stream: {
      label: name,
      x: gridExpression(path.x, cells.x),
      y: gridExpression(path.y, cells.y),
      passing: layer.visible !== undefined,
    },
  };
}

/**
 * How a layer is laid down. A picture that stays the same is not made into a stream: each of its cells is one frame that
 * `overlay` repeats, switched on for the frames that it is right for. A stream beside it makes `overlay` copy the frames
 * below, for it can't know yet whether they are needed again (`ff_framesync_get_frame`): 43 MB for each frame of twelve
 * layers at 1080p, an eighth of a clip's processor time.
 */
export function layerOverlays(task: LayerTask): LayerOverlays {
  if (task.layer.sequence || task.layer.visible) {
    const { chains, stream } = layerStream(task);
    return { chains, overlays: [stream] };
  }
  const source = readLayer(task);
  const { layer, cells, cell, shownPx, path } = source;
  const count = cells.x * cells.y;
  // Shown and known to be the last before the shot's first frame comes: else each `overlay` would copy that one.
  const first = [...(layer.cells ? [IS_BT709] : []), 'setpts=-1'];
  const x = gridExpression(path.x, cells.x);
  const y = gridExpression(path.y, cells.y);
  const cut = (i: number): string => {
    const [left, top] = [(i % cells.x) * cell.widthPx, Math.floor(i / cells.x) * cell.heightPx];
    return `crop=${cell.widthPx}:${shownPx}:${left}:${top}`;
  };
  if (count === 1) {
    const label = task.name;
    const chain = [...first, ...(shownPx === cell.heightPx ? [] : [cut(0)])];
    return { chains: [...source.chains, `[${source.label}]${chain.join(',')}[${label}]`], overlays: [{ label, x, y }] };
  }
  const copies = each(count, (i) => `[${task.name}p${i}]`);
  const isCell = (axis: 'x' | 'y', i: number): string[] =>
    cells[axis] > 1 ? [`eq(${cellExpression(path[axis], cells[axis])},${i})`] : [];
  return {
    chains: [
      ...source.chains,
      `[${source.label}]${[...first, `split=${count}`].join(',')}${copies}`,
      ...Array.from({ length: count }, (_, i) => `[${task.name}p${i}]${cut(i)}[${task.name}q${i}]`),
    ],
    overlays: Array.from({ length: count }, (_, i) => ({
      label: `${task.name}q${i}`,
      x,
      y,
      enable: [...isCell('x', i % cells.x), ...isCell('y', Math.floor(i / cells.x))].join('*'),
    })),
  };
}

/** Frames of a shot on which a layer is seen: from `first`, `count` of them; none when its time lies outside. */
export interface Span {
  first: number;
  count: number;
}

export function shownFrames({ visible }: Pick<Layer, 'visible'>, { fps }: FilmParams, frames: number): Span {
  if (!visible) return { first: 0, count: frames };
  const first = Math.max(0, Math.round(visible.startS * fps));
  return { first, count: Math.max(0, Math.min(frames, Math.round(visible.endS * fps)) - first) };
}

function paintCells({
  layer,
  paintedPx,
  source,
  name,
  cells,
  size,
}: Pick<LayerTask, 'layer' | 'source' | 'name'> & {
  paintedPx: number;
  cells: Cells;
  size: Size;
}): {
  chains: string[];
  label: string;
} {
  const { widthPx, heightPx } = size;
  const rgb = layer.opaque ? 'gbrp' : 'gbrap';
  const toVideo = `${TO_BT709},format=${layer.opaque ? 'yuv420p' : 'yuva420p'}`;
  const cut = layer.heightPx < paintedPx ? `,crop=${layer.widthPx}:${layer.heightPx}:0:0` : '';
  const decoded = `[${source}]scale=${layer.widthPx}:${paintedPx}:flags=bicubic,format=${rgb}${cut}`;
  // An opaque layer covers the frame and more, so what the shift leaves free is never seen.
  const place = (i: number): string => {
    const x = cellShiftPx(i % cells.x, cells.x);
    const y = cellShiftPx(Math.floor(i / cells.x), cells.y);
    return `pad=${widthPx}:${heightPx}:${x}:${y}:color=black@0`;
  };
  const label = `${name}c`;
  const count = cells.x * cells.y;
  if (count === 1) {
    const padded = widthPx !== layer.widthPx || heightPx !== layer.heightPx;
    return { chains: [`${[decoded, ...(padded ? [place(0)] : []), toVideo].join(',')}[${label}]`], label };
  }
  const copies = each(count, (i) => `[${name}s${i}]`);
  const layout = Array.from(
    { length: count },
    (_, i) => `${(i % cells.x) * widthPx}_${Math.floor(i / cells.x) * heightPx}`,
  );
  return {
    chains: [
      `${decoded},split=${count}${copies}`,
      ...Array.from({ length: count }, (_, i) => `[${name}s${i}]${place(i)}[${name}t${i}]`),
      // Converted once, when all cells are together: a converter for each cost more than the cells.
      `${each(count, (i) => `[${name}t${i}]`)}xstack=inputs=${count}:layout=${layout.join('|')},${toVideo}[${label}]`,
    ],
    label,
  };
}

/**
 * From one picture (or a sequence) to one reference for each frame on which it is seen. Words stand for a part of the
 * shot: fading copies the layer, also where it does not fade, so frames that nobody sees are not made at all.
 */
function repeat(layer: Layer, film: FilmParams, { first, count }: Span): string[] {
  const toFilm = [`settb=1/${film.fps}`, first > 0 ? `setpts=N+${first}` : 'setpts=N'];
  if (!layer.sequence) return [`loop=loop=${count - 1}:size=1`, ...toFilm];
  const { frames: size, fps } = layer.sequence;
  // A rate like 12.5 needs a time base that can hold it.
  const own = [`loop=loop=-1:size=${size}`, 'settb=1/90000', `setpts=N*${num(90_000 / fps)}`, `fps=${film.fps}`];
  return [...own, `trim=end_frame=${count}`, ...toFilm];
}

/** Cuts the cell of each frame out of all; as long as there is only one that is shown whole, nothing is to cut. */
function pickCell({ cells, cell, shownPx, path }: Source, { first }: Span): string[] {
  if (cells.x * cells.y === 1 && shownPx === cell.heightPx) return [];
  // crop counts the frames that it gets, the path those of the shot.
  const pick = (axis: Path, count: number): string => {
    const expression = cellExpression(axis, count);
    return first > 0 ? expression.replace(/\bn\b/g, `(n+${first})`) : expression;
  };
  const x = cells.x > 1 ? `${cell.widthPx}*${pick(path.x, cells.x)}` : '0';
  const y = cells.y > 1 ? `${cell.heightPx}*${pick(path.y, cells.y)}` : '0';
  return [`crop=w=${cell.widthPx}:h=${shownPx}:x='${x}':y='${y}'`];
}

function fades({ visible }: Layer, { fps }: FilmParams, { count }: Span): string[] {
  const length = Math.round((visible?.fadeS ?? 0) * fps);
  if (!visible || length === 0) return [];
  return [`fade=t=in:s=0:n=${length}:alpha=1`, `fade=t=out:s=${Math.max(0, count - length)}:n=${length}:alpha=1`];
}

const each = (count: number, label: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => label(i)).join('');
