import { Chord, Note, Progression, Scale } from 'tonal';
import { pick } from '../../sound/random.ts';
import type { MoodPlan } from './mood-plan.ts';
import type { Bar, Harmony } from './score.ts';

/** A bar longer than this is too long for one chord in a short piece. */
const HALF_BARS_IN = 3;

/** Chord names for roman numerals over a tonic ("D", ["IMaj7"]) → ["DMaj7"]. */
const chordNames = (tonic: string, numerals: readonly string[]): string[] =>
  Progression.fromRomanNumerals(tonic, [...numerals]);

/**
 * One chord for each bar: each scene starts its progression anew, the turn has its own, the last bar is the tonic and
 * the one before leads there. A piece of a bar or two changes in the middle of its bars.
 */
export function planHarmony(bars: Bar[], tonic: string, mood: MoodPlan, random: () => number): Harmony[] {
  const verse = chordNames(tonic, pick(random, mood.verses));
  const turn = chordNames(tonic, pick(random, mood.turns));
  const [cadence = tonic, final = tonic] = chordNames(tonic, [mood.cadence, mood.final]);
  const harmony: Harmony[] = [];
  let inSection = 0;
  for (const [i, bar] of bars.entries()) {
    const before = bars[i - 1];
    const fresh = !before || before.section !== bar.section || (before.phase !== bar.phase && bar.phase === 'turn');
    inSection = fresh ? 0 : inSection + 1;
    const { startS, endS } = bar;
    if (bar.phase === 'ending') {
      harmony.push({ startS, endS, chord: final, bar: i });
      continue;
    }
    const chords = bar.phase === 'turn' ? turn : verse;
    let chord = chords[inSection % chords.length] ?? final;
    // A scene that starts on the chord it comes from would not be heard to start.
    if (fresh && harmony.at(-1)?.chord === chord) chord = chords[2] ?? chord;
    // The cadence is a step from somewhere, not the same chord for two bars.
    if (i === bars.length - 3 && chord === cadence) chord = chords.find((other) => other !== cadence) ?? chord;
    const leads = i === bars.length - 2;
    if (bars.length - 1 < HALF_BARS_IN) {
      const middleS = (startS + endS) / 2;
      const second = leads ? cadence : (chords[(inSection * 2 + 1) % chords.length] ?? cadence);
      harmony.push({ startS, endS: middleS, chord, bar: i }, { startS: middleS, endS, chord: second, bar: i });
    } else harmony.push({ startS, endS, chord: leads ? cadence : chord, bar: i });
  }
  return harmony;
}

/** Pitch classes (0 = C) of a chord, root first. */
export const chordClasses = (chord: string): number[] => Chord.get(chord).notes.map((note) => Note.chroma(note) ?? 0);

/** Pitch classes of a scale. */
export const scaleClasses = (tonic: string, mode: string): number[] =>
  Scale.get(`${tonic} ${mode}`).notes.map((note) => Note.chroma(note) ?? 0);

/** The lowest key of a pitch class at or above `low`. */
export const keyFrom = (low: number, pitchClass: number): number => low + ((((pitchClass - low) % 12) + 12) % 12);

/**
 * The chord's notes in the octave above `low`, in the inversion that moves least from what sounded before.
 *
 * @returns keys, lowest first
 */
export function voice(chord: string, low: number, before: number[]): number[] {
  const classes = chordClasses(chord);
  const close = classes.map((pitchClass) => keyFrom(low, pitchClass)).sort((a, b) => a - b);
  if (before.length === 0) return close;
  const middle = (keys: number[]): number => keys.reduce((sum, key) => sum + key, 0) / Math.max(1, keys.length);
  const inversions = close.map((_, i) => [...close.slice(i), ...close.slice(0, i).map((key) => key + 12)]);
  const within = inversions.filter((keys) => (keys[0] ?? 0) <= low + 7);
  return within.sort((a, b) => Math.abs(middle(a) - middle(before)) - Math.abs(middle(b) - middle(before)))[0] ?? close;
}
