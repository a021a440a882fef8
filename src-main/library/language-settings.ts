import {
  type EngineSettings,
  engineSettings,
  type LanguageSettings,
  languageSettingsSchema,
  type ModelEngineId,
  NO_LANGUAGE_SETTINGS,
} from '../../src-shared/language.ts';
import type { Library } from './library.ts';

const KEY = 'language';

/** Which language engines are on, where they are, and who plays which agent; nothing is on until the creator turns it on. */
export const readLanguageSettings = (library: Library): LanguageSettings =>
  library.settings.get(KEY, languageSettingsSchema) ?? NO_LANGUAGE_SETTINGS;

export function writeLanguageSettings(library: Library, settings: LanguageSettings): LanguageSettings {
  const parsed = languageSettingsSchema.parse(settings);
  library.settings.set(KEY, parsed);
  return parsed;
}

/** Changes what is named of one engine. */
export function changeEngine(library: Library, id: ModelEngineId, change: Partial<EngineSettings>): LanguageSettings {
  const settings = readLanguageSettings(library);
  const engines = { ...settings.engines, [id]: { ...engineSettings(settings, id), ...change } };
  return writeLanguageSettings(library, { ...settings, engines });
}
