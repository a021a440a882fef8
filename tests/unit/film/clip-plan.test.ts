import { expect, test } from 'vitest';
import { clipArgs, planClip, stillArgs } from '../../../src-main/film/clip-plan.ts';
import type { ClipRequest } from '../../../src-main/film/film-room.ts';
import { sequencePattern } from '../../../src-main/film/layer-input.ts';
import { stillShot } from '../../../src-main/film/still-shot.ts';
import type { Layer } from '../../../src-shared/shot.ts';

const film = { widthPx: 640, heightPx: 360, fps: 30 as const };
const at = (x: number, y = 0) => ({ x, y });
const sky: Layer = {
  file: '/a/sky.png',
  widthPx: 640,
  heightPx: 360,
  motion: { from: at(0), to: at(0), ease: 'linear' },
  opaque: true,
};
const sun: Layer = {
  file: "/a/it's 50% sun.png",
  widthPx: 80,
  heightPx: 80,
  motion: { from: at(10, 20), to: at(10, 20), ease: 'linear' },
  opaque: false,
  visible: { startS: 1, endS: 3, fadeS: 0.5 },
};
const request: ClipRequest = {
  picture: {
    kind: 'layers',
    shots: [
      { frames: 60, layers: [sky, sun] },
      { frames: 60, layers: [sky] },
    ],
  },
  film,
  frames: 124,
  ends: { headFrames: 9, tailFrames: 15 },
  narrationFile: '/a/n.wav',
  narrationStartMs: 350,
  file: '/a/c.mp4',
  stillFile: '/a/c.jpg',
};

test('each shot is a segment of one graph, the last one made to fit', () => {
  const chains = planClip(request).filterGraph.split(';');
  expect(chains).toEqual([
    '[0:v:0]split=2[f0u0][f0u1]',
    '[f0u0]scale=640:360:flags=bicubic,format=gbrp,scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_inp,format=yuv420p[s0l0c]',
    '[s0l0c]loop=loop=59:size=1,settb=1/30,setpts=N[s0l0]',
    '[1:v:0]scale=80:80:flags=bicubic,format=gbrap,scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_inp,format=yuva420p[s0l1c]',
    '[s0l1c]loop=loop=29:size=1,settb=1/30,setpts=N+30,fade=t=in:s=0:n=15:alpha=1,fade=t=out:s=15:n=15:alpha=1[s0l1]',
    "[s0l0]crop=640:360:x='-(2*floor(floor((0)*0.5+0.5)/1))':y='-(2*floor(floor((0)*0.5+0.5)/1))'[s0b0]",
    "[s0b0][s0l1]overlay=x='2*floor(floor((10)*0.5+0.5)/1)':y='2*floor(floor((20)*0.5+0.5)/1)':format=yuv420:eof_action=pass[s0]",
    '[f0u1]scale=640:360:flags=bicubic,format=gbrp,scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_inp,format=yuv420p[s1l0c]',
    '[s1l0c]loop=loop=63:size=1,settb=1/30,setpts=N[s1l0]',
    "[s1l0]crop=640:360:x='-(2*floor(floor((0)*0.5+0.5)/1))':y='-(2*floor(floor((0)*0.5+0.5)/1))'[s1]",
    '[s0][s1]concat=n=2:v=1:a=0,setsar=1,setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709[v]',
    '[2:a:0]aresample=48000,aformat=channel_layouts=stereo,adelay=350:all=1,apad=whole_dur=4.13333,atrim=end=4.13333[a]',
  ]);
});

test('the film’s first clip comes out of black and its last one goes into it', () => {
  const joined = (ends: Partial<ClipRequest['ends']>): string =>
    planClip({ ...request, ends: { ...request.ends, ...ends } })
      .filterGraph.split(';')
      .find((chain) => chain.includes('concat=')) ?? '';
  expect(joined({ fadeInFrames: 9 })).toContain('concat=n=2:v=1:a=0,fade=t=in:s=0:n=9,setsar');
  expect(joined({ fadeOutFrames: 9 })).toContain('concat=n=2:v=1:a=0,fade=t=out:s=115:n=9,setsar');
});

test('a layer is made for the frames on which it is seen, its path still that of the shot', () => {
  const layers = (visible: Layer['visible']): Layer[] => [
    sky,
    { ...sun, motion: { ...sun.motion, to: at(70, 20) }, ...(visible ? { visible } : {}) },
  ];
  const graph = (visible: Layer['visible']): string =>
    planClip({ ...request, picture: { kind: 'layers', shots: [{ frames: 120, layers: layers(visible) }] } })
      .filterGraph;
  expect(graph({ startS: 1, endS: 9, fadeS: 0 })).toContain('loop=loop=93:size=1,settb=1/30,setpts=N+30,crop=');
  expect(graph({ startS: 1, endS: 9, fadeS: 0 })).toMatch(/crop=[^']*'[^']*60\*min\(\(n\+30\)\/123,1\)/);
  expect(graph({ startS: 1, endS: 9, fadeS: 0 })).toMatch(/overlay=x='[^']*60\*min\(n\/123,1\)/);
  // Words of a time that is over are no input at all.
  expect(graph({ startS: 5, endS: 9, fadeS: 0 })).not.toContain('[s0l1]');
});

test('planes are read as they are: the cells that they hold, and of each only the rows that are seen', () => {
  const boat: Layer = {
    file: '/a/boat.yuv',
    cells: { x: 2, y: 2 },
    widthPx: 100,
    heightPx: 60,
    sequence: { frames: 4, fps: 12.5 },
    motion: { from: at(0), to: at(30, 10), ease: 'linear' },
    opaque: false,
  };
  const plan = planClip({ ...request, picture: { kind: 'layers', shots: [{ frames: 124, layers: [sky, boat] }] } });
  expect(plan.inputs.join(' ')).toContain(
    '-f rawvideo -pixel_format yuva420p -video_size 204x124 -framerate 30 -i /a/boat.yuv',
  );
  const [, , chain = ''] = plan.filterGraph.split(';');
  expect(chain).toMatch(/^\[1:v:0\]setparams=range=tv:[^,]*,loop=loop=-1:size=4,.*crop=w=102:h=62:x='102\*mod/);
});

test('a picture that stays the same is no stream: each cell is one frame, laid down when it is its turn', () => {
  const hill: Layer = {
    file: '/a/hill.yuv',
    cells: { x: 2, y: 1 },
    widthPx: 700,
    heightPx: 60,
    motion: { from: at(-60, 300), to: at(0, 300), ease: 'linear' },
    opaque: false,
  };
  const post: Layer = {
    ...hill,
    file: '/a/post.yuv',
    cells: { x: 1, y: 1 },
    motion: { ...hill.motion, to: at(-60, 300) },
  };
  const plan = planClip({
    ...request,
    picture: { kind: 'layers', shots: [{ frames: 124, layers: [sky, hill, post] }] },
  });
  const chains = plan.filterGraph.split(';').slice(2, 9);
  const turn = 'mod(floor((-60+60*min(n/123,1))*1+0.5),2)';
  const place = "x='2*floor(floor((-60+60*min(n/123,1))*1+0.5)/2)':y='2*floor(floor((300)*0.5+0.5)/1)':format=yuv420";
  expect(chains.map((chain) => chain.replace(/setparams=[^,]*/, 'setparams'))).toEqual([
    '[1:v:0]setparams,setpts=-1,split=2[s0l1p0][s0l1p1]',
    '[s0l1p0]crop=702:60:0:0[s0l1q0]',
    '[s0l1p1]crop=702:60:702:0[s0l1q1]',
    '[2:v:0]setparams,setpts=-1[s0l2]',
    "[s0l0]crop=640:360:x='-(2*floor(floor((0)*0.5+0.5)/1))':y='-(2*floor(floor((0)*0.5+0.5)/1))'[s0b0]",
    `[s0b0][s0l1q0]overlay=${place}:enable='eq(${turn},0)'[s0b1]`,
    `[s0b1][s0l1q1]overlay=${place}:enable='eq(${turn},1)'[s0b2]`,
  ]);
});

test('the still is the keyframe in the middle of the clip', () => {
  const line = stillArgs('c.mp4', request).join(' ');
  expect(line).toContain('-noaccurate_seek -ss 2.066667 -i c.mp4');
  expect(planClip(request).options.join(' ')).toContain('eq(n,62)');
});

test('file names stay out of the graph; each is an input of its own, read once for both shots', () => {
  const plan = planClip(request);
  expect(plan.filterGraph).not.toContain('/a/');
  expect(plan.inputs.filter((_, i) => plan.inputs[i - 1] === '-i')).toEqual(['/a/sky.png', sun.file, '/a/n.wav']);
});

test('the clip is born with the film’s parameters and keyframes where joins will cut', () => {
  const line = clipArgs(planClip(request), { clip: 'c.partial', graph: 'g' }, { version: '5.1.9', cores: 2 }).join(' ');
  expect(line).toContain('-profile:v high -pix_fmt yuv420p');
  expect(line).toContain('-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv');
  expect(line).toContain('-force_key_frames expr:eq(n,9)+eq(n,62)+eq(n,109)');
  expect(line.endsWith('-f mp4 -threads:v 1 c.partial')).toBe(true);
});

test('the graph is read from a file, by the option that the build has', () => {
  const args = (version: string): string =>
    clipArgs(planClip(request), { clip: 'c', graph: 'g' }, { version, cores: 2 }).find((arg) =>
      /filter_complex(_script)?$/.test(arg),
    ) ?? '';
  expect(['5.1.9-0+deb12u1', 'n6.0'].map(args)).toEqual(['-filter_complex_script', '-filter_complex_script']);
  expect(['7.0', 'n7.1-152-gd72536008a', 'N-118000-g1234', '2025-01-01-git'].map(args)).toEqual(
    Array.from({ length: 4 }, () => '-/filter_complex'),
  );
});

test('a graph leaves the cores to the encoders and to the clip beside it', () => {
  const threads = (cores: number): string | undefined => {
    const args = clipArgs(planClip(request), { clip: 'c', graph: 'g' }, { version: '5.1', cores });
    return args[args.indexOf('-filter_complex_threads') + 1];
  };
  expect([1, 2, 4, 8, 16].map(threads)).toEqual(['1', '1', '1', '2', '4']);
});

test('a scene without narration has silence of its length', () => {
  expect(planClip({ ...request, narrationFile: null }).filterGraph).toContain(
    'anullsrc=r=48000:cl=stereo,atrim=end=4.13333[a]',
  );
});

test('a flat picture covers the frame while the camera travels over it', () => {
  for (const [widthPx, heightPx] of [
    [1024, 1024],
    [1344, 768],
    [400, 900],
  ] as const) {
    const shot = stillShot({ kind: 'still', file: '/a/p.png', widthPx, heightPx, frames: 120 }, film);
    const [layer] = shot.layers;
    if (!layer) throw new Error('no layer');
    for (const { x, y } of [layer.motion.from, layer.motion.to]) {
      expect(x).toBeLessThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(0);
      expect(x + layer.widthPx).toBeGreaterThanOrEqual(film.widthPx);
      expect(y + layer.heightPx).toBeGreaterThanOrEqual(film.heightPx);
    }
    expect(layer.motion.from).not.toEqual(layer.motion.to);
  }
});

test('the pattern of a sequence comes from its first file', () => {
  expect(sequencePattern('/50% off/boat-000.png')).toEqual({ pattern: '/50%% off/boat-%03d.png', start: 0 });
  expect(sequencePattern('C:\\b\\boat-12.png')).toEqual({ pattern: 'C:\\b\\boat-%02d.png', start: 12 });
  expect(() => sequencePattern('/a/boat.png')).toThrow('number');
});
