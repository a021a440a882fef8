import { type Ref, useId } from 'react';
import { BRIEF_LIMITS, countCharacters } from '../../src-shared/brief-terms.ts';
import { FieldProblem } from '../ui/field.tsx';
import { useDraft } from './draft-store.ts';

/** The idea, in a field as large as the stage, with its count. */
export function IdeaField({ problem, ref }: { problem: string | undefined; ref: Ref<HTMLTextAreaElement> }) {
  const id = useId();
  const idea = useDraft((s) => s.brief.idea);
  const change = useDraft((s) => s.change);
  const touch = useDraft((s) => s.touch);
  const characters = countCharacters(idea.trim());
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <textarea
        ref={ref}
        id={id}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the page is for writing here
        autoFocus
        aria-label="Idea"
        aria-required
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-count`}
        value={idea}
        placeholder="Write what the film is about: a story, an ad, an explainer. A sentence is enough."
        onChange={(event) => change({ idea: event.target.value })}
        onBlur={() => idea && touch('idea')}
        className="words min-h-0 w-full flex-1 resize-none bg-transparent px-6 pt-5 text-[19px] leading-[1.6] outline-none"
      />
      <div className="flex items-start gap-4 px-6 pt-1 pb-3">
        <div className="flex-1">
          <FieldProblem id={`${id}-problem`} message={problem} />
        </div>
        <span
          id={`${id}-count`}
          className={`text-xs leading-5 ${characters > BRIEF_LIMITS.ideaMax ? 'text-bad' : 'text-faint'}`}
        >
          {characters.toLocaleString('en-GB')} / {BRIEF_LIMITS.ideaMax.toLocaleString('en-GB')}
          <span className="sr-only"> characters</span>
        </span>
      </div>
    </div>
  );
}
