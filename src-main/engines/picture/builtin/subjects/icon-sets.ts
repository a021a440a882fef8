import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPackedFile } from '../../../packed-file.ts';
import { trimIcon } from './trim-icon.ts';

interface IconFile {
  icons: Record<string, { body: string; width?: number; height?: number; hidden?: boolean }>;
  aliases?: Record<string, { parent: string }>;
  width?: number;
  height?: number;
}

export type IconSet = 'noto' | 'game-icons';

export interface Icon {
  set: IconSet;
  name: string;
  body: string;
  side: number;
}

const require = createRequire(import.meta.url);
const loaded = new Map<IconSet, IconFile>();

/** Reads a set once per thread: 0.25 s for noto, so only when a noun asks for it. */
function load(set: IconSet): IconFile {
  const known = loaded.get(set);
  if (known) return known;
  const folder = dirname(require.resolve(`@iconify-json/${set}/package.json`));
  const file = JSON.parse(readPackedFile(join(folder, 'icons.json')).toString()) as IconFile;
  loaded.set(set, file);
  return file;
}

/** An icon by its exact name or alias in a set. */
export function iconNamed(set: IconSet, name: string): Icon | null {
  const file = load(set);
  const icon = file.icons[name] ?? file.icons[file.aliases?.[name]?.parent ?? ''];
  if (!icon || icon.hidden) return null;
  const side = icon.width ?? file.width ?? (set === 'noto' ? 128 : 512);
  return { set, name, body: trimIcon(icon.body, side), side };
}
