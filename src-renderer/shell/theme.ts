import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { Settings } from '../../src-shared/contract.ts';
import { ask } from '../bridge.ts';
import { useMediaQuery } from '../lib/use-media-query.ts';

interface SettingsState {
  settings: Settings | null;
  load: () => Promise<void>;
  change: (change: Partial<Settings>) => Promise<void>;
}

/** The settings as main keeps them. */
export const useSettings = create<SettingsState>((set) => ({
  settings: null,
  load: async () => set({ settings: await ask('settings.get', {}) }),
  change: async (change) => set({ settings: await ask('settings.set', change) }),
}));

const LIGHT = '(prefers-color-scheme: light)';

function put(theme: 'dark' | 'light'): void {
  document.documentElement.dataset['theme'] = theme;
}

/** Puts a theme on the document before anything is painted. Main has told the browser which one was chosen last. */
export const putFirstTheme = (): void => put(window.matchMedia(LIGHT).matches ? 'light' : 'dark');

/** Puts the chosen theme, or the system's, on the document. */
export function useTheme(): void {
  const systemLight = useMediaQuery(LIGHT);
  const chosen = useSettings((s) => s.settings?.theme ?? 'system');
  const theme = chosen === 'system' ? (systemLight ? 'light' : 'dark') : chosen;
  // Before the paint: a frame in the other theme would fade into this one.
  useLayoutEffect(() => put(theme), [theme]);
}
