import { readFileSync, writeFileSync } from 'node:fs';
import type { Settings } from '../../src-shared/contract.ts';

type Theme = Settings['theme'];
const THEMES: readonly Theme[] = ['system', 'dark', 'light'];

/**
 * The theme of the last start, or the system's. The settings themselves lie in the library, which is opened after the
 * first window: without this, a window would open dark and turn light.
 */
export function readKeptTheme(file: string): Theme {
  try {
    const kept = readFileSync(file, 'utf8').trim();
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the theme for the next start. Not being able to is no reason to stop. */
export function keepTheme(file: string, theme: Theme): void {
  if (readKeptTheme(file) === theme) return;
  try {
    writeFileSync(file, theme);
  } catch {
    // The next window opens in the system's theme and then takes the chosen one.
  }
}
