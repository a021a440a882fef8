import type { Stem } from './film-room.ts';

export interface DuckWindow {
  startMs: number;
  endMs: number;
}

/** The music is down before the first word, and comes back unhurried after the last. */
export const DUCK_ATTACK_MS = 350;
export const DUCK_RELEASE_MS = 700;

/** When somebody speaks; stretches that are too close for the music to come back in between are one. */
export function duckWindows(stems: readonly Stem[]): DuckWindow[] {
  const spoken = stems
    .filter(({ kind, durationMs }) => kind === 'narration' && durationMs > 0)
    .map(({ startMs, durationMs }) => ({ startMs, endMs: startMs + durationMs }))
    .sort((a, b) => a.startMs - b.startMs);
  const windows: DuckWindow[] = [];
  for (const next of spoken) {
    const last = windows.at(-1);
    if (last && next.startMs - DUCK_ATTACK_MS < last.endMs + DUCK_RELEASE_MS)
      last.endMs = Math.max(last.endMs, next.endMs);
    else windows.push(next);
  }
  return windows;
}

/**
 * Gain over time for ffmpeg's `volume` filter: 1 outside the windows, `depthDb` inside, straight ramps in dB between.
 * Built from the known times instead of a side-chain, so that it is down before the voice starts and the same each time.
 */
export function duckExpression(windows: readonly DuckWindow[], depthDb: number): string {
  if (windows.length === 0) return '1';
  const seconds = (ms: number): string => (ms / 1000).toFixed(3);
  // How far down: 0 to 1, the deepest of all windows.
  const depth = windows
    .map(({ startMs, endMs }) => {
      const fall = `(t-${seconds(startMs - DUCK_ATTACK_MS)})/${seconds(DUCK_ATTACK_MS)}`;
      const rise = `(${seconds(endMs + DUCK_RELEASE_MS)}-t)/${seconds(DUCK_RELEASE_MS)}`;
      return `clip(min(${fall},${rise}),0,1)`;
    })
    .reduce((a, b) => `max(${a},${b})`);
  return `pow(10,${(depthDb / 20).toFixed(4)}*${depth})`.replaceAll('--', '+');
}
