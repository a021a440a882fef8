import type { Input } from '../../../src-shared/contract.ts';
import { type LanguageView, MODEL_AGENTS, type ModelAgent } from '../../../src-shared/language.ts';
import { AGENT_NAMES } from '../../lib/names.ts';
import { useLanguage } from './language-store.ts';
import { Picker } from './picker.tsx';

/** A choice as one word for the list: engine, and model where one is named. */
const wordOf = (engine: string, model: string | null): string => (model === null ? engine : `${engine}\n${model}`);

function choicesOf({ engines }: LanguageView): { value: string; name: string }[] {
  const own = engines
    .filter(({ state }) => state !== 'off')
    .flatMap(({ id, name, models }) => [
      { value: wordOf(id, null), name },
      ...(id === 'gguf' ? [] : models).map((model) => ({ value: wordOf(id, model.id), name: `${name}: ${model.id}` })),
    ]);
  return [{ value: 'best', name: 'The best that is on' }, { value: 'builtin', name: 'Built-in writer' }, ...own];
}

function AgentRow({ agent, view }: { agent: ModelAgent; view: LanguageView }) {
  const assign = useLanguage((s) => s.assign);
  const { engine, model } = view.agents[agent];
  const value = wordOf(engine, model);
  const choices = choicesOf(view);
  // An engine that is off by now is still what was chosen.
  const gone = choices.some((choice) => choice.value === value)
    ? []
    : [{ value, name: `${value.replace('\n', ': ')} (off)` }];
  const choose = (word: string): void => {
    const [chosen = 'best', named] = word.split('\n');
    assign({ agent, engine: chosen as Input<'language.assign'>['engine'], model: named ?? null });
  };
  return (
    <div className="grid grid-cols-[160px_minmax(0,1fr)] items-center gap-4 border-t border-line px-4 py-2.5 first:border-t-0">
      <span className="font-medium">{AGENT_NAMES[agent]}</span>
      <Picker
        label={`Engine of the ${AGENT_NAMES[agent]}`}
        value={value}
        options={[...choices, ...gone]}
        onChange={choose}
      />
    </div>
  );
}

/** Which engine plays which agent; there is something to choose once an engine is on. */
export function AgentEngines({ view }: { view: LanguageView }) {
  if (view.engines.every(({ state }) => state === 'off')) return null;
  return (
    <section aria-label="Who plays whom" className="mt-4">
      <h3 className="mb-2 font-medium">Who plays whom</h3>
      <div className="rounded-xl border border-line bg-raised">
        {MODEL_AGENTS.map((agent) => (
          <AgentRow key={agent} agent={agent} view={view} />
        ))}
      </div>
      <p className="mt-2 text-[13px] text-muted">
        What a model cannot do, the built-in writer does, and the room says so. A film keeps the writers it was begun
        with.
      </p>
    </section>
  );
}
