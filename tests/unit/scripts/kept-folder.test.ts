import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureKeptFolder, isIntact } from '../../../scripts/lib/kept-folder.mjs';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'scenewright-kept-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** A build that leaves one file and counts how often it was asked. */
function counting() {
  const count = { builds: 0 };
  const build = async (folder: string) => {
    count.builds += 1;
    writeFileSync(join(folder, 'program'), 'whole');
  };
  return { count, build };
}

describe('a kept folder', () => {
  it('is built once', async () => {
    const { count, build } = counting();
    await ensureKeptFolder(join(scratch, 'tool'), build);
    await ensureKeptFolder(join(scratch, 'tool'), build);
    expect(count.builds).toBe(1);
    expect(readdirSync(scratch)).toEqual(['tool']);
  });

  it('is built once for two who ask at the same time', async () => {
    const { count, build } = counting();
    await Promise.all([ensureKeptFolder(join(scratch, 'tool'), build), ensureKeptFolder(join(scratch, 'tool'), build)]);
    expect(count.builds).toBe(1);
  });

  it('is built again when a file changed or is gone', async () => {
    const { count, build } = counting();
    const folder = join(scratch, 'tool');
    await ensureKeptFolder(folder, build);
    writeFileSync(join(folder, 'program'), 'wholf');
    expect(await isIntact(folder)).toBe(false);
    await ensureKeptFolder(folder, build);
    rmSync(join(folder, 'program'));
    await ensureKeptFolder(folder, build);
    expect(count.builds).toBe(3);
    expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('whole');
  });

  it('leaves nothing behind when the build fails, and is built the next time', async () => {
    const folder = join(scratch, 'tool');
    const broken = ensureKeptFolder(folder, () => Promise.reject(new Error('no network')));
    await expect(broken).rejects.toThrow('no network');
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(scratch)).toEqual([]);
    await ensureKeptFolder(folder, counting().build);
    expect(await isIntact(folder)).toBe(true);
  });
});
