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

/** Opens a set once per thread, and only when a noun asks for it. */
function load(set: IconSet): IconFile {
  const known = loaded.get(set);
  if (known) return known;
  const folder = dirname(require.resolve(`@iconify-json/${set}/package.json`));
  const file = openIconFile(readPackedFile(join(folder, 'icons.json')));
  loaded.set(set, file);
  return file;
}

/** An icon by its exact name or alias in a set. */
export function iconNamed(set: IconSet, name: string): Icon | null {
  const file = load(set);
  const icon = file.entry(name);
  if (!icon || icon.hidden) return null;
  const side = icon.width ?? file.side ?? (set === 'noto' ? 128 : 512);
  return { set, name, body: trimIcon(icon.body, side), side };
}
