import { RefreshCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { EngineState } from '../../src-shared/contract.ts';
import { ask } from '../bridge.ts';
import { tellProblem } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { LanguageEngines } from './language/language-engines.tsx';
import { useLanguage } from './language/language-store.ts';
import { STATES } from './states.ts';

const KINDS: Record<EngineState['kind'], { name: string; does: string }> = {
  language: { name: 'Language', does: 'writes and judges' },
  picture: { name: 'Pictures', does: 'draws the scenes' },
  voice: { name: 'Voice', does: 'speaks the narration' },
  music: { name: 'Music', does: 'composes and plays' },
  film: { name: 'Film', does: 'joins everything' },
};

function EngineRow({ engine }: { engine: EngineState }) {
  const { name, icon: Icon, colour } = STATES[engine.state];
  return (
    <li className="flex gap-4 border-t border-line px-4 py-3.5 first:border-t-0">
      <Icon aria-hidden className={`mt-0.5 size-[18px] shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{engine.name}</p>
        <p className="words text-[13px] text-muted">{engine.detail}</p>
      </div>
      <span className={`text-[13px] ${colour}`}>{name}</span>
    </li>
  );
}

/** What can write, draw, speak, play and join on this machine, and how to get what is missing. */
export function EnginesPage() {
  const [engines, setEngines] = useState<EngineState[] | null>(null);
  const look = useCallback(() => {
    ask('engine.list', {})
      .then((answer) => setEngines(answer.engines))
      .catch(tellProblem);
    useLanguage.getState().look();
  }, []);
  useEffect(look, [look]);
  return (
    <Page
      title="Engines"
      about="The built-in engines always finish a film, and nothing has to be downloaded. An engine of your own on this machine makes it better; the app speaks to none that you did not turn on."
      actions={
        <Button onClick={look}>
          <RefreshCw aria-hidden className="size-4" />
          Look again
        </Button>
      }
    >
      <div className="space-y-6">
        {(Object.keys(KINDS) as EngineState['kind'][]).map((kind) => {
          const own = engines?.filter((engine) => engine.kind === kind) ?? [];
          return (
            <section key={kind} aria-label={KINDS[kind].name}>
              <h2 className="mb-2 font-semibold">
                {KINDS[kind].name} <span className="font-normal text-faint">{KINDS[kind].does}</span>
              </h2>
              <ul className="min-h-[68px] rounded-xl border border-line bg-raised">
                {own.map((engine) => (
                  <EngineRow key={engine.id} engine={engine} />
                ))}
                {engines && own.length === 0 && <li className="px-4 py-3.5 text-muted">None was found.</li>}
              </ul>
              {kind === 'language' && <LanguageEngines />}
            </section>
          );
        })}
      </div>
    </Page>
  );
}
