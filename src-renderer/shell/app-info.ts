import { create } from 'zustand';
import type { AppInfo } from '../../src-shared/contract.ts';
import { ask } from '../bridge.ts';

/** What main says of itself; null until it has answered. */
export const useAppInfo = create<{ info: AppInfo | null; load: () => Promise<void> }>((set) => ({
  info: null,
  load: async () => set({ info: await ask('app.info', {}) }),
}));
