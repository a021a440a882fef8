import type { ReactNode } from 'react';
import { AGENT_NAMES } from '../lib/names.ts';
import { cx } from '../ui/cx.ts';
import { AGENT_ICONS, agentColour } from './agents.ts';
import type { Facets } from './filter.ts';
import { clearFilter, toggleIn, useRoomView } from './room-view.ts';

interface ChipProps {
  pressed: boolean;
  count: number;
  onClick: () => void;
  children: ReactNode;
}

function Chip({ pressed, count, onClick, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className={cx(
        'inline-flex h-6.5 items-center gap-1.5 rounded-full border px-2.5 text-xs transition-colors [&_svg]:size-3',
        pressed
          ? 'border-accent bg-accent-wash text-ink'
          : 'border-line-strong text-muted hover:bg-high hover:text-ink',
        count === 0 && !pressed && 'border-dashed',
      )}
    >
      {children}
      <span className="text-faint tabular-nums">{count}</span>
    </button>
  );
}

/** Who and what to show: within a row either will do, the two rows together both must. */
export function FilterBar({ id, facets, filtering }: { id: string; facets: Facets; filtering: boolean }) {
  const agents = useRoomView(id, (view) => view.agents);
  const scenes = useRoomView(id, (view) => view.scenes);
  return (
    <div className="max-h-[40%] shrink-0 space-y-2 overflow-y-auto border-b border-line px-5 pb-3">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of chips in every browser */}
      <div role="group" aria-label="Agents" className="flex flex-wrap gap-1.5">
        {facets.agents.map(({ value, count }) => {
          const Icon = AGENT_ICONS[value];
          return (
            <Chip key={value} pressed={agents.has(value)} count={count} onClick={() => toggleIn(id, 'agents', value)}>
              <Icon aria-hidden style={{ color: agentColour(value) }} />
              {AGENT_NAMES[value]}
            </Chip>
          );
        })}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="group" aria-label="Scenes" className="flex flex-wrap gap-1.5">
        {facets.scenes.map(({ value, count }) => (
          <Chip key={value} pressed={scenes.has(value)} count={count} onClick={() => toggleIn(id, 'scenes', value)}>
            {value === 'film' ? 'Whole film' : `Scene ${value}`}
          </Chip>
        ))}
        {filtering && (
          <button
            type="button"
            onClick={() => clearFilter(id)}
            className="h-6.5 rounded px-1.5 text-xs font-medium text-accent-ink hover:underline"
          >
            Show all
          </button>
        )}
      </div>
    </div>
  );
}
