import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { clipArgs, planClip, stillArgs } from './clip-plan.ts';
import { AUDIO_RATE, framesToMs } from './encoding.ts';
import { runFfmpeg } from './ffmpeg.ts';
import type { ClipRequest, FilmRun } from './film-room.ts';
import { verifyFile, verifyJpeg } from './probe.ts';
import { writeVerified } from './write-verified.ts';

/**
 * Renders a scene's clip and its still. Both are written as `.partial`, checked, then renamed; the still first, so
 * that a clip that is there is complete. Rejects as {@link runFfmpeg} does.
 */
export async function renderClip(request: ClipRequest, run: FilmRun): Promise<{ durationMs: number; frames: number }> {
  const { film, frames, file, stillFile } = request;
  const plan = planClip(request);
  const durationMs = framesToMs(frames, film.fps);
  const size = { widthPx: film.widthPx, heightPx: film.heightPx };
  const graph = `${file}.graph.partial`;
  const audio = { codec: 'aac', sampleRate: AUDIO_RATE, channels: 2 };
  const video = { frames, ...size, fps: film.fps, videoCodec: 'h264', pixelFormat: 'yuv420p' };
  return writeVerified({
    file,
    write: async (clip) => {
      await writeFile(graph, plan.filterGraph);
      const args = clipArgs(plan, { clip, graph }, { version: run.tools.version, cores: availableParallelism() });
      await runFfmpeg({ ...run, durationMs, label: 'clip', args });
    },
    verify: async (clip) => {
      await writeVerified({
        file: stillFile,
        // The two read the clip beside each other; it must be good before its still gets its name.
        write: (still) =>
          both(
            verifyFile(clip, { ...video, audio }, run),
            runFfmpeg({ ...run, onProgress: undefined, label: 'still', args: [...stillArgs(clip, request), still] }),
          ),
        verify: (still) => verifyJpeg(still, size),
      });
      return { durationMs, frames };
    },
  }).finally(() => rm(graph, { force: true }));
}

/** Waits for both, and throws what the first, else the second threw: nothing goes on behind a failure. */
async function both(first: Promise<unknown>, second: Promise<unknown>): Promise<void> {
  for (const result of await Promise.allSettled([first, second])) if (result.status === 'rejected') throw result.reason;
}
