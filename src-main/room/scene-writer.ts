import type { CameraMove, Subject } from '../../src-shared/picture.ts';
import type { Beat, SceneScript, Story } from '../../src-shared/room.ts';
import { loreOfNoun, loreOfSetting } from './lore/lore.ts';
import type { RoomContext } from './room.ts';
import type { Fix } from './rubric.ts';
import { suitableMoves } from './staging/camera.ts';
import {
  doing,
  isIndoors,
  lightOf,
  nameOf,
  PLACE_NAMES,
  soundOf,
  TIME_NAMES,
  WEATHER_NAMES,
} from './staging/describe.ts';
import { trimNarration } from './telling/trim.ts';
import { capital, list, stop, wordBudget } from './telling/words.ts';

/** What the writer does beyond putting the beat down; each is switched on by the critic's fix of that name. */
export interface SceneChoices {
  /** Look for a camera that the scene before did not have. */
  camera: boolean;
  /** See what the place and its things look like close up. */
  detail: boolean;
  /** Begin and end on different pictures. */
  ends: boolean;
  /** Give the people of the film the same looks everywhere. */
  identity: boolean;
  trim: boolean;
}

export interface SceneWork {
  scene: SceneScript;
  choices: SceneChoices;
}

export const FIRST_SCENE_CHOICES: SceneChoices = {
  camera: false,
  detail: false,
  ends: false,
  identity: false,
  trim: false,
};

interface Desk {
  context: Pick<RoomContext, 'brief' | 'plan'>;
  story: Story;
  beat: Beat;
  before: SceneScript[];
}

/** Writes a beat out as a scene. Pure: the same desk and choices give the same scene. */
export function composeScene({ context, story, beat, before }: Desk, choices: SceneChoices): SceneWork {
  const { brief, plan } = context;
  const subjects = choices.identity ? beat.subjects.map((s) => sameLooks(s, story)) : beat.subjects;
  const { place, timeOfDay, weather } = beat;
  const hero = subjects[0];
  const where = `${PLACE_NAMES[place]} ${TIME_NAMES[timeOfDay]}`;
  const air = weather === 'clear' || isIndoors(place) ? '' : `, ${WEATHER_NAMES[weather]}`;
  const near = detailLine(beat, hero, before);
  const wide = `${capital(where)}${air}`;
  const close = hero ? capital(nameOf(hero)) : (near ?? wide);
  const scene: SceneScript = {
    number: beat.number,
    heading: beat.heading,
    setting: stop(choices.detail ? `${wide}. ${near ?? capital(lightOf(place, timeOfDay, weather))}` : wide),
    action: actionOf(beat, story, subjects),
    firstSeen: stop(opensWide(beat) ? wide : close),
    lastSeen: stop(choices.ends ? endsOn(beat, subjects, wide, near) : opensWide(beat) ? wide : close),
    light: lightOf(place, timeOfDay, weather),
    narration:
      choices.trim && !brief.keepMyWords && !beat.exact
        ? trimNarration(beat.narration, wordBudget(plan))
        : beat.narration,
    sound: soundOf(place, weather),
    picture: {
      place,
      timeOfDay,
      weather,
      season: beat.season ?? null,
      mood: beat.mood,
      camera: chooseCamera(beat, brief.seed, choices.camera ? before.at(-1)?.picture.camera : undefined),
      subjects,
      backdropPictureId: brief.pictures.find(({ role }) => role === 'place')?.id ?? null,
      prompt: '',
    },
  };
  return { scene, choices };
}

/** What happens: the beat's own sentence where it is English and tells it; else what each subject does. */
function actionOf(
  { summary, narration, place }: Beat,
  { language, kind, wordless }: Story,
  subjects: Subject[],
): string {
  if (language === 'en' && kind !== 'verbatim' && (narration || wordless) && subjects.length > 0) return stop(summary);
  return stop(capital(list(subjects.slice(0, 3).map(doing)) || `${PLACE_NAMES[place]} lies still`));
}

const opensWide = ({ function: part, number }: Beat): boolean =>
  part === 'opening' || part === 'question' || part === 'start' || number % 2 === 1;

/** The picture that stays: close if it opened wide, wide if it opened close; the end of a film on who it is about. */
function endsOn(beat: Beat, subjects: Subject[], wide: string, near: string | null): string {
  if (!opensWide(beat)) return wide;
  const other = subjects.find((s) => s.weight !== 'background') ?? subjects[0];
  if (other) return `${capital(nameOf(other))}, close`;
  return near ?? 'The light on the ground';
}

/** Something seen close that no scene before this one had. */
function detailLine(
  { place, timeOfDay, weather }: Beat,
  hero: Subject | undefined,
  before: SceneScript[],
): string | null {
  const own = hero ? loreOfNoun(hero.noun, timeOfDay, weather) : [];
  const lines = [...own, ...loreOfSetting(place, timeOfDay, weather)].filter(({ view }) => view === 'detail');
  return lines.find(({ text }) => !before.some(({ setting }) => setting.includes(text)))?.text ?? null;
}

const chooseCamera = (beat: Beat, seed: number, not: CameraMove | undefined): CameraMove =>
  beat.camera ?? suitableMoves(beat, seed).find((move) => move !== not) ?? 'push-in';

/** The looks a subject has in the whole film: its attributes, its picture. */
function sameLooks(subject: Subject, { characters }: Story): Subject {
  const known = characters.find(({ id }) => id === subject.id);
  return known ? { ...subject, attributes: known.attributes, pictureId: known.pictureId } : subject;
}

/** Switches on what the fixes ask for; null when all of it is on already. */
export function reviseScene(desk: Desk, work: SceneWork, fixes: Fix[]): SceneWork | null {
  const choices = { ...work.choices };
  for (const { code } of fixes) {
    if (code in choices) choices[code as keyof SceneChoices] = true;
  }
  const changed = Object.keys(choices).some(
    (key) => choices[key as keyof SceneChoices] !== work.choices[key as keyof SceneChoices],
  );
  return changed ? composeScene(desk, choices) : null;
}

/** The article that begins a sentence, inside another one; a name keeps its capital. */
const lower = (text: string): string => text.replace(/^(?:The|An?)\b/, (word) => word.toLowerCase());

/** What the writer says with a version. */
export function presentScene({ scene }: SceneWork, round: number): string {
  const { camera } = scene.picture;
  if (round === 1) return `${scene.setting} ${scene.action} The camera: ${camera.replace('-', ' ')}.`;
  return `It opens on ${lower(scene.firstSeen)} It ends on ${lower(scene.lastSeen)} The camera is now ${camera.replace('-', ' ')}.`;
}
