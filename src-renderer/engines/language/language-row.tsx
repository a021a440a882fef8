import type { LanguageEngineView } from '../../../src-shared/language.ts';
import { Button } from '../../ui/button.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { STATES } from '../states.ts';
import { AddressField } from './address-field.tsx';
import { HostWarning } from './host-warning.tsx';
import { useLanguage } from './language-store.ts';
import { ModelFile } from './model-file.tsx';
import { Picker } from './picker.tsx';
import { TriedLine } from './tried-line.tsx';

/** One engine: on or off, where it is, its model, how it is, and a test. */
export function LanguageRow({ engine }: { engine: LanguageEngineView }) {
  const { id, name, state, detail, address, model, models } = engine;
  const tried = useLanguage((s) => s.tried[id]);
  const { change, test } = useLanguage.getState();
  const on = state !== 'off';
  const usable = state === 'ready' || state === 'busy';
  const { name: stateName, icon: Icon, colour } = STATES[state];
  return (
    <li aria-label={name} className="space-y-3 border-t border-line px-4 py-3.5 first:border-t-0">
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <Toggle label={name} about={detail} checked={on} onChange={(next) => change({ id, on: next })} />
        </div>
        <span className={`flex items-center gap-1.5 text-[13px] ${colour}`}>
          <Icon aria-hidden className="size-4" />
          {stateName}
        </span>
      </div>
      {on && (
        <div className="space-y-3 pl-12">
          {id === 'gguf' ? <ModelFile name={address} /> : <AddressField engine={engine} />}
          <HostWarning engine={engine} />
          {usable && (
            <div className="flex flex-wrap items-center gap-3">
              {id !== 'gguf' && (
                <Picker
                  label={`Model of ${name}`}
                  value={model ?? ''}
                  options={[
                    { value: '', name: `its first (${models[0]?.id ?? ''})` },
                    ...models.map((one) => ({ value: one.id, name: one.id })),
                  ]}
                  onChange={(value) => change({ id, model: value || null })}
                  className="max-w-72"
                />
              )}
              <Button disabled={tried === 'running'} aria-label={`Test ${name}`} onClick={() => test(id)}>
                Test
              </Button>
            </div>
          )}
          <TriedLine tried={tried} />
        </div>
      )}
    </li>
  );
}
