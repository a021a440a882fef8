import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DEB_DEPENDS, DESKTOP_ENTRY } from '../../electron-builder.config.mjs';
import { mustRun } from '../lib/command.mjs';
import { readJson } from '../lib/json.mjs';
import { root } from '../lib/paths.mjs';
import { SetupError, say } from '../lib/say.mjs';
import { onPath } from '../lib/system-packages.mjs';
import { SIDES } from './icons.mjs';

/** Where the app lies once it is installed; electron-builder's own packages use the same place. */
const HOME = 'opt/Scenewright';
const ARCHITECTURES = new Map([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
]);

/**
 * A .deb of the app's folder by Debian's own dpkg-deb. electron-builder's target needs a tool that it downloads; this
 * one holds the same files, with the same scripts, where that cannot be reached.
 *
 * @param {string} folder made by `packageFolder`
 * @returns {Promise<string>} path of the .deb
 */
export async function buildDeb(folder) {
  if (!onPath('dpkg-deb')) throw new SetupError('dpkg-deb is not on this machine: a .deb is made on Debian or Ubuntu.');
  const { version } = readJson(join(root, 'package.json'));
  const architecture = ARCHITECTURES.get(process.arch) ?? process.arch;
  const tree = join(root, 'dist/deb');
  const file = join(root, `dist/Scenewright-${version}-linux-${architecture}.deb`);
  rmSync(tree, { recursive: true, force: true });
  cpSync(folder, join(tree, HOME), { recursive: true });
  writeDesktopFiles(tree);
  writeControl(tree, { version, architecture, installedKb: await kilobytes(tree) });
  const partial = `${file}.partial`;
  await mustRun('build the .deb', 'dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', tree, partial]);
  renameSync(partial, file);
  rmSync(tree, { recursive: true });
  say(`${file} (${Math.round(statSync(file).size / 2 ** 20)} MB)`);
  return file;
}

/**
 * The desktop entry of the installed app.
 *
 * @returns {string}
 */
export function desktopEntry() {
  const lines = Object.entries({
    Type: 'Application',
    ...DESKTOP_ENTRY,
    Exec: `/${HOME}/scenewright %U`,
    Icon: 'scenewright',
    Terminal: 'false',
    Categories: 'AudioVideo;AudioVideoEditing;Video;',
  });
  return `[Desktop Entry]\n${lines.map(([key, value]) => `${key}=${value}\n`).join('')}`;
}

/** @param {string} tree */
function writeDesktopFiles(tree) {
  const share = join(tree, 'usr/share');
  mkdirSync(join(share, 'applications'), { recursive: true });
  writeFileSync(join(share, 'applications/scenewright.desktop'), desktopEntry());
  for (const side of SIDES) {
    const icons = join(share, `icons/hicolor/${side}x${side}/apps`);
    mkdirSync(icons, { recursive: true });
    cpSync(join(root, `out/icons/png/${side}x${side}.png`), join(icons, 'scenewright.png'));
  }
  mkdirSync(join(share, 'doc/scenewright'), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(share, 'doc/scenewright/copyright'));
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  symlinkSync(`/${HOME}/resources/bin/scenewright`, join(tree, 'usr/bin/scenewright'));
}

/**
 * @param {string} tree
 * @param {{ version: string, architecture: string, installedKb: number }} facts
 */
function writeControl(tree, { version, architecture, installedKb }) {
  const folder = join(tree, 'DEBIAN');
  mkdirSync(folder);
  const control = {
    Package: 'scenewright',
    Version: version,
    Architecture: architecture,
    Maintainer: 'Scenewright <scenewright@users.noreply.github.com>',
    'Installed-Size': installedKb,
    Depends: DEB_DEPENDS.join(', '),
    // Where none is packaged with the app.
    Recommends: 'ffmpeg',
    Section: 'video',
    Priority: 'optional',
    Description: DESKTOP_ENTRY.Comment,
  };
  const text = Object.entries(control).map(([key, value]) => `${key}: ${value}\n`);
  writeFileSync(join(folder, 'control'), text.join(''));
  for (const [script, source] of [
    ['postinst', 'after-install.sh'],
    ['postrm', 'after-remove.sh'],
  ]) {
    writeFileSync(join(folder, String(script)), readFileSync(join(root, 'resources/linux', String(source))));
    chmodSync(join(folder, String(script)), 0o755);
  }
}

/** @param {string} folder */
async function kilobytes(folder) {
  const said = await mustRun('measure the app', 'du', ['-sk', folder]);
  return Number.parseInt(said, 10);
}
