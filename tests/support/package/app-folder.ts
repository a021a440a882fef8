import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll } from 'vitest';
import { folderName } from '../../../scripts/package/packages.mjs';
import { isRoot, NOBODY } from './user.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The folder that `npm run package:dir` made. */
export const PACKAGED = join(ROOT, 'dist', folderName(process.platform, process.arch));

/** A folder that the user of the tests owns, removed afterwards. */
export function ownedFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `scenewright-${name}-`));
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A copy that nobody can write to, in a folder whose name is not plain, with an ffmpeg inside: its own, or else this machine's. */
export function readOnlyCopy(): string {
  const top = mkdtempSync(join(tmpdir(), 'scenewright-copy-'));
  chmodSync(top, 0o755);
  const folder = join(top, 'Ünïcode & spaces', 'Scenewright');
  cpSync(PACKAGED, folder, { recursive: true });
  const beside = join(folder, 'resources/ffmpeg');
  if (!existsSync(beside)) {
    mkdirSync(beside);
    for (const program of ['ffmpeg', 'ffprobe']) cpSync(onPath(program), join(beside, program), { dereference: true });
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', top]);
  afterAll(() => {
    execFileSync('chmod', ['-R', 'u+w', top]);
    rmSync(top, { recursive: true, force: true });
  });
  return folder;
}

const onPath = (program: string): string =>
  execFileSync('/bin/sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
    .trim()
    .split(delimiter)[0] ?? program;
