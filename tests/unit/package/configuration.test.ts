import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationFor, fuses } from '../../../electron-builder.config.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const plain = { electron: null, debuggable: false, env: {} };
const linux = configurationFor({ ...plain, os: 'linux', arch: 'x64' });

describe('the configuration of packages', () => {
  test.each([
    linux.deb?.afterInstall,
    linux.deb?.afterRemove,
    linux.rpm?.afterInstall,
    linux.mac?.entitlements,
    linux.mac?.entitlementsInherit,
    'resources/bin/linux/scenewright',
    'resources/bin/mac/scenewright',
    'resources/bin/win/scenewright.cmd',
    'resources/icon.svg',
    'resources/icon-small.svg',
    'THIRD_PARTY.md',
  ])('refers to %s, which is there', (path) => {
    expect(existsSync(join(ROOT, String(path)))).toBe(true);
  });

  test('makes what is promised for each system', () => {
    expect(linux.linux?.target).toEqual(['AppImage', 'deb', 'rpm', 'tar.gz']);
    expect(linux.win?.target).toEqual(['nsis', 'zip']);
    expect(linux.mac?.target).toEqual(['dmg', 'zip']);
    expect(linux.nsis).toMatchObject({ perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false });
  });

  test('turns every way to run foreign code off', () => {
    expect(fuses(false)).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('a build that can be debugged differs by that one fuse', () => {
    const { enableNodeCliInspectArguments, ...others } = fuses(true);
    expect(enableNodeCliInspectArguments).toBe(true);
    expect(others).toEqual((({ enableNodeCliInspectArguments: _, ...rest }) => rest)(fuses(false)));
  });

  test('signs and notarises on macOS only with somebody’s keys', () => {
    const unsigned = configurationFor({ ...plain, os: 'darwin', arch: 'arm64' }).mac;
    expect(unsigned).toMatchObject({ identity: null, notarize: false, hardenedRuntime: true });
    const env = { CSC_NAME: 'Somebody', APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i', APPLE_API_ISSUER: 's' };
    const signed = configurationFor({ ...plain, os: 'darwin', arch: 'arm64', env }).mac;
    expect(signed).toMatchObject({ notarize: true });
    expect(signed).not.toHaveProperty('identity');
  });

  test('signs anew for Apple’s processors what flipped fuses have broken, where nobody’s key does', () => {
    const fusesOf = (arch: 'arm64' | 'x64', env = {}): unknown =>
      configurationFor({ ...plain, os: 'darwin', arch, env }).electronFuses;
    expect(fusesOf('arm64')).toHaveProperty('resetAdHocDarwinSignature', true);
    expect(fusesOf('x64')).not.toHaveProperty('resetAdHocDarwinSignature');
    expect(fusesOf('arm64', { CSC_NAME: 'Somebody' })).not.toHaveProperty('resetAdHocDarwinSignature');
  });

  test('asks macOS for nothing but a compiler’s memory', () => {
    for (const file of ['entitlements.plist', 'entitlements.inherit.plist']) {
      const keys = [...read(`resources/mac/${file}`).matchAll(/<key>([^<]+)<\/key>/g)].map((match) => match[1]);
      expect(keys).toEqual(['com.apple.security.cs.allow-jit']);
    }
  });

  test('leaves other systems’ parts out', () => {
    const files = JSON.stringify(configurationFor({ ...plain, os: 'win32', arch: 'arm64' }).files);
    expect(files).toContain('prebuilds/!(win32-arm64.node)');
    expect(files).toContain('@node-llama-cpp/!(win-arm64*)');
  });

  test('the launchers are files that can be started, Windows’ with its line ends', () => {
    expect(read('resources/bin/linux/scenewright')).toMatch(/^#!\/bin\/sh\n/);
    expect(
      read('resources/bin/win/scenewright.cmd')
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });
});
