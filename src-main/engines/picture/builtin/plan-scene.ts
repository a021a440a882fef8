import type { CameraMove, Subject } from '../../../../src-shared/picture.ts';
import type { PictureRequest } from '../picture-engine.ts';
import type { PlannedLayer } from './core/camera.ts';
import { planLayers } from './core/camera.ts';
import { paletteFor } from './core/palette.ts';
import { rngFrom } from './core/random.ts';
import { isShared, shareLayer } from './core/share-far.ts';
import type { Stage } from './core/stage.ts';
import { makeStageSize } from './core/stage.ts';
import { lightFor } from './paint/sky.ts';
import { weatherLayers } from './paint/weather.ts';
import { backdropGround, backdropLayer } from './pictures/backdrop.ts';
import type { LoadedPicture } from './pictures/load-picture.ts';
import { pictureDrawing } from './pictures/picture-drawing.ts';
import { pictureRoom } from './pictures/picture-room.ts';
import { backdropFor, withOwnPictures } from './pictures/show-pictures.ts';
import { canBeShown, showcase } from './pictures/showcase.ts';
import { buildPlace, horizonShare, INDOORS } from './places/index.ts';
import type { Drawing } from './subjects/drawing.ts';
import { placeSubjects } from './subjects/place-subjects.ts';
import { wordsLayer, wordsPlace } from './words/set-words.ts';

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

/** A scene longer than this changes its set-up once. */
export const TWO_SHOTS_FROM_S = 6;

/** Frames of each shot of a scene: one, or a longer establishing shot and a closer one. Pure. */
export function shotFrames(frames: number, fps: number): number[] {
  if (frames / fps <= TWO_SHOTS_FROM_S) return [frames];
  const first = Math.round(frames * 0.54);
  return [first, frames - first];
}

/** The closer shot answers the first one's move with another. */
const CLOSER_MOVE: Record<CameraMove, CameraMove> = {
  still: 'drift',
  'pan-left': 'push-in',
  'pan-right': 'push-in',
  'tilt-up': 'drift',
  'tilt-down': 'drift',
  'push-in': 'drift',
  'pull-out': 'drift',
  drift: 'push-in',
  crane: 'drift',
  follow: 'follow',
  handheld: 'handheld',
};

/** How the far layers lie in the closer shot: spread from the hero, and the horizon a little higher. Whole pixels. */
function closerOffset(stage: Stage): { x: number; y: number } {
  return {
    x: Math.round(-stage.side * stage.w * 0.07),
    y: Math.round(-stage.h * 0.05 * (stage.shape === 'tall' ? 0.94 : 1)),
  };
}

function makeStage(request: PictureRequest, closeness: number, frames: number): Stage {
  const { instruction, film, look, seed } = request;
  const size = makeStageSize(film.widthPx, film.heightPx);
  const palette = paletteFor(instruction, { look, film: request.palette, seed });
  const side = rngFrom(seed, request.number, 'side')() < 0.5 ? -1 : 1;
  // Each scene looks a little higher or lower than the last.
  const raised = INDOORS.has(instruction.place) ? 0 : (rngFrom(seed, request.number, 'horizon')() - 0.5) * 0.06;
  const camera = closeness > 0 ? CLOSER_MOVE[instruction.camera] : instruction.camera;
  const stage: Omit<Stage, 'light'> = {
    ...size,
    seconds: frames / film.fps,
    seed: `${seed}#${request.number}/${instruction.place}/${closeness}`,
    look,
    instruction: { ...instruction, camera },
    language: request.language,
    palette,
    horizon: size.h * (horizonShare(instruction.place) + raised) * (size.shape === 'tall' ? 0.94 : 1),
    closeness,
    side,
  };
  const lit = (of: Omit<Stage, 'light'>): Stage => ({
    ...of,
    light: lightFor({ ...of, seed: `${seed}#${request.number}/${instruction.place}/0` }),
  });
  if (closeness === 0) return lit(stage);
  // A room is seen from its other side; outdoors the camera steps closer, so that sun and mountains stay where they are.
  if (INDOORS.has(instruction.place)) return lit({ ...stage, side: side === 1 ? -1 : 1 });
  const { light } = lit(stage);
  const offset = closerOffset({ ...stage, light });
  return {
    ...stage,
    horizon: stage.horizon + offset.y,
    light: { ...light, x: light.x + offset.x, y: light.y + offset.y },
  };
}

/** Lets the second shot show the far layers of the first: the same pictures, so only near ones are painted anew. */
function shareFar([first, second]: readonly [ShotPlan, ShotPlan]): [ShotPlan, ShotPlan] {
  const offset = closerOffset(first.stage);
  const layers: PlannedLayer[] = [];
  const again: PlannedLayer[] = [];
  for (const planned of first.layers) {
    if (!isShared(planned.draft)) {
      layers.push(planned);
      continue;
    }
    const [one, two] = shareLayer({ stage: first.stage, planned }, { stage: second.stage, offset });
    layers.push(one);
    again.push(two);
  }
  const near = second.layers.filter(({ draft }) => !isShared(draft));
  // Back to front again: what is shared may hang before the lens.
  const both = [...again, ...near].sort((a, b) => a.draft.depth - b.draft.depth);
  return [
    { ...first, layers },
    { ...second, layers: both },
  ];
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
    // Cards hang; only who stands needs ground.
    const ground = backdrop && subjects.some(({ scenery }) => scenery !== true);
    const set = backdrop
      ? {
          ...built,
          layers: [backdropLayer(backdrop, stage), ...(ground ? [backdropGround(backdrop, stage, built.hero.y)] : [])],
        }
      : built;
    const endS = startS + stage.seconds;
    const said = request.words
      .filter((w) => w.endS > startS && w.startS < endS)
      .map((w) => ({ ...w, startS: Math.max(0, w.startS - startS), endS: Math.min(stage.seconds, w.endS - startS) }));
    // Whole at both ends of the film, from nearer in every second scene between.
    const near = request.number % 2 === 0 && request.number < request.of;
    const isSold = own.length === 0 && request.number === request.of && subjects.some(canBeShown);
    const sold = isSold && said.some(({ style }) => style === 'brand');
    const room = pictureRoom(stage, said, { count: sold ? 1 : own.length, near });
    const heroes = new Map<string, Drawing>();
    for (const [index, { pictureId }] of own.entries()) {
      const picture = pictures.get(pictureId ?? '');
      if (pictureId && picture) heroes.set(pictureId, pictureDrawing(picture, stage, set, { ...room, index }));
    }
    const show = (subject: Subject, drawing: Drawing): Drawing =>
      canBeShown(subject) ? showcase(drawing, stage, set, room) : drawing;
    const placed = placeSubjects(stage, set, heroes, sold ? show : null);
    for (const noun of placed.drawn) drawn.add(noun);
    for (const noun of placed.lettered) lettered.add(noun);
    const words = said.flatMap((w, order) => wordsLayer(stage, w, order, wordsPlace(stage, w, room)) ?? []);
    startS = endS;
    return {
      stage,
      frames,
      layers: planLayers(stage, [...set.layers, ...placed.layers, ...weatherLayers(stage, indoors), ...words]),
    };
  });
  const [one, two] = shots;
  const share = one && two && !backdrop && !INDOORS.has(asked.instruction.place);
  return { shots: share ? shareFar([one, two]) : shots, drawn: [...drawn], lettered: [...lettered] };
}
