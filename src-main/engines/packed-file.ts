import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where a file of data lies: in the installed app it may be packed, with `.gz` at the end of its name. */
export const placeOf = (path: string): string => (existsSync(`${path}.gz`) ? `${path}.gz` : path);

/** The content of a file of data, packed or not. */
export function readPackedFile(path: string): Buffer {
  const place = placeOf(path);
  const bytes = readFileSync(place);
  return place === path ? bytes : gunzipSync(bytes);
}
