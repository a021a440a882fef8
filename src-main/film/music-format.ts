/** Formats that music may have, by ffmpeg's name of their reader. */
export type MusicFormat = 'wav' | 'flac' | 'mp3' | 'ogg' | 'mov' | 'aiff' | 'aac';

/** Bytes that {@link musicFormat} looks at. */
export const FORMAT_BYTES = 16;

/**
 * What a file is by its first bytes; null when it is no music that we take. ffmpeg is then told so instead of guessing:
 * among what it can guess are play lists that make it open other files.
 */
export function musicFormat(bytes: Uint8Array): MusicFormat | null {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'wav';
  if (text(0, 4) === 'fLaC') return 'flac';
  if (text(0, 4) === 'OggS') return 'ogg';
  if (text(0, 4) === 'FORM' && /^AIF[FC]$/.test(text(8, 12))) return 'aiff';
  if (text(4, 8) === 'ftyp') return 'mov';
  if (text(0, 3) === 'ID3') return 'mp3';
  const [first = 0, second = 0] = bytes;
  if (first !== 0xff) return null;
  // Layer bits: 00 is AAC in ADTS, 01 is MP3.
  if ((second & 0xf6) === 0xf0) return 'aac';
  return (second & 0xe6) === 0xe2 ? 'mp3' : null;
}
