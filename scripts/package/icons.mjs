import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import png2icons from 'png2icons';
import { root } from '../lib/paths.mjs';

/** Sides of the icon in pixels, as desktops, docks and lists ask for them. */
export const SIDES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
/** Up to this side a plainer drawing is used: its strokes are whole pixels. */
const SMALL = 32;

/** @param {number} side */
const sourceOf = (side) => join(root, 'resources', side <= SMALL ? 'icon-small.svg' : 'icon.svg');

/**
 * The icon at a size.
 * @param {number} side in pixels
 * @returns {Buffer} a PNG
 */
export function paintIcon(side) {
  const drawing = new Resvg(readFileSync(sourceOf(side), 'utf8'), { fitTo: { mode: 'width', value: side } });
  return drawing.render().asPng();
}

/**
 * Writes the icons of all systems: `png/<side>x<side>.png`, `icon.ico` and `icon.icns`.
 * @param {string} folder is emptied first
 */
export function writeIcons(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'png'), { recursive: true });
  for (const side of SIDES) writeFileSync(join(folder, 'png', `${side}x${side}.png`), paintIcon(side));
  const largest = paintIcon(1024);
  const icns = png2icons.createICNS(largest, png2icons.BICUBIC2, 0);
  const ico = png2icons.createICO(largest, png2icons.BICUBIC2, 0, false);
  if (!icns || !ico) throw new Error('The icons of Windows and macOS could not be written.');
  writeFileSync(join(folder, 'icon.icns'), icns);
  writeFileSync(join(folder, 'icon.ico'), ico);
}
