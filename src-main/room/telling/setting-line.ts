import type { Adjunct, ClauseFrame } from '../../../src-shared/understanding.ts';
import { withoutPreposition } from './sentences.ts';
import { capital, stop } from './words.ts';

/** A line that only sets the scene, with what it used up, so that the clause does not say it again. */
export interface SettingLine {
  sentence: string;
  used: ReadonlySet<string>;
}

const PLACE_PREPOSITION = /^(?:in|at|on|through|under|over|across|along|inside|near)\s/i;

/** "on a stormy night" → "A stormy night."; "in Paris" and "at golden hour" → "Paris at golden hour."; null without either. */
export function settingLine(frame: ClauseFrame): SettingLine | null {
  const places = frame.adjuncts.filter(
    (a) => a.kind === 'place' && PLACE_PREPOSITION.test(a.text) && !/\b(?:bottle|flowers)\b/i.test(a.text),
  );
  const place = places.at(-1);
  const timeLead: Adjunct | null =
    frame.lead && /^(?:at|on|by|in|last|one)\s/i.test(frame.lead) ? { text: frame.lead, kind: 'time' } : null;
  // "every evening" is a habit and no hour to open on.
  const named = frame.adjuncts.find(({ kind, text }) => kind === 'time' && !/^(?:every|each)\b/i.test(text));
  const time = named ?? timeLead;
  if (time && /^(?:on|in|one|last)\s/i.test(time.text)) {
    return { sentence: stop(capital(withoutPreposition(time.text))), used: new Set([time.text]) };
  }
  if (time && place) {
    const sentence = stop(
      capital(`${withoutPreposition(place.text)} ${time.text.charAt(0).toLowerCase()}${time.text.slice(1)}`),
    );
    return { sentence, used: new Set([time.text, place.text]) };
  }
  if (time) return { sentence: stop(capital(withoutPreposition(time.text))), used: new Set([time.text]) };
  // A place may be named alone only where the clause can spare it: it keeps another, or an object.
  if (place && (places.length > 1 || frame.object)) {
    return {
      sentence: stop(capital(withoutPreposition(place.text))),
      used: new Set(places.length > 1 || frame.object ? [place.text] : []),
    };
  }
  return null;
}
