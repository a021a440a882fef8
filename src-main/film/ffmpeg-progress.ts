/** One block of `-progress`: what ffmpeg has done so far. Null where it said `N/A`. */
export interface FfmpegProgress {
  frame: number | null;
  outTimeMs: number | null;
  /** Bytes written. */
  bytes: number | null;
  /** Multiple of real time. */
  speed: number | null;
  done: boolean;
}

const numberOrNull = (text: string | undefined): number | null => {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : null;
};

/**
 * Reads the `key=value` lines of `-progress pipe:1`; each block ends with `progress=continue` or `progress=end`.
 *
 * @returns a function to give each line to; it answers with a whole block, or null within one
 */
export function progressReader(): (line: string) => FfmpegProgress | null {
  let fields = new Map<string, string>();
  return (line) => {
    const cut = line.indexOf('=');
    if (cut <= 0) return null;
    const key = line.slice(0, cut).trim();
    const value = line.slice(cut + 1).trim();
    if (key !== 'progress') {
      fields.set(key, value);
      return null;
    }
    const block = fields;
    fields = new Map();
    // Old builds have only out_time_ms, which (despite its name) is in microseconds as well.
    const microseconds = numberOrNull(block.get('out_time_us') ?? block.get('out_time_ms'));
    return {
      frame: numberOrNull(block.get('frame')),
      // Before the first packet ffmpeg may report a huge negative number.
      outTimeMs: microseconds === null || microseconds < 0 ? null : microseconds / 1000,
      bytes: numberOrNull(block.get('total_size')),
      speed: numberOrNull(block.get('speed')),
      done: value === 'end',
    };
  };
}
