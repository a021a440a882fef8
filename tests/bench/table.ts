/** Rows as the lines of a Markdown table. */
export function tableLines(header: string[], rows: (string | number)[][]): string[] {
  const line = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

/** Prints rows as a Markdown table, ready for docs/benchmarks.md. */
export const printTable = (header: string[], rows: (string | number)[][]): void =>
  console.log(tableLines(header, rows).join('\n'));

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
