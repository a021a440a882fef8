import { useId } from 'react';
import { firstWords } from '../lib/format.ts';
import { FieldProblem, GroupLabel, INPUT_LOOK } from '../ui/field.tsx';
import { Pop } from '../ui/pop.tsx';
import { Toggle } from '../ui/toggle.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';

interface TextChoiceProps {
  field: 'title' | 'brand';
  name: string;
  about: string;
  /** How the sentence reads without it. */
  empty: string;
  problem: string | undefined;
}

/** A short text of the brief that may be left out. */
function TextChoice({ field, name, about, empty, problem }: TextChoiceProps) {
  const id = useId();
  const value = useDraft((s) => s.brief[field]) ?? '';
  const change = useDraft((s) => s.change);
  const touch = useDraft((s) => s.touch);
  return (
    <Pop
      label={name}
      trigger={
        <Choice wrong={problem !== undefined}>
          <span dir="auto">{value.trim() ? `“${firstWords(value, 32)}”` : empty}</span>
        </Choice>
      }
    >
      <GroupLabel htmlFor={id}>{name}</GroupLabel>
      <input
        id={id}
        dir="auto"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about ${id}-problem`}
        onChange={(event) => {
          touch(field);
          change({ [field]: event.target.value || null });
        }}
        className={INPUT_LOOK}
      />
      <p id={`${id}-about`} className="mt-1.5 text-[13px] text-muted">
        {about}
      </p>
      <FieldProblem id={`${id}-problem`} message={problem} />
    </Pop>
  );
}

export function TitleChoice({ problem }: { problem: string | undefined }) {
  return (
    <TextChoice
      field="title"
      name="Title"
      empty="director’s title"
      about="Leave it empty, and the director names the film."
      problem={problem}
    />
  );
}

export function BrandChoice({ problem }: { problem: string | undefined }) {
  return (
    <TextChoice
      field="brand"
      name="Brand"
      empty="no brand"
      about="Kept letter for letter, seen in the last scene and named at least once before."
      problem={problem}
    />
  );
}

export function WordsChoice() {
  const keep = useDraft((s) => s.brief.keepMyWords);
  const change = useDraft((s) => s.change);
  return (
    <Pop label="Your words" trigger={<Choice>{keep ? 'in my own words' : 'words by the room'}</Choice>}>
      <Toggle
        label="Keep my words"
        about="The narration says your own sentences to the letter, in their order. The film grows to hold them all."
        checked={keep}
        onChange={(keepMyWords) => change({ keepMyWords })}
      />
    </Pop>
  );
}
