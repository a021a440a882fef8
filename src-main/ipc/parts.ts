import type { Settings } from '../../src-shared/contract.ts';
import type { Updates } from '../app/update/updates.ts';
import type { FfmpegTools } from '../film/film-room.ts';
import type { GenerationService } from '../generation/generation-service.ts';
import type { Studio } from '../generation/step.ts';
import type { Writers } from '../generation/writers.ts';
import type { Library } from '../library/library.ts';
import type { Watchers } from './watchers.ts';

/** What the handlers work with; main.ts puts it together. */
export interface Parts {
  library: Library;
  service: GenerationService;
  studio: Studio;
  writers: Writers;
  watchers: Watchers;
  updates: Updates;
  /** Hosts that are asked for new versions; none while updates are off. */
  updateHosts: () => string[];
  /** True once, in a run that follows one that ended unexpectedly. */
  tellUnexpectedEnd: () => boolean;
  /** Finds ffmpeg; throws FFMPEG_MISSING. */
  tools: () => Promise<FfmpegTools>;
  /** Absolute folder of the sounds that voices and music are chosen by. */
  previewFolder: string;
  /** Puts a theme on every window. */
  showTheme: (theme: Settings['theme']) => void;
  /** Opens another window, at a film when there is an id. */
  openWindow: (generationId: string | null) => void;
}
