import { useEffect } from 'react';
import { isTyping } from '../lib/is-typing.ts';
import { roomView } from './room-view.ts';

/** Opens the search, or goes back to its field and selects what is in it. */
export function openSearch(id: string): void {
  roomView(id).setState(({ query }) => ({ query: query ?? '' }));
  const field = document.querySelector<HTMLInputElement>('[data-room-search]');
  field?.focus();
  field?.select();
}

/** Ctrl+F or Cmd+F from anywhere, and F outside of fields, search the conversation. */
export function useSearchKeys(id: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // The player has an F of its own.
      if (event.defaultPrevented || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f') return;
      const withControl = event.ctrlKey || event.metaKey;
      if (!withControl && isTyping(event.target)) return;
      event.preventDefault();
      openSearch(id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [id]);
}
