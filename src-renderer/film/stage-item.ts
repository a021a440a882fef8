import type { Chapter, Film, SceneView } from '../../src-shared/generation.ts';
import { mediaUrl } from '../../src-shared/media-address.ts';

/** What stands on the stage. */
export type StageItem =
  | {
      kind: 'film';
      key: string;
      src: string;
      poster: string | null;
      captions: string | null;
      chapters: readonly Chapter[];
    }
  | { kind: 'clip'; key: string; scene: number; src: string; poster: string | null }
  | { kind: 'still'; key: string; scene: number; src: string }
  | { kind: 'waiting'; key: string };

const url = (id: string, fileId: string | null): string | null => (fileId ? mediaUrl(id, fileId) : null);

/** A film as a thing for the stage. */
export function filmItem(id: string, film: Film): StageItem {
  return {
    kind: 'film',
    key: `film:${film.fileId}:${film.bytes}:${film.durationMs}`,
    src: mediaUrl(id, film.fileId),
    poster: url(id, film.posterFileId),
    captions: url(id, film.captionsFileId),
    chapters: film.chapters,
  };
}

/** A scene as a thing for the stage: its clip, else its still, else nothing. */
export function sceneItem(id: string, scene: SceneView): StageItem | null {
  const still = url(id, scene.stillFileId);
  if (scene.clipFileId) {
    const src = mediaUrl(id, scene.clipFileId);
    return { kind: 'clip', key: `clip:${scene.clipFileId}`, scene: scene.number, src, poster: still };
  }
  return still ? { kind: 'still', key: `still:${scene.stillFileId}`, scene: scene.number, src: still } : null;
}

/** The newest playable thing: the film, else the last ready clip, else the last still, else the waiting picture. */
export function newestItem(id: string, film: Film | null, scenes: readonly SceneView[]): StageItem {
  if (film) return filmItem(id, film);
  const items = scenes.map((scene) => sceneItem(id, scene)).filter((item) => item !== null);
  return (
    items.findLast((item) => item.kind === 'clip') ??
    items.findLast((item) => item.kind === 'still') ?? { kind: 'waiting', key: 'waiting' }
  );
}
