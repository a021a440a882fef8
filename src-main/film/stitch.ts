import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { framesToMs } from './encoding.ts';
import { runFfmpeg } from './ffmpeg.ts';
import type { FilmRun, StitchRequest } from './film-room.ts';
import { verifyFile } from './probe.ts';
import { concatList, joinArgs, type Piece, pieceArgs, pieceName, planStitch } from './stitch-plan.ts';
import { writeVerified } from './write-verified.ts';

/** Where pieces go and what they are cut from; a clip that is not there yet may have any name. */
type PieceRequest = Pick<StitchRequest, 'folder' | 'film'> & { clips: readonly { file: string }[] };

/** Pieces are short: two at once keep two cores busy. */
const AT_ONCE = 2;

/**
 * Makes piece `index` of a plan unless it is there; the folder and the clips that it is cut from must be. It gets its
 * name when it is whole, so a folder may hold pieces made before the last clip was there. Rejects as runFfmpeg does.
 */
export async function makePiece(
  { folder, clips, film }: PieceRequest,
  { piece, index }: { piece: Piece; index: number },
  run: FilmRun,
): Promise<void> {
  const file = join(folder, pieceName(index));
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const args = pieceArgs(piece, { files: clips.map((clip) => clip.file), film });
  await writeVerified({
    file,
    write: (partial) =>
      runFfmpeg({ tools: run.tools, signal: run.signal, label: `join (${piece.kind})`, args: [...args, partial] }),
    // All pieces are counted when they are one film.
    verify: async () => undefined,
  });
}

/**
 * Joins the clips' pictures to the film's picture (video only): bodies are copied, only joins and the film's two ends
 * are encoded. Exactly `request.frames` frames come out. Rejects as runFfmpeg does.
 */
export async function stitch(request: StitchRequest, run: FilmRun): Promise<void> {
  const { film, frames, folder, file } = request;
  const pieces = planStitch(request);
  let done = 0;
  const step = (): void => run.onProgress?.(++done / (pieces.length + 1));
  // When one piece fails the others need not be finished.
  const failed = new AbortController();
  const signal = AbortSignal.any([run.signal, failed.signal]);
  await mkdir(folder, { recursive: true });
  try {
    const queue = new PQueue({ concurrency: AT_ONCE });
    const work = pieces.map((piece, index) => async (): Promise<void> => {
      await makePiece(request, { piece, index }, { tools: run.tools, signal });
      step();
    });
    const results = await Promise.allSettled(
      work.map((task) =>
        queue.add(task).catch((thrown: unknown) => {
          failed.abort(thrown);
          throw thrown;
        }),
      ),
    );
    run.signal.throwIfAborted();
    if (failed.signal.aborted) throw failed.signal.reason;
    if (results.some((result) => result.status === 'rejected')) throw new Error('a piece of the film is missing');
    const list = join(folder, 'pieces.txt');
    await writeFile(list, concatList(pieces, film.fps));
    await writeVerified({
      file,
      write: (partial) =>
        runFfmpeg({ tools: run.tools, signal: run.signal, label: 'join', args: [...joinArgs(list, film), partial] }),
      verify: (partial) =>
        verifyFile(
          partial,
          {
            frames,
            durationMs: { value: framesToMs(frames, film.fps), within: 1 },
            widthPx: film.widthPx,
            heightPx: film.heightPx,
            fps: film.fps,
            videoCodec: 'h264',
            pixelFormat: 'yuv420p',
          },
          run,
        ),
    });
    step();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
