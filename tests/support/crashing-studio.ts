import type { Studio } from '../../src-main/generation/step.ts';
import { WorkerPool, workerUrl } from '../../src-main/process/worker-pool.ts';

const pool = new WorkerPool<object, never>(workerUrl(import.meta.url, 'crash'), 1);

/**
 * The studio with engines whose thread crashes for the jobs that are named.
 *
 * @param crashes asked before each job: `brief`, `voice`, `picture:<scene>`, `music` or `ambience`, and its request
 */
export function crashingStudio(studio: Studio, crashes: (job: string, request: object) => boolean): Studio {
  const { language, voice, picture, music } = studio;
  const orCrash =
    <Request extends object, Run extends { signal: AbortSignal }, Result>(
      job: (request: Request) => string,
      work: (request: Request, run: Run) => Promise<Result>,
    ) =>
    (request: Request, run: Run): Promise<Result> =>
      crashes(job(request), request) ? pool.run({}, { signal: run.signal }) : work(request, run);
  return {
    ...studio,
    language: { ...language, understand: orCrash(() => 'brief', language.understand.bind(language)) },
    voice: {
      ...voice,
      speaks: voice.speaks.bind(voice),
      speak: orCrash(() => 'voice', voice.speak.bind(voice)),
    },
    picture: { ...picture, draw: orCrash((r) => `picture:${r.number}`, picture.draw.bind(picture)) },
    music: {
      ...music,
      compose: orCrash(() => 'music', music.compose.bind(music)),
      ambience: orCrash(() => 'ambience', music.ambience.bind(music)),
    },
  };
}
