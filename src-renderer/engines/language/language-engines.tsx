import { AgentEngines } from './agent-engines.tsx';
import { LanguageRow } from './language-row.tsx';
import { useLanguage } from './language-store.ts';

/** Models of the creator's own, under the built-in writer. */
export function LanguageEngines() {
  const view = useLanguage((s) => s.view);
  return (
    <>
      <ul aria-label="Language models" className="mt-3 min-h-[68px] rounded-xl border border-line bg-raised">
        {view?.engines.map((engine) => (
          <LanguageRow key={engine.id} engine={engine} />
        ))}
      </ul>
      {view && <AgentEngines view={view} />}
    </>
  );
}
