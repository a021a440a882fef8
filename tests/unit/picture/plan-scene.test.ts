import { describe, expect, it } from 'vitest';
import type { PlannedLayer } from '../../../src-main/engines/picture/builtin/core/camera.ts';
import { planScene, shotFrames } from '../../../src-main/engines/picture/builtin/plan-scene.ts';
import { CAMERA_MOVES, PLACES, WEATHERS } from '../../../src-shared/picture.ts';
import { layerAt } from '../../../src-shared/shot.ts';
import { request, subject } from './request.ts';

/** Corners of a layer at moments of its shot. */
function placesOf(
  planned: PlannedLayer,
  seconds: number,
): { left: number; top: number; right: number; bottom: number }[] {
  return Array.from({ length: 61 }, (_, i) => {
    const at = layerAt(planned.motion, (seconds * i) / 60, seconds);
    return { left: at.x, top: at.y, right: at.x + planned.extent.w, bottom: at.y + planned.extent.h };
  });
}

describe('planScene', () => {
  it.each(PLACES)('covers the frame over the whole motion: %s', (place) => {
    for (const camera of CAMERA_MOVES) {
      for (const film of [
        { widthPx: 640, heightPx: 360, fps: 30 as const },
        { widthPx: 360, heightPx: 640, fps: 24 as const },
      ]) {
        const { shots } = planScene(request({ place, camera, weather: 'wind' }, { film, frames: film.fps * 8 }));
        for (const { stage, layers } of shots) {
          for (const planned of layers) {
            const { covers, name } = planned.draft;
            if (covers === 'free') continue;
            const boxes = placesOf(planned, stage.seconds);
            const gaps = {
              left: Math.max(...boxes.map((b) => b.left)),
              right: stage.w - Math.min(...boxes.map((b) => b.right)),
              bottom: stage.h - Math.min(...boxes.map((b) => b.bottom)),
              top: covers === 'frame' ? Math.max(...boxes.map((b) => b.top)) : 0,
            };
            for (const [edge, gap] of Object.entries(gaps)) {
              if (gap > 0) expect.fail(`${name} shows its ${edge} edge by ${gap} px (${camera})`);
            }
          }
        }
      }
    }
  });

  it.each(PLACES)('starts with one opaque layer and always moves: %s', (place) => {
    for (const camera of CAMERA_MOVES) {
      const { shots } = planScene(request({ place, camera }));
      for (const { stage, layers } of shots) {
        expect(layers[0]?.draft.opaque).toBe(true);
        expect(layers.filter((l) => l.draft.opaque)).toHaveLength(1);
        const moved = layers.filter(({ motion }) => {
          const distance = Math.hypot(motion.to.x - motion.from.x, motion.to.y - motion.from.y);
          return distance / stage.seconds >= 3 || motion.scroll || motion.sway;
        });
        expect(moved.length, camera).toBeGreaterThan(0);
      }
    }
  });

  it('is the same plan for the same request, and another for another seed', () => {
    const plan = (seed: number): unknown =>
      planScene(request({ place: 'valley', subjects: [subject('fox')] }, { seed })).shots.map((s) => [
        s.stage,
        s.layers.map((l) => [l.draft.name, l.extent, l.motion]),
      ]);
    const text = (seed: number): string => JSON.stringify(plan(seed));
    expect(text(5)).toBe(text(5));
    expect(text(5)).not.toBe(text(6));
  });

  it('keeps the hero on a third and inside the frame, in every shape', () => {
    for (const film of [
      { widthPx: 640, heightPx: 360 },
      { widthPx: 360, heightPx: 640 },
      { widthPx: 360, heightPx: 360 },
    ]) {
      const { shots } = planScene(
        request({ place: 'field', subjects: [subject('lighthouse')] }, { film: { ...film, fps: 30 } }),
      );
      for (const { stage, layers } of shots) {
        const hero = layers.find((l) => l.draft.name.startsWith('subject'));
        const middle = ((hero?.extent.x ?? 0) + (hero?.extent.w ?? 0) / 2) / stage.w;
        expect(Math.abs(middle - 0.5)).toBeGreaterThan(0.05);
        expect(Math.abs(middle - 0.5)).toBeLessThan(0.25);
      }
    }
  });

  it('letters what it cannot draw and draws what it can', () => {
    const plan = planScene(
      request({
        subjects: [
          subject('lighthouse'),
          subject('serendipity', { weight: 'secondary' }),
          subject('violin', { weight: 'secondary' }),
        ],
      }),
    );
    expect(plan.drawn).toEqual(['lighthouse', 'violin']);
    expect(plan.lettered).toEqual(['serendipity']);
  });

  it('keeps particles out of rooms', () => {
    for (const weather of WEATHERS) {
      const { shots } = planScene(request({ place: 'library', weather }));
      expect(shots.flatMap((s) => s.layers.map((l) => l.draft.name))).not.toContain('rain');
    }
  });

  it('shows words only in the shot that they fall into, at its own time', () => {
    const words = [
      { text: 'First', startS: 0, endS: 2, style: 'title' as const },
      { text: 'Last', startS: 9, endS: 12, style: 'caption' as const },
    ];
    const { shots } = planScene(request({}, { frames: 390, words }));
    expect(shots).toHaveLength(2);
    const [one, two] = shots.map((s) => s.layers.filter((l) => l.draft.name.startsWith('words')));
    expect(one).toHaveLength(1);
    expect(two).toHaveLength(1);
    expect(one?.[0]?.draft.visible).toMatchObject({ startS: 0, endS: 2 });
    expect(two?.[0]?.draft.visible?.startS).toBeCloseTo(9 - (shots[0]?.frames ?? 0) / 30);
  });
});

describe('a second shot', () => {
  const long = (instruction: Parameters<typeof request>[0] = {}) =>
    planScene(
      request({ place: 'valley', subjects: [subject('woman', { kind: 'person' })], ...instruction }, { frames: 240 }),
    ).shots;

  it('shows the far layers of the first: the same draft on the same extent, in another place', () => {
    const [one, two] = long();
    if (!one || !two) throw new Error('no second shot');
    const far = one.layers.filter(({ draft }) => draft.depth < 0.35);
    expect(far.length).toBeGreaterThan(2);
    for (const planned of far) {
      const again = two.layers.find(({ draft }) => draft === planned.draft);
      expect(again?.extent, planned.draft.name).toEqual(planned.extent);
      expect(again?.motion.from).not.toEqual(planned.motion.from);
    }
    const near = one.layers.filter(({ draft }) => draft.depth > 0.6);
    for (const { draft } of near) expect(two.layers.some((l) => l.draft === draft)).toBe(false);
  });

  it('lets the same rain fall, before everything that stands in it', () => {
    const [one, two] = long({ weather: 'rain' });
    const rain = one?.layers.find(({ draft }) => draft.name === 'rain');
    const again = two?.layers.find(({ draft }) => draft.name === 'rain');
    expect(again?.draft).toBe(rain?.draft);
    expect(again?.extent).toEqual(rain?.extent);
    const depths = two?.layers.map(({ draft }) => draft.depth) ?? [];
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
  });

  it('keeps the sun where it is, comes closer to the hero and moves otherwise', () => {
    const [one, two] = long({ camera: 'pan-left' });
    const hero = (shot: typeof one) => shot?.layers.find((l) => l.draft.name === 'subject woman')?.extent.h ?? 0;
    expect(hero(two)).toBeGreaterThan(hero(one) * 1.1);
    expect(two?.stage.instruction.camera).not.toBe(one?.stage.instruction.camera);
    const sky = (shot: typeof one) => shot?.layers[0]?.motion.from.x ?? 0;
    expect((two?.stage.light.x ?? 0) - (one?.stage.light.x ?? 0)).toBe(sky(two) - sky(one));
  });

  it('sees a room from its other side', () => {
    const [one, two] = long({ place: 'library' });
    expect(two?.stage.side).toBe(-(one?.stage.side ?? 0));
  });
});

describe('camera moves', () => {
  it('start and stop softly where a motor or a hand starts them', () => {
    for (const camera of CAMERA_MOVES) {
      const [shot] = planScene(request({ place: 'valley', camera })).shots;
      const ground = shot?.layers.find(({ draft }) => draft.name === 'meadow');
      expect(ground?.motion.ease, camera).toBe(/pan|tilt|push|pull|crane/.test(camera) ? 'in-out' : 'linear');
    }
  });

  it('swing together when the camera is held by hand, words do not', () => {
    const words = [{ text: 'Run', startS: 0, endS: 2, style: 'statement' as const }];
    const [shot] = planScene(request({ place: 'valley', camera: 'handheld' }, { words })).shots;
    const swings = (shot?.layers ?? []).filter(({ draft }) => !draft.pinned).map(({ motion }) => motion.sway?.phase);
    expect(new Set(swings).size).toBe(1);
    expect(swings[0]).toBeDefined();
    expect(shot?.layers.find(({ draft }) => draft.name.startsWith('words'))?.motion.sway).toBeUndefined();
  });
});

describe('shotFrames', () => {
  it('splits long scenes in two without losing a frame', () => {
    expect(shotFrames(180, 30)).toEqual([180]);
    expect(shotFrames(181, 30)).toHaveLength(2);
    const two = shotFrames(391, 30);
    expect(two).toHaveLength(2);
    expect(two.reduce((a, b) => a + b)).toBe(391);
  });
});
