import type { Look } from '../../src-shared/brief.ts';
import type { SceneScript, Story } from '../../src-shared/room.ts';
import { inPlace, isIndoors, nameOf, TIME_NAMES, WEATHER_NAMES } from './staging/describe.ts';
import { capital, list, stop } from './telling/words.ts';

const LOOK_WORDS: Record<Look, string> = {
  'paper-cut': 'layered paper-cut illustration',
  watercolour: 'loose watercolour painting',
  ink: 'ink drawing with washes',
  'night-neon': 'dark illustration with neon edges',
  risograph: 'two-colour risograph print',
  'vintage-print': 'vintage travel print',
};
const CAMERA_WORDS: Record<SceneScript['picture']['camera'], string> = {
  still: 'still camera',
  'pan-left': 'slow pan to the left',
  'pan-right': 'slow pan to the right',
  'tilt-up': 'camera tilts up',
  'tilt-down': 'camera tilts down',
  'push-in': 'camera pushes in',
  'pull-out': 'camera pulls back',
  drift: 'camera drifts',
  crane: 'camera rises on a crane',
  follow: 'camera follows the subject',
  handheld: 'handheld camera',
};

/** The whole instruction in words for one scene: what, where, light, camera, look; n of N; who must look as in scene 1. */
export function enhance(
  scene: SceneScript,
  { scenes, story, look }: { scenes: SceneScript[]; story: Story; look: Look },
): string {
  const { picture } = scene;
  const first = scenes[0];
  const seen = picture.subjects.filter(({ weight }) => weight !== 'background');
  const behind = picture.subjects.filter(({ weight }) => weight === 'background');
  const setting = `${inPlace(picture.place)} ${TIME_NAMES[picture.timeOfDay]}${isIndoors(picture.place) ? '' : `, ${WEATHER_NAMES[picture.weather]}`}`;
  const known =
    first && first.number !== scene.number
      ? picture.subjects.filter((s) => first.picture.subjects.some(({ id }) => id === s.id))
      : [];
  return [
    `Scene ${scene.number} of ${scenes.length} of “${story.title}”: ${capital(LOOK_WORDS[look])}.`,
    stop(scene.action),
    stop(capital([list(seen.map(nameOf)), setting].filter(Boolean).join(', '))),
    behind.length > 0 ? stop(`Behind: ${list(behind.map(nameOf))}`) : '',
    `Light: ${scene.light}.`,
    `Mood: ${picture.mood}. ${capital(CAMERA_WORDS[picture.camera])}.`,
    `Begins on: ${scene.firstSeen} Ends on: ${scene.lastSeen}`,
    known.length > 0 ? `Exactly as in scene 1: ${list(known.map(nameOf))}.` : '',
    'No lettering in the picture.',
  ]
    .filter(Boolean)
    .join(' ');
}
