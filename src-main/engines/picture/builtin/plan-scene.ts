import type { PictureRequest } from '../picture-engine.ts';
import type { PlannedLayer } from './core/camera.ts';
import { planLayers } from './core/camera.ts';
import { paletteFor } from './core/palette.ts';
import { rngFrom } from './core/random.ts';
import type { Stage } from './core/stage.ts';
import { makeStageSize } from './core/stage.ts';
import { lightFor } from './paint/sky.ts';
import { weatherLayers } from './paint/weather.ts';
import { backdropLayer } from './pictures/backdrop.ts';
import type { LoadedPicture } from './pictures/load-picture.ts';
import { pictureDrawing } from './pictures/picture-drawing.ts';
import { pictureRoom } from './pictures/picture-room.ts';
import { backdropFor, withOwnPictures } from './pictures/show-pictures.ts';
import { buildPlace, horizonShare, INDOORS } from './places/index.ts';
import type { Drawing } from './subjects/drawing.ts';
import { placeSubjects } from './subjects/place-subjects.ts';
import { wordsLayer } from './words/set-words.ts';

export interface ShotPlan {
  stage: Stage;
  frames: number;
  layers: PlannedLayer[];
}

export interface ScenePlan {
  shots: ShotPlan[];
  drawn: string[];
  lettered: string[];
}

/**
 * A scene longer than this changes its set-up once. Shorter scenes keep one: a second set of layers makes a clip of 8 s
 * at 1080p take 8.3 s in place of 5.9, and 1.9 GB in place of 1.3 (2 cores).
 */
export const TWO_SHOTS_FROM_S = 12;

/** Frames of each shot of a scene: one, or a longer establishing shot and a closer one. Pure. */
export function shotFrames(frames: number, fps: number): number[] {
  if (frames / fps < TWO_SHOTS_FROM_S) return [frames];
  const first = Math.round(frames * 0.54);
  return [first, frames - first];
}

function makeStage(request: PictureRequest, closeness: number, frames: number): Stage {
  const { instruction, film, look, seed } = request;
  const size = makeStageSize(film.widthPx, film.heightPx);
  const palette = paletteFor(instruction, { look, film: request.palette, seed });
  const side = rngFrom(seed, request.number, 'side')() < 0.5 ? -1 : 1;
  const stage: Omit<Stage, 'light'> = {
    ...size,
    seconds: frames / film.fps,
    seed: `${seed}#${request.number}/${instruction.place}/${closeness}`,
    look,
    instruction: closeness > 0 && instruction.camera === 'still' ? { ...instruction, camera: 'drift' } : instruction,
    palette,
    horizon:
      size.h * (horizonShare(instruction.place) - (closeness > 0 ? 0.05 : 0)) * (size.shape === 'tall' ? 0.94 : 1),
    closeness,
    // The closer shot looks from the other side of the hero.
    side: closeness > 0 ? (side === 1 ? -1 : 1) : side,
  };
  return { ...stage, light: lightFor(stage) };
}

/** Composes a scene: which layers, how deep, how they move. Paints nothing. Pure: the same request gives the same plan. */
export function planScene(asked: PictureRequest, pictures: ReadonlyMap<string, LoadedPicture> = new Map()): ScenePlan {
  const subjects = withOwnPictures(asked, pictures);
  const own = subjects.filter(({ pictureId }) => pictures.has(pictureId ?? ''));
  const request = { ...asked, instruction: { ...asked.instruction, subjects } };
  const backdrop = pictures.get(backdropFor(request, pictures) ?? '');
  const drawn = new Set<string>();
  const lettered = new Set<string>();
  let startS = 0;
  const shots = shotFrames(request.frames, request.film.fps).map((frames, i) => {
    const stage = makeStage(request, i, frames);
    const indoors = INDOORS.has(stage.instruction.place);
    const built = buildPlace(stage);
    const set = backdrop ? { ...built, layers: [backdropLayer(backdrop, stage)] } : built;
    const endS = startS + stage.seconds;
    const said = request.words
      .filter((w) => w.endS > startS && w.startS < endS)
      .map((w) => ({ ...w, startS: Math.max(0, w.startS - startS), endS: Math.min(stage.seconds, w.endS - startS) }));
    const room = pictureRoom(stage, said, own.length);
    const heroes = new Map<string, Drawing>();
    for (const { pictureId } of own) {
      const picture = pictures.get(pictureId ?? '');
      if (pictureId && picture) heroes.set(pictureId, pictureDrawing(picture, stage, set, room));
    }
    const placed = placeSubjects(stage, set, heroes);
    for (const noun of placed.drawn) drawn.add(noun);
    for (const noun of placed.lettered) lettered.add(noun);
    const words = said.flatMap((w, order) => wordsLayer(stage, w, order, own.length > 0) ?? []);
    startS = endS;
    return {
      stage,
      frames,
      layers: planLayers(stage, [...set.layers, ...placed.layers, ...weatherLayers(stage, indoors), ...words]),
    };
  });
  return { shots, drawn: [...drawn], lettered: [...lettered] };
}
