import { countWords } from '../../../src-shared/plan.ts';

/** Text that is no prose, cut at blanks into `wanted` parts or fewer; `<…>`, `{…}` and `"…"` stay whole, every sign stays. */
export function partRaw(text: string, wanted: number): string[] {
  const pieces = text.match(/(?:<[^<>]*>|\{[^{}]*\}|[^\s<{]|[<{])+/gu) ?? [text];
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const parts: string[] = [];
  let current: string[] = [];
  let length = 0;
  for (const [i, piece] of pieces.entries()) {
    current.push(piece);
    length += piece.length;
    const left = pieces.length - i - 1;
    if (parts.length < wanted - 1 && length >= (total * (parts.length + 1)) / wanted && left > 0) {
      parts.push(current.join(' '));
      current = [];
    }
  }
  if (current.length > 0) parts.push(current.join(' '));
  return parts.filter((part) => part !== '' && countWords(part) >= 0);
}
