import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { Pen } from './easel.ts';
import type { TextureKind } from './textures.ts';
import { textureTile } from './textures.ts';

/** A finished sheet and the rows of it that have an edge; below them it is opaque from side to side. */
export interface Sheet {
  paper: Canvas;
  edgeRows: number;
}

/** The edge rows of a sheet in one colour. */
export function tinted({ paper, edgeRows }: Sheet, colour: string, scale = 1): Canvas {
  const copy = createCanvas(Math.max(1, Math.round(paper.width * scale)), Math.max(1, Math.round(edgeRows * scale)));
  const pen = copy.getContext('2d');
  pen.drawImage(paper, 0, 0, paper.width, edgeRows, 0, 0, copy.width, copy.height);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, copy.width, copy.height);
  return copy;
}

/** Shadows and glows are soft, so they are made at a sixth of the size: about 3 ms for a full frame. */
const SOFT = 1 / 6;

function soft(sheet: Sheet, colour: string, blurPx: number): { shade: Canvas; pad: number } {
  const small = tinted(sheet, colour, SOFT);
  const padding = Math.ceil(blurPx * SOFT * 2);
  const shade = createCanvas(small.width + padding * 2, small.height + padding * 2);
  const pen = shade.getContext('2d');
  pen.filter = `blur(${Math.max(0.5, blurPx * SOFT)}px)`;
  pen.drawImage(small, padding, padding);
  return { shade, pad: padding / SOFT };
}

/** A soft copy of the sheet under it: its shadow, or its glow. Only where the sheet does not hide it. */
export function laySoft(
  pen: Pen,
  sheet: Sheet,
  plan: { x: number; y: number; colour: string; blurPx: number; alpha: number; clipBottom: number },
): void {
  const { shade, pad } = soft(sheet, plan.colour, plan.blurPx);
  pen.save();
  pen.beginPath();
  pen.rect(plan.x - pad, plan.y - pad, shade.width / SOFT, plan.clipBottom - plan.y + pad);
  pen.clip();
  pen.globalAlpha = plan.alpha;
  pen.drawImage(shade, plan.x - pad, plan.y - pad, shade.width / SOFT, shade.height / SOFT);
  pen.restore();
}

export function texture(
  paper: Canvas,
  kind: TextureKind,
  { scale, alpha, x, y }: { scale: number; alpha: number; x: number; y: number },
): void {
  const pen = paper.getContext('2d');
  const tile = textureTile(kind, scale);
  const side = tile.width;
  // Each sheet gets another part of the tile, as if cut from another place of the paper.
  const from = (at: number): number => -(((Math.round(at * 0.73) % side) + side) % side);
  pen.save();
  pen.resetTransform();
  pen.globalCompositeOperation = 'source-atop';
  pen.globalAlpha = alpha;
  for (let ty = from(y); ty < paper.height; ty += side)
    for (let tx = from(x); tx < paper.width; tx += side) pen.drawImage(tile, tx, ty);
  pen.restore();
}

function layOver({ paper }: Sheet, edge: Canvas, alpha: number): void {
  const target = paper.getContext('2d');
  target.save();
  target.resetTransform();
  target.globalAlpha = alpha;
  target.drawImage(edge, 0, 0);
  target.restore();
}

/** A thin line of light along the edges that look toward the light. */
export function litEdge(
  sheet: Sheet,
  { colour, dx, dy, alpha }: { colour: string; dx: number; dy: number; alpha: number },
): void {
  const edge = tinted(sheet, colour);
  const pen = edge.getContext('2d');
  pen.globalCompositeOperation = 'destination-out';
  pen.drawImage(sheet.paper, Math.round(dx), Math.max(1, Math.round(dy)));
  layOver(sheet, edge, alpha);
}

/** A band along the inside of the whole edge: pigment that gathers, or a tube that shines. */
export function innerEdge(
  sheet: Sheet,
  { colour, widthPx, alpha }: { colour: string; widthPx: number; alpha: number },
): void {
  const edge = tinted(sheet, colour);
  const pen = edge.getContext('2d');
  const { shade, pad } = soft(sheet, '#000000', widthPx);
  pen.globalCompositeOperation = 'destination-out';
  pen.drawImage(shade, -pad, -pad, shade.width / SOFT, shade.height / SOFT);
  // The lower end of the edge rows is no edge of the sheet.
  if (sheet.edgeRows < sheet.paper.height) pen.clearRect(0, edge.height - widthPx * 2, edge.width, widthPx * 2);
  layOver(sheet, edge, alpha);
}

/** The sheet's shape in line colour, shifted round it: a drawn outline once the sheet lies on top. */
export function outline(
  pen: Pen,
  sheet: Sheet,
  { x, y, colour, widthPx }: { x: number; y: number; colour: string; widthPx: number },
): void {
  const line = tinted(sheet, colour);
  const reach = Math.max(1, Math.round(widthPx));
  const slant = Math.max(1, Math.round(widthPx * 0.7));
  // Whole pixels: a shift of parts of pixels takes twice as long and only blurs the line.
  for (const [dx, dy] of [
    [reach, 0],
    [-reach, 0],
    [0, reach],
    [0, -reach],
    [slant, slant],
    [-slant, slant],
    [slant, -slant],
    [-slant, -slant],
  ] as const)
    pen.drawImage(line, x + dx, y + dy);
}
