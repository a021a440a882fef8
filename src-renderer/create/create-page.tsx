import { Clapperboard } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { tellProblem } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from './choices.tsx';
import { type Field, useDraft } from './draft-store.ts';
import { Examples } from './examples.tsx';
import { IdeaField } from './idea-field.tsx';
import { PicturesPanel } from './pictures-panel.tsx';
import { PlanLine } from './plan-line.tsx';
import { startFilm } from './starting.ts';
import { usePictureDrops } from './use-picture-drops.ts';
import { useProblems } from './use-problems.ts';

const isMac = navigator.userAgent.includes('Mac');

/** Master Mode: an idea, pictures if there are any, and everything else in one sentence. */
export function CreatePage() {
  const idea = useRef<HTMLTextAreaElement>(null);
  const { all, shown } = useProblems();
  const touch = useDraft((s) => s.touch);
  const { over, handlers } = usePictureDrops();

  const submit = (): void => {
    const wrong = Object.keys(all) as Field[];
    if (wrong.length === 0) {
      startFilm(useDraft.getState().brief).catch(tellProblem);
      return;
    }
    touch(...wrong);
    if (all.idea) idea.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <main className="h-full overflow-y-auto [scrollbar-gutter:stable]">
      <form
        aria-label="Brief"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={onKeyDown}
        {...handlers}
        className="mx-auto flex min-h-full max-w-[1180px] flex-col px-7 py-7"
      >
        <h1 className="title mb-4 shrink-0 text-[30px] leading-tight">What is the film about?</h1>
        <div className="relative flex h-[clamp(220px,42vh,560px)] shrink-0 overflow-hidden rounded-xl border border-line-strong bg-raised transition-colors focus-within:border-accent">
          <IdeaField ref={idea} problem={shown.idea} />
          <PicturesPanel problem={shown.pictures} />
          {over && (
            <div className="pointer-events-none absolute inset-0 grid place-items-center rounded-[11px] border-2 border-dashed border-accent bg-raised/90 text-lg font-medium">
              Drop the pictures here
            </div>
          )}
        </div>
        <div className="mt-4 shrink-0">
          <Choices shown={shown} />
        </div>
        <div className="mt-1 flex shrink-0 items-center gap-6 border-t border-line pt-4">
          <div className="min-w-0 flex-1">
            <PlanLine />
          </div>
          <Button
            type="submit"
            look="primary"
            size="large"
            aria-keyshortcuts="Control+Enter Meta+Enter"
            title={isMac ? '⌘ Enter' : 'Ctrl + Enter'}
          >
            <Clapperboard aria-hidden className="size-[18px]" />
            Make the film
          </Button>
        </div>
        <Examples onTake={() => idea.current?.focus()} />
      </form>
    </main>
  );
}
