import type { Canvas } from '@napi-rs/canvas';
import { emojiTable } from '../../../emoji-table.ts';
import { iconNamed } from '../subjects/icon-sets.ts';
import { renderIcon } from '../subjects/svg.ts';

let names: Map<string, string> | null = null;

/** Unicode sequence without variation selectors → its name as the drawings are named ("woman-running"). */
function nameOf(emoji: string): string | undefined {
  if (!names) {
    names = new Map();
    for (const record of emojiTable('en')) names.set(plain(record.hexcode), slug(record.label));
  }
  const code = plain([...emoji].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join('-'));
  // Skin tones and directions are details: the plain drawing stands for them.
  return names.get(code) ?? names.get(code.replace(/-1F3F[B-F]/g, '')) ?? names.get(code.split('-200D')[0] ?? '');
}

const plain = (hexcode: string): string =>
  hexcode
    .toUpperCase()
    .replace(/-FE0F/g, '')
    .split('-')
    .map((p) => p.replace(/^0+/, ''))
    .join('-');
const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[’'“”.,!():&]/g, '')
    .replace(/ñ/g, 'n')
    .trim()
    .replace(/\s+/g, '-');

const drawn = new Map<string, Canvas | null>();

/** The drawing of an emoji at a size; null when there is none (then it is left out rather than shown as a box). */
export function emojiPicture(emoji: string, sidePx: number): Canvas | null {
  const key = `${emoji}/${Math.round(sidePx)}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const name = nameOf(emoji);
  const icon = name ? iconNamed('noto', name) : null;
  const picture = icon ? renderIcon(icon, sidePx, (colour) => colour) : null;
  drawn.set(key, picture);
  return picture;
}
