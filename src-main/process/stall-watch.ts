/** A watch is looked at this often within its time. */
const LOOKS = 6;

export interface StallWatch {
  /** It goes on. */
  beat: () => void;
  stop: () => void;
}

/**
 * Calls back once when nothing was heard for `stallMs`. It counts looks and not hours: a machine that slept for a night
 * has missed one look, not sixty seconds, so that nothing is stopped because its owner closed the lid.
 */
export function watchForStall(stallMs: number, onStall: () => void): StallWatch {
  let silent = 0;
  const timer = setInterval(() => {
    silent++;
    if (silent < LOOKS) return;
    clearInterval(timer);
    onStall();
  }, stallMs / LOOKS);
  timer.unref();
  return {
    beat: () => {
      silent = 0;
    },
    stop: () => clearInterval(timer),
  };
}
