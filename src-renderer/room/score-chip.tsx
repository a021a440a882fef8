import { Check, Minus } from 'lucide-react';
import { Tooltip } from 'radix-ui';
import { pointsText } from '../../src-shared/conversation.ts';
import type { RubricPart } from '../../src-shared/room.ts';
import { cx } from '../ui/cx.ts';

/** The same as the table, in sentences for screen readers. */
const spoken = (parts: readonly RubricPart[], mark: number | null): string =>
  [
    ...parts.map(
      ({ name, points, weight, reason }) =>
        `${name}: ${pointsText(points)} of ${pointsText(weight)}.${reason ? ` ${reason}` : ''}`,
    ),
    ...(mark === null ? [] : [`Passes at ${mark}.`]),
  ].join(' ');

function Rubric({ parts, mark }: { parts: readonly RubricPart[]; mark: number | null }) {
  return (
    <table className="w-full text-[13px]">
      <tbody>
        {parts.map(({ name, points, weight, reason }) => (
          <tr key={name} className="align-top">
            <th scope="row" className="max-w-64 py-1 pe-4 text-start font-normal">
              <span dir="auto" className="block">
                {name}
              </span>
              {reason && (
                <span dir="auto" className="words block text-xs text-faint">
                  {reason}
                </span>
              )}
            </th>
            <td className="py-1 text-end whitespace-nowrap text-muted tabular-nums">
              <span className="font-medium text-ink">{pointsText(points)}</span> / {pointsText(weight)}
              <span aria-hidden className="mt-1 ms-auto block h-0.5 w-12 rounded-full bg-line">
                <span
                  className="block h-full rounded-full bg-accent"
                  style={{ width: `${Math.min(100, Math.max(0, (100 * points) / (weight || 1)))}%` }}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
      {mark !== null && (
        <caption className="caption-bottom pt-1.5 text-start text-xs text-faint">Passes at {mark}</caption>
      )}
    </table>
  );
}

export interface ScoreChipProps {
  score: number;
  passed: boolean | null;
  /** What it is made of, where that is known. */
  parts: readonly RubricPart[] | null;
  /** The score from which the work passes. */
  mark?: number | null;
  tabIndex?: number;
}

/** A score where the eye finds it; what it is made of opens on hover and on focus. */
export function ScoreChip({ score: exact, passed, parts, mark = null, tabIndex = 0 }: ScoreChipProps) {
  const score = Math.round(exact);
  const said = `Score ${score}${passed === null ? '' : passed ? ', passed' : ', not passed'}`;
  const look = cx(
    'inline-flex h-5 shrink-0 items-center gap-1 rounded-md px-1.5 text-xs font-semibold tabular-nums [&_svg]:size-3',
    passed === true ? 'bg-good-wash text-good' : 'bg-high text-muted',
  );
  const inside = (
    <>
      {passed === true && <Check aria-hidden />}
      {passed === false && <Minus aria-hidden />}
      {score}
    </>
  );
  if (!parts || parts.length === 0) {
    return (
      <span className={look} title={said}>
        <span className="sr-only">{said}</span>
        <span aria-hidden className="contents">
          {inside}
        </span>
      </span>
    );
  }
  return (
    <Tooltip.Root delayDuration={120}>
      <Tooltip.Trigger asChild>
        <button type="button" tabIndex={tabIndex} aria-label={said} className={cx(look, 'cursor-help')}>
          {inside}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          side="left"
          sideOffset={8}
          collisionPadding={10}
          aria-label={spoken(parts, mark)}
          className="appear z-50 max-h-(--radix-tooltip-content-available-height) max-w-(--radix-tooltip-content-available-width) overflow-y-auto rounded-xl border border-line-strong bg-raised p-3"
        >
          <Rubric parts={parts} mark={mark} />
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
