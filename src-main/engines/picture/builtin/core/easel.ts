import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { press } from './press.ts';
import type { Box, Stage } from './stage.ts';

export type Pen = SKRSContext2D;

export interface SheetOptions {
  /** Only this part is painted on; smaller is faster. In frame pixels. */
  box?: Box;
  /** From this row down (frame pixels) the sheet is opaque from side to side, so it has no edge there. */
  solidFrom?: number;
  /** Height over what lies beneath, 0–2: how far the shadow falls. */
  lift?: number;
  /** Strength of the light edge, 0–1. */
  rim?: number;
  /** Depth of the sheet, 0 far to 1 near: lines and textures get lighter with distance. */
  depth?: number;
}

/** One layer while it is painted: sheets of paper laid over each other. Coordinates are frame pixels at rest. */
export class Easel {
  readonly stage: Stage;
  readonly extent: Box;
  readonly pen: Pen;

  /**
   * @param extent the part of the plane that the layer holds, in whole frame pixels
   * @param board what to paint on, from its top-left corner; at least as large as the extent, and wiped first
   */
  constructor(stage: Stage, extent: Box, board: Canvas = createCanvas(extent.w, extent.h)) {
    this.stage = stage;
    this.extent = extent;
    this.pen = board.getContext('2d');
    this.pen.reset();
    this.pen.beginPath();
    this.pen.rect(0, 0, extent.w, extent.h);
    this.pen.clip();
    this.pen.translate(-extent.x, -extent.y);
  }

  /** Left, right, top and bottom of what the layer holds. */
  get left(): number {
    return this.extent.x;
  }
  get right(): number {
    return this.extent.x + this.extent.w;
  }
  get top(): number {
    return this.extent.y;
  }
  get bottom(): number {
    return this.extent.y + this.extent.h;
  }

  /** Paints flat shapes on a sheet of their own, then lays it down in the film's look (edge, texture, shadow). */
  sheet(paint: (pen: Pen) => void, options: SheetOptions = {}): void {
    const { extent } = this;
    const asked = options.box ?? extent;
    const x = Math.max(extent.x, Math.floor(asked.x));
    const y = Math.max(extent.y, Math.floor(asked.y));
    const w = Math.min(this.right, Math.ceil(asked.x + asked.w)) - x;
    const h = Math.min(this.bottom, Math.ceil(asked.y + asked.h)) - y;
    if (w < 2 || h < 2) return;
    const paper = createCanvas(w, h);
    const pen = paper.getContext('2d');
    pen.translate(-x, -y);
    paint(pen);
    press(this.pen, paper, {
      x,
      y,
      stage: this.stage,
      lift: options.lift ?? 1,
      rim: options.rim ?? 1,
      depth: options.depth ?? 0.6,
      edgeRows: options.solidFrom === undefined ? h : options.solidFrom - y + 1,
    });
  }
}
