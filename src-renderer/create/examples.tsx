import { lazy, Suspense } from 'react';
import { useDraft } from './draft-store.ts';
import { EXAMPLE_IDEAS } from './example-ideas.ts';
import { useFresh } from './fresh.ts';

const Welcome = lazy(() => import('./welcome.tsx').then((file) => ({ default: file.Welcome })));

/** Ideas to begin from; in an empty library they are films after one click. */
export function Examples({ onTake }: { onTake: () => void }) {
  const fresh = useFresh((s) => s.fresh);
  const empty = useDraft((s) => s.brief.idea.trim() === '');
  const cards = <ExampleCards onTake={onTake} />;
  return fresh && empty ? (
    <Suspense fallback={cards}>
      <Welcome />
    </Suspense>
  ) : (
    cards
  );
}

/** They put their idea into the form. Their place stays when they are gone. */
function ExampleCards({ onTake }: { onTake: () => void }) {
  const empty = useDraft((s) => s.brief.idea.trim() === '');
  const change = useDraft((s) => s.change);
  return (
    <section
      aria-label="Examples"
      inert={!empty}
      className={`mt-6 shrink-0 transition-opacity duration-300 ${empty ? '' : 'pointer-events-none opacity-0'}`}
    >
      <h2 className="mb-2 text-xs font-medium text-faint">Or begin from one of these</h2>
      <ul className="grid grid-cols-2 gap-2.5 wide:grid-cols-4">
        {EXAMPLE_IDEAS.map((example) => (
          <li key={example.kind}>
            <button
              type="button"
              onClick={() => {
                change({ idea: example.idea });
                onTake();
              }}
              className="size-full rounded-xl border border-line p-3.5 text-left align-top transition-colors hover:border-line-strong hover:bg-raised"
            >
              <span className="block text-xs font-semibold text-accent-ink">{example.kind}</span>
              <span className="mt-1 line-clamp-3 text-[13px] leading-[1.5] text-muted">{example.idea}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
