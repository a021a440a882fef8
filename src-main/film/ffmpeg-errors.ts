import { ScenewrightError, toProblem } from '../../src-shared/errors.ts';

const DISK_FULL_TEXT = /no space left on device|disk quota exceeded|not enough space on the disk|ENOSPC/i;
const READ_ONLY_TEXT = /read-only file system/i;
const NOT_THERE = new Set(['ENOENT', 'EACCES', 'ENOEXEC', 'UNKNOWN']);

/** What to do when there is no ffmpeg on this system. */
export function missingHint(platform: NodeJS.Platform = process.platform): string {
  const how: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Install it with “brew install ffmpeg”',
    win32: 'Install it with “winget install Gyan.FFmpeg”',
    linux: 'Install it with your package manager (“sudo apt install ffmpeg” on Debian and Ubuntu)',
  };
  return `${how[platform] ?? 'Install ffmpeg'}, or choose the ffmpeg and ffprobe files in the settings, then press Retry.`;
}

export function ffmpegMissing(detail: string | null = null): ScenewrightError {
  return new ScenewrightError({
    code: 'FFMPEG_MISSING',
    message: 'ffmpeg was not found on this machine, or cannot be run.',
    hint: missingHint(),
    detail,
  });
}

/** The error people see when a run of ffmpeg or ffprobe did not end well. */
export function ffmpegFailure({
  label,
  tail,
  thrown,
}: {
  label: string;
  tail: string;
  thrown?: unknown;
}): ScenewrightError {
  const cause = thrown instanceof Error ? thrown : undefined;
  const detail = [tail, cause?.message].filter(Boolean).join('\n') || null;
  if (NOT_THERE.has((cause as NodeJS.ErrnoException | undefined)?.code ?? '')) return ffmpegMissing(detail);
  if (DISK_FULL_TEXT.test(tail)) {
    return new ScenewrightError({
      code: 'DISK_FULL',
      message: 'The disk is full.',
      hint: 'Free some space, then try again. What is finished is kept.',
      detail,
    });
  }
  if (READ_ONLY_TEXT.test(tail)) {
    return new ScenewrightError({ ...toProblem(Object.assign(new Error(tail), { code: 'EROFS' })), detail });
  }
  return new ScenewrightError(
    {
      code: 'FFMPEG_FAILED',
      message: `ffmpeg failed while it worked on: ${label}.`,
      hint: 'Press Retry. If it comes back, copy the report.',
      detail,
    },
    cause ? { cause } : undefined,
  );
}
