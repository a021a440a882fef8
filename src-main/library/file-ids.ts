/** Ids under which `media://<generation>/…` hands files out. Anything else is not found. */
export const FILM_FILE = 'film';
export const POSTER_FILE = 'poster';
/** WebVTT, for the player. */
export const VTT_FILE = 'captions-vtt';
export const SRT_FILE = 'captions-srt';
/** The take stands in the id so that a page which plays an older one sees that there is another. */
export const clipFile = (scene: number, take: number): string => `scene-${scene}-clip-${take}`;
export const stillFile = (scene: number, take: number): string => `scene-${scene}-still-${take}`;
export const pictureFile = (pictureId: string): string => `picture-${pictureId}`;

export type FileId =
  | { kind: 'film' | 'poster' | 'vtt' | 'srt' }
  | { kind: 'clip' | 'still'; scene: number }
  | { kind: 'picture'; id: string };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** True for text that is a UUID and nothing else: only such text ever names a folder. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Reads a file id; null when it is none. */
export function parseFileId(text: string): FileId | null {
  if (/^film(?:-[0-9a-f]{8})?$/.test(text)) return { kind: 'film' };
  if (/^poster(?:-[0-9a-f]{8})?$/.test(text)) return { kind: 'poster' };
  if (text === VTT_FILE) return { kind: 'vtt' };
  if (text === SRT_FILE) return { kind: 'srt' };
  const scene = /^scene-(?<number>[1-9]\d?)-(?<kind>clip|still)(?:-\d+)?$/.exec(text)?.groups;
  if (scene) return { kind: scene['kind'] === 'clip' ? 'clip' : 'still', scene: Number(scene['number']) };
  const picture = /^picture-(?<id>.+)$/.exec(text)?.groups?.['id'];
  return picture && isUuid(picture) ? { kind: 'picture', id: picture } : null;
}
