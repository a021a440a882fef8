import { useEffect } from 'react';
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

/** Puts the chosen theme, or the system's, on the document. */
export function useTheme(): void {
  const systemLight = useMediaQuery('(prefers-color-scheme: light)');
  const chosen = useSettings((s) => s.settings?.theme ?? 'system');
  const theme = chosen === 'system' ? (systemLight ? 'light' : 'dark') : chosen;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
