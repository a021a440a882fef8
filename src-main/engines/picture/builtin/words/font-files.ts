import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { charactersOf } from './cmap.ts';

const require = createRequire(import.meta.url);

/** One file of a font: its package cuts it by script, and its stylesheet says which characters each file holds. */
export interface FontFile {
  /** A name of its own, for the canvas. */
  name: string;
  path: string;
  ranges: [from: number, to: number][];
}

export const FAMILIES = {
  fraunces: { package: '@fontsource-variable/fraunces', sheets: { 400: 'wght.css', 700: 'wght.css' } },
  inter: { package: '@fontsource-variable/inter', sheets: { 400: 'wght.css', 700: 'wght.css' } },
  arabic: { package: '@fontsource/noto-sans-arabic', sheets: { 400: '400.css', 700: '700.css' } },
  hebrew: { package: '@fontsource/noto-sans-hebrew', sheets: { 400: '400.css', 700: '700.css' } },
  devanagari: { package: '@fontsource/noto-sans-devanagari', sheets: { 400: '400.css', 700: '700.css' } },
  jp: { package: '@fontsource-variable/noto-sans-jp', sheets: { 400: 'wght.css', 700: 'wght.css' } },
  sc: { package: '@fontsource-variable/noto-sans-sc', sheets: { 400: 'wght.css', 700: 'wght.css' } },
  tc: { package: '@fontsource-variable/noto-sans-tc', sheets: { 400: 'wght.css', 700: 'wght.css' } },
  kr: { package: '@fontsource-variable/noto-sans-kr', sheets: { 400: 'wght.css', 700: 'wght.css' } },
} as const;
export type Family = keyof typeof FAMILIES;
export type Weight = 400 | 700;

const FACE = /url\(\.\/files\/([\w-]+)\.woff2\)[^}]*?unicode-range:\s*([^;}]+)/g;

/** The files of a stylesheet in its order. Pure. */
export function facesOf(css: string): { file: string; ranges: FontFile['ranges'] }[] {
  return [...css.matchAll(FACE)].map((match) => ({
    file: match[1] ?? '',
    ranges: (match[2] ?? '').split(',').map((part): [number, number] => {
      const [from = '0', to] = part.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
    }),
  }));
}

const read = new Map<string, FontFile[]>();

/** The files of a family at a weight; each stylesheet is read once per thread. */
export function filesOf(family: Family, weight: Weight): FontFile[] {
  const { package: from, sheets } = FAMILIES[family];
  const key = `${family}/${sheets[weight]}`;
  const known = read.get(key);
  if (known) return known;
  const folder = dirname(require.resolve(`${from}/package.json`));
  const files = facesOf(readFileSync(join(folder, sheets[weight]), 'utf8')).map(({ file, ranges }) => ({
    name: `sw-${file}`,
    path: join(folder, 'files', `${file}.woff2`),
    ranges,
  }));
  read.set(key, files);
  return files;
}

const inside = new Map<string, ReadonlySet<number>>();

/** Whether a file really has a character; its stylesheet only says where to look. */
function has(file: FontFile, point: number): boolean {
  let characters = inside.get(file.name);
  if (!characters) {
    characters = charactersOf(readFileSync(file.path));
    inside.set(file.name, characters);
  }
  return characters.has(point);
}

/** The file of a family that holds a character. */
export const fileWith = (family: Family, weight: Weight, point: number): FontFile | undefined =>
  filesOf(family, weight).find(
    (file) => file.ranges.some(([from, to]) => point >= from && point <= to) && has(file, point),
  );
