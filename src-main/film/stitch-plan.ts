import type { FilmParams } from '../../src-shared/shot.ts';
import { mp4Output, num, seekTo, timescale, videoEncoding } from './encoding.ts';
import type { StitchRequest } from './film-room.ts';

/** A stretch of one clip: `count` frames from frame `from`, which is a keyframe. */
export interface Stretch {
  clip: number;
  from: number;
  count: number;
}

/** What the film's picture is made of, in order. Only what changes is encoded again. */
export type Piece =
  | { kind: 'copy'; stretch: Stretch }
  | { kind: 'fade-in'; stretch: Stretch }
  | { kind: 'fade-out'; stretch: Stretch }
  | { kind: 'crossfade'; before: Stretch; after: Stretch };

export const pieceFrames = (piece: Piece): number => (piece.kind === 'crossfade' ? piece.before : piece.stretch).count;

/** What a plan is made of: lengths alone, so it is known before the first clip. */
export interface StitchLengths extends Pick<StitchRequest, 'joins' | 'frames'> {
  clips: readonly Pick<StitchRequest['clips'][number], 'frames' | 'ends'>[];
}

/** Indices of the clips that a piece is cut from. */
export const clipsOf = (piece: Piece): number[] =>
  piece.kind === 'crossfade' ? [piece.before.clip, piece.after.clip] : [piece.stretch.clip];

/** Plans the joins. Pure. Throws when the clips do not add up to the film's frames. */
export function planStitch({ clips, joins, frames }: StitchLengths): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, { frames: length, ends }] of clips.entries()) {
    const before = joins[i - 1];
    const after = joins[i];
    const { headFrames: head, tailFrames: tail } = ends;
    // A crossfade's frames were made with the clip before.
    if (before !== 'crossfade' && head > 0)
      pieces.push({ kind: 'fade-in', stretch: { clip: i, from: 0, count: head } });
    pieces.push({ kind: 'copy', stretch: { clip: i, from: head, count: length - head - tail } });
    const last: Stretch = { clip: i, from: length - tail, count: tail };
    if (after === 'crossfade')
      pieces.push({ kind: 'crossfade', before: last, after: { clip: i + 1, from: 0, count: tail } });
    else if (tail > 0) pieces.push({ kind: 'fade-out', stretch: last });
  }
  for (const piece of pieces)
    if (pieceFrames(piece) < 1) throw new Error(`a clip is too short for its joins: ${JSON.stringify(piece)}`);
  for (const [i, join] of joins.entries()) {
    const [left, right] = [clips[i]?.ends.tailFrames, clips[i + 1]?.ends.headFrames];
    if (join === 'crossfade' && left !== right)
      throw new Error(`crossfade ${i + 1} overlaps ${left} and ${right} frames`);
    if (join === 'cut' && (left !== 0 || right !== 0))
      throw new Error(`cut ${i + 1} has ends of ${left} and ${right} frames`);
  }
  const total = pieces.reduce((sum, piece) => sum + pieceFrames(piece), 0);
  if (total !== frames) throw new Error(`the clips make ${total} frames, the film has ${frames}`);
  return pieces;
}

/** The argv that makes one piece; its output is to follow. Video only. */
export function pieceArgs(piece: Piece, { files, film }: { files: readonly string[]; film: FilmParams }): string[] {
  const input = (stretch: Stretch): string[] => [
    ...seekTo(stretch.from, film.fps),
    // Reading on to the clip's end costs more than the piece itself.
    ...['-t', num((stretch.count + 1) / film.fps)],
    '-an',
    '-i',
    files[stretch.clip] as string,
  ];
  // Every clip has a constant rate, so its frames are numbered by the time base. After setpts ffmpeg 7.1 holds no rate for
  // constant, and xfade wants one that is.
  const frames = (i: number, stretch: Stretch): string =>
    `[${i}:v:0]trim=end_frame=${stretch.count},settb=1/${film.fps}`;
  const encode = (graph: string): string[] => [
    '-filter_complex',
    graph,
    '-map',
    '[v]',
    ...videoEncoding(film),
    ...mp4Output(),
  ];
  switch (piece.kind) {
    case 'copy': {
      const { count } = piece.stretch;
      return [
        ...input(piece.stretch),
        '-map',
        '0:v:0',
        '-c',
        'copy',
        '-frames:v',
        String(count),
        ...timescale(film),
        ...mp4Output(),
      ];
    }
    case 'fade-in':
    case 'fade-out': {
      const { stretch } = piece;
      const way = piece.kind === 'fade-in' ? 'in' : 'out';
      return [...input(stretch), ...encode(`${frames(0, stretch)},fade=t=${way}:s=0:n=${stretch.count}[v]`)];
    }
    case 'crossfade': {
      const { before, after } = piece;
      const fade = `xfade=transition=fade:duration=${num(before.count / film.fps)}:offset=0`;
      const chains = [
        `${frames(0, before)}[a]`,
        `${frames(1, after)}[b]`,
        `[a][b]${fade},trim=end_frame=${before.count}[v]`,
      ];
      return [...input(before), ...input(after), ...encode(chains.join(';'))];
    }
  }
}

/** Name of a piece's file within the folder: plain, so that the list needs no quoting. */
export const pieceName = (index: number): string => `piece-${String(index).padStart(3, '0')}.mp4`;

/** The list for the concat demuxer, with the exact length of each piece. */
export function concatList(pieces: readonly Piece[], fps: number): string {
  const entries = pieces.map((piece, i) => `file ${pieceName(i)}\nduration ${(pieceFrames(piece) / fps).toFixed(6)}`);
  return `ffconcat version 1.0\n${entries.join('\n')}\n`;
}

export const joinArgs = (list: string, film: FilmParams): string[] => [
  ...['-f', 'concat', '-i', list, '-map', '0:v:0', '-c', 'copy'],
  ...timescale(film),
  ...mp4Output(),
];
