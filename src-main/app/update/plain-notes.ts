import { plainText } from '../../../src-shared/plain-text.ts';

/** More than anybody reads. */
const MAX_CHARACTERS = 20_000;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * What is new as plain text. GitHub hands notes out as HTML: blocks become lines, list items get a dot, and every tag
 * goes. The page shows the result as text, so that what is left of a tag is only ever seen.
 *
 * @param notes of electron-updater: a text, one text for each version, or nothing
 */
export function plainNotes(notes: unknown): string {
  if (Array.isArray(notes)) return plainNotes(notes.map(noteOf).join('\n\n'));
  if (typeof notes !== 'string') return '';
  const text = notes
    .slice(0, MAX_CHARACTERS)
    .replace(/<li\b[^>]*>\s*/gi, '\n• ')
    .replace(/<br\s*\/?>|<\/?(?:p|div|h[1-6]|ul|ol|pre|blockquote|tr)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,6});/gi, decode);
  return plainText(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const noteOf = (entry: unknown): string => {
  const { version, note } = (entry ?? {}) as { version?: unknown; note?: unknown };
  return `${String(version ?? '')}\n${typeof note === 'string' ? note : ''}`;
};

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
