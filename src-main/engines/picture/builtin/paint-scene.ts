import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Cells, cellsFor, movesAlong } from '../../../../src-shared/planes.ts';
import type { Layer, Shot } from '../../../../src-shared/shot.ts';
import type { PictureRequest, PictureResult } from '../picture-engine.ts';
import { boardFor, takePixels } from './core/board.ts';
import type { PlannedLayer } from './core/camera.ts';
import { Easel } from './core/easel.ts';
import type { LayerDraft } from './core/layer-draft.ts';
import { contentBox, type Pixels, solidFrom } from './core/pixels.ts';
import { around, type Box, type Stage } from './core/stage.ts';
import { encodePlanes } from './core/write-planes.ts';
import { loadPictures } from './pictures/load-picture.ts';
import { missingPictures } from './pictures/show-pictures.ts';
import { planScene } from './plan-scene.ts';

const round2 = (value: number): number => Math.floor(value / 2) * 2;

/** What a layer's file holds, wherever it is shown. */
interface Painted extends Pick<Layer, 'file' | 'widthPx' | 'heightPx' | 'sequence' | 'opaque' | 'solidFromPx'> {
  cells: Cells;
  /** Where the picture lies in the layer's extent. */
  cut: Box;
}

/** One layer to paint; `moves` says along which axes any shot moves it. */
interface Job {
  stage: Stage;
  planned: PlannedLayer;
  moves: { x: boolean; y: boolean };
  file: string;
}

/** Paints a layer's pictures and cuts them to what is on them. Null when nothing is. */
function paintLayer({ stage, planned, moves, file }: Job): Painted | null {
  const { draft, extent } = planned;
  const paints = [draft.paint, ...(draft.sequence?.rest ?? [])];
  const pictures = paints.map((paint, i) => {
    const easel = new Easel(stage, extent, boardFor(extent));
    paint(easel);
    return takePixels(easel.pen, extent, i, paints.length);
  });
  const whole: Box = { x: 0, y: 0, w: extent.w, h: extent.h };
  let box: Box | null = null;
  if (draft.opaque) box = whole;
  else
    for (const picture of pictures) {
      const own = contentBox(picture);
      box = box && own ? around(box, own) : (box ?? own);
    }
  if (!box) return null;
  // Even corners and sides keep 4:2:0 overlays sharp.
  const x = round2(box.x);
  const y = round2(box.y);
  const cut = {
    x,
    y,
    w: Math.min(extent.w - x, round2(box.x + box.w - x + 1)),
    h: Math.min(extent.h - y, round2(box.y + box.h - y + 1)),
  };
  const opaque = draft.opaque ?? false;
  const size = { widthPx: cut.w, heightPx: cut.h };
  const cells = cellsFor({ ...size, pictures: pictures.length }, moves);
  writePlanes(file, pictures, cut, { cells, opaque });
  const solid = pictures[0] && pictures.length === 1 ? solidFrom(pictures[0], cut) : cut.h;
  return {
    file,
    cells,
    cut,
    ...size,
    ...(draft.sequence ? { sequence: { frames: pictures.length, fps: draft.sequence.fps } } : {}),
    opaque,
    ...(solid < cut.h ? { solidFromPx: solid } : {}),
  };
}

/** A painted layer as one shot shows it. */
function showLayer({ cut, ...painted }: Painted, { draft, motion }: PlannedLayer): Layer {
  const move = (p: { x: number; y: number }): { x: number; y: number } => ({ x: p.x + cut.x, y: p.y + cut.y });
  return {
    ...painted,
    motion: { ...motion, from: move(motion.from), to: move(motion.to) },
    ...(draft.visible ? { visible: draft.visible } : {}),
  };
}

/** All pictures of a layer one after the other, each let go before the next is turned into planes. */
function writePlanes(
  file: string,
  pictures: readonly Pixels[],
  cut: Box,
  { cells, opaque }: { cells: Cells; opaque: boolean },
): void {
  const to = openSync(file, 'w');
  try {
    for (const picture of pictures) {
      const bytes = encodePlanes(picture, cut, { cells, opaque });
      for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at);
    }
  } finally {
    closeSync(to);
  }
}

/** Paints a whole scene into the request's folder. `progress` gets the fraction of layers done. */
export async function paintScene(
  request: PictureRequest,
  progress: (fraction: number) => void,
): Promise<PictureResult> {
  const pictures = await loadPictures(request.pictures);
  const plan = planScene(request, pictures);
  const all = plan.shots.flatMap(({ layers }) => layers);
  // A draft that two shots share is on the same extent in both (core/share-far.ts), so one file serves them.
  const painted = new Map<LayerDraft, Painted | null>();
  const paint = (stage: Stage, planned: PlannedLayer, file: string): Painted | null => {
    const { draft } = planned;
    const paths = all.filter((other) => other.draft === draft).map(({ motion }) => motion);
    const moves = { x: paths.some((m) => movesAlong(m, 'x')), y: paths.some((m) => movesAlong(m, 'y')) };
    if (!painted.has(draft)) painted.set(draft, paintLayer({ stage, planned, moves, file }));
    return painted.get(draft) ?? null;
  };
  let done = 0;
  const shots: Shot[] = [];
  for (const [shot, { stage, frames, layers }] of plan.shots.entries()) {
    const shown: Layer[] = [];
    for (const [i, planned] of layers.entries()) {
      const name = `shot${shot + 1}-${String(i + 1).padStart(2, '0')}.yuv`;
      const layer = paint(stage, planned, join(request.folder, name));
      if (layer) shown.push(showLayer(layer, planned));
      progress(++done / all.length);
      // Canvases that were let go are freed by the event loop only: a scene at 1080p held 350 MB of them at its end.
      await nextTurn();
    }
    shots.push({ frames, layers: shown });
  }
  const { drawn, lettered } = plan;
  return { picture: { kind: 'layers', shots }, drawn, lettered, unread: missingPictures(request, pictures) };
}
