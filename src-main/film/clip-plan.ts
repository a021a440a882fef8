import type { FilmParams, ScenePicture, Shot } from '../../src-shared/shot.ts';
import {
  AUDIO_RATE,
  cardAudioEncoding,
  forceKeyframes,
  framesToMs,
  IS_BT709,
  mp4Output,
  num,
  seekTo,
  videoEncoding,
} from './encoding.ts';
import type { ClipRequest } from './film-room.ts';
import { shownRows } from './hidden-rows.ts';
import { type LayerTask, layerOverlays, layerStream, shownFrames } from './layer-graph.ts';
import { LayerFiles } from './layer-input.ts';
import { stillShot } from './still-shot.ts';

/** Everything ffmpeg is told to make a clip: pure data. */
export interface ClipPlan {
  inputs: string[];
  filterGraph: string;
  /** What follows inputs and graph, but for the file. */
  options: string[];
}

/** Where a clip is made. */
export interface ClipPlace {
  /** Of ffmpeg: from 7.0 on any option reads a file when it is written with a slash. */
  version: string;
  /** Of the machine. */
  cores: number;
}

/** Where a clip's parts are: the mp4 goes to `clip`, the graph is read from `graph`. */
export interface ClipFiles {
  clip: string;
  graph: string;
}

/**
 * The whole argv of a clip. The graph is read from a file: a scene of many layers has more than the 128 KiB that Linux
 * allows one argument.
 */
export function clipArgs(plan: ClipPlan, { clip, graph }: ClipFiles, { version, cores }: ClipPlace): string[] {
  // "5.1.9-0+deb12u1", "n7.1"; a build of the newest source ("N-118000-g…", a date) has no number like that.
  const major = Number(/^n?(\d{1,3})\b/.exec(version)?.[1] ?? Number.POSITIVE_INFINITY);
  const option = major >= 7 ? '-/filter_complex' : '-filter_complex_script';
  const threads = ['-threads:v', String(encoderThreads(cores))];
  const graphOptions = ['-filter_complex_threads', String(graphThreads(cores)), option, graph];
  return [...plan.inputs, ...graphOptions, ...plan.options, ...threads, clip];
}

/**
 * Two clips are made side by side, and each encodes beside its graph. An overlay that shares its rows with a second
 * thread waits for it longer than it gains: on two cores a clip of 24 layers alone takes 2.8 in place of 3.4 s.
 */
const graphThreads = (cores: number): number => Math.max(1, Math.floor(cores / 4));

/**
 * The cores that two clips side by side leave each other. x264 itself would take three threads on two cores: 25 MB more
 * for each clip, and the film of the benchmark takes as long.
 */
const encoderThreads = (cores: number): number => Math.max(1, Math.floor(cores / 2));

/** The frame that the scene's card shows; a keyframe. */
const stillFrame = (frames: number): number => Math.floor(frames / 2);

/**
 * The argv that takes the still (JPEG) out of a finished clip; its output is to follow. As a second output of the clip's
 * own graph it made the film's frames wait for each other: 470 MB at 1080p.
 */
export function stillArgs(clip: string, { frames, film }: Pick<ClipRequest, 'frames' | 'film'>): string[] {
  // JPEG is full range by the older matrix, whatever the film is.
  const toJpeg = 'scale=in_color_matrix=bt709:out_color_matrix=bt601:in_range=tv:out_range=pc,format=yuvj420p';
  return [
    ...seekTo(stillFrame(frames), film.fps),
    ...['-i', clip, '-map', '0:v:0', '-vf', toJpeg, '-frames:v', '1'],
    ...['-q:v', '3', '-f', 'image2', '-update', '1'],
  ];
}

/** Plans a clip: inputs, filter graph and options. Pure; texts never enter it, for they are painted in the layers. */
export function planClip(request: ClipRequest): ClipPlan {
  const { film, frames, ends } = request;
  const shots = fitShots(toShots(request.picture, film), frames).map((shot) => ({
    ...shot,
    layers: shot.layers.filter((layer) => shownFrames(layer, film, shot.frames).count > 0),
  }));
  const files = new LayerFiles(
    shots.flatMap(({ layers }) => layers),
    film.fps,
  );
  const chains = files.chains;
  for (const [s, shot] of shots.entries()) {
    const rows = shownRows(shot, film);
    const tasks = shot.layers.map((layer, l) => {
      const shownPx = rows[l] ?? layer.heightPx;
      return { layer, shownPx, source: files.take(layer), name: `s${s}l${l}`, film, frames: shot.frames };
    });
    chains.push(...stack(tasks, { film, name: `s${s}`, frames: shot.frames }));
  }
  const joined = shots.map((_, s) => `[s${s}]`).join('');
  chains.push(
    `${joined}${shots.length > 1 ? `concat=n=${shots.length}:v=1:a=0,` : ''}${filmFades(request)}setsar=1,${IS_BT709}[v]`,
  );
  const narration = sound(request, files.count);
  return {
    inputs: [...files.inputs, ...narration.inputs],
    filterGraph: [...chains, narration.chain].join(';'),
    options: [
      ...['-map', '[v]', '-map', '[a]'],
      ...videoEncoding(film),
      ...forceKeyframes([ends.headFrames, stillFrame(frames), frames - ends.tailFrames]),
      ...cardAudioEncoding(),
      ...mp4Output(),
    ],
  };
}

/** The film's own fades from black and to it. */
function filmFades({ ends: { fadeInFrames = 0, fadeOutFrames = 0 }, frames }: ClipRequest): string {
  const fadeIn = fadeInFrames > 0 ? `fade=t=in:s=0:n=${fadeInFrames},` : '';
  return fadeIn + (fadeOutFrames > 0 ? `fade=t=out:s=${frames - fadeOutFrames}:n=${fadeOutFrames},` : '');
}

const toShots = (picture: ScenePicture, film: FilmParams): Shot[] =>
  picture.kind === 'layers' ? picture.shots : [stillShot(picture, film)];

/** The shots make up exactly the clip: the last one gives or takes what is missing. */
function fitShots(shots: readonly Shot[], frames: number): Shot[] {
  const fitted: Shot[] = [];
  let left = frames;
  for (const [i, shot] of shots.entries()) {
    const length = i === shots.length - 1 ? left : Math.min(shot.frames, left);
    if (length > 0) fitted.push({ ...shot, frames: length });
    left -= length;
  }
  return fitted;
}

/** Back-to-front overlays of one shot's layers, ending in `[name]`. */
function stack(
  layers: readonly LayerTask[],
  { film, name, frames }: { film: FilmParams; name: string; frames: number },
): string[] {
  const size = `${film.widthPx}:${film.heightPx}`;
  const [ground, ...above] = layers;
  const base = ground?.layer.opaque ? layerStream(ground) : null;
  const over = (base ? above : layers).map(layerOverlays);
  const overlays = over.flatMap((layer) => layer.overlays);
  const from = base
    ? `[${base.stream.label}]crop=${size}:x='-(${base.stream.x})':y='-(${base.stream.y})'`
    : `color=c=black:s=${film.widthPx}x${film.heightPx}:r=${film.fps},format=yuv420p,trim=end_frame=${frames},settb=1/${film.fps},setpts=N`;
  return [
    ...(base?.chains ?? []),
    ...over.flatMap((layer) => layer.chains),
    `${from}[${overlays.length > 0 ? `${name}b0` : name}]`,
    ...overlays.map(({ label, x, y, enable, passing }, i) => {
      const when = `${passing ? ':eof_action=pass' : ''}${enable ? `:enable='${enable}'` : ''}`;
      const to = i === overlays.length - 1 ? name : `${name}b${i + 1}`;
      return `[${name}b${i}][${label}]overlay=x='${x}':y='${y}':format=yuv420${when}[${to}]`;
    }),
  ];
}

/** The scene's own sound, so that its card plays alone: narration in its place, else silence; exactly as long. */
function sound(
  { narrationFile, narrationStartMs, film, frames }: ClipRequest,
  input: number,
): { inputs: string[]; chain: string } {
  const seconds = num(framesToMs(frames, film.fps) / 1000);
  if (narrationFile === null)
    return { inputs: [], chain: `anullsrc=r=${AUDIO_RATE}:cl=stereo,atrim=end=${seconds}[a]` };
  const delay = Math.max(0, Math.round(narrationStartMs));
  const format = `aresample=${AUDIO_RATE},aformat=channel_layouts=stereo`;
  return {
    inputs: ['-i', narrationFile],
    chain: `[${input}:a:0]${format},adelay=${delay}:all=1,apad=whole_dur=${seconds},atrim=end=${seconds}[a]`,
  };
}
