import { readFileSync } from 'node:fs';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { GlobalFonts } from '@napi-rs/canvas';
import type { Family, FontFile, Weight } from './font-files.ts';
import { fileWith } from './font-files.ts';
import { hanFamilies } from './han.ts';

/**
 * Fonts of the npm packages, registered as they are (the canvas reads woff2). Each package cuts a font into files by
 * script; every file is registered under a name of its own, and the names of those that a text needs stand after each
 * other in `ctx.font`, so Skia takes each character from a file that has it, and never from a font of the machine.
 */
const registered = new Set<string>();

function register({ name, path }: FontFile): string {
  if (!registered.has(name)) {
    GlobalFonts.register(readFileSync(path), name);
    registered.add(name);
  }
  return name;
}

export interface Type {
  sizePx: number;
  /** `serif` for titles and brands, `sans` for the rest. */
  face: 'serif' | 'sans';
  /** Hundreds only: the canvas reads "640 40px" as a size of 640. */
  weight: 400 | 500 | 600 | 700;
  /** Language of the words, ISO 639-1: decides how Han characters look that several scripts share. */
  language?: string;
}

/** In the order in which they are asked for a character. */
const familiesFor = (text: string, face: Type['face'], language?: string): Family[] => [
  ...(face === 'serif' ? (['fraunces', 'inter'] as const) : (['inter'] as const)),
  'hebrew',
  'arabic',
  'devanagari',
  ...hanFamilies(text, language),
];

/** The files that a text needs, best first: a title in one script needs one to six. */
export function filesFor(text: string, { face, weight, language }: Omit<Type, 'sizePx'>): FontFile[] {
  const heavy: Weight = weight >= 600 ? 700 : 400;
  const families = familiesFor(text, face, language);
  const files = new Map<Family, Set<FontFile>>(families.map((family) => [family, new Set()]));
  // Always the plain letters: spaces, digits and stops stand in every script.
  for (const point of new Set([0x20, 0x2e, ...[...text].map((c) => c.codePointAt(0) ?? 0x20)])) {
    for (const family of families) {
      const file = fileWith(family, heavy, point);
      if (!file) continue;
      files.get(family)?.add(file);
      break;
    }
  }
  return families.flatMap((family) => [...(files.get(family) ?? [])]);
}

/** Sets the pen's font for a text, registering the files that it needs. */
export function setFont(pen: SKRSContext2D, text: string, type: Type): void {
  const names = filesFor(text, type).map(register);
  pen.font = `${type.weight} ${Math.max(1, Math.round(type.sizePx))}px ${names.map((n) => `"${n}"`).join(', ')}`;
  // A variable file opens at its own default (Fraunces at 900), so the weight is set on its axis.
  pen.fontVariationSettings = `"wght" ${type.weight}`;
}
