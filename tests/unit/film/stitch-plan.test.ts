import { expect, test } from 'vitest';
import { concatList, pieceArgs, planStitch } from '../../../src-main/film/stitch-plan.ts';
import { layoutTimeline } from '../../../src-main/film/timeline.ts';

const joins = ['crossfade', 'cut', 'black'] as const;
const slots = layoutTimeline({
  frames: 400,
  fps: 30,
  scenes: [{}, {}, {}, {}].map(() => ({ spokenMs: 0 })),
  joins: [...joins],
});
const clips = slots.map((slot, i) => ({ file: `c${i}.mp4`, frames: slot.clipFrames, ends: slot.ends }));
const film = { widthPx: 640, heightPx: 360, fps: 30 as const };

test('only joins are encoded; the rest is copied, the film’s fades as they are in its clips', () => {
  const pieces = planStitch({ clips, joins: [...joins], frames: 400 });
  expect(pieces.map((piece) => piece.kind)).toEqual([
    'copy',
    'crossfade',
    'copy',
    'copy',
    'fade-out',
    'fade-in',
    'copy',
  ]);
  expect(pieces[1]).toEqual({
    kind: 'crossfade',
    before: { clip: 0, from: clips[0]?.frames ? clips[0].frames - 15 : 0, count: 15 },
    after: { clip: 1, from: 0, count: 15 },
  });
});

test('clips that do not add up to the film are refused before anything runs', () => {
  expect(() => planStitch({ clips, joins: [...joins], frames: 401 })).toThrow('the film has 401');
  const wrong = clips.map((clip, i) => (i === 1 ? { ...clip, ends: { ...clip.ends, headFrames: 12 } } : clip));
  expect(() => planStitch({ clips: wrong, joins: [...joins], frames: 400 })).toThrow('crossfade 1 overlaps 15 and 12');
});

test('a body is copied from its keyframe for exactly its frames', () => {
  const args = pieceArgs({ kind: 'copy', stretch: { clip: 0, from: 7, count: 50 } }, { files: ['a b.mp4'], film });
  expect(args.slice(0, 8)).toEqual(['-noaccurate_seek', '-ss', '0.233334', '-t', '1.7', '-an', '-i', 'a b.mp4']);
  expect(args.join(' ')).toContain('-c copy -frames:v 50 -video_track_timescale 15360');
});

test('frames come to a crossfade at a constant rate, which ffmpeg 7.1 holds for none after setpts', () => {
  const ends = { before: { clip: 0, from: 85, count: 15 }, after: { clip: 1, from: 0, count: 15 } };
  const args = pieceArgs({ kind: 'crossfade', ...ends }, { files: ['a.mp4', 'b.mp4'], film });
  const graph = args[args.indexOf('-filter_complex') + 1];
  expect(graph).toContain('trim=end_frame=15,settb=1/30[a];');
  expect(graph).not.toContain('setpts');
});

test('the list holds plain names and exact lengths', () => {
  const pieces = planStitch({ clips: clips.slice(0, 1), joins: [], frames: clips[0]?.frames ?? 0 });
  const list = concatList(pieces, 30).split('\n');
  expect(list.slice(0, 3)).toEqual(['ffconcat version 1.0', 'file piece-000.mp4', 'duration 3.100000']);
});
