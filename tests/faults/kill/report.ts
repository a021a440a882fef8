import { POINT_CLASSES } from './points.ts';
import type { TrialResult } from './run-trials.ts';

/** The matrix as a table in Markdown: one row for each class of points, and one for all. */
export function reportTable(results: readonly TrialResult[]): string {
  const row = (name: string, some: readonly TrialResult[]): string => {
    const lost = some.flatMap((result) => result.lostMs);
    const recovery = some.flatMap((result) => result.recoveryMs);
    const orphans = some.flatMap((result) => result.orphanMs);
    const held = some.filter((result) => isHeld(result)).length;
    const kills = some.reduce((sum, result) => sum + result.kills, 0);
    return `| ${[name, some.length, kills, held, both(lost), both(recovery), both(orphans)].join(' | ')} |`;
  };
  return [
    '| points | trials | kills | held | lost work, ms (median, max) | going on after, ms (median, max) | children left, gone after, ms (median, max) |',
    '|---|---|---|---|---|---|---|',
    ...POINT_CLASSES.map((name) =>
      row(
        name,
        results.filter((result) => result.class === name),
      ),
    ),
    row('**all**', results),
  ].join('\n');
}

export const isHeld = ({ problems, differ }: TrialResult): boolean => problems.length === 0 && differ.length === 0;

/** One line for a trial. */
export function resultLine(result: TrialResult): string {
  const lost = result.lostMs.length > 0 ? `, lost ${result.lostMs.join(' + ')} ms` : ', no kill';
  const trouble = [
    ...result.problems,
    ...(result.differ.length > 0 ? [`other bytes: ${result.differ.join(', ')}`] : []),
  ];
  const mark = trouble.length === 0 ? 'held' : 'BROKEN';
  const line = `${mark}  ${result.class}: ${result.name}${lost} (${(result.tookMs / 1000).toFixed(1)} s)`;
  return [line, ...trouble.map((text) => `        ${text}`)].join('\n');
}

function both(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const sorted = [...values].sort((a, b) => a - b);
  return `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)}, ${Math.round(sorted.at(-1) ?? 0)}`;
}
