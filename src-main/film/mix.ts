import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AUDIO_RATE } from './encoding.ts';
import { runFfmpeg } from './ffmpeg.ts';
import type { FilmRun, MixRequest, ProbeResult } from './film-room.ts';
import { type Loudness, measureLoudness } from './loudness.ts';
import { type MasterSettings, masterArgs, planMix, premixArgs } from './mix-plan.ts';
import { verifyBytes, verifyFile } from './probe.ts';
import { writeVerified } from './write-verified.ts';

/** Highest true peak of the encoded sound (issue 2: at most −1 dBTP), and the room that AAC is given to overshoot. */
const PEAK_MAX_DB = -1;
const FIRST_CEILING_DB = -1.8;
/** Good enough; the film is allowed ±1. */
const LUFS_WITHIN = 0.3;
/** The limiter takes loudness and the encoder adds peaks, so what came out is measured, and made again where needed. */
const ATTEMPTS = 4;
/** Two samples of 32-bit floats. */
const PREMIX_FRAME_BYTES = 8;
/** Silence with a little noise is not blown up to speech. */
const GAIN_MAX_DB = 30;

export interface Mixed extends Loudness {
  durationMs: number;
}

/** Pure: the next settings from what came out of the last, or null when that is good. */
export function nextSettings(tried: MasterSettings, got: Loudness, targetLufs: number): MasterSettings | null {
  const tooLoudBy = got.truePeakDb - PEAK_MAX_DB;
  const offBy = targetLufs - got.lufs;
  if (tooLoudBy <= 0 && Math.abs(offBy) <= LUFS_WITHIN) return null;
  return {
    gainDb: Math.min(GAIN_MAX_DB, tried.gainDb + (Math.abs(offBy) <= LUFS_WITHIN ? 0 : offBy)),
    ceilingDb: tooLoudBy > 0 ? tried.ceilingDb - tooLoudBy - 0.2 : tried.ceilingDb,
  };
}

/**
 * Mixes the stems to one AAC track of exactly the film's length at its loudness. A film without any sound gets a silent
 * track (−Infinity LUFS). `request.folder` must exist or be creatable; what is put there is removed.
 */
export async function mix(request: MixRequest, run: FilmRun): Promise<Mixed> {
  const { durationMs, targetLufs, file, folder } = request;
  const { tools, signal, onProgress } = run;
  await mkdir(folder, { recursive: true });
  const premix = join(folder, 'premix.wav');
  try {
    await runFfmpeg({
      tools,
      signal,
      label: 'mix',
      args: premixArgs(planMix(request), premix),
      durationMs,
      onProgress: (fraction) => onProgress?.(fraction * 0.5),
    });
    // Cut short, it would be filled up with silence, and the mix be as long as it should.
    await verifyBytes(premix, Math.floor((durationMs / 1000) * AUDIO_RATE) * PREMIX_FRAME_BYTES);
    const raw = await measureLoudness(premix, run);
    const silent = !Number.isFinite(raw.lufs);
    let settings: MasterSettings | null = {
      gainDb: silent ? 0 : Math.min(GAIN_MAX_DB, targetLufs - raw.lufs),
      ceilingDb: FIRST_CEILING_DB,
    };
    let mixed: Loudness = raw;
    let probed: ProbeResult | null = null;
    const check = (partial: string): Promise<ProbeResult> =>
      verifyFile(
        partial,
        // An AAC frame is 21 ms: the track may end within one of the film's end.
        { durationMs: { value: durationMs, within: 22 }, audio: { codec: 'aac', sampleRate: 48_000, channels: 2 } },
        run,
      );
    const master = async (partial: string): Promise<void> => {
      for (let attempt = 1; settings && attempt <= ATTEMPTS; attempt++) {
        await runFfmpeg({
          tools,
          signal,
          label: `master ${attempt}`,
          args: masterArgs({ premix, durationMs, file: partial }, settings),
          durationMs,
          onProgress: (fraction) => onProgress?.(0.5 + fraction * 0.4),
        });
        probed = await check(partial);
        mixed = await measureLoudness(partial, run);
        settings = silent ? null : nextSettings(settings, mixed, targetLufs);
      }
    };
    // What is measured was looked into before.
    const made = await writeVerified({ file, write: master, verify: async (partial) => probed ?? check(partial) });
    onProgress?.(1);
    return { ...mixed, durationMs: made.durationMs };
  } finally {
    await rm(premix, { force: true });
  }
}
