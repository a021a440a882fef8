import { afterAll } from 'vitest';
import { createWriters, type Writers } from '../../../src-main/generation/writers.ts';
import { forkSideProcess } from '../../../src-main/process/side-process.ts';
import { type LanguageSettings, NO_LANGUAGE_SETTINGS } from '../../../src-shared/language.ts';

/** Writers whose settings a test changes as it goes. */
export function changingWriters(): { writers: Writers; set: (settings: LanguageSettings) => void } {
  let now = NO_LANGUAGE_SETTINGS;
  const writers = createWriters(() => now, forkSideProcess);
  afterAll(() => writers.close());
  return {
    writers,
    set: (settings) => {
      now = settings;
    },
  };
}

/** Settings with Ollama on, at an address. */
export const ollamaAt = (address: string): LanguageSettings => ({
  engines: { ollama: { on: true, address, model: null, allowed: null } },
  agents: {},
});
