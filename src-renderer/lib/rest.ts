/** As long as GTK lets a caret blink that nobody types at. */
const REST_MS = 10_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'focusin'] as const;

/**
 * Tells whether anybody is at the page: `true` after ten seconds without a key or the pointer, `false` with the next.
 * Returns what stops it.
 */
export function watchRest(page: EventTarget, tell: (resting: boolean) => void): () => void {
  let resting = false;
  let timer: ReturnType<typeof setTimeout>;
  const put = (to: boolean): void => {
    if (to === resting) return;
    resting = to;
    tell(to);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(put, REST_MS, true);
  };
  const wake = (): void => {
    put(false);
    wait();
  };
  wait();
  for (const sign of SIGNS) page.addEventListener(sign, wake, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS) page.removeEventListener(sign, wake);
  };
}
