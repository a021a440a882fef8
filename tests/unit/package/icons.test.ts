import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { SIDES, writeIcons } from '../../../scripts/package/icons.mjs';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('icons');
writeIcons(folder);

test.each(SIDES)('there is a picture of %i pixels', async (side) => {
  const { width, height } = await loadImage(join(folder, `png/${side}x${side}.png`));
  expect({ width, height }).toEqual({ width: side, height: side });
});

test('the icon of Windows holds every size from 16 to 256', () => {
  const ico = readFileSync(join(folder, 'icon.ico'));
  const sides = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico[6 + 16 * i] || 256);
  for (const side of [16, 24, 32, 48, 64, 256]) expect(sides).toContain(side);
});

test('the icon of macOS holds sizes from 16 to 1024, for both kinds of display', () => {
  const icns = readFileSync(join(folder, 'icon.icns'));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const kinds: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) kinds.push(icns.toString('latin1', at, at + 4));
  // 128, 256, 512, 1024 and 32 and 64 as doubled small ones
  for (const kind of ['ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12']) expect(kinds).toContain(kind);
});
