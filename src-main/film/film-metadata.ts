import type { Chapter } from '../../src-shared/generation.ts';

/**
 * Text in an ffmetadata file: its special characters escaped, control characters out. A backslash at the end gets a space
 * after it: ffmpeg (5.1) takes even an escaped one for the escape of the line's end, and swallows the next line.
 */
export function escapeMetadata(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
  return plain.replace(/[\\=;#]/g, '\\$&').replace(/\\$/, '\\ ');
}

/** The ffmetadata file of a film: title, credits and chapters. Creators' texts get into the film by this file only. */
export function filmMetadata({
  title,
  credits,
  chapters,
}: {
  title: string;
  credits: string;
  chapters: readonly Chapter[];
}): string {
  const head = [';FFMETADATA1', `title=${escapeMetadata(title)}`, `comment=${escapeMetadata(credits)}`];
  const list = chapters.flatMap(({ title: name, startMs, endMs }) => [
    '[CHAPTER]',
    'TIMEBASE=1/1000',
    `START=${Math.round(startMs)}`,
    `END=${Math.round(endMs)}`,
    `title=${escapeMetadata(name)}`,
  ]);
  return `${[...head, ...list].join('\n')}\n`;
}
