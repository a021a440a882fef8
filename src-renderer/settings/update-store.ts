import { create } from 'zustand';
import type { UpdateState } from '../../src-shared/update.ts';
import { ask, listen } from '../bridge.ts';
import { useAppInfo } from '../shell/app-info.ts';
import { useSettings } from '../shell/theme.ts';

interface Updates {
  /** As main tells it; null before its first answer. */
  state: UpdateState | null;
  load: () => Promise<void>;
  check: () => Promise<void>;
  download: () => Promise<void>;
}

export const useUpdates = create<Updates>((set) => ({
  state: null,
  load: async () => set({ state: await ask('update.get', {}) }),
  check: async () => set({ state: await ask('update.check', {}) }),
  download: async () => set({ state: await ask('update.download', {}) }),
}));

/** Follows what main tells; returns its end. */
export const followUpdates = (): (() => void) => listen('update.changed', (state) => useUpdates.setState({ state }));

/** Turns updates on or off. The badge says where the app may now go. */
export async function allowUpdates(updates: boolean): Promise<void> {
  await useSettings.getState().change({ updates });
  await useUpdates.getState().load();
  await useAppInfo.getState().load();
}
