import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clipArgs, planClip, stillArgs } from '../../../src-main/film/clip-plan.ts';
import type { ClipRequest, FinishRequest, Stem } from '../../../src-main/film/film-room.ts';
import { planFinish } from '../../../src-main/film/finish-plan.ts';
import { loudnessArgs } from '../../../src-main/film/loudness.ts';
import { masterArgs, planMix, premixArgs } from '../../../src-main/film/mix-plan.ts';
import { decodeArgs, hearArgs } from '../../../src-main/film/music-file.ts';
import { type Piece, pieceArgs } from '../../../src-main/film/stitch-plan.ts';
import { NEEDED } from '../../../src-main/film/tools.ts';
import type { Layer, LayerMotion, ScenePicture } from '../../../src-shared/shot.ts';

const film = { widthPx: 640, heightPx: 360, fps: 30 as const };
const still: LayerMotion = { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, ease: 'linear' };
const slow: LayerMotion = { ...still, to: { x: 21, y: 11 } };
const layer = (part: Partial<Layer>): Layer => ({
  file: '/a/l.png',
  widthPx: 660,
  heightPx: 380,
  motion: slow,
  opaque: false,
  ...part,
});
const shot = (...layers: Layer[]) => ({ frames: 60, layers });

/** Every kind of layer, of shot and of sound that a clip can have. */
function clipPlans(): string[][] {
  const layered: ScenePicture = {
    kind: 'layers',
    shots: [
      shot(layer({ opaque: true, motion: still }), layer({ visible: { startS: 0, endS: 1, fadeS: 0.2 } })),
      shot(layer({ file: '/a/b-000.png', sequence: { frames: 4, fps: 12.5 } })),
      shot(layer({ file: '/a/c.yuv', cells: { x: 2, y: 1 } })),
    ],
  };
  const flat: ScenePicture = { kind: 'still', file: '/a/s.png', widthPx: 900, heightPx: 900, frames: 60 };
  return [layered, flat].flatMap((picture) =>
    [null, '/a/n.wav'].map((narrationFile) => {
      const ends = { headFrames: 0, tailFrames: 0 };
      const request: ClipRequest = {
        ...{ picture, film, frames: 180, ends, narrationFile, narrationStartMs: 300 },
        ...{ file: '/a/c.mp4', stillFile: '/a/c.jpg' },
      };
      const plan = planClip(request);
      const args = clipArgs(plan, { clip: request.file, graph: 'GRAPH' }, { version: '5.1', cores: 2 });
      return args.map((argument) => (argument === 'GRAPH' ? plan.filterGraph : argument));
    }),
  );
}

function mixPlans(): string[][] {
  const stem = (kind: Stem['kind'], startMs = 0): Stem => ({ kind, file: `/a/${kind}.wav`, startMs, durationMs: 4000 });
  const stems = [[], [stem('music')], [stem('narration', 500), stem('music'), stem('ambience'), stem('effect')]];
  const request = { durationMs: 5000, targetLufs: -16, file: '/a/m.m4a', folder: '/a' };
  return [
    ...stems.map((list) => premixArgs(planMix({ ...request, stems: list }), '/a/p.wav')),
    masterArgs({ premix: '/a/p.wav', durationMs: 5000, file: '/a/m.m4a' }, { gainDb: 1, ceilingDb: -2 }),
    loudnessArgs('/a/m.m4a'),
  ];
}

function piecePlans(): string[][] {
  const stretch = { clip: 0, from: 0, count: 12 };
  const pieces: Piece[] = [
    { kind: 'copy', stretch },
    { kind: 'fade-in', stretch },
    { kind: 'fade-out', stretch },
    { kind: 'crossfade', before: stretch, after: { ...stretch, clip: 1 } },
  ];
  return pieces.map((piece) => pieceArgs(piece, { files: ['/a/0.mp4', '/a/1.mp4'], film }));
}

function finishPlans(): string[][] {
  const request: FinishRequest = {
    ...{ videoFile: 'v.mp4', soundFile: 's.wav', captions: 'soft', language: 'en', title: 'T', credits: 'C' },
    ...{ cues: [{ startMs: 0, endMs: 1000, lines: ['Hello'] }], chapters: [], film, frames: 300, file: 'f.mp4' },
    ...{ stills: ['s.jpg'], posterFile: 'p.jpg', srtFile: 'f.srt', vttFile: 'f.vtt', folder: 'finish' },
  };
  const files = { metadataFile: 'm', trackFile: 't' };
  return ['s.m4a', 's.wav'].map((soundFile) => planFinish({ ...request, soundFile }, files).args);
}

const stillPlan = [...stillArgs('/a/c.mp4', { frames: 120, film }), '/a/c.jpg'];
const musicPlans = (): string[][] => [
  hearArgs({ file: '/a/m', format: 'mp3', maxS: 1800 }),
  decodeArgs({ file: '/a/m', format: 'mp3', fromS: 0, lengthS: 30, out: '/a/m.raw' }),
];

const ALL = [...clipPlans(), stillPlan, ...mixPlans(), ...musicPlans(), ...piecePlans(), ...finishPlans()];
const GRAPH_OPTIONS = ['-filter_complex', '-filter_complex_script', '-/filter_complex', '-af', '-vf'];

/** What follows an option that is one of these, in all plans. */
const valuesOf = (isOption: (option: string) => boolean): string[] =>
  ALL.flatMap((args) => args.filter((_, i) => isOption(args[i - 1] ?? '')));

/** The names of the filters in a graph; quoted expressions hold commas of their own. */
const filtersIn = (graph: string): string[] =>
  graph
    .replace(/'[^']*'/g, '')
    .split(/[;,]/)
    .map((filter) => /^(?:\[[^\]]*\])*([a-z0-9_]+)/.exec(filter)?.[1] ?? `not a filter: ${filter}`);

test('ffmpeg is asked for every filter that a plan names, and for no other', () => {
  const graphs = valuesOf((option) => GRAPH_OPTIONS.includes(option));
  const named = new Set(graphs.flatMap(filtersIn));
  expect([...named].sort()).toEqual([...NEEDED.filters].sort());
});

test('ffmpeg is asked for every encoder that a plan names; mjpeg is what image2 writes', () => {
  const named = new Set([...valuesOf((option) => /^-c(?::|$)/.test(option)), 'mjpeg']);
  named.delete('copy');
  expect([...named].sort()).toEqual([...NEEDED.encoders].sort());
});

test('no other file gives ffmpeg a graph', () => {
  const planners = ['clip-plan', 'finish-plan', 'loudness', 'mix-plan', 'music-file', 'stitch-plan'];
  const graph = /'-(?:\/?filter_complex(?:_script)?|af|vf|lavfi|filter(?::[av])?)'|'lavfi'/;
  const files = globSync('src-main/**/*.ts').filter((file) => graph.test(readFileSync(file, 'utf8')));
  expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(
    planners.map((name) => `src-main/film/${name}.ts`),
  );
});
