import type { CameraMove, Mood, Place, Season, Subject, TimeOfDay, Weather } from '../../../src-shared/picture.ts';

/** A scene by its number, {@link LAST_SCENE}, or null for all of them. */
export type SceneRef = number | null;
export const LAST_SCENE = -1;

/** Hour, air and place of a scene; null leaves what is there. */
export interface Setting {
  timeOfDay: TimeOfDay | null;
  weather: Weather | null;
  season: Season | null;
  place: Place | null;
}

/** Fields of the brief: what a remark in the room cannot change. */
export type BriefField = 'music' | 'voice' | 'captions' | 'length' | 'scenes' | 'look' | 'shape';

/** What a remark of the creator asks for. */
export type Intent =
  | { kind: 'mood'; scene: SceneRef; mood: Mood }
  | { kind: 'narration'; scene: SceneRef; change: 'shorter' | 'longer' }
  | { kind: 'without'; scene: SceneRef; noun: string }
  | { kind: 'keep'; noun: string }
  | { kind: 'with'; scene: SceneRef; noun: string; label: string; of: Subject['kind']; count: number }
  | { kind: 'name'; noun: string; name: string }
  /** `only`: where it is this now ("not at night"). */
  | { kind: 'setting'; scene: SceneRef; set: Setting; only: Partial<Setting> | null }
  | { kind: 'camera'; scene: SceneRef; camera: CameraMove }
  | { kind: 'words'; scene: number; text: string }
  | { kind: 'title'; title: string }
  /** "don't make it shorter": said, understood, and nothing changes. */
  | { kind: 'leave'; what: string }
  | { kind: 'elsewhere'; field: BriefField }
  | { kind: 'forget'; what: 'last' | 'all' };

export type IntentOf<K extends Intent['kind']> = Extract<Intent, { kind: K }>;

/** An intent that changes the film. */
export type Wish = Exclude<Intent, { kind: 'leave' | 'elsewhere' | 'forget' }>;

export const isWish = (intent: Intent): intent is Wish =>
  intent.kind !== 'leave' && intent.kind !== 'elsewhere' && intent.kind !== 'forget';

/** People and animals as a whole, where a noun stands. */
export const PEOPLE = 'people';
export const ANIMALS = 'animals';
