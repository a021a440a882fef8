import type { Subject } from '../../../../../src-shared/picture.ts';
import { fromLab, labOf } from '../core/colour.ts';

const NAMED: Readonly<Record<string, string>> = {
  red: '#cf3f35',
  crimson: '#b32a3c',
  orange: '#e08335',
  yellow: '#e7bf3a',
  golden: '#d9a636',
  green: '#4d9150',
  turquoise: '#3aa69c',
  blue: '#3a6fb8',
  purple: '#7a4f9e',
  violet: '#7a4f9e',
  pink: '#e2809f',
  brown: '#86593a',
  white: '#f2efe8',
  grey: '#8d9196',
  gray: '#8d9196',
  silver: '#b4bac0',
  black: '#35353d',
};

/** The colour that the brief gives a thing ("a red umbrella"); null when it gives none. */
export const colourOf = ({ attributes }: Pick<Subject, 'attributes'>): string | null =>
  attributes.map((word) => NAMED[word.toLowerCase()]).find((colour) => colour !== undefined) ?? null;

/** Turns the coloured parts of a drawing towards one colour; its light and dark, and what is grey in it, stay. */
export function tinted(colour: string, towards: string): string {
  const own = labOf(colour);
  if (Math.hypot(own.a, own.b) < 0.045) return colour;
  const aim = labOf(towards);
  return fromLab({ l: own.l * 0.65 + aim.l * 0.35, a: aim.a, b: aim.b });
}
