import type { Clause } from './clauses.ts';
import { type Intent, LAST_SCENE, type SceneRef } from './intent.ts';

/** One intent for each scene that a clause speaks of; one for the whole film when it speaks of none. */
export function eachScene({ scenes }: Pick<Clause, 'scenes'>, make: (scene: SceneRef) => Intent): Intent[] {
  return scenes === null || scenes === 'all' ? [make(null)] : scenes.map(make);
}

/** True when a scene is the one that is meant, or all are. */
export const isMeant = (ref: SceneRef, number: number, of: number): boolean =>
  ref === null || (ref === LAST_SCENE ? of : ref) === number;

/** "scene 2", "the last scene", "every scene" */
export const sceneName = (ref: SceneRef): string =>
  ref === null ? 'every scene' : ref === LAST_SCENE ? 'the last scene' : `scene ${ref}`;

/** " in scene 2", and nothing for all of them. */
export const inScene = (ref: SceneRef): string => (ref === null ? '' : ` in ${sceneName(ref)}`);
