const FIRST_PAINT = 'first-contentful-paint';
/** A window that nobody sees paints nothing: its work is not kept waiting longer than this. */
const PATIENCE_MS = 500;

/**
 * Runs something when the next frame is painted, and never before the window's first; returns what calls it off. For
 * work that would take the processor from a window that is just opening.
 */
export function afterPaint(work: () => void): () => void {
  return performance.getEntriesByName(FIRST_PAINT).length > 0 ? afterNextFrame(work) : afterFirstPaint(work);
}

function afterNextFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A frame's own callback comes before its painting, a task that it queues after.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A frame's callbacks end long before a busy machine shows the first one: Chromium says when it is there. */
function afterFirstPaint(work: () => void): () => void {
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const act = (): void => {
    stop();
    work();
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(FIRST_PAINT).length > 0) act();
  });
  const timer = setTimeout(act, PATIENCE_MS);
  observer.observe({ type: 'paint', buffered: true });
  return stop;
}
