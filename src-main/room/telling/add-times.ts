import type { TimeOfDay } from '../../../src-shared/picture.ts';
import type { Part } from './part.ts';

/** The hours of a day that goes by, and how they are said. */
const HOURS: readonly { timeOfDay: TimeOfDay; sentence: string }[] = [
  { timeOfDay: 'morning', sentence: 'Morning comes.' },
  { timeOfDay: 'dusk', sentence: 'Evening comes.' },
  { timeOfDay: 'night', sentence: 'Then it is night.' },
  { timeOfDay: 'dawn', sentence: 'Once more it gets light.' },
];

/** A long film that still has silent stretches lets the day go by in them; no film that names its own hours. */
export function addTimes(parts: Part[], wanted: number): Part[] {
  const missing = wanted - parts.length;
  if (missing < 2 || parts.length < 2 || parts.some(({ timeOfDay }) => timeOfDay)) return parts;
  const hours = HOURS.slice(0, Math.min(HOURS.length, Math.floor(missing / 2) + 1));
  const told: Part[] = [];
  parts.forEach((part, i) => {
    told.push(part);
    hours.forEach(({ timeOfDay, sentence }, h) => {
      const after = Math.floor(((h + 1) * (parts.length - 1)) / (hours.length + 1));
      if (after === i && i < parts.length - 1)
        told.push({ ...part, source: 'view', sentence, joined: null, frame: null, statement: -1, timeOfDay });
    });
  });
  return told;
}
