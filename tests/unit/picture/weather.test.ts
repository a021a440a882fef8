import { describe, expect, it } from 'vitest';
import { planScene } from '../../../src-main/engines/picture/builtin/plan-scene.ts';
import type { PictureInstruction } from '../../../src-shared/picture.ts';
import { layerAt } from '../../../src-shared/shot.ts';
import { request } from './request.ts';

const layersOf = (instruction: Partial<PictureInstruction>) => {
  const [shot] = planScene(request(instruction)).shots;
  if (!shot) throw new Error('no shot');
  return shot;
};

describe('particles', () => {
  it.each([
    ['rain', { weather: 'rain' }],
    ['rain', { weather: 'storm' }],
    ['snow near', { weather: 'snow' }],
    ['fog near', { weather: 'fog' }],
    ['wind', { weather: 'wind' }],
    ['dust', { weather: 'dust' }],
    ['embers', { place: 'volcano' }],
    ['embers', { place: 'volcano', weather: 'rain' }],
    ['bubbles', { place: 'underwater' }],
    ['fireflies 1', { place: 'garden', timeOfDay: 'night' }],
    ['falling star', { place: 'desert', timeOfDay: 'night' }],
    ['motes', { place: 'library' }],
  ] as const)('%s move in %o', (name, instruction) => {
    const { stage, layers } = layersOf(instruction);
    const layer = layers.find(({ draft }) => draft.name === name);
    if (!layer) throw new Error(`no ${name}`);
    const at = (tS: number) => layerAt(layer.motion, tS, stage.seconds);
    expect(at(1)).not.toEqual(at(1.4));
  });

  it('stay away from where they do not belong', () => {
    const names = (instruction: Partial<PictureInstruction>): string[] =>
      layersOf(instruction).layers.map(({ draft }) => draft.name);
    expect(names({ place: 'garden', timeOfDay: 'night', season: 'winter' })).not.toContain('fireflies 0');
    expect(names({ place: 'garden', timeOfDay: 'day' })).not.toContain('fireflies 0');
    expect(names({ place: 'city-night', timeOfDay: 'night' })).not.toContain('falling star');
    expect(names({ place: 'stage', weather: 'snow' })).not.toContain('snow near');
    expect(names({ place: 'forest', timeOfDay: 'golden', weather: 'rain' })).not.toContain('rays');
  });
});

describe('light', () => {
  it('falls in beams that begin at the sun', () => {
    const { stage, layers } = layersOf({ place: 'mountains', timeOfDay: 'golden' });
    const rays = layers.find(({ draft }) => draft.name === 'rays');
    if (!rays) throw new Error('no rays');
    const { x, w } = rays.extent;
    expect(Math.abs(x + w / 2 - stage.light.x)).toBeLessThan(2);
  });

  it('lets a star fall inside the frame', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const [shot] = planScene(request({ place: 'desert', timeOfDay: 'night' }, { seed })).shots;
      const star = shot?.layers.find(({ draft }) => draft.name === 'falling star');
      const visible = star?.draft.visible;
      if (!shot || !star || !visible) throw new Error('no star');
      const at = layerAt(star.motion, (visible.startS + visible.endS) / 2, shot.stage.seconds);
      const middle = { x: at.x + star.extent.w / 2, y: at.y + star.extent.h / 2 };
      expect(middle.x).toBeGreaterThan(0);
      expect(middle.x).toBeLessThan(shot.stage.w);
      expect(middle.y).toBeGreaterThan(0);
      expect(middle.y).toBeLessThan(shot.stage.horizon);
    }
  });
});

describe('two scenes of one place', () => {
  it.each(['valley', 'space', 'volcano', 'room', 'sea'] as const)('are composed differently: %s', (place) => {
    const compositions = Array.from({ length: 8 }, (_, i) => {
      const [shot] = planScene(request({ place, timeOfDay: 'golden' }, { number: i + 1, of: 8 })).shots;
      return JSON.stringify([
        shot?.stage.side,
        shot?.stage.horizon,
        shot?.stage.light,
        shot?.layers.map(({ draft, extent }) => [draft.name, extent]),
      ]);
    });
    expect(new Set(compositions).size).toBeGreaterThan(place === 'room' ? 1 : 6);
  });
});
