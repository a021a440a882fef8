/** What part of a file a request asks for. `end` is inclusive, as in the header. */
export type RangeRequest = { kind: 'whole' } | { kind: 'part'; start: number; end: number } | { kind: 'unsatisfiable' };

/**
 * Reads a Range header (RFC 9110): `bytes=0-`, `bytes=100-199`, `bytes=-500`. What is not understood, or asks for
 * several parts, gets the whole file, as the standard allows.
 *
 * @param size of the file in bytes
 */
export function parseRange(header: string | null, size: number): RangeRequest {
  // Far longer than any number of bytes. A pattern tried on a long run of blanks takes their number squared.
  if (header !== null && header.length > 100) return { kind: 'whole' };
  const match = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '');
  if (!match) return { kind: 'whole' };
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  if (start >= size) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
