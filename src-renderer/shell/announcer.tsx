import { useAnnouncement } from '../lib/announce.ts';

/** The one polite live region: new messages and changes of status are said here. */
export function Announcer() {
  const { text, key } = useAnnouncement();
  return (
    <div role="status" aria-live="polite" aria-label="Announcements" className="sr-only">
      <span key={key}>{text}</span>
    </div>
  );
}
