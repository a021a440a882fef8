import { create } from 'zustand';
import type { AppInfo } from '../../src-shared/contract.ts';
import { type Problem, toProblem } from '../../src-shared/errors.ts';
import { ask } from '../bridge.ts';

interface AppInfoState {
  /** What main says of itself; null until it has answered. */
  info: AppInfo | null;
  /** Why main cannot work at all, as when the library cannot be opened. */
  problem: Problem | null;
  load: () => Promise<void>;
}

/** The first question of the page, with which main opens the library. */
export const useAppInfo = create<AppInfoState>((set) => ({
  info: null,
  problem: null,
  load: async () => {
    try {
      set({ info: await ask('app.info', {}) });
    } catch (thrown) {
      set({ problem: toProblem(thrown) });
    }
  },
}));
