/** Names that Windows keeps for devices, with or without an extension or spaces before it. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?= *(?:\.|$))/i;
/** Not allowed in names on Windows, or a path on some system. */
const FORBIDDEN = /[<>:"/\\|?*]/g;
/** Control characters, and invisible ones that turn the direction of writing (a name could then lie about its type). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Most systems take 255 bytes; a dialog may add " (1)" and the system its own extension. */
const MAX_BYTES = 180;

/**
 * A title as a file name that is good on macOS, Windows and Linux.
 *
 * @param extension without its dot, chosen by us
 */
export function safeFileName(title: string, extension: string): string {
  // U+200C and U+200D join letters and emoji; they are format characters but belong to the words.
  const clean = title
    .normalize('NFC')
    .replace(INVISIBLE, (character) => (character === '\u200c' || character === '\u200d' ? character : ' '))
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ');
  let stem = trimEnds(cutToBytes(trimEnds(clean), MAX_BYTES));
  if (!stem) stem = 'Scenewright film';
  if (RESERVED.test(stem)) stem = `_${stem}`;
  return `${stem}.${extension}`;
}

/** Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere. */
const trimEnds = (text: string): string => text.replace(/^[\s.\u200c\u200d]+|[\s.\u200c\u200d]+$/gu, '');

function cutToBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  let cut = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    cut += segment;
  }
  return cut;
}
