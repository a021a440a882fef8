import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPackedFile } from '../../../packed-file.ts';
import { type IconFile, openIconFile } from './icon-file.ts';
import { trimIcon } from './trim-icon.ts';

export type IconSet = 'noto' | 'game-icons';

export interface Icon {
  set: IconSet;
  name: string;
  body: string;
  side: number;
}

const require = createRequire(import.meta.url);
const loaded = new Map<IconSet, IconFile>();

/** Opens a set when a noun asks for it: 20 ms for noto. */
function load(set: IconSet): IconFile {
  const known = loaded.get(set);
  if (known) return known;
  const folder = dirname(require.resolve(`@iconify-json/${set}/package.json`));
  const file = openIconFile(readPackedFile(join(folder, 'icons.json')));
  loaded.set(set, file);
  return file;
}

/** Lets go of the sets: 30 MB in a thread that waits for its next scene. They are opened again when a noun asks. */
export function closeIconSets(): void {
  for (const file of loaded.values()) file.close();
  loaded.clear();
}

/** An icon by its exact name or alias in a set. */
export function iconNamed(set: IconSet, name: string): Icon | null {
  const file = load(set);
  const icon = file.entry(name);
  if (!icon || icon.hidden) return null;
  const side = icon.width ?? file.side ?? (set === 'noto' ? 128 : 512);
  return { set, name, body: trimIcon(icon.body, side), side };
}
