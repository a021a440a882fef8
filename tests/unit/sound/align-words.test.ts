import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWav } from '../../../src-main/engines/sound/wav.ts';
import { alignWords } from '../../../src-main/engines/voice/builtin/align-words.ts';
import { parsePhones, parseWave } from '../../../src-main/engines/voice/builtin/flite.ts';

// Recorded from flite: "the sea was rough".
const HEARD = parsePhones(
  'pau:0.193 dh:0.240 ax:0.311 s:0.420 iy:0.560 w:0.620 ax:0.680 z:0.750 r:0.830 ah:0.960 f:1.080 pau:1.250',
);

describe('alignWords', () => {
  it('finds each word by its phones, weakened vowels and all', () => {
    const words = [
      ['dh', 'iy'],
      ['s', 'iy'],
      ['w', 'aa', 'z'],
      ['r', 'ah', 'f'],
    ];
    expect(alignWords(words, HEARD)).toEqual([
      { startS: 0.193, endS: 0.311 },
      { startS: 0.311, endS: 0.56 },
      { startS: 0.56, endS: 0.75 },
      { startS: 0.75, endS: 1.08 },
    ]);
  });

  it('leaves pauses out of the words', () => {
    const heard = parsePhones('pau:0.2 y:0.3 eh:0.4 s:0.5 pau:0.8 n:0.9 ow:1.1 pau:1.3');
    expect(
      alignWords(
        [
          ['y', 'eh', 's'],
          ['n', 'ow'],
        ],
        heard,
      ),
    ).toEqual([
      { startS: 0.2, endS: 0.5 },
      { startS: 0.8, endS: 1.1 },
    ]);
  });

  it('is in order, never overlaps and loses no word, whatever was heard', () => {
    const phone = fc.constantFrom('aa', 'iy', 's', 't', 'n', 'pau');
    fc.assert(
      fc.property(
        fc.array(fc.array(phone, { maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        fc.array(phone, { minLength: 1, maxLength: 40 }),
        (words, heard) => {
          const phones = heard.map((name, i) => ({ name, endS: (i + 1) * 0.08 }));
          const spans = alignWords(words, phones);
          expect(spans).toHaveLength(words.length);
          let last = 0;
          for (const { startS, endS } of spans) {
            expect(startS).toBeGreaterThanOrEqual(last - 1e-9);
            expect(endS).toBeGreaterThan(startS);
            last = endS;
          }
          expect(last).toBeLessThanOrEqual((phones.at(-1)?.endS ?? 0) + 1e-9);
        },
      ),
    );
  });
});

describe('parseWave', () => {
  it('reads back what encodeWav wrote', () => {
    const samples = Float32Array.from([0, 0.5, -0.5, 1, -1, 2]);
    expect([...parseWave(encodeWav([samples], 16_000))]).toEqual([0, 16_384, -16_383, 32_767, -32_767, 32_767]);
  });

  it('finds no sound in something else', () => {
    expect(parseWave(new TextEncoder().encode('RIFFxxxxWAVE'))).toHaveLength(0);
  });
});
