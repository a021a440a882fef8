import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { ownedFolder, PACKAGED } from '../support/package/app-folder.ts';
import { runAsUser, userEnv } from '../support/package/start.ts';

const executable = join(PACKAGED, 'scenewright');
const home = ownedFolder('fuses');
const HELP = [`--user-data-dir=${home}/data`, '--no-sandbox', '--ozone-platform=headless', 'generate', '--help'];

/** How a fuse that is on is written into the program: the character 1. */
const ENABLED = 0x31;

test('the fuses are set as released', async () => {
  const wire = await getCurrentFuseWire(executable);
  const on = (fuse: FuseV1Options) => wire[fuse] === ENABLED;
  expect({
    node: on(FuseV1Options.RunAsNode),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    cookies: on(FuseV1Options.EnableCookieEncryption),
    fileScheme: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    node: false,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    onlyAsar: true,
    cookies: true,
    fileScheme: false,
  });
});

test.each([
  ['as Node', { ELECTRON_RUN_AS_NODE: '1' }, []],
  ['with code in NODE_OPTIONS', { NODE_OPTIONS: '--require=/nonexistent/foreign.js' }, []],
  ['with a debugger', {}, ['--inspect=0']],
])('it cannot be started %s', (_name, env, args) => {
  const { status, stdout, stderr } = runAsUser(executable, [...args, ...HELP], { ...userEnv(home), ...env });
  expect(stderr).not.toMatch(/Debugger listening|foreign\.js/);
  expect(stdout).toContain('scenewright generate');
  expect(status).toBe(0);
});
