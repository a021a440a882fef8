import { describe, expect, it } from 'vitest';
import { isPronounced } from '../../../src-main/engines/voice/builtin/fold-text.ts';
import { cuesFromText } from '../../../src-main/film/captions.ts';
import type { StepContext } from '../../../src-main/generation/step.ts';
import { type BrandLineSources, brandLineScene } from '../../../src-main/generation/steps/brand-line.ts';
import { wordsOnPicture } from '../../../src-main/generation/steps/words.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import type { SceneScript, Story } from '../../../src-shared/room.ts';
import { briefOf, subject } from '../room/cases.ts';

const BRAND = 'Lumière d’Été';
const scene = (number: number, pictureId: string | null = null): SceneScript =>
  ({ number, narration: '', picture: { subjects: [subject('bottle', { pictureId })] } }) as SceneScript;

/** A film of four scenes, 4 s each, in which nobody speaks and nothing is read. */
const film = (part: Partial<BrandLineSources> = {}): BrandLineSources => ({
  brand: BRAND,
  pictures: [],
  scripts: [1, 2, 3, 4].map((number) => scene(number)),
  narrations: [null, null, null, null],
  slots: [0, 4000, 8000, 12_000].map((startMs) => ({ startMs, endMs: startMs + 4000 })),
  cues: [],
  burned: false,
  pronounces: isPronounced,
  ...part,
});

const spoken = (text: string) => ({ text, durationMs: 2000 });
const silent = { text: '', durationMs: 0 };
const shown = (text: string, startMs: number) =>
  cuesFromText({ text, startMs, endMs: startMs + 4000, aspect: '16:9', language: 'en' });

describe('where the brand is read before the last scene', () => {
  it('is scene 2 in a wordless film, beside the title of scene 1', () => {
    expect(brandLineScene(film())).toBe(2);
  });

  it('is where the creator’s product is seen', () => {
    const scripts = [scene(1, 'p'), scene(2, 'other'), scene(3, 'p'), scene(4, 'p')];
    const pictures = [
      { id: 'p', role: 'product' as const },
      { id: 'other', role: 'place' as const },
    ];
    expect(brandLineScene(film({ scripts, pictures }))).toBe(3);
  });

  it('is nowhere without a brand', () => {
    expect(brandLineScene(film({ brand: null }))).toBeNull();
  });

  it('is nowhere when it is heard already, letter for letter', () => {
    const heard = (text: string) => film({ narrations: [silent, spoken(text), silent, silent] });
    expect(brandLineScene(heard(`A perfume by ${BRAND}.`))).toBeNull();
    expect(brandLineScene(heard('A perfume by Lumiere d’Ete.'))).toBe(2);
  });

  it('is wanted when only the last scene says it', () => {
    expect(brandLineScene(film({ narrations: [silent, silent, silent, spoken(BRAND)] }))).toBe(2);
    expect(brandLineScene(film({ cues: shown(BRAND, 12_000) }))).toBe(2);
  });

  it('is wanted when the voice has no sounds for it', () => {
    for (const brand of ['灯り', 'نور', '🐢', 'Ωmega'])
      expect(brandLineScene(film({ brand, narrations: [spoken(`By ${brand}.`), silent, silent, silent] }))).toBe(2);
  });

  it('is nowhere when a statement shows it, whole; half a brand is none', () => {
    expect(brandLineScene(film({ cues: shown(`A perfume by ${BRAND}.`, 0) }))).toBeNull();
    const cue = { startMs: 0, endMs: 4000 };
    expect(brandLineScene(film({ cues: [{ ...cue, lines: ['A perfume by Lumière', 'd’Été.'] }] }))).toBeNull();
    const halves = [
      { startMs: 0, endMs: 1000, lines: ['by Lumière'] },
      { startMs: 1000, endMs: 2000, lines: ['d’Été'] },
    ];
    expect(brandLineScene(film({ cues: halves }))).toBe(2);
  });

  it('counts captions of a spoken scene only where they are on the picture', () => {
    const brand = '灯り';
    const part = { brand, narrations: [spoken(brand), silent, silent, silent], cues: shown(brand, 0) };
    expect(brandLineScene(film(part))).toBe(2);
    expect(brandLineScene(film({ ...part, burned: true }))).toBeNull();
  });
});

describe('the words of a scene', () => {
  const wordsFor = (number: number, brand: string, clipMs = 4000) => {
    const brief = briefOf({ idea: 'A bottle stands in the light.', brand, scenes: 4, lengthS: 16, voice: 'none' });
    const context = { brief, plan: planFilm(brief) } as StepContext;
    const cues = shown('A bottle stands.', 0);
    const request = { context, story: { title: 'Light' } as Story, scene: scene(number), cues, clipStartMs: 0 };
    return wordsOnPicture({ ...request, clipMs, spoken: false, brandLine: number === 2 });
  };

  it.each([BRAND, '灯り', 'نور', '</p>%{pts}\':[0]"; rm -rf /'])('carry the brand letter for letter: %s', (brand) => {
    const line = wordsFor(2, brand).filter((w) => w.style === 'brand-line');
    expect(line.map((w) => w.text)).toEqual([brand]);
    expect(wordsFor(3, brand).filter((w) => w.style.startsWith('brand'))).toEqual([]);
    expect(wordsFor(4, brand).filter((w) => w.style.startsWith('brand'))).toMatchObject([
      { text: brand, style: 'brand' },
    ]);
  });

  it.each([700, 3000, 20_000])('keep it inside a scene of %d ms, and the statements where they were', (clipMs) => {
    const [line, ...others] = wordsFor(2, BRAND, clipMs);
    expect(line?.style).toBe('brand-line');
    expect(line?.startS).toBeGreaterThan(0);
    expect(line?.endS).toBeGreaterThan(line?.startS ?? 0);
    expect(line?.endS).toBeLessThan(clipMs / 1000);
    expect(others).toEqual(wordsFor(3, BRAND, clipMs));
  });
});
