import { create } from 'zustand';

/** What screen readers are told next; the key makes the same sentence twice two announcements. */
export const useAnnouncement = create<{ text: string; key: number }>(() => ({ text: '', key: 0 }));

/** Says a sentence politely to screen readers, through the one live region of the shell. */
export function announce(text: string): void {
  useAnnouncement.setState((last) => ({ text, key: last.key + 1 }));
}
