import { useId } from 'react';
import { BRIEF_LIMITS } from '../../src-shared/brief-terms.ts';
import { findLengthInText } from '../../src-shared/length-in-text.ts';
import { planFilm } from '../../src-shared/plan.ts';
import { count, seconds } from '../lib/format.ts';
import { FieldProblem, GroupLabel, INPUT_LOOK } from '../ui/field.tsx';
import { Pop } from '../ui/pop.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';

const MODES = [
  { value: 'auto', name: 'Automatic' },
  { value: 'chosen', name: 'Chosen' },
] as const;

interface AutoOrNumberProps {
  field: 'lengthS' | 'scenes';
  name: string;
  /** What automatic means now. */
  automatic: string;
  chosen: number;
  min: number;
  max: number;
  problem: string | undefined;
}

function AutoOrNumber({ field, name, automatic, chosen, min, max, problem }: AutoOrNumberProps) {
  const id = useId();
  const value = useDraft((s) => s.brief[field]);
  const change = useDraft((s) => s.change);
  return (
    <div>
      <GroupLabel>{name}</GroupLabel>
      <Segmented
        label={name}
        value={value === 'auto' ? 'auto' : 'chosen'}
        options={MODES}
        onChange={(mode) => change({ [field]: mode === 'auto' ? 'auto' : chosen })}
      />
      {value === 'auto' ? (
        <p className="mt-2 h-9 text-[13px] leading-9 text-muted">{automatic}</p>
      ) : (
        <input
          type="number"
          aria-label={name}
          aria-invalid={problem !== undefined}
          aria-describedby={id}
          min={min}
          max={max}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => change({ [field]: event.target.valueAsNumber })}
          className={`${INPUT_LOOK} mt-2`}
        />
      )}
      <FieldProblem id={id} message={problem} />
    </div>
  );
}

/** "4 scenes in 24 s": both automatic until somebody chooses. */
export function LengthChoice({ problems }: { problems: { lengthS?: string; scenes?: string } }) {
  const brief = useDraft((s) => s.brief);
  const safe = { ...brief, lengthS: Number.isNaN(brief.lengthS) ? ('auto' as const) : brief.lengthS };
  const plan = planFilm({ ...safe, scenes: Number.isNaN(brief.scenes) ? 'auto' : brief.scenes });
  const found = findLengthInText(brief.idea);
  const automatic =
    found && plan.lengthFrom === 'idea'
      ? `${seconds(plan.lengthS)}, from “${found.text}”`
      : `${seconds(plan.lengthS)}, by how much there is to tell`;
  return (
    <Pop
      label="Length and scenes"
      trigger={
        <Choice wrong={Boolean(problems.lengthS || problems.scenes)}>
          {count(plan.scenes, 'scene')} in {seconds(plan.lengthS)}
        </Choice>
      }
    >
      <div className="space-y-3">
        <AutoOrNumber
          field="lengthS"
          name="Length in seconds"
          automatic={brief.lengthS === 'auto' ? automatic : ''}
          chosen={Math.round(plan.lengthS)}
          min={BRIEF_LIMITS.lengthMinS}
          max={BRIEF_LIMITS.lengthMaxS}
          problem={problems.lengthS}
        />
        <AutoOrNumber
          field="scenes"
          name="Scenes"
          automatic={`${count(plan.scenes, 'scene')}, one for every ${BRIEF_LIMITS.secondsPerScene} seconds`}
          chosen={plan.scenes}
          min={BRIEF_LIMITS.scenesMin}
          max={BRIEF_LIMITS.scenesMax}
          problem={problems.scenes}
        />
      </div>
    </Pop>
  );
}
