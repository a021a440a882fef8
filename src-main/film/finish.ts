import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AUDIO_RATE, framesToMs } from './encoding.ts';
import { runFfmpeg } from './ffmpeg.ts';
import type { FilmRun, FinishRequest } from './film-room.ts';
import { planFinish } from './finish-plan.ts';
import { verifyBytes, verifyFile } from './probe.ts';
import { writeVerified } from './write-verified.ts';

/** An AAC frame is 21 ms: the sound may end within one of the picture's end. */
const LENGTH_WITHIN_MS = 22;

export interface Finished {
  durationMs: number;
  bytes: number;
  /** True when .srt and .vtt stand beside the film. */
  sidecars: boolean;
}

/**
 * Puts the film together: picture and sound copied, soft captions, chapters, title and credits; poster and caption
 * files beside it; every file by write, verify, rename, the film last. Rejects as runFfmpeg does.
 */
export async function finish(request: FinishRequest, run: FilmRun): Promise<Finished> {
  const { film, frames, file, folder, posterFile, srtFile, vttFile } = request;
  await mkdir(folder, { recursive: true });
  try {
    const metadataFile = join(folder, 'film.ffmetadata');
    const trackFile = join(folder, 'track.vtt');
    const plan = planFinish(request, { metadataFile, trackFile });
    await writeFile(metadataFile, plan.metadata);
    if (plan.track !== null) await writeFile(trackFile, plan.track);
    await writeCaptions(srtFile, plan.sidecars?.srt ?? null);
    await writeCaptions(vttFile, plan.sidecars?.vtt ?? null);
    const size = { widthPx: film.widthPx, heightPx: film.heightPx };
    const still = await richest(request.stills);
    await writeVerified({
      file: posterFile,
      write: (partial) => copyFile(still.file, partial),
      // The still was looked into when it was made.
      verify: (partial) => verifyBytes(partial, still.bytes),
    });
    const durationMs = framesToMs(frames, film.fps);
    await writeVerified({
      file,
      write: (partial) =>
        runFfmpeg({
          tools: run.tools,
          signal: run.signal,
          label: 'film',
          durationMs,
          onProgress: run.onProgress,
          args: [...plan.args, partial],
        }),
      verify: (partial) =>
        verifyFile(
          partial,
          {
            frames,
            durationMs: { value: durationMs, within: LENGTH_WITHIN_MS },
            ...size,
            fps: film.fps,
            videoCodec: 'h264',
            pixelFormat: 'yuv420p',
            audio: { codec: 'aac', sampleRate: AUDIO_RATE, channels: 2 },
            subtitles: plan.subtitles,
            chapters: request.chapters.length,
          },
          run,
        ),
    });
    return { durationMs, bytes: (await stat(file)).size, sidecars: plan.sidecars !== null };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The still that takes most bytes shows most: never a black or empty one where another can be had. */
async function richest(stills: string[]): Promise<{ file: string; bytes: number }> {
  let best = { file: '', bytes: -1 };
  for (const file of stills) {
    const { size } = await stat(file);
    if (size > best.bytes) best = { file, bytes: size };
  }
  return best;
}

/** Writes a caption file, or removes the one of an earlier film that had captions. */
async function writeCaptions(file: string, text: string | null): Promise<void> {
  if (text === null) return rm(file, { force: true });
  await writeVerified({
    file,
    write: (partial) => writeFile(partial, text),
    verify: async (partial) => {
      if ((await readFile(partial, 'utf8')) !== text) throw new Error(`${file} was not written whole`);
    },
  });
}
