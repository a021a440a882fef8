import { type ParsedInput, type Settings, settingsSchema } from '../../src-shared/contract.ts';
import type { Library } from './library.ts';

const KEY = 'app';

/** What holds until the creator chooses. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  ffmpegPath: null,
  ffprobePath: null,
  updates: false,
  dismissed: [],
};

/** An older version did not keep every one of them. */
const keptSchema = settingsSchema.partial();

/** The app's settings; what was never chosen is the default. */
export function readSettings(library: Library): Settings {
  return { ...DEFAULT_SETTINGS, ...named(library.settings.get(KEY, keptSchema) ?? {}) };
}

/** The programs that the creator chose, as the search for ffmpeg wants them. */
export function chosenPrograms(library: Library): { ffmpeg: string | null; ffprobe: string | null } {
  const { ffmpegPath, ffprobePath } = readSettings(library);
  return { ffmpeg: ffmpegPath, ffprobe: ffprobePath };
}

/** Changes the named settings; answers with all of them. */
export function writeSettings(library: Library, change: ParsedInput<'settings.set'>): Settings {
  const settings = settingsSchema.parse({ ...readSettings(library), ...named(change) });
  library.settings.set(KEY, settings);
  return settings;
}

/** A field that is there but undefined was not named. */
const named = (change: ParsedInput<'settings.set'>): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
