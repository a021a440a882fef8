import { Dices, Lock, LockOpen } from 'lucide-react';
import { useId } from 'react';
import { BRIEF_LIMITS } from '../../src-shared/brief-terms.ts';
import { FieldProblem, GroupLabel, INPUT_LOOK } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Pop } from '../ui/pop.tsx';
import { Choice } from './choice.tsx';
import { drawSeed, useDraft } from './draft-store.ts';

/** The seed, with a die and a lock. */
export function SeedChoice({ problem }: { problem: string | undefined }) {
  const id = useId();
  const seed = useDraft((s) => s.brief.seed);
  const locked = useDraft((s) => s.seedLocked);
  const change = useDraft((s) => s.change);
  const lock = useDraft((s) => s.lockSeed);
  const Icon = locked ? Lock : LockOpen;
  return (
    <Pop
      label="Seed"
      trigger={
        <Choice wrong={problem !== undefined}>
          seed {Number.isNaN(seed) ? '?' : seed}{' '}
          <Icon aria-label={locked ? 'locked' : 'open'} className="mb-0.5 inline size-3.5 text-muted" />
        </Choice>
      }
    >
      <GroupLabel htmlFor={id}>Seed</GroupLabel>
      <div className="flex items-center gap-1">
        <input
          id={id}
          type="number"
          min={0}
          max={BRIEF_LIMITS.seedMax}
          value={Number.isNaN(seed) ? '' : seed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-about ${id}-problem`}
          onChange={(event) => change({ seed: event.target.valueAsNumber })}
          className={INPUT_LOOK}
        />
        <IconButton label="Draw another seed" onClick={() => change({ seed: drawSeed() })}>
          <Dices aria-hidden />
        </IconButton>
        <IconButton
          label={locked ? 'Unlock the seed' : 'Lock the seed'}
          aria-pressed={locked}
          onClick={() => lock(!locked)}
        >
          <Icon aria-hidden className={locked ? 'text-accent-ink' : ''} />
        </IconButton>
      </div>
      <p id={`${id}-about`} className="mt-1.5 text-[13px] text-muted">
        The same brief, seed and engines give the same film.{' '}
        {locked ? 'Locked: it stays for the next film.' : 'Open: each film draws a new one.'}
      </p>
      <FieldProblem id={`${id}-problem`} message={problem} />
    </Pop>
  );
}
