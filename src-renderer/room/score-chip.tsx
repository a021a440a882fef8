import { Check, Minus } from 'lucide-react';
import { Tooltip } from 'radix-ui';
import type { RubricPart } from '../../src-shared/room.ts';
import { cx } from '../ui/cx.ts';

export interface ScoreChipProps {
  score: number;
  passed: boolean | null;
  parts: readonly RubricPart[] | null;
}

function Rubric({ parts }: { parts: readonly RubricPart[] }) {
  return (
    <table className="text-[13px]">
      <caption className="sr-only">Rubric</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.name} className="align-top">
            <th scope="row" className="py-1 pr-4 text-left font-normal" dir="auto">
              {part.name}
              {part.reason && <span className="block max-w-60 text-xs text-faint">{part.reason}</span>}
            </th>
            <td className="py-1 text-right whitespace-nowrap text-muted">
              <span className="font-medium text-ink">{Number(part.points.toFixed(1))}</span> / {part.weight}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A score where the eye finds it; what it is made of opens on hover and on focus. */
export function ScoreChip({ score, passed, parts }: ScoreChipProps) {
  const said = `Score ${Math.round(score)}${passed === null ? '' : passed ? ', passed' : ', not passed'}`;
  const look = cx(
    'inline-flex h-5 items-center gap-1 rounded-md px-1.5 text-xs font-semibold tabular-nums [&_svg]:size-3',
    passed === true ? 'bg-good-wash text-good' : 'bg-high text-muted',
  );
  const inside = (
    <>
      {passed === true && <Check aria-hidden />}
      {passed === false && <Minus aria-hidden />}
      {Math.round(score)}
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
        <button type="button" aria-label={said} className={cx(look, 'cursor-help')}>
          {inside}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          side="left"
          sideOffset={8}
          collisionPadding={10}
          className="appear z-50 rounded-xl border border-line-strong bg-raised p-3"
        >
          <Rubric parts={parts} />
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
