// biome-ignore-all lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
import { appFiles } from './scripts/package/files.mjs';

/**
 * The one configuration of every package: Linux, Windows, macOS. docs/packaging.md explains the choices.
 *
 * @typedef {import('electron-builder').Configuration} Configuration
 *
 * What differs from build to build.
 * @typedef {object} Surroundings
 * @property {'linux' | 'win32' | 'darwin'} os each system packages for itself, as native parts come from its npm
 * @property {string} arch
 * @property {{ folder: string, version: string, sqliteBinding: string | null } | null} electron one that is there
 *   already, with the SQLite binding it needs; null to let electron-builder fetch the version of package-lock.json
 * @property {boolean} debuggable whether `--inspect` works: for tests that look into the main process, never released
 * @property {NodeJS.ProcessEnv} env signing and the place of releases are read from it
 */

/** Programs that come along when a release put them there: resources/ffmpeg/<system>-<arch>. */
const FFMPEG = { from: 'resources/ffmpeg/${os}-${arch}', to: 'ffmpeg' };

/** Categories and words by which desktops list and find the app. */
export const DESKTOP_ENTRY = {
  Name: 'Scenewright',
  Comment: 'Turn an idea into a finished film, offline',
  GenericName: 'Film maker',
  Keywords: 'film;video;movie;story;animation;',
  StartupWMClass: 'scenewright',
};

/** Debian's names of what Electron links to. */
export const DEB_DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libxss1',
  'xdg-utils',
];

/**
 * Off is what turns the app into another program: Node, a debugger, code from outside.
 *
 * @param {boolean} debuggable
 * @returns {NonNullable<Configuration['electronFuses']>}
 */
export const fuses = (debuggable) => ({
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: debuggable,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  enableCookieEncryption: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

/**
 * @param {Surroundings} surroundings
 * @returns {Configuration}
 */
export function configurationFor({ os, arch, electron, debuggable, env }) {
  const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? [];
  const signsMac = Boolean(env['CSC_LINK'] || env['CSC_NAME']);
  return {
    appId: 'app.scenewright',
    productName: 'Scenewright',
    copyright: 'MIT licence',
    directories: { output: 'dist', buildResources: 'resources' },
    extraMetadata: { main: 'out/main/main.js', desktopName: 'scenewright.desktop' },
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    ...(electron && { electronDist: electron.folder, electronVersion: electron.version }),
    files: appFiles({ os, arch, sqliteBinding: electron?.sqliteBinding ?? null }),
    // A file that is mapped into memory or started has to be a file of the disk.
    asar: true,
    asarUnpack: ['**/*.node', '**/node_modules/@node-llama-cpp/*/bins/**'],
    extraResources: [
      FFMPEG,
      { from: 'resources/bin/${os}', to: 'bin' },
      { from: 'THIRD_PARTY.md', to: 'THIRD_PARTY.md' },
    ],
    npmRebuild: false, // every native part comes built for Node-API
    nodeGypRebuild: false,
    electronLanguages: ['en-US'], // the app's own language; Chromium's other 54 are 39 MB
    electronFuses: {
      ...fuses(debuggable),
      // Flipping fuses breaks the signature that Electron comes with, and Apple's processors start nothing without one.
      ...(os === 'darwin' && arch === 'arm64' && !signsMac ? { resetAdHocDarwinSignature: true } : {}),
    },
    publish: owner && repo ? [{ provider: 'github', owner, repo, releaseType: 'draft' }] : null,

    linux: {
      target: ['AppImage', 'deb', 'rpm', 'tar.gz'],
      executableName: 'scenewright',
      icon: 'out/icons/png',
      category: 'AudioVideo;AudioVideoEditing;Video;',
      synopsis: DESKTOP_ENTRY.Comment,
      description: DESKTOP_ENTRY.Comment,
      maintainer: 'Scenewright <scenewright@users.noreply.github.com>',
      desktop: { entry: DESKTOP_ENTRY },
      syncDesktopName: true,
    },
    deb: {
      depends: DEB_DEPENDS,
      recommends: [],
      afterInstall: 'resources/linux/after-install.sh',
      afterRemove: 'resources/linux/after-remove.sh',
    },
    rpm: { afterInstall: 'resources/linux/after-install.sh', afterRemove: 'resources/linux/after-remove.sh' },

    win: { target: ['nsis', 'zip'], icon: 'out/icons/icon.ico' },
    nsis: { oneClick: true, perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false },

    mac: {
      target: ['dmg', 'zip'],
      icon: 'out/icons/icon.icns',
      category: 'public.app-category.video',
      hardenedRuntime: true,
      entitlements: 'resources/mac/entitlements.plist',
      entitlementsInherit: 'resources/mac/entitlements.inherit.plist',
      gatekeeperAssess: false,
      notarize: Boolean(env['APPLE_API_KEY'] && env['APPLE_API_KEY_ID'] && env['APPLE_API_ISSUER']),
      // Nobody's key: then no half-signed app, but a plain one.
      ...(signsMac ? {} : { identity: null }),
    },
  };
}
