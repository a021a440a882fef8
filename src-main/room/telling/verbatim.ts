import { countWords } from '../../../src-shared/plan.ts';
import { allocate } from './allocate.ts';

/**
 * A creator's text dealt out to scenes, every character kept: the scenes joined are the text. Cuts fall between
 * sentences; a text with fewer sentences than scenes is cut at commas, then between words; scenes that still have
 * nothing stay silent.
 */
export function dealVerbatim(text: string, scenes: number): string[] {
  let units = text
    .split(/(?<=[.!?…]["'”’»)\]]*\s+)(?=\S)|(?<=[。！？؟]\s*)(?=\S)|(?<=\n)(?=\S)/u)
    .filter((unit) => unit !== '');
  if (units.length < scenes) units = units.flatMap((unit) => unit.split(/(?<=[,;:،、；—–]\s*)(?=\S)/u)).filter(Boolean);
  if (units.length === 0) units = [text];
  const groups = allocate(units, scenes, (unit) => countWords(unit) + 1);
  return groups.map((group) => group.join(''));
}
