import { Note as Pitch } from 'tonal';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src-main/engines/music/builtin/compose.ts';
import { chordClasses, scaleClasses, voice } from '../../../src-main/engines/music/builtin/harmony.ts';
import { MOOD_PLANS } from '../../../src-main/engines/music/builtin/moods.ts';
import type { MusicMood } from '../../../src-shared/brief.ts';

const MOODS = Object.keys(MOOD_PLANS) as MusicMood[];
const film = (mood: MusicMood, seed = 1) => compose({ mood, seed, durationMs: 24_000, joinsMs: [8000, 16_000] });

describe.each(MOODS)('%s', (mood) => {
  it('ends on the tonic, within the duration, with a chord that rings', () => {
    for (const seed of [1, 2, 3]) {
      const score = film(mood, seed);
      const last = score.harmony.at(-1);
      expect(chordClasses(last?.chord ?? '')[0]).toBe(Pitch.chroma(score.tonic));
      expect((last?.endS ?? 0) - (last?.startS ?? 0)).toBeGreaterThan(2);
      expect(Math.max(...score.notes.map(({ startS, durationS }) => startS + durationS))).toBeLessThanOrEqual(
        24 + 1e-9,
      );
      expect(Math.min(...score.notes.map(({ startS }) => startS))).toBeGreaterThanOrEqual(0);
    }
  });

  it('opens, builds, turns and comes to rest', () => {
    const { bars } = film(mood);
    expect([...new Set(bars.map(({ phase }) => phase))]).toEqual(['intro', 'build', 'turn', 'resolution', 'ending']);
  });

  it('changes chord where scenes meet', () => {
    const { harmony, bars, bpm } = film(mood);
    const barS = 240 / bpm;
    for (const joinS of [8, 16]) {
      const at = harmony.findIndex(({ startS }) => Math.abs(startS - joinS) <= barS / 2);
      expect(at).toBeGreaterThan(0);
      expect(harmony[at]?.chord).not.toBe(harmony[at - 1]?.chord);
    }
    expect(new Set(bars.map(({ section }) => section)).size).toBe(3);
  });

  it('begins a bar where scenes meet, wherever that is', () => {
    for (const joinsMs of [
      [8000, 16_000],
      [6700, 15_300],
      [5033, 9567, 19_001],
    ]) {
      const { bars } = compose({ mood, seed: 2, durationMs: 24_000, joinsMs });
      for (const ms of joinsMs)
        expect(Math.min(...bars.map(({ startS }) => Math.abs(startS - ms / 1000)))).toBeLessThan(0.001);
      for (const [i, bar] of bars.entries()) expect(bar.startS).toBeCloseTo(bars[i - 1]?.endS ?? 0, 6);
    }
  });

  it('knows every chord and keeps a tempo near its own', () => {
    const { harmony, bpm } = film(mood);
    for (const { chord } of harmony) expect(chordClasses(chord).length).toBeGreaterThanOrEqual(3);
    expect(Math.abs(bpm / MOOD_PLANS[mood].bpm - 1)).toBeLessThan(0.16);
  });

  it('plays melody and harmony of the scale or of the chord that sounds', () => {
    const { notes, parts, harmony, tonic, mode } = film(mood);
    const scale = scaleClasses(tonic, mode);
    for (const { part, key, startS } of notes) {
      if (parts[part]?.drums) continue;
      // The players are up to 9 ms early or late.
      const near = harmony.filter((chord) => startS >= chord.startS - 0.02 && startS < chord.endS + 0.02);
      const allowed = new Set([...scale, ...near.flatMap(({ chord }) => chordClasses(chord))]);
      // A bass may play the fifth above the root.
      for (const { chord } of near) allowed.add(((chordClasses(chord)[0] ?? 0) + 7) % 12);
      expect(allowed).toContain(key % 12);
    }
  });

  it('always has something to hear: no gap over 1.5 s', () => {
    for (const durationMs of [8000, 24_000, 61_000]) {
      const notes = compose({ mood, seed: 4, durationMs, joinsMs: [] }).notes;
      let heardTo = 0;
      for (const { startS, durationS } of notes) {
        expect(startS - heardTo).toBeLessThan(1.5);
        heardTo = Math.max(heardTo, startS + durationS);
      }
      expect(durationMs / 1000 - heardTo).toBeLessThan(1.5);
    }
  });
});

describe('compose', () => {
  it('writes the same piece for the same seed, another for another', () => {
    expect(film('hopeful', 7)).toEqual(film('hopeful', 7));
    expect(film('hopeful', 8)).not.toEqual(film('hopeful', 7));
  });

  it('leaves room for a voice: the melody rests at least half of the time outside the turn', () => {
    for (const mood of MOODS) {
      const { notes, parts, bars } = compose({ mood, seed: 3, durationMs: 60_000, joinsMs: [] });
      const lead = parts.findIndex(({ name }) => name === 'lead');
      if (lead < 0) continue;
      const quiet = bars.filter(({ phase }) => phase === 'intro' || phase === 'build' || phase === 'resolution');
      const sung = quiet.filter(({ startS, endS }) =>
        notes.some((note) => note.part === lead && note.startS < endS - 0.05 && note.startS > startS - 0.05),
      );
      expect(sung.length).toBeLessThanOrEqual(Math.ceil(quiet.length / 2) + 1);
    }
  });

  it.each([1000, 3000, 10_000, 180_000])('fills %i ms', (durationMs) => {
    const { durationS, bars } = compose({ mood: 'calm', seed: 1, durationMs, joinsMs: [] });
    expect(durationS).toBe(durationMs / 1000);
    expect(bars.at(-1)?.endS).toBe(durationS);
  });
});

describe('voice', () => {
  it('moves by the smallest steps', () => {
    const c = voice('C', 52, []);
    expect(c).toEqual([52, 55, 60]);
    expect(voice('F', 52, c)).toEqual([53, 57, 60]);
  });
});
