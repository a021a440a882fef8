import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { iconNamed } from '../../../src-main/engines/picture/builtin/subjects/icon-sets.ts';
import { renderIcon } from '../../../src-main/engines/picture/builtin/subjects/svg.ts';
import { trimIcon } from '../../../src-main/engines/picture/builtin/subjects/trim-icon.ts';

const file = createRequire(import.meta.url).resolve('@iconify-json/noto/icons.json');
const { icons } = JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string }> };
const trimmed = Object.keys(icons).filter((name) => trimIcon(icons[name]?.body ?? '', 128) !== icons[name]?.body);
/** Drawing these as they come ends the process. */
const DEADLY = ['package', 'rainbow-flag'];

const pixels = (body: string): Uint8Array =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${body}</svg>`).render().pixels;

test('icons with shapes outside their box are drawn, whatever their size', () => {
  expect(trimmed).toEqual(expect.arrayContaining(DEADLY));
  for (const name of trimmed) {
    const icon = iconNamed('noto', name);
    if (!icon) throw new Error(`no icon ${name}`);
    for (const side of [8, 31, 200]) expect(renderIcon(icon, side, (colour) => colour).width).toBe(side);
  }
});

test('nothing that can be seen is taken out of them', () => {
  const others = trimmed.filter((name) => !DEADLY.includes(name));
  expect(others.length).toBeGreaterThan(0);
  for (const name of others) {
    const body = icons[name]?.body ?? '';
    expect(Buffer.compare(pixels(trimIcon(body, 128)), pixels(body)), name).toBe(0);
  }
});
