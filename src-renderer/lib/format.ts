const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A time span as a clock shows it: 14,000 ms → "0:14", 3,725,000 ms → "1:02:05". */
export function clock(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = twoDigits(total % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** The same span in words, for screen readers: "1 minute 5 seconds". */
export function spokenSpan(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1000));
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  if (minutes === 0) return count(seconds, 'second');
  return seconds === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${count(seconds, 'second')}`;
}

/** Bytes in decimal units, as file managers of today show them: 1,400,000 → "1.4 MB". */
export function fileSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  // 999.95 kB would read as "1000 kB".
  if (Number(value.toFixed(digits)) >= 1000 && unit < units.length - 1) return `1 ${units[unit + 1]}`;
  return `${Number(value.toFixed(digits))} ${units[unit]}`;
}

/** "1 scene", "4 scenes". */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
}

/** A UTC time as the creator's own day and hour; today and yesterday by name. */
export function when(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const startOfDay = (d: Date): number => new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0) return `today ${time}`;
  if (days === 1) return `yesterday ${time}`;
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year });
}

/** Seconds without needless decimals: 24 → "24 s", 7.5 → "7.5 s". */
export const seconds = (s: number): string => `${Number(s.toFixed(1))} s`;

/** The first words of a text, cut at a word and marked. */
export function firstWords(text: string, limit = 90): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  if (letters.length <= limit) return letters.join('');
  const cut = letters.slice(0, limit).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > limit * 0.5 ? cut.slice(0, space) : cut}…`;
}
