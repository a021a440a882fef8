import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateOrigins } from '../../../../src-main/app/update/origins.ts';
import { type Installation, updateWay } from '../../../../src-main/app/update/way.ts';
import { scratchFolder } from '../../../support/scratch.ts';

const bare = scratchFolder('way-bare');
const full = scratchFolder('way-full');
const config = join(full, 'app-update.yml');
writeFileSync(config, 'provider: github\n');
const deb = scratchFolder('way-deb');
writeFileSync(join(deb, 'app-update.yml'), 'provider: github\n');
writeFileSync(join(deb, 'package-type'), 'deb\n');
writeFileSync(join(full, 'Uninstall Scenewright.exe'), '');

const copy: Installation = {
  packaged: true,
  platform: 'linux',
  executable: '/opt/Scenewright/scenewright',
  resourcesPath: full,
  env: {},
};
const exe = (folder: string): string => join(folder, 'Scenewright.exe');

test.each<[string, Partial<Installation>, string]>([
  ['an AppImage', { env: { APPIMAGE: '/home/x/Scenewright.AppImage' } }, 'self'],
  ['a deb', { resourcesPath: deb }, 'self'],
  ['an unpacked archive', {}, 'by-hand'],
  ['a macOS app', { platform: 'darwin' }, 'self'],
  ['a Windows installation', { platform: 'win32', executable: exe(full) }, 'self'],
  ['a Windows zip', { platform: 'win32', executable: exe(bare) }, 'by-hand'],
  ['a package without an address', { platform: 'darwin', resourcesPath: bare }, 'by-hand'],
  ['the source', { packaged: false, env: { APPIMAGE: '/x' } }, 'source'],
  ['the source, with a server to try', { packaged: false, env: { SCENEWRIGHT_UPDATE_CONFIG: config } }, 'self'],
])('%s is updated: %j → %s', (_what, patch, kind) => {
  expect(updateWay({ ...copy, ...patch }).kind).toBe(kind);
});

test('a package does not look at the developer’s variable', () => {
  const way = updateWay({ ...copy, platform: 'darwin', env: { SCENEWRIGHT_UPDATE_CONFIG: '/elsewhere.yml' } });
  expect(way).toEqual({ kind: 'self', config, development: false });
  expect(updateOrigins(way)).toEqual([
    'https://github.com',
    'https://objects.githubusercontent.com',
    'https://release-assets.githubusercontent.com',
  ]);
});

test('what does not update itself may ask nobody', () => {
  expect(updateOrigins({ kind: 'source' })).toEqual([]);
  expect(updateOrigins({ kind: 'by-hand' })).toEqual([]);
});
