import { useId } from 'react';
import { findBrandInText } from '../../src-shared/brand-in-text.ts';
import { firstWords } from '../lib/format.ts';
import { FieldProblem, GroupLabel, INPUT_LOOK } from '../ui/field.tsx';
import { Pop } from '../ui/pop.tsx';
import { Toggle } from '../ui/toggle.tsx';
import { Choice } from './choice.tsx';
import { useDraft } from './draft-store.ts';

interface TextFieldProps {
  field: 'title' | 'brand' | 'brandSounds';
  name: string;
  about: string;
  problem: string | undefined;
}

/** A short text of the brief that may be left out. */
function TextField({ field, name, about, problem }: TextFieldProps) {
  const id = useId();
  const value = useDraft((s) => s.brief[field]) ?? '';
  const change = useDraft((s) => s.change);
  const touch = useDraft((s) => s.touch);
  return (
    <div>
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
    </div>
  );
}

/** How the sentence reads with a text, and without. */
function TextSaid({ field, empty }: { field: TextFieldProps['field']; empty: string }) {
  const value = useDraft((s) => s.brief[field]) ?? '';
  return <span dir="auto">{value.trim() ? `“${firstWords(value, 32)}”` : empty}</span>;
}

export function TitleChoice({ problem }: { problem: string | undefined }) {
  return (
    <Pop
      label="Title"
      trigger={
        <Choice wrong={problem !== undefined}>
          <TextSaid field="title" empty="director’s title" />
        </Choice>
      }
    >
      <TextField
        field="title"
        name="Title"
        about="Leave it empty, and the director names the film."
        problem={problem}
      />
    </Pop>
  );
}

export function BrandChoice({
  problems,
}: {
  problems: { brand: string | undefined; brandSounds: string | undefined };
}) {
  const named = useDraft((s) => Boolean(s.brief.brand?.trim()));
  const found = useDraft((s) => (s.brief.keepMyWords ? null : findBrandInText(s.brief.idea)));
  return (
    <Pop
      label="Brand"
      trigger={
        <Choice wrong={problems.brand !== undefined || problems.brandSounds !== undefined}>
          <TextSaid field="brand" empty={found ? `“${firstWords(found, 32)}”, from the idea` : 'no brand'} />
        </Choice>
      }
    >
      <div className="space-y-3">
        <TextField
          field="brand"
          name="Brand"
          about="Kept letter for letter, seen in the last scene and named at least once before."
          problem={problems.brand}
        />
        {named && (
          <TextField
            field="brandSounds"
            name="How it is said"
            about="In English letters, such as “loo-myair day-tay”. Leave it empty, and it is read as it is written."
            problem={problems.brandSounds}
          />
        )}
      </div>
    </Pop>
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
