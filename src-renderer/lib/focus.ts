import { type RefObject, useEffect, useRef } from 'react';

/**
 * For the heading of a page (with `tabIndex={-1}`): when what had the focus went with the page before, the heading takes
 * it, so that the keyboard goes on from there and screen readers say where they are.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

/**
 * Called before an item of a list is taken away by a button in it; the function it answers with gives the focus to the
 * item after it, or before it, or to the page's heading when it was the last.
 */
export function neighbourOf(inside: Element): () => void {
  const item = inside.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  return () => (next?.querySelector('a') ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}
