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

/**
 * For a Chromium whose caret cannot stand still (before 140): a text area that nobody types at gives its focus away, and has
 * it again, its selection with it, before the next key is put in. Returns what is told of every rest.
 */
export function lendFocus(page: Document): (resting: boolean) => void {
  let lent: HTMLTextAreaElement | null = null;
  return (resting) => {
    const at = page.activeElement;
    if (resting && at instanceof HTMLTextAreaElement) {
      lent = at;
      at.blur();
    } else if (!resting) {
      if (at === page.body) lent?.focus({ preventScroll: true });
      lent = null;
    }
  };
}
