import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * Fonts of the npm packages, registered as they are (the canvas reads woff2). Each package cuts a font into files by
 * script; every file is registered under a name of its own, and the names stand after each other in `ctx.font`,
 * so Skia takes each character from the first file that has it, and never from a font of the machine.
 */
const require = createRequire(import.meta.url);

const folderOf = (packageName: string): string =>
  join(dirname(require.resolve(`${packageName}/package.json`)), 'files');

const registered = new Set<string>();

function register(name: string, file: string): string {
  if (!registered.has(name)) {
    GlobalFonts.register(readFileSync(file), name);
    registered.add(name);
  }
  return name;
}

type Weight = 400 | 700;

const latin = (family: 'fraunces' | 'inter', subset: string): string =>
  register(
    `sw-${family}-${subset}`,
    join(folderOf(`@fontsource-variable/${family}`), `${family}-${subset}-wght-normal.woff2`),
  );

interface ScriptFont {
  test: RegExp;
  families: (weight: Weight, text: string) => string[];
}

const noto = (script: string, subset: string, weight: Weight): string =>
  register(
    `sw-noto-${script}-${subset}-${weight}`,
    join(folderOf(`@fontsource/noto-sans-${script}`), `noto-sans-${script}-${subset}-${weight}-normal.woff2`),
  );

/** Ranges of the numbered Japanese files, read from the package's own stylesheet. */
let japanese: { file: string; ranges: [number, number][] }[] | null = null;

function japaneseFiles(): { file: string; ranges: [number, number][] }[] {
  if (japanese) return japanese;
  const css = readFileSync(join(dirname(require.resolve('@fontsource/noto-sans-jp/package.json')), '400.css'), 'utf8');
  japanese = [
    ...css.matchAll(/url\(\.\/files\/noto-sans-jp-([\w-]+)-400-normal\.woff2\)[^}]*?unicode-range:\s*([^;}]+)/g),
  ].map((match) => ({
    file: match[1] ?? '',
    ranges: (match[2] ?? '').split(',').map((part): [number, number] => {
      const [from = '0', to] = part.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
    }),
  }));
  return japanese;
}

/** Only the files that hold a character of the text: a title needs 2 to 6 of about 120. */
function japaneseFor(text: string, weight: Weight): string[] {
  const points = [...new Set([...text].map((c) => c.codePointAt(0) ?? 0))].filter(
    (p) => p > 0x2e7f || (p >= 0x2000 && p < 0x2100),
  );
  return japaneseFiles()
    .filter(({ ranges }) => points.some((p) => ranges.some(([from, to]) => p >= from && p <= to)))
    .map(({ file }) => noto('jp', file, weight));
}

const SCRIPTS: ScriptFont[] = [
  {
    test: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
    families: (weight, text) => japaneseFor(text, weight),
  },
  { test: /\p{Script=Arabic}/u, families: (weight) => [noto('arabic', 'arabic', weight)] },
  { test: /\p{Script=Hebrew}/u, families: (weight) => [noto('hebrew', 'hebrew', weight)] },
  { test: /\p{Script=Devanagari}/u, families: (weight) => [noto('devanagari', 'devanagari', weight)] },
];

export interface Type {
  sizePx: number;
  /** `serif` for titles and brands, `sans` for the rest. */
  face: 'serif' | 'sans';
  /** Hundreds only: the canvas reads "640 40px" as a size of 640. */
  weight: 400 | 500 | 600 | 700;
}

/** Sets the pen's font for a text, registering the files that it needs. */
export function setFont(pen: SKRSContext2D, text: string, { sizePx, face, weight }: Type): void {
  const family = face === 'serif' ? 'fraunces' : 'inter';
  const names = [latin(family, 'latin'), latin(family, 'latin-ext'), latin(family, 'vietnamese')];
  if (face === 'serif') names.push(latin('inter', 'latin'), latin('inter', 'latin-ext'));
  for (const subset of ['greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']) names.push(latin('inter', subset));
  const heavy: Weight = weight >= 600 ? 700 : 400;
  for (const script of SCRIPTS) if (script.test.test(text)) names.push(...script.families(heavy, text));
  pen.font = `${weight} ${Math.max(1, Math.round(sizePx))}px ${names.map((n) => `"${n}"`).join(', ')}`;
  // A variable file opens at its own default (Fraunces at 900), so the weight is set on its axis.
  pen.fontVariationSettings = `"wght" ${weight}`;
}
