import { describe, expect, it } from 'vitest';
import { suitableMoves } from '../../../src-main/room/staging/camera.ts';
import type { Beat } from '../../../src-shared/room.ts';

type Told = Pick<Beat, 'number' | 'function' | 'mood' | 'subjects'>;
const moves = (told: Partial<Told>) =>
  suitableMoves({ number: 1, function: 'middle', mood: 'calm', subjects: [], ...told } as unknown as Beat, 1);

describe('suitableMoves', () => {
  it('holds the camera by hand where a beat is tense or driven', () => {
    expect(moves({ mood: 'tense' })[0]).toBe('handheld');
    expect(moves({ mood: 'driven' }).slice(0, 2)).toContain('handheld');
    expect(moves({ mood: 'calm' })).not.toContain('handheld');
  });

  it('opens and ends as its place in the film asks, whatever the mood', () => {
    expect(moves({ function: 'ending', mood: 'tense' })[0]).toBe('pull-out');
    expect(moves({ function: 'opening' })[0]).toBe('pan-right');
  });
});
