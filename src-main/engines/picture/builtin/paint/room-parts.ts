import { mix, withAlpha } from '../core/colour.ts';
import type { Easel, Pen } from '../core/easel.ts';
import { between, noiseLine, rngFrom } from '../core/random.ts';
import type { Box } from '../core/stage.ts';
import { glow } from './sky.ts';

/** Parts of rooms: wall, window, floor, shelves, lamps. All positions in frame pixels. */

/** A wall with light falling on it from the window's side, a dado and a skirting. */
export function paintWall(
  easel: Easel,
  { colour, floorY, panel }: { colour: string; floorY: number; panel: boolean },
): void {
  const { stage } = easel;
  const { palette, u } = stage;
  easel.sheet(
    (pen) => {
      const fade = pen.createLinearGradient(
        stage.side < 0 ? stage.w : 0,
        0,
        stage.side < 0 ? 0 : stage.w,
        stage.h * 0.6,
      );
      fade.addColorStop(0, palette.lift(colour, 0.16));
      fade.addColorStop(0.5, colour);
      fade.addColorStop(1, palette.shade(colour, 0.3));
      pen.fillStyle = fade;
      pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
      if (!panel) return;
      pen.fillStyle = palette.shade(colour, 0.18);
      pen.fillRect(easel.left, floorY - u * 14, easel.extent.w, u * 14);
      pen.fillStyle = palette.shade(colour, 0.3);
      pen.fillRect(easel.left, floorY - u * 14.6, easel.extent.w, u * 0.9);
      pen.strokeStyle = palette.shade(colour, 0.3);
      pen.lineWidth = u * 0.3;
      for (let x = easel.left; x < easel.right; x += u * 9) pen.strokeRect(x + u, floorY - u * 12, u * 7, u * 10);
    },
    { lift: 0, rim: 0, depth: 0.3 },
  );
}

/** A window and what is outside of it: the hour's sky, a skyline or hills, rain on the glass if it rains. */
export function paintWindow(
  easel: Easel,
  box: Box,
  {
    arched = false,
    columns = 2,
    rows = 2,
    city = false,
  }: { arched?: boolean; columns?: number; rows?: number; city?: boolean } = {},
): void {
  const { stage } = easel;
  const { palette, u } = stage;
  const { x, y, w, h } = box;
  const radius = arched ? [w / 2, w / 2, 0, 0] : [u * 0.4];
  const outline = (pen: Pen, grow: number): void => {
    pen.beginPath();
    pen.roundRect(x - grow, y - grow, w + grow * 2, h + grow * 2, arched ? [w / 2 + grow, w / 2 + grow, 0, 0] : radius);
  };
  const bright = palette.dark < 0.5;
  if (bright)
    glow(easel.pen, { x: x + w / 2, y: y + h / 2, radius: Math.max(w, h) * 1.3, colour: palette.light, alpha: 0.42 });
  easel.sheet(
    (pen) => {
      pen.fillStyle = palette.shade(palette.tone('wood', 0.6), 0.25);
      outline(pen, u * 1.1);
      pen.fill();
      pen.save();
      outline(pen, 0);
      pen.clip();
      const fade = pen.createLinearGradient(0, y, 0, y + h);
      fade.addColorStop(0, palette.sky.top);
      fade.addColorStop(0.5, palette.sky.mid);
      fade.addColorStop(1, palette.sky.low);
      pen.fillStyle = fade;
      pen.fillRect(x, y, w, h);
      if (!bright) {
        const rng = rngFrom(stage.seed, 'window stars', x);
        pen.fillStyle = withAlpha(palette.light, 0.9);
        for (let i = 0; i < 16; i++) {
          pen.beginPath();
          pen.arc(x + rng() * w, y + rng() * h * 0.6, u * between(rng, 0.1, 0.24), 0, 6.3);
          pen.fill();
        }
        pen.fillStyle = palette.light;
        pen.beginPath();
        pen.arc(x + w * 0.66, y + h * 0.26, Math.min(w, h) * 0.11, 0, 6.3);
        pen.fill();
      }
      const rng = rngFrom(stage.seed, 'window view', x);
      if (city) {
        for (let bx = x; bx < x + w; bx += w * 0.16) {
          const bh = h * between(rng, 0.2, 0.55);
          pen.fillStyle = mix(palette.tone('asphalt', 0.3), palette.sky.low, 0.25);
          pen.fillRect(bx, y + h - bh, w * 0.15, bh);
          pen.fillStyle = withAlpha(palette.lamp, 0.3 + palette.dark * 0.6);
          for (let i = 0; i < 6; i++)
            pen.fillRect(bx + w * between(rng, 0.02, 0.11), y + h - bh * between(rng, 0.1, 0.9), w * 0.016, w * 0.024);
        }
      } else {
        for (const [d, top] of [
          [0.2, 0.66],
          [0.42, 0.8],
        ] as const) {
          const n = noiseLine(`${stage.seed}/view/${d}/${x}`);
          pen.fillStyle = palette.tone('leaf', d);
          pen.beginPath();
          pen.moveTo(x, y + h);
          for (let px = x; px <= x + w; px += u) pen.lineTo(px, y + h * top - n(px / (u * 7)) * h * 0.07);
          pen.lineTo(x + w, y + h);
          pen.fill();
        }
      }
      if (['rain', 'storm'].includes(stage.instruction.weather)) {
        pen.strokeStyle = withAlpha(palette.paper, 0.4);
        pen.lineWidth = u * 0.18;
        for (let i = 0; i < 26; i++) {
          const rx = x + rng() * w;
          const ry = y + rng() * h;
          pen.beginPath();
          pen.moveTo(rx, ry);
          pen.lineTo(rx - u * 0.6, ry + u * 2.4);
          pen.stroke();
        }
      }
      pen.restore();
      pen.fillStyle = palette.shade(palette.tone('wood', 0.6), 0.15);
      for (let i = 1; i < columns; i++) pen.fillRect(x + (w * i) / columns - u * 0.3, y, u * 0.6, h);
      for (let i = 1; i < rows; i++) pen.fillRect(x, y + (h * i) / rows - u * 0.3, w, u * 0.6);
      pen.fillRect(x - u * 2, y + h + u * 0.6, w + u * 4, u * 1.3);
    },
    { box: { x: x - u * 4, y: y - u * 4, w: w + u * 8, h: h + u * 8 }, depth: 0.45, lift: 0.5 },
  );
}

/** Floor boards that run toward the back wall; daylight from the window lies on them. */
export function paintFloor(easel: Easel, { y, colour, tiles }: { y: number; colour: string; tiles: boolean }): void {
  const { stage } = easel;
  const { palette, u, w } = stage;
  easel.sheet(
    (pen) => {
      const fade = pen.createLinearGradient(0, y, 0, stage.h);
      fade.addColorStop(0, palette.shade(colour, 0.22));
      fade.addColorStop(0.3, colour);
      fade.addColorStop(1, palette.shade(colour, 0.4));
      pen.fillStyle = fade;
      pen.fillRect(easel.left, y, easel.extent.w, easel.bottom);
      pen.strokeStyle = withAlpha(palette.ink, 0.2);
      pen.lineWidth = u * 0.22;
      pen.beginPath();
      for (let i = -22; i <= 22; i++) {
        pen.moveTo(w / 2 + i * u * 5, y);
        pen.lineTo(w / 2 + i * u * 12.5, easel.bottom);
      }
      if (tiles)
        for (let i = 0; i < 6; i++) {
          const ty = y + u * (1.4 + i * 1.5 + i * i * 0.9);
          pen.moveTo(easel.left, ty);
          pen.lineTo(easel.right, ty);
        }
      pen.stroke();
      if (palette.dark < 0.5) {
        const wx = w * (0.5 - stage.side * 0.24);
        pen.fillStyle = withAlpha(palette.light, 0.22);
        pen.beginPath();
        pen.moveTo(wx - u * 8, y + u * 2);
        pen.lineTo(wx + u * 8, y + u * 2);
        pen.lineTo(wx + stage.side * u * 16 + u * 14, y + u * 15);
        pen.lineTo(wx + stage.side * u * 16 - u * 14, y + u * 15);
        pen.fill();
      }
    },
    { depth: 0.6, rim: 0.5, lift: 0.6 },
  );
}

/** Shelves full of books, some leaning, a few jars. */
export function paintShelves(easel: Easel, box: Box, { rows, jars = 0.08 }: { rows: number; jars?: number }): void {
  const { stage } = easel;
  const { palette, u } = stage;
  const rng = rngFrom(stage.seed, 'shelves', Math.round(box.x / u));
  const hues = ['#9b4a3c', '#3f5f7a', '#c79a4a', '#5f7a55', '#7a4f6a', '#d8c3a0', '#40414f'];
  easel.sheet(
    (pen) => {
      const wood = palette.shade(palette.tone('wood', 0.5), 0.2);
      pen.fillStyle = palette.shade(wood, 0.4);
      pen.fillRect(box.x, box.y, box.w, box.h);
      const rh = box.h / rows;
      for (let r = 0; r < rows; r++) {
        const floor = box.y + rh * (r + 1) - u * 0.6;
        for (let x = box.x + u; x < box.x + box.w - u * 2; ) {
          const bw = u * between(rng, 0.8, 1.9);
          const bh = rh * between(rng, 0.52, 0.82);
          if (rng() < jars) {
            pen.fillStyle = palette.grade('#8fb0a4', 0.5);
            pen.beginPath();
            pen.roundRect(x, floor - bh * 0.6, u * 2.6, bh * 0.6, u * 0.7);
            pen.fill();
            x += u * 3.6;
            continue;
          }
          if (rng() < 0.06) {
            x += u * 2;
            continue;
          }
          const hue = palette.grade(hues[Math.floor(rng() * hues.length)] ?? '#9b4a3c', 0.5);
          pen.fillStyle = hue;
          pen.fillRect(x, floor - bh, bw, bh);
          pen.fillStyle = palette.lift(hue, 0.3);
          pen.fillRect(x + bw * 0.2, floor - bh * 0.82, bw * 0.6, u * 0.3);
          x += bw + u * 0.1;
        }
        pen.fillStyle = wood;
        pen.fillRect(box.x, floor, box.w, u * 0.9);
      }
      pen.fillStyle = wood;
      pen.fillRect(box.x - u * 0.6, box.y - u, u * 1.4, box.h + u);
      pen.fillRect(box.x + box.w - u * 0.8, box.y - u, u * 1.4, box.h + u);
      pen.fillRect(box.x - u * 1.2, box.y - u * 1.6, box.w + u * 2.4, u * 1.6);
    },
    { box: { x: box.x - u * 3, y: box.y - u * 4, w: box.w + u * 6, h: box.h + u * 6 }, depth: 0.5 },
  );
}

/** A lamp on a cord with its cone of light. */
export function paintPendant(easel: Easel, { x, y, size }: { x: number; y: number; size: number }): void {
  const { stage } = easel;
  const { palette, u } = stage;
  glow(easel.pen, { x, y: y + size * 0.3, radius: size * 5.5, colour: palette.lamp, alpha: 0.3 + palette.dark * 0.35 });
  easel.sheet(
    (pen) => {
      pen.fillStyle = palette.ink;
      pen.fillRect(x - u * 0.15, easel.top, u * 0.3, y - easel.top - size * 0.7);
      pen.fillStyle = palette.shade(palette.tone('brass', 0.7), 0.15);
      pen.beginPath();
      pen.moveTo(x - size * 0.16, y - size * 0.8);
      pen.lineTo(x + size * 0.16, y - size * 0.8);
      pen.quadraticCurveTo(x + size * 0.7, y - size * 0.5, x + size, y);
      pen.lineTo(x - size, y);
      pen.quadraticCurveTo(x - size * 0.7, y - size * 0.5, x - size * 0.16, y - size * 0.8);
      pen.fill();
      pen.fillStyle = palette.lift(palette.lamp, 0.4);
      pen.beginPath();
      pen.ellipse(x, y, size * 0.62, size * 0.26, 0, 0, Math.PI);
      pen.fill();
    },
    { box: { x: x - size * 1.2, y: easel.top, w: size * 2.4, h: y - easel.top + size }, depth: 0.6 },
  );
}

/** A table or counter: top, front and legs. */
export function paintTable(
  easel: Easel,
  {
    x,
    y,
    w,
    h,
    colour,
    solid,
    depth,
  }: { x: number; y: number; w: number; h: number; colour: string; solid: boolean; depth: number },
): void {
  const { stage } = easel;
  const { palette, u } = stage;
  easel.sheet(
    (pen) => {
      if (solid) {
        pen.fillStyle = palette.shade(colour, 0.25);
        pen.fillRect(x + u, y, w - u * 2, h);
        pen.strokeStyle = palette.shade(colour, 0.42);
        pen.lineWidth = u * 0.4;
        for (let px = x + u * 3; px < x + w - u * 6; px += u * 10) pen.strokeRect(px, y + u * 3.4, u * 8, h - u * 5.4);
      } else {
        pen.fillStyle = palette.shade(colour, 0.35);
        for (const t of [0.06, 0.9]) pen.fillRect(x + w * t, y, Math.max(u * 1.2, w * 0.04), h);
        pen.fillRect(x + w * 0.06, y + u, w * 0.88, u * 2);
      }
      const fade = pen.createLinearGradient(x, 0, x + w, 0);
      fade.addColorStop(0, palette.lift(colour, 0.18));
      fade.addColorStop(1, palette.shade(colour, 0.12));
      pen.fillStyle = fade;
      pen.beginPath();
      pen.roundRect(x, y - u * 0.3, w, u * 2, u * 0.5);
      pen.fill();
    },
    { box: { x: x - u, y: y - u * 2, w: w + u * 2, h: h + u * 3 }, depth },
  );
}
