import type { SpotSound } from '../../../../src-shared/spot.ts';
import { bandPass, highPass, lowPass } from '../../sound/biquad.ts';
import { AMBIENCE_RATE, at } from './noise-kit.ts';
import { breath, type SpotMaker, seconds, sequence, struck, swell } from './spot-kit.ts';

/** A little higher or lower each time, so that no two are the same recording. */
const vary = (random: () => number, by = 0.06): number => 1 + (random() * 2 - 1) * by;

/** The partials of a bell: hum, prime, minor third, fifth, octave. */
const bell: SpotMaker = (random) => {
  const hz = 520 * vary(random);
  return struck(3.2, [
    [hz * 0.5, 1.4, 0.5],
    [hz, 1, 0.8],
    [hz * 1.19, 0.7, 0.5],
    [hz * 1.5, 0.5, 0.3],
    [hz * 2, 0.6, 0.6],
    [hz * 2.74, 0.25, 0.3],
    [hz * 5.2, 0.06, 0.25],
  ]);
};

const thud = (hz: number): Float32Array =>
  struck(0.3, [
    [hz, 0.035, 1],
    [hz * 1.72, 0.025, 0.6],
    [hz * 3.1, 0.012, 0.4],
  ]);

const knock: SpotMaker = (random) => {
  const hz = 190 * vary(random);
  return sequence(
    0.9,
    [0, 0.19, 0.37].map((atS, i) => ({
      atS: atS + random() * 0.012,
      sound: thud(hz * vary(random, 0.02)),
      gain: 1 - i * 0.12,
    })),
  );
};

/** Hinges that creak by small slips, then the latch. */
const door: SpotMaker = (random) => {
  const creak = new Float32Array(seconds(0.8));
  let phase = 0;
  for (let i = 0; i < creak.length; i++) {
    const s = i / AMBIENCE_RATE;
    phase += (55 + 70 * Math.sin(s * 3.1) ** 2) / AMBIENCE_RATE;
    const slip = phase % 1;
    creak[i] =
      Math.exp(-slip * 9) * Math.sin(2 * Math.PI * (640 + 240 * s) * slip * 0.03) * Math.sin((Math.PI * s) / 0.8);
  }
  return sequence(1.4, [
    { atS: 0, sound: creak, gain: 0.5 },
    { atS: 0.9, sound: thud(110 * vary(random)), gain: 1 },
    {
      atS: 0.93,
      sound: breath(random, { lengthS: 0.1, filters: [bandPass(at(2200, 2))], curve: swell(0.001, 0.012) }),
    },
  ]);
};

const step = (random: () => number): Float32Array =>
  sequence(0.3, [
    { atS: 0, sound: thud(85 * vary(random)), gain: 0.7 },
    {
      atS: 0.012,
      sound: breath(random, { lengthS: 0.2, filters: [bandPass(at(1100, 0.8))], curve: swell(0.008, 0.03) }),
      gain: 1.1,
    },
  ]);

const steps: SpotMaker = (random) =>
  sequence(
    2.3,
    [0, 1, 2, 3].map((n) => ({ atS: n * 0.52 + random() * 0.03, sound: step(random), gain: 0.8 + 0.2 * (n % 2) })),
  );

const drops = (
  random: () => number,
  count: number,
  overS: number,
): { atS: number; sound: Float32Array; gain: number }[] =>
  Array.from({ length: count }, () => {
    const hz = 700 + random() * 1400;
    return { atS: random() * overS, sound: struck(0.12, [[hz, 0.02, 1]]), gain: 0.08 + random() * 0.18 };
  });

const splash: SpotMaker = (random) =>
  sequence(1.5, [
    {
      atS: 0,
      sound: breath(random, {
        lengthS: 1.2,
        filters: [bandPass(at(900, 0.5)), lowPass(at(5000))],
        curve: swell(0.03, 0.22),
      }),
    },
    { atS: 0.02, sound: struck(0.4, [[120, 0.07, 0.5]]) },
    ...drops(random, 14, 1.1),
  ]);

/** The blade goes in, pulls, and drips on its way back. */
const oars: SpotMaker = (random) =>
  sequence(
    3.4,
    [0, 1.7].flatMap((atS) => [
      {
        atS,
        sound: breath(random, {
          lengthS: 0.9,
          filters: [bandPass(at(480, 0.7))],
          curve: (s) => Math.sin(Math.PI * Math.min(1, s / 0.85)) ** 2,
        }),
      },
      { atS: atS + 0.03, sound: struck(0.2, [[210 * vary(random), 0.03, 0.35]]) },
      ...drops(random, 6, 0.5).map((drop) => ({ ...drop, atS: atS + 0.85 + drop.atS })),
    ]),
  );

const wings: SpotMaker = (random) =>
  sequence(
    1.3,
    [0, 1, 2, 3, 4, 5].map((n) => ({
      atS: n * 0.17 * vary(random, 0.05),
      sound: breath(random, {
        lengthS: 0.16,
        filters: [bandPass(at(620, 0.6))],
        curve: (s) => Math.sin((Math.PI * s) / 0.16) ** 3,
      }),
      gain: 1 - n * 0.13,
    })),
  );

const paper: SpotMaker = (random) => {
  const crackles = Array.from({ length: 16 }, () => ({
    atS: random() * 0.6,
    sound: breath(random, { lengthS: 0.04, filters: [highPass(at(2500))], curve: swell(0.001, 0.008) }),
    gain: 0.3 + random() * 0.7,
  }));
  const rustle = breath(random, {
    lengthS: 0.75,
    filters: [highPass(at(1800)), lowPass(at(8000))],
    curve: (s) => 0.5 * Math.sin((Math.PI * s) / 0.75) ** 2,
  });
  return sequence(0.9, [{ atS: 0, sound: rustle }, ...crackles]);
};

const cup: SpotMaker = (random) => {
  const hz = 2350 * vary(random);
  const clink = struck(0.6, [
    [hz, 0.09, 0.8],
    [hz * 1.53, 0.06, 0.5],
    [hz * 2.31, 0.03, 0.3],
  ]);
  return sequence(0.8, [
    { atS: 0, sound: clink },
    { atS: 0.11 + random() * 0.03, sound: clink, gain: 0.4 },
  ]);
};

/** A vessel sings higher as it fills. */
const pour: SpotMaker = (random) => {
  const bubbles = Array.from({ length: 46 }, (_, i) => {
    const s = (i / 46) * 1.6;
    const hz = (420 + 420 * (s / 1.6)) * vary(random, 0.2);
    return { atS: s + random() * 0.03, sound: struck(0.09, [[hz, 0.018, 1]]), gain: 0.2 + random() * 0.2 };
  });
  const stream = breath(random, {
    lengthS: 1.9,
    filters: [bandPass(at(1500, 0.6))],
    curve: (s) => 0.35 * Math.sin((Math.PI * Math.min(s, 1.9)) / 1.9) ** 0.7,
  });
  return sequence(2, [{ atS: 0, sound: stream }, ...bubbles]);
};

const clock: SpotMaker = () =>
  sequence(
    2.4,
    [0, 0.5, 1, 1.5].map((atS, i) => {
      const hz = i % 2 === 0 ? 1900 : 1550;
      return {
        atS,
        sound: struck(0.12, [
          [hz, 0.008, 1],
          [hz * 2.3, 0.004, 0.6],
        ]),
      };
    }),
  );

const whoosh: SpotMaker = (random) => {
  const curve = (s: number): number => Math.sin((Math.PI * Math.min(1, s / 0.9)) ** 1) ** 2;
  return sequence(0.95, [
    { atS: 0, sound: breath(random, { lengthS: 0.9, filters: [bandPass(at(700, 0.7))], curve }) },
    {
      atS: 0.15,
      sound: breath(random, { lengthS: 0.7, filters: [bandPass(at(1700, 0.9))], curve: (s) => curve(s * 1.3) }),
      gain: 0.6,
    },
  ]);
};

const sparkle: SpotMaker = (random) =>
  sequence(
    1.8,
    [0, 4, 7, 12, 16, 19].map((semitones, i) => {
      const hz = 1050 * 2 ** (semitones / 12);
      return {
        atS: i * 0.085 + random() * 0.02,
        sound: struck(1.1, [
          [hz, 0.28, 0.5],
          [hz * 2.76, 0.08, 0.15],
        ]),
        gain: 0.9 - i * 0.09,
      };
    }),
  );

const heartbeat: SpotMaker = () => {
  const beat = struck(0.3, [
    [52, 0.06, 1],
    [88, 0.04, 0.5],
  ]);
  return sequence(
    2.2,
    [0, 0.95].flatMap((atS) => [
      { atS, sound: beat },
      { atS: atS + 0.26, sound: beat, gain: 0.7 },
    ]),
  );
};

const shutter: SpotMaker = (random) => {
  const click = breath(random, { lengthS: 0.06, filters: [bandPass(at(3200, 0.8))], curve: swell(0.001, 0.009) });
  return sequence(0.3, [
    { atS: 0, sound: click },
    { atS: 0.075, sound: click, gain: 0.8 },
    { atS: 0.08, sound: thud(300), gain: 0.25 },
  ]);
};

const whistle: SpotMaker = (random) => {
  const air = breath(random, {
    lengthS: 1.3,
    filters: [bandPass(at(1800, 1.2))],
    curve: (s) => 0.25 * Math.sin((Math.PI * s) / 1.3),
  });
  const out = air.slice();
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const s = i / AMBIENCE_RATE;
    phase += (740 + 30 * Math.min(1, s / 0.2)) / AMBIENCE_RATE;
    const body =
      Math.sin(2 * Math.PI * phase) +
      0.7 * Math.sin(2 * Math.PI * phase * 1.26) +
      0.4 * Math.sin(2 * Math.PI * phase * 1.5);
    out[i] = (out[i] ?? 0) + 0.3 * body * Math.min(1, s / 0.06) * Math.min(1, (1.3 - s) / 0.25);
  }
  return out;
};

export const SPOTS: Record<SpotSound, SpotMaker> = {
  bell,
  knock,
  door,
  steps,
  splash,
  oars,
  wings,
  paper,
  cup,
  pour,
  clock,
  whoosh,
  sparkle,
  heartbeat,
  shutter,
  whistle,
};
