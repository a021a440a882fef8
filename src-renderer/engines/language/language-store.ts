import { create } from 'zustand';
import type { Input } from '../../../src-shared/contract.ts';
import type { LanguageTest, LanguageView, ModelEngineId } from '../../../src-shared/language.ts';
import { ask } from '../../bridge.ts';
import { attempt } from '../../lib/tell.ts';
import { useAppInfo } from '../../shell/app-info.ts';

/** What came of the last test of an engine; `running` while it is under way. */
export type Tried = 'running' | LanguageTest;

interface LanguageState {
  view: LanguageView | null;
  tried: Partial<Record<ModelEngineId, Tried>>;
  look: () => void;
  change: (change: Input<'language.change'>) => void;
  allow: (id: ModelEngineId, address: string, allowed: boolean) => void;
  assign: (assignment: Input<'language.assign'>) => void;
  test: (id: ModelEngineId) => void;
  pickModel: () => void;
  dropModel: (file: File) => void;
}

/** The engines with models, as main sees them. */
export const useLanguage = create<LanguageState>((set) => {
  /** Shows what main answers, and what the badge has to say now. */
  const take = (answer: Promise<LanguageView | null>): void =>
    attempt(async () => {
      const view = await answer;
      if (view) set({ view });
      await useAppInfo.getState().load();
    });
  const setTried = (id: ModelEngineId, result: Tried | undefined): void =>
    set(({ tried }) => ({ tried: { ...tried, [id]: result } }));
  return {
    view: null,
    tried: {},
    look: () => attempt(async () => set({ view: await ask('language.get', {}) })),
    change: (change) => {
      setTried(change.id, undefined);
      take(ask('language.change', change));
    },
    allow: (id, address, allowed) => take(ask('language.allow', { id, address, allowed })),
    assign: (assignment) => take(ask('language.assign', assignment)),
    test: (id) =>
      attempt(async () => {
        setTried(id, 'running');
        try {
          setTried(id, await ask('language.test', { id }));
        } catch (thrown) {
          setTried(id, undefined);
          throw thrown;
        }
      }),
    pickModel: () => take(ask('language.pickModel', {})),
    // The bridge takes the file itself here, and puts in its place where it is: the page never knows.
    dropModel: (file) => take(ask('language.dropModel', file as unknown as Input<'language.dropModel'>)),
  };
});
