/** A stretch of seqs, both ends in it. */
export type SeqRange = readonly [from: number, to: number];

/** Which seqs are known: every one up to `contiguous`, and stretches beyond the holes. */
export interface KnownSeqs {
  contiguous: number;
  ahead: readonly SeqRange[];
}

/**
 * Adds seqs that are not known yet, ascending. Kept as stretches: after one lost push a burst of ten thousand is one
 * stretch and no list of ten thousand numbers.
 */
export function addSeqs({ contiguous, ahead }: KnownSeqs, seqs: readonly number[]): KnownSeqs {
  const all = [...ahead, ...seqs.map((seq): SeqRange => [seq, seq])].sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [[0, contiguous]];
  for (const [from, to] of all) {
    const last = joined.at(-1);
    if (last && from === last[1] + 1) last[1] = to;
    else joined.push([from, to]);
  }
  const [first, ...rest] = joined;
  return { contiguous: first?.[1] ?? contiguous, ahead: rest };
}
