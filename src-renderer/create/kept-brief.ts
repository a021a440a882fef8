import type { BriefInput } from '../../src-shared/brief.ts';
import {
  ASPECTS,
  CAPTIONS,
  FRAME_RATES,
  LOOKS,
  MUSIC,
  PACES,
  PICTURE_ROLES,
  PICTURE_TYPES,
  RESOLUTIONS,
  VOICES,
} from '../../src-shared/brief-terms.ts';

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
const isNumber: Fits = (value) => typeof value === 'number';
const isTextOrNull: Fits = (value) => value === null || isText(value);
const isAutoOrNumber: Fits = (value) => value === 'auto' || isNumber(value);
const isOneOf =
  (choices: readonly unknown[]): Fits =>
  (value) =>
    choices.includes(value);

/** A record whose named fields fit. */
function hasShape(value: unknown, shape: Record<string, Fits>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([key, fits]) => fits((value as Record<string, unknown>)[key]));
}

const isPicture: Fits = (value) =>
  hasShape(value, {
    id: isText,
    role: isOneOf(PICTURE_ROLES),
    name: isText,
    type: isOneOf(PICTURE_TYPES),
    widthPx: isNumber,
    heightPx: isNumber,
  });

/** What was typed is kept even where it is not right yet; choices must be ones that exist. */
const FITS: Record<keyof BriefInput, Fits> = {
  idea: isText,
  pictures: (value) => Array.isArray(value) && value.every(isPicture),
  title: isTextOrNull,
  brand: isTextOrNull,
  brandSounds: isTextOrNull,
  lengthS: isAutoOrNumber,
  scenes: isAutoOrNumber,
  aspect: isOneOf(ASPECTS),
  resolution: isOneOf(RESOLUTIONS),
  fps: isOneOf(FRAME_RATES),
  look: isOneOf(LOOKS),
  voice: isOneOf(VOICES),
  pace: isOneOf(PACES),
  music: isOneOf(MUSIC),
  musicFile: (value) => value === null || hasShape(value, { id: isText, name: isText, durationMs: isNumber }),
  captions: isOneOf(CAPTIONS),
  keepMyWords: (value) => typeof value === 'boolean',
  seed: isNumber,
};

/**
 * The fields of a kept draft that still fit. Checked by hand: a window that opens must not wait for the brief's schema,
 * by which the form and main check all of it again.
 */
export function readKeptBrief(kept: unknown): Partial<BriefInput> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([field, value]) => Object.hasOwn(FITS, field) && FITS[field as keyof BriefInput](value),
    ),
  );
}
