import type { LayerDraft } from '../core/layer-draft.ts';
import type { Stage } from '../core/stage.ts';

/** A bridge seen by who walks over it: the deck runs to a point, the towers stand over it one behind the other. */
export function deckAlong(stage: Stage): LayerDraft {
  const { u, w, h, horizon, palette, side } = stage;
  const vx = w * (0.5 - side * 0.06);
  const far = horizon + u * 3;
  /** Half of the deck's width and its row at a nearness: 0 where it vanishes, 1 at the frame's foot. */
  const half = (near: number): number => u * 1.2 + Math.max(w * 0.5, u * 46) * near;
  const row = (near: number): number => far + (h * 1.02 - far) * near;
  const iron = palette.shade(palette.tone('roof', 0.62), 0.1);
  const dark = palette.shade(iron, 0.35);

  return {
    name: 'bridge',
    depth: 0.6,
    covers: 'width',
    top: 0,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const quad = (fill: string, points: readonly (readonly [number, number])[]): void => {
            pen.fillStyle = fill;
            pen.beginPath();
            for (const [x, y] of points) pen.lineTo(x, y);
            pen.fill();
          };
          const tower = (near: number): void => {
            const y = row(near);
            const hw = half(near) * 1.1;
            const top = y - hw * 2.5;
            const thick = hw * 0.17;
            for (const s of [-1, 1]) {
              const x = vx + s * hw;
              quad(iron, [
                [x - thick * 0.6, top],
                [x + thick * 0.6, top],
                [x + thick * 0.85, y],
                [x - thick * 0.85, y],
              ]);
              quad(dark, [
                [x + s * thick * 0.2, top],
                [x + s * thick * 0.6, top],
                [x + s * thick * 0.85, y],
                [x + s * thick * 0.35, y],
              ]);
            }
            pen.fillStyle = dark;
            for (const share of [0.06, 0.3, 0.56]) pen.fillRect(vx - hw, top + hw * 2.5 * share, hw * 2, thick * 0.75);
          };
          const cable = (from: number, to: number, sag: number): void => {
            const topOf = (near: number): number => row(near) - half(near) * 1.1 * 2.45;
            const [a, b] = [Math.max(from, 0.01), to];
            const steps = 16;
            for (const s of [-1, 1]) {
              const at = (i: number): { x: number; y: number; deck: number } => {
                const q = i / steps;
                // Even steps on the deck are shorter the farther off they are.
                const near = 1 / (1 / b + (1 / a - 1 / b) * q);
                const high = topOf(near) + (row(near) - topOf(near)) * sag * 4 * q * (1 - q);
                return { x: vx + s * half(near) * 1.1, y: high, deck: row(near) };
              };
              pen.strokeStyle = dark;
              pen.lineWidth = u * 0.5;
              pen.beginPath();
              for (let i = 0; i <= steps; i++) pen.lineTo(at(i).x, at(i).y);
              pen.stroke();
              pen.lineWidth = u * 0.16;
              pen.beginPath();
              for (let i = 1; i < steps; i++) {
                const { x, y, deck } = at(i);
                pen.moveTo(x, y);
                pen.lineTo(x, deck);
              }
              pen.stroke();
            }
          };
          cable(0.12, 0.38, 0.9);
          tower(0.12);
          quad(palette.tone('asphalt', 0.6), [
            [vx - half(0), row(0)],
            [vx + half(0), row(0)],
            [vx + half(1.3), row(1.3)],
            [vx - half(1.3), row(1.3)],
          ]);
          for (const s of [-1, 1])
            quad(palette.shade(palette.tone('stone', 0.6), 0.1), [
              [vx + s * half(0), row(0)],
              [vx + s * half(0) * 1.1, row(0)],
              [vx + s * half(1.3) * 1.1, row(1.3)],
              [vx + s * half(1.3) * 0.94, row(1.3)],
            ]);
          pen.fillStyle = palette.tone('paper', 0.62);
          for (let i = 0; i < 7; i++) {
            const [a, b] = [(i / 7) ** 1.7 * 1.1, ((i + 0.45) / 7) ** 1.7 * 1.1];
            quad(palette.tone('paper', 0.62), [
              [vx - half(a) * 0.012, row(a)],
              [vx + half(a) * 0.012, row(a)],
              [vx + half(b) * 0.012, row(b)],
              [vx - half(b) * 0.012, row(b)],
            ]);
          }
          for (const s of [-1, 1]) {
            const rail = (lift: number, thick: number): void =>
              quad(iron, [
                [vx + s * half(0) * 1.1, row(0) - half(0) * lift],
                [vx + s * half(0) * 1.1, row(0) - half(0) * (lift - thick)],
                [vx + s * half(1.3) * 1.1, row(1.3) - half(1.3) * (lift - thick)],
                [vx + s * half(1.3) * 1.1, row(1.3) - half(1.3) * lift],
              ]);
            rail(0.2, 0.035);
            rail(0.1, 0.025);
            rail(0.03, 0.05);
          }
          cable(0.38, 1.5, 0.92);
          tower(0.38);
          if (palette.dark <= 0.4) return;
          pen.fillStyle = palette.lamp;
          for (let i = 1; i < 12; i++) {
            const near = 0.03 / (1 - i / 12.4) ** 1.3;
            for (const s of [-1, 1]) {
              pen.beginPath();
              pen.arc(vx + s * half(near) * 1.1, row(near) - half(near) * 0.24, Math.min(u, half(near) * 0.05), 0, 6.3);
              pen.fill();
            }
          }
        },
        { depth: 0.6 },
      ),
  };
}
