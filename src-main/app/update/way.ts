import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How this copy of the app comes to a newer version. */
export type UpdateWay =
  | { kind: 'self'; config: string; development: boolean }
  /** Runs from its source. */
  | { kind: 'source' }
  /** Another installer, or none, is in charge of its files. */
  | { kind: 'by-hand' };

export interface Installation {
  packaged: boolean;
  platform: NodeJS.Platform;
  /** The app's own program. */
  executable: string;
  resourcesPath: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Only what an installer of ours put there replaces itself: an AppImage, a deb or rpm, an NSIS installation, a macOS
 * app. An unpacked archive is left alone. While developing, `SCENEWRIGHT_UPDATE_CONFIG` names a configuration to try
 * updates with; a packaged app does not look at it.
 */
export function updateWay({ packaged, platform, executable, resourcesPath, env }: Installation): UpdateWay {
  if (!packaged) {
    const config = env['SCENEWRIGHT_UPDATE_CONFIG'];
    return config ? { kind: 'self', config, development: true } : { kind: 'source' };
  }
  const config = join(resourcesPath, 'app-update.yml');
  return existsSync(config) && isInstalled(platform, executable, resourcesPath, env)
    ? { kind: 'self', config, development: false }
    : { kind: 'by-hand' };
}

function isInstalled(
  platform: NodeJS.Platform,
  executable: string,
  resourcesPath: string,
  env: NodeJS.ProcessEnv,
): boolean {
  if (platform === 'darwin') return true;
  if (platform === 'win32') return existsSync(join(dirname(executable), 'Uninstall Scenewright.exe'));
  return Boolean(env['APPIMAGE']) || ['deb', 'rpm'].includes(packageType(join(resourcesPath, 'package-type')));
}

/** Written by electron-builder into what a package manager installs. */
function packageType(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
