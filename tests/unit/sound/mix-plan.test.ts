import { describe, expect, it } from 'vitest';
import type { MixRequest, Stem } from '../../../src-main/film/film-room.ts';
import { parseLoudness } from '../../../src-main/film/loudness.ts';
import { nextSettings } from '../../../src-main/film/mix.ts';
import { duckExpression, duckWindows } from '../../../src-main/film/mix-ducking.ts';
import { masterArgs, planMix, premixArgs } from '../../../src-main/film/mix-plan.ts';

const voice = (startMs: number, durationMs: number): Stem => ({
  kind: 'narration',
  file: '/a/voice.wav',
  startMs,
  durationMs,
});
const music: Stem = { kind: 'music', file: '/a/music.wav', startMs: 0, durationMs: 10_000 };
const request = (stems: Stem[]): MixRequest => ({
  stems,
  durationMs: 10_000,
  targetLufs: -16,
  file: '/a/mix.m4a',
  folder: '/a',
});

describe('duckWindows', () => {
  it('joins stretches between which the music could not come back', () => {
    expect(duckWindows([voice(5000, 1000), voice(1000, 1000), music, voice(2800, 500)])).toEqual([
      { startMs: 1000, endMs: 3300 },
      { startMs: 5000, endMs: 6000 },
    ]);
  });

  it('takes no notice of a narration without length', () => {
    expect(duckWindows([voice(1000, 0), music])).toEqual([]);
  });
});

describe('duckExpression', () => {
  /** What ffmpeg computes. */
  const gainAt = (t: number): number => {
    const js = duckExpression(
      [
        { startMs: 2000, endMs: 4000 },
        { startMs: 200, endMs: 500 },
      ],
      -12,
    ).replace(/\b(pow|min|max)\b/g, 'Math.$1');
    const clip = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
    return new Function('t', 'clip', `return ${js}`)(t, clip) as number;
  };

  it('is down before the first word and back after the last', () => {
    const db = (t: number): number => Math.round(20 * Math.log10(gainAt(t)) * 10) / 10;
    expect([1.6, 1.825, 2, 3, 4, 4.35, 4.7].map(db)).toEqual(
      [0, -6, -12, -12, -12, -6, 0].map((x) => expect.closeTo(x, 1)),
    );
    // A narration that starts with the film finds the music down already for the most part.
    expect(db(0.2)).toBeCloseTo(-12, 1);
  });

  it('is no expression without narration', () => {
    expect(duckExpression([], -12)).toBe('1');
  });
});

describe('planMix', () => {
  it('places narration by samples and ducks the music', () => {
    const { inputs, graph } = planMix(request([voice(1500, 2000), music]));
    expect(inputs).toEqual(['/a/voice.wav', '/a/music.wav']);
    expect(graph.split(';')).toEqual([
      '[0:a]aresample=48000,aformat=sample_fmts=fltp:channel_layouts=stereo,atrim=end_sample=96000,highpass=f=75,volume=3dB,adelay=delays=72000S:all=1,apad,atrim=end_sample=480000[s0]',
      expect.stringMatching(
        /^\[1:a\].*highpass=f=25,asetnsamples=n=256:p=0,volume=volume='pow\(10,-0\.6000\*clip\(.*\)':eval=frame,apad,atrim=end_sample=480000\[s1\]$/,
      ),
      '[s0][s1]amix=inputs=2:duration=first:dropout_transition=0,volume=2[mix]',
    ]);
  });

  it('leaves music as it is where nobody speaks', () => {
    const { graph } = planMix(request([music]));
    expect(graph).not.toContain('volume');
    expect(graph).toMatch(/\[s0\];\[s0\]anull\[mix\]$/);
  });

  it('is silence where there is no sound', () => {
    for (const stems of [[], [voice(1000, 0)], [voice(20_000, 500)]]) {
      expect(planMix(request(stems))).toMatchObject({
        inputs: [],
        graph: 'anullsrc=r=48000:cl=stereo,apad,atrim=end_sample=480000[mix]',
      });
    }
  });

  it('makes arguments that end with the output', () => {
    expect(premixArgs(planMix(request([music])), '/a/x.wav').at(-1)).toBe('/a/x.wav');
    const args = masterArgs(
      { premix: '/a/x.wav', durationMs: 10_000, file: '/a/y.partial' },
      { gainDb: 4.5, ceilingDb: -2 },
    );
    expect(args.at(-1)).toBe('/a/y.partial');
    expect(args[args.indexOf('-af') + 1]).toBe(
      'volume=4.500dB,aresample=192000,alimiter=level_in=1:level_out=1:limit=0.79433:attack=5:release=60:level=0,aresample=48000,afade=t=in:st=0:d=0.300,afade=t=out:st=9.700:d=0.300,apad,atrim=end_sample=480000',
    );
  });
});

describe('nextSettings', () => {
  const tried = { gainDb: 3, ceilingDb: -1.8 };
  it('is done when loudness and peak are good', () => {
    expect(nextSettings(tried, { lufs: -16.2, truePeakDb: -1.2 }, -16)).toBeNull();
  });
  it('turns up what the limiter took', () => {
    expect(nextSettings(tried, { lufs: -17, truePeakDb: -1.5 }, -16)).toEqual({ gainDb: 4, ceilingDb: -1.8 });
  });
  it('lowers the ceiling by what the encoder added', () => {
    expect(nextSettings(tried, { lufs: -16, truePeakDb: -0.6 }, -16)).toEqual({
      gainDb: 3,
      ceilingDb: expect.closeTo(-2.4, 5),
    });
  });
  it('does not blow up near silence without end', () => {
    expect(nextSettings({ gainDb: 28, ceilingDb: -1.8 }, { lufs: -40, truePeakDb: -20 }, -16)?.gainDb).toBe(30);
  });
});

describe('parseLoudness', () => {
  // Recorded from ffmpeg 5.1.
  const summary = [
    '[Parsed_ebur128_0 @ 0x55] [info] Summary:',
    '',
    '  Integrated loudness:',
    '    I:         -19.0 LUFS',
    '    Threshold: -29.1 LUFS',
    '  Loudness range:',
    '    LRA:         0.8 LU',
    '    LRA low:   -19.5 LUFS',
    '  True peak:',
    '    Peak:       -3.0 dBFS',
  ];
  it('reads the summary, not the lines before it', () => {
    const running = '[Parsed_ebur128_0 @ 0x55] t: 10.1 TARGET:-23 LUFS M: -18.0 S: -18.9 I: -5.0 LUFS LRA: 0.8 LU';
    expect(parseLoudness([running, ...summary])).toEqual({ lufs: -19, truePeakDb: -3 });
  });
  it('takes the gate and -inf for silence', () => {
    const silent = summary.map((line) => line.replace('-19.0', '-70.0').replace('-3.0', '-inf'));
    expect(parseLoudness(silent)).toEqual({ lufs: Number.NEGATIVE_INFINITY, truePeakDb: Number.NEGATIVE_INFINITY });
  });
  it('knows when there is none', () => {
    expect(parseLoudness(['Conversion failed!'])).toBeNull();
  });
});
