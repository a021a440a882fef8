import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { FfmpegTools } from '../../src-main/film/film-room.ts';
import { findTools } from '../../src-main/film/tools.ts';
import { createBuiltinStudio } from '../../src-main/generation/builtin-studio.ts';
import type { GenerationService } from '../../src-main/generation/generation-service.ts';
import { createGenerationService } from '../../src-main/generation/service.ts';
import type { Studio } from '../../src-main/generation/step.ts';
import { type Library, openLibrary } from '../../src-main/library/library.ts';
import { BRIEF_DEFAULTS, type Brief, type BriefInput, briefSchema } from '../../src-shared/brief.ts';
import type { Snapshot } from '../../src-shared/events.ts';

export interface FilmMaker {
  library: Library;
  service: GenerationService;
  tools: FfmpegTools;
  /** Makes a film and waits for its end, whatever it is. */
  make: (brief: Partial<BriefInput>, id?: string) => Promise<MadeFilm>;
  /** The film as it is now. */
  read: (id: string) => MadeFilm;
  /** Another service over the same library and engines, as the next start of the app has one; with other tools. */
  startService: (other?: Partial<FfmpegTools>) => GenerationService;
}

export interface MadeFilm extends Snapshot {
  /** Absolute path of the film and of its folder. */
  file: string;
  folder: string;
}

/** The smallest film that goes through every step. */
export const SHORT_FILM: Partial<BriefInput> = { resolution: '360p', fps: 24, lengthS: 10, scenes: 3, seed: 7 };

/** {@link SHORT_FILM} with something else about it. */
export const shortBrief = (patch: Partial<BriefInput>): Brief =>
  briefSchema.parse({ ...BRIEF_DEFAULTS, ...SHORT_FILM, ...patch });

/**
 * The whole pipeline in plain Node, with the real engines, in a library of its own. The first scratch folder of the test
 * file holds it; engines and library are closed when the file's tests are over.
 * `watch` may put something between the pipeline and an engine.
 */
export async function createFilmMaker(
  scratch: string,
  watch: (studio: Studio) => Studio = (studio) => studio,
): Promise<FilmMaker> {
  const tools = await findTools();
  const library = openLibrary(mkdtempSync(join(scratch, 'library-')));
  const studio = createBuiltinStudio();
  const startService = (other: Partial<FfmpegTools> = {}): GenerationService =>
    createGenerationService({ library, studio: watch(studio), tools: () => Promise.resolve({ ...tools, ...other }) });
  const service = startService();
  afterAll(async () => {
    await service.shutdown();
    await studio.close();
    library.close();
  });
  const read = (id: string): MadeFilm => {
    const folder = library.files.inGeneration(id);
    return { ...service.snapshot(id, 0), file: join(folder, 'film.mp4'), folder };
  };
  const make = async (patch: Partial<BriefInput>, id: string = crypto.randomUUID()): Promise<MadeFilm> => {
    await service.start({ id, brief: shortBrief(patch) });
    await service.idle();
    return read(id);
  };
  return { library, service, tools, make, read, startService };
}
