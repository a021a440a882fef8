/** Milliseconds since 1970, or since some moment that never moves. */
type Read = () => number;

/**
 * A clock that never goes back while the app runs: when the system's is set back, it goes on at its own pace, so that
 * no order turns round and no duration falls below 0. When the system's is ahead (after sleep, say) it follows.
 */
export function steadyClock(wall: Read = Date.now, steady: Read = () => performance.now()): Read {
  let time = wall();
  let read = steady();
  return () => {
    const nowRead = steady();
    time = Math.max(wall(), time + (nowRead - read));
    read = nowRead;
    return time;
  };
}

const clock = steadyClock();

/** Now, as it is stored: UTC, ISO 8601 with Z. */
export const now = (): string => new Date(clock()).toISOString();
