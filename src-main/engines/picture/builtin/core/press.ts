import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { mix, withAlpha } from './colour.ts';
import type { Pen } from './easel.ts';
import type { Stage } from './stage.ts';
import type { TextureKind } from './textures.ts';
import { textureTile } from './textures.ts';

export interface PressPlan {
  x: number;
  y: number;
  stage: Stage;
  lift: number;
  rim: number;
  depth: number;
}

/** The sheet's own shape in one colour. */
function tinted(paper: Canvas, colour: string, scale = 1): Canvas {
  const copy = createCanvas(
    Math.max(1, Math.round(paper.width * scale)),
    Math.max(1, Math.round(paper.height * scale)),
  );
  const pen = copy.getContext('2d');
  pen.drawImage(paper, 0, 0, copy.width, copy.height);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, copy.width, copy.height);
  return copy;
}

/** Shadows and glows are soft, so they are made at a sixth of the size: about 3 ms for a full frame. */
const SOFT = 1 / 6;

function soft(paper: Canvas, colour: string, blurPx: number): Canvas {
  const small = tinted(paper, colour, SOFT);
  const pad = Math.ceil(blurPx * SOFT * 2);
  const out = createCanvas(small.width + pad * 2, small.height + pad * 2);
  const pen = out.getContext('2d');
  pen.filter = `blur(${Math.max(0.5, blurPx * SOFT)}px)`;
  pen.drawImage(small, pad, pad);
  return out;
}

function laySoft(
  pen: Pen,
  paper: Canvas,
  plan: { x: number; y: number; colour: string; blurPx: number; alpha: number },
): void {
  const shade = soft(paper, plan.colour, plan.blurPx);
  const pad = Math.ceil(plan.blurPx * SOFT * 2) / SOFT;
  pen.globalAlpha = plan.alpha;
  pen.drawImage(shade, plan.x - pad, plan.y - pad, shade.width / SOFT, shade.height / SOFT);
  pen.globalAlpha = 1;
}

function texture(
  paper: Canvas,
  kind: TextureKind,
  { scale, alpha, x, y }: { scale: number; alpha: number; x: number; y: number },
): void {
  const pen = paper.getContext('2d');
  const pattern = pen.createPattern(textureTile(kind), 'repeat');
  if (!pattern) return;
  pen.save();
  pen.resetTransform();
  pen.globalCompositeOperation = 'source-atop';
  pen.globalAlpha = alpha;
  pen.scale(scale, scale);
  pen.translate((-x * 0.73) % 512, (-y * 0.61) % 512);
  pen.fillStyle = pattern;
  pen.fillRect(-512, -512, paper.width / scale + 1024, paper.height / scale + 1024);
  pen.restore();
}

/** A thin line of light along the edges that look toward the light. */
function litEdge(
  paper: Canvas,
  { colour, dx, dy, alpha }: { colour: string; dx: number; dy: number; alpha: number },
): void {
  const edge = tinted(paper, colour);
  const pen = edge.getContext('2d');
  pen.globalCompositeOperation = 'destination-out';
  pen.drawImage(paper, dx, dy);
  const target = paper.getContext('2d');
  target.save();
  target.resetTransform();
  target.globalAlpha = alpha;
  target.drawImage(edge, 0, 0);
  target.restore();
}

/** A band along the inside of the whole edge: pigment that gathers, or a tube that shines. */
function innerEdge(
  paper: Canvas,
  { colour, widthPx, alpha }: { colour: string; widthPx: number; alpha: number },
): void {
  const edge = tinted(paper, colour);
  const pen = edge.getContext('2d');
  const inside = soft(paper, '#000000', widthPx);
  const pad = Math.ceil(widthPx * SOFT * 2) / SOFT;
  pen.globalCompositeOperation = 'destination-out';
  pen.drawImage(inside, -pad, -pad, inside.width / SOFT, inside.height / SOFT);
  const target = paper.getContext('2d');
  target.save();
  target.resetTransform();
  target.globalAlpha = alpha;
  target.drawImage(edge, 0, 0);
  target.restore();
}

function outline(
  pen: Pen,
  paper: Canvas,
  { x, y, colour, widthPx }: { x: number; y: number; colour: string; widthPx: number },
): void {
  const line = tinted(paper, colour);
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2;
    pen.drawImage(line, x + Math.cos(a) * widthPx, y + Math.sin(a) * widthPx);
  }
}

/** Lays a finished sheet on its layer. This is where a look is a look: edge, texture, shadow or glow. */
export function press(pen: Pen, paper: Canvas, plan: PressPlan): void {
  const { x, y, stage, lift, rim, depth } = plan;
  const { palette, look, light } = stage;
  const k = stage.u / 14.4;
  const middle = x + paper.width / 2;
  const fromLeft = light.kind === 'none' ? 0.4 : Math.max(-1, Math.min(1, (light.x - middle) / stage.w));
  switch (look) {
    case 'paper-cut': {
      texture(paper, 'grain', { scale: Math.max(0.75, k), alpha: 0.9, x, y });
      if (lift > 0) {
        const fall = k * (5 + 9 * depth) * lift;
        laySoft(pen, paper, {
          x: x - fromLeft * fall * 0.7,
          y: y + fall * 0.5,
          colour: mix(palette.ink, '#000000', 0.2),
          blurPx: fall * 1.5,
          alpha: 0.42,
        });
      }
      if (rim > 0) {
        // The paper's thickness catches the light: a hard "shadow" of light toward it, in one pass with the sheet itself.
        const reach = Math.max(0.8, k * 1.3);
        pen.shadowColor = withAlpha(
          mix(palette.lift(palette.light, 0.3), palette.haze, 0.25),
          0.42 * rim * (0.5 + depth * 0.5),
        );
        pen.shadowOffsetX = fromLeft * reach;
        pen.shadowOffsetY = -reach;
      }
      break;
    }
    case 'watercolour':
      texture(paper, 'wash', { scale: k * 1.3, alpha: 1, x, y });
      texture(paper, 'grain', { scale: Math.max(0.75, k), alpha: 0.7, x, y });
      innerEdge(paper, { colour: palette.shade(palette.tone('rock', depth), 0.35), widthPx: 7 * k, alpha: 0.6 });
      pen.globalAlpha = 0.93;
      break;
    case 'ink':
      texture(paper, 'hatch', { scale: k * (0.6 + depth * 0.35), alpha: 0.25 + depth * 0.35, x, y });
      outline(pen, paper, {
        x,
        y,
        colour: mix(palette.haze, '#16171b', 0.35 + depth * 0.65),
        widthPx: k * (0.7 + 1.5 * depth),
      });
      break;
    case 'night-neon': {
      const tube = depth > 0.62 ? '#ff5fc4' : '#3fe0ff';
      innerEdge(paper, { colour: tube, widthPx: 9 * k, alpha: 0.55 * rim });
      litEdge(paper, {
        colour: mix(tube, '#ffffff', 0.35),
        dx: -fromLeft * 2 * k,
        dy: Math.max(1, 2.4 * k),
        alpha: 0.85 * rim,
      });
      if (lift > 0) laySoft(pen, paper, { x, y: y - 3 * k, colour: tube, blurPx: 22 * k, alpha: 0.34 * rim });
      break;
    }
    case 'risograph':
      texture(paper, 'dots', { scale: k * 0.9, alpha: 0.5 + (1 - depth) * 0.35, x, y });
      texture(paper, 'worn', { scale: k, alpha: 0.8, x, y });
      // The second drum is never quite in register.
      if (rim > 0) pen.drawImage(tinted(paper, '#e4574f'), x + 3.2 * k, y + 2.2 * k);
      break;
    case 'vintage-print':
      texture(paper, 'worn', { scale: k * 1.2, alpha: 1, x, y });
      if (rim > 0) litEdge(paper, { colour: '#f3e6c6', dx: -fromLeft * 2.4 * k, dy: 2.4 * k, alpha: 0.75 * rim });
      break;
  }
  pen.drawImage(paper, x, y);
  pen.shadowColor = 'transparent';
  pen.globalAlpha = 1;
}
