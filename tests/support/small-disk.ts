import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Why no small disk can be mounted here; null where one can. */
export const noSmallDisk: string | null =
  process.platform === 'linux' && process.getuid?.() === 0 ? canMount() : 'mounting a small disk takes root on Linux';
if (noSmallDisk) console.log(`Tests of a full disk are skipped: ${noSmallDisk}.`);

/** Containers often let root do everything but mount. */
function canMount(): string | null {
  const folder = mkdtempSync('/tmp/scenewright-mount-');
  try {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
    unmount(folder);
    return null;
  } catch (thrown) {
    return `mount does not work here (${String(thrown).split('\n')[0]})`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'pipe' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' });
}

export interface SmallDisk {
  folder: string;
  freeBytes: () => number;
  /** Takes room away until this much is left: another program's file. */
  fillTo: (leaveBytes: number) => void;
  /** Gives back what {@link fillTo} took. */
  makeRoom: () => void;
}

/** A disk of its own (tmpfs), unmounted when the test file is over. */
export function smallDisk(scratch: string, megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(scratch, 'disk-'));
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  afterAll(() => unmount(folder));
  const filler = join(folder, 'somebody-elses.file');
  const freeBytes = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    freeBytes,
    fillTo: (leaveBytes) => {
      const bytes = freeBytes() - leaveBytes;
      try {
        if (bytes > 0) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
      } catch (thrown) {
        // Others write beside us: then it is as full as it gets.
        if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
  };
}

/** Makes one folder read-only, whoever asks, and answers with the way back. */
export function readOnly(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  mount('--bind', folder, folder);
  mount('-o', 'remount,ro,bind', folder);
  let done = false;
  const undo = (): void => {
    if (!done) unmount(folder);
    done = true;
  };
  afterAll(undo);
  return undo;
}
