import { describe, expect, it } from 'vitest';
import { spotsOfFilm } from '../../../src-main/generation/spot-cues.ts';
import type { Action, Subject } from '../../../src-shared/picture.ts';
import type { SceneScript } from '../../../src-shared/room.ts';

const subject = (action: Action, kind: Subject['kind'], weight: Subject['weight'] = 'hero'): Subject => ({
  ...{ id: 'a', noun: 'boat', label: 'boat', kind, attributes: [], action, count: 1, weight, pictureId: null },
});
const scene = (number: number, ...subjects: Subject[]): SceneScript => ({
  ...{ number, heading: '', setting: '', action: '', firstSeen: '', lastSeen: '', light: '', narration: '', sound: '' },
  picture: {
    ...{ place: 'sea', timeOfDay: 'day', weather: 'clear', season: null, mood: 'calm', camera: 'still' },
    ...{ subjects, backdropPictureId: null, prompt: '' },
  },
});
const say = (text: string) => ({
  words: text.split(' ').map((word, i) => ({ text: word, startMs: i * 400, endMs: i * 400 + 350 })),
});
const slot = (i: number) => ({ startMs: i * 8000, endMs: (i + 1) * 8000, narrationStartMs: i * 8000 + 350 });
const spots = (texts: (string | null)[], scenes = texts.map((_, i) => scene(i + 1))) =>
  spotsOfFilm({
    scripts: scenes,
    narrations: texts.map((text) => (text === null ? null : say(text))),
    slots: texts.map((_, i) => slot(i)),
  });

describe('spotsOfFilm', () => {
  it('hears a word when it is said', () => {
    expect(spots(['He heard the “bell,” far away.', 'Quiet.'])).toEqual([{ sound: 'bell', atMs: 350 + 3 * 400 }]);
  });

  it('hears what is only seen, early in its scene', () => {
    const rowing = [scene(1, subject('rows', 'vehicle')), scene(2, subject('flies', 'animal', 'background'))];
    expect(spots([null, null], rowing)).toEqual([{ sound: 'oars', atMs: 1600 }]);
    expect(spots(['A bell.', 'Still.'], [scene(1, subject('rows', 'vehicle')), scene(2)])).toEqual([
      { sound: 'bell', atMs: 750 },
    ]);
  });

  it('takes no figure of speech for a sound', () => {
    expect(spots(['Her heart, a ring of stars, the brow, doorway, tearing, arrow.', 'End.'])).toEqual([]);
  });

  it('stays rare: two in a scene, far apart, the same one twice in a film, none as the film ends', () => {
    const text = 'bell knock door splash cup page wing clock bell knock door splash cup page wing clock bell door cup';
    const found = spots(Array.from({ length: 6 }, () => text));
    for (const [i, { atMs }] of found.entries()) {
      if (i > 0) expect(atMs - (found[i - 1]?.atMs ?? 0)).toBeGreaterThanOrEqual(3500);
      expect(atMs).toBeLessThanOrEqual(6 * 8000 - 1500);
    }
    for (let s = 0; s < 6; s++)
      expect(found.filter(({ atMs }) => Math.floor(atMs / 8000) === s).length).toBeLessThanOrEqual(2);
    for (const { sound } of found) expect(found.filter((spot) => spot.sound === sound).length).toBeLessThanOrEqual(2);
    expect(found.length).toBeGreaterThan(3);
  });
});
