/**
 * Runs something as soon as the next frame is painted; returns what calls it off. For work that would take the
 * processor from a window that is just opening.
 */
export function afterPaint(work: () => void): () => void {
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
