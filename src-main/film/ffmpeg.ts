import { type ChildEnd, superviseChild } from '../process/children.ts';
import { TransientCause } from '../process/transient.ts';
import { ffmpegFailure } from './ffmpeg-errors.ts';
import { type FfmpegProgress, progressReader } from './ffmpeg-progress.ts';
import { type FfmpegTools, STALL_MS } from './film-room.ts';
import { startFfmpeg } from './fluent.ts';

export interface FfmpegRequest {
  tools: Pick<FfmpegTools, 'ffmpeg' | 'stallMs'>;
  /** Inputs, graph, options and, last, the output. Never carries a user's text: that goes into files. */
  args: readonly string[];
  signal: AbortSignal;
  /** For the log and the message: "clip 2". */
  label: string;
  /** Length of the output; without it there is no progress. */
  durationMs?: number | undefined;
  /** Measured fraction done, 0–1, never falling. */
  onProgress?: ((fraction: number) => void) | undefined;
  /** `info` where a filter reports its measurement on stderr (loudnorm, ebur128). */
  logLevel?: 'warning' | 'info' | undefined;
  onStderrLine?: ((line: string) => void) | undefined;
}

/**
 * Runs ffmpeg to its end. Rejects with the signal's reason when aborted (the child is gone by then), else with a
 * ScenewrightError: FFMPEG_FAILED, DISK_FULL or FFMPEG_MISSING, the last lines of stderr as its detail.
 */
export async function runFfmpeg(request: FfmpegRequest): Promise<{ stderrTail: string }> {
  const { tools, signal, label, durationMs, onProgress, logLevel = 'warning' } = request;
  signal.throwIfAborted();
  const args = [...globalOptions(logLevel), ...request.args];
  const readProgress = progressReader();
  let beat: (() => void) | undefined;
  let last: FfmpegProgress | null = null;
  let fraction = 0;
  const onStdoutLine = (line: string): void => {
    const progress = readProgress(line);
    if (!progress) return;
    if (!last || hasMoved(last, progress)) beat?.();
    last = progress;
    if (!durationMs || !onProgress) return;
    const now = progress.done ? 1 : Math.min(1, (progress.outTimeMs ?? 0) / durationMs);
    if (now > fraction) onProgress(now);
    fraction = Math.max(fraction, now);
  };
  const supervision = {
    label,
    signal,
    onStdoutLine,
    onStderrLine: request.onStderrLine,
    stallMs: tools.stallMs ?? STALL_MS,
    onPulse: (tell: () => void) => {
      beat = tell;
    },
  };
  let end: ChildEnd;
  try {
    end = await new Promise<ChildEnd>((resolve, reject) => {
      startFfmpeg(tools.ffmpeg, args, {
        onStart: (child) => superviseChild(child, { command: tools.ffmpeg, args }, supervision).then(resolve, reject),
        onError: reject,
      });
    });
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    throw ffmpegFailure({ label, tail: '', thrown });
  }
  signal.throwIfAborted();
  if (end.kind === 'exit' && end.code === 0) return { stderrTail: end.tail };
  const thrown = end.kind === 'killed' ? new TransientCause(`${label}: killed by ${end.signal}`) : undefined;
  throw ffmpegFailure({ label, tail: end.tail, thrown });
}

const globalOptions = (logLevel: string): string[] => [
  '-hide_banner',
  '-nostdin',
  '-nostats',
  '-loglevel',
  `level+${logLevel}`,
  '-progress',
  'pipe:1',
];

const hasMoved = (before: FfmpegProgress, now: FfmpegProgress): boolean =>
  before.frame !== now.frame || before.outTimeMs !== now.outTimeMs || before.bytes !== now.bytes || now.done;
