import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PlannedLayer } from '../../../src-main/engines/picture/builtin/core/camera.ts';
import type { GoldenCase } from '../../support/golden/cases.ts';
import { GOLDEN_CASES } from '../../support/golden/cases.ts';
import { paintFrame } from '../../support/golden/paint.ts';
import { decodePrint, distanceOf, isAlike, printOf } from '../../support/golden/print.ts';

const kept = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/golden-frames.json', import.meta.url), 'utf8')));

function goldenOf({ name }: GoldenCase): ReturnType<typeof decodePrint> {
  const text = kept[name];
  if (!text) throw new Error(`no golden frame for "${name}": npm run golden`);
  return decodePrint(text);
}

describe('golden frames', () => {
  it.each(GOLDEN_CASES)('$name', (one) => {
    const canvas = paintFrame(one);
    const distance = distanceOf(printOf(canvas), goldenOf(one));
    if (isAlike(distance)) return;
    const file = join(tmpdir(), `scenewright-golden-${one.name.replace(/\W+/g, '-')}.png`);
    writeFileSync(file, canvas.encodeSync('png'));
    const { overall, worst } = distance;
    expect.fail(
      `differs from its golden frame by ${overall.toFixed(2)} overall, ${worst} at worst. As painted now: ${file}. ` +
        'If it is meant so: npm run golden',
    );
  });

  it('are kept for these cases and no others', () => {
    expect(Object.keys(kept).sort()).toEqual(GOLDEN_CASES.map(({ name }) => name).sort());
  });
});

describe('a changed painter', () => {
  const valley = GOLDEN_CASES.find(({ name }) => name === 'place valley');
  if (!valley) throw new Error('no valley');
  const differs = (change: (layer: PlannedLayer) => PlannedLayer | null): boolean =>
    !isAlike(distanceOf(printOf(paintFrame(valley, change)), goldenOf(valley)));

  const named = (layer: PlannedLayer, name: string): boolean => layer.draft.name === name;
  const repaint = (layer: PlannedLayer, paint: PlannedLayer['draft']['paint']): PlannedLayer => ({
    ...layer,
    draft: { ...layer.draft, paint },
  });

  it('is noticed when a layer is missing, moved or of another tone', () => {
    expect(differs((layer) => (named(layer, 'ridge') ? null : layer))).toBe(true);
    expect(
      differs((layer) => {
        const { motion } = layer;
        const up = (p: { x: number; y: number }): { x: number; y: number } => ({ x: p.x, y: p.y - 6 });
        return named(layer, 'meadow')
          ? { ...layer, motion: { ...motion, from: up(motion.from), to: up(motion.to) } }
          : layer;
      }),
    ).toBe(true);
    expect(
      differs((layer) =>
        named(layer, 'sky')
          ? repaint(layer, (easel) => {
              layer.draft.paint(easel);
              easel.pen.fillStyle = 'rgba(120,0,0,0.06)';
              easel.pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
            })
          : layer,
      ),
    ).toBe(true);
  });

  it('is not noticed where nobody would see it', () => {
    expect(
      differs((layer) =>
        named(layer, 'sky')
          ? repaint(layer, (easel) => {
              layer.draft.paint(easel);
              easel.pen.fillStyle = 'rgba(255,255,255,0.4)';
              easel.pen.fillRect(200, 60, 2, 2);
            })
          : layer,
      ),
    ).toBe(false);
  });
});

describe('skies', () => {
  /** A stretch of sky without steps: neighbouring rows are not each of one even colour. */
  it.each(GOLDEN_CASES.filter(({ name }) => name.startsWith('look')))('have no bands: $name', (one) => {
    const canvas = paintFrame(one, (layer) => (layer.draft.name === 'sky' ? layer : null));
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, 80);
    let even = 0;
    for (let y = 0; y < 80; y++) {
      const row = Array.from({ length: 60 }, (_, x) => data[(y * canvas.width + x + 200) * 4 + 1] ?? 0);
      if (new Set(row).size === 1) even++;
    }
    expect(even).toBe(0);
  });
});
