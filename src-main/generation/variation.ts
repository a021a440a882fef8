import type { Library } from '../library/library.ts';

const key = (scene: number): string => `variation:${scene}`;

/** How often the creator asked for another take of a scene; 0 for the first. Part of the picture's inputs. */
export function variationOf(library: Library, id: string, scene: number): number {
  const output = library.steps.get(id, key(scene))?.output;
  return typeof output === 'number' ? output : 0;
}

/** The next run draws the scene with another seed; everything that does not depend on it stays. */
export function askForAnotherTake(library: Library, id: string, scene: number): void {
  const next = variationOf(library, id, scene) + 1;
  library.transaction(() => {
    library.steps.start(id, key(scene), String(next));
    library.steps.finish(id, key(scene), next);
  });
}
