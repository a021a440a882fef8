import { useDraft } from './draft-store.ts';

const EXAMPLES = [
  {
    kind: 'A story',
    idea: 'A lighthouse keeper finds a message in a bottle on a stormy night and rows out to answer it.',
  },
  {
    kind: 'An ad',
    idea: 'A 20-second ad: a tired cyclist stops at a tiny coffee cart in the rain, takes one sip, and the city slows down.',
  },
  {
    kind: 'An explainer',
    idea: 'Explain the water cycle to ten-year-olds: the sun heats the sea, clouds form over the mountains, rain falls on the forest, and the river runs home.',
  },
  {
    kind: 'A mood',
    idea: 'Slow, wordless: fog leaves a pine valley at dawn, deer drink at the lake, and the sun reaches the water.',
  },
] as const;

/** Ideas to begin from: they show what an idea may be. Their place stays when they are gone. */
export function Examples({ onTake }: { onTake: () => void }) {
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
        {EXAMPLES.map((example) => (
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
