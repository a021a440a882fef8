import { Clapperboard, X } from 'lucide-react';
import { BRIEF_DEFAULTS } from '../../src-shared/brief-terms.ts';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { drawSeed } from './draft-store.ts';
import { EXAMPLE_IDEAS, type ExampleIdea } from './example-ideas.ts';
import { endWelcome } from './fresh.ts';
import { startFilm } from './starting.ts';

/** Small enough for a first film to be there soon. */
const SHORT = { resolution: '720p', fps: 24 } as const;

const make = ({ idea, short }: ExampleIdea): void =>
  attempt(() => startFilm({ ...BRIEF_DEFAULTS, ...SHORT, ...short, idea, seed: drawSeed() }));

/** For an empty library: each example is a film after one click. */
export function Welcome() {
  return (
    <section aria-labelledby="welcome" className="appear mt-6 shrink-0">
      <header className="mb-2.5 flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 id="welcome" className="font-semibold">
            Welcome. Your first film is one click away
          </h2>
          <p className="text-[13px] text-muted">
            Take an example as a short film, or write your own idea above. All of it is made on this machine.
          </p>
        </div>
        <Button look="ghost" size="small" onClick={() => attempt(endWelcome)}>
          <X aria-hidden className="size-4" />
          Dismiss
        </Button>
      </header>
      <ul className="grid grid-cols-2 gap-2.5 wide:grid-cols-4">
        {EXAMPLE_IDEAS.map((example) => (
          <li key={example.kind} className="flex flex-col rounded-xl border border-line bg-raised p-3.5">
            <p className="text-xs font-semibold text-accent-ink">{example.kind}</p>
            <p className="mt-1 mb-3 flex-1 text-[13px] leading-[1.5] text-muted">{example.idea}</p>
            <Button size="small" aria-label={`Make this film: ${example.kind}`} onClick={() => make(example)}>
              <Clapperboard aria-hidden className="size-4" />
              Make this film
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
