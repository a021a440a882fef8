import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { GenerationService } from '../../../src-main/generation/generation-service.ts';
import { runningChildren } from '../../../src-main/process/children.ts';
import { crashingStudio } from '../../support/crashing-studio.ts';
import { checkStreams } from '../../support/film-checks.ts';
import { createFilmMaker, type FilmMaker, type MadeFilm, shortBrief } from '../../support/film-maker.ts';
import { isAlive } from '../../support/processes.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { type Fault, type StandIn, standInFfmpeg } from '../../support/stand-in-ffmpeg.ts';

const scratch = scratchFolder('faults');
const IDEA = 'A small fox is lost in a snowy forest. An old owl shows her the stars, and she finds her den.';
/** Long enough for an ffmpeg that works on a busy machine, short enough for a test. */
const SHORT_STALL_MS = 4000;
/** The runs of each step that a fault meets, by their command line. */
const STEPS = {
  clip: '*/scene-2-*.graph.partial*',
  still: '*/scene-3-*.jpg.partial',
  premix: '*/premix.wav',
  master: '*/mix.m4a.partial',
  piece: '*/pieces/*[0-9].*',
  stitch: '*/video.mp4.partial',
  film: '*/film.mp4.partial',
};

let crashes: Parameters<typeof crashingStudio>[1] = () => false;
let maker: FilmMaker;
const standIns: StandIn[] = [];
beforeAll(async () => {
  maker = await createFilmMaker(scratch, (studio) => crashingStudio(studio, (...job) => crashes(...job)));
});
afterEach(() => {
  expect(runningChildren()).toBe(0);
  for (const standIn of standIns.splice(0)) expect(standIn.pids().filter(isAlive)).toEqual([]);
});

function serviceWith(faults: Fault[], stallMs?: number): { service: GenerationService; standIn: StandIn } {
  const standIn = standInFfmpeg(join(scratch, crypto.randomUUID()), maker.tools, faults);
  standIns.push(standIn);
  const { ffmpeg, ffprobe } = standIn;
  return { service: maker.startService({ ffmpeg, ffprobe, ...(stallMs ? { stallMs } : {}) }), standIn };
}

async function makeWith(service: GenerationService, idea = IDEA): Promise<MadeFilm> {
  const id = crypto.randomUUID();
  await service.start({ id, brief: shortBrief({ idea }) });
  await service.idle();
  return maker.read(id);
}

const fault = (when: string, kind: Fault['kind'], times = 1): Fault => ({ when, kind, times });
const notes = ({ events }: MadeFilm): string[] => events.flatMap((e) => (e.kind === 'note' ? [e.payload.code] : []));
const leftovers = ({ folder }: MadeFilm): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /partial|\.cut$/.test(name));

async function expectWhole(film: MadeFilm): Promise<void> {
  expect(film.generation).toMatchObject({ status: 'completed', partial: false, problem: null });
  expect(film.scenes.map((s) => s.replaced)).toEqual([false, false, false]);
  expect(leftovers(film)).toEqual([]);
  await checkStreams(maker, film);
}

test.skipIf(process.platform === 'win32')(
  'an ffmpeg that is struck down, and one that leaves half a file, is run again in every step',
  async () => {
    // Two at most in a step: the third run has to do.
    const faults: Fault[] = [
      fault(STEPS.clip, 'kill'),
      fault(STEPS.clip, 'truncate'),
      fault(STEPS.still, 'truncate'),
      fault(STEPS.premix, 'truncate'),
      fault(STEPS.master, 'kill'),
      fault(STEPS.piece, 'truncate'),
      fault(STEPS.stitch, 'kill'),
      fault(STEPS.film, 'kill'),
      fault(STEPS.film, 'truncate'),
    ];
    const { service, standIn } = serviceWith(faults);
    const film = await makeWith(service);
    await expectWhole(film);
    // The mix is made three times: its first half was noticed although the master of it would have been as long.
    const least = [3, 2, 2, 3, 2, 2, 2, 3, 2];
    for (const [i, runs] of standIn.runs().entries()) {
      expect(runs, JSON.stringify(faults[i])).toBeGreaterThanOrEqual(least[i] ?? Number.NaN);
    }
    expect(notes(film)).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')(
  'an ffmpeg that hangs and a thread that crashes are ended and tried again in every step',
  async () => {
    const { clip, master, stitch, film: finish } = STEPS;
    const { service, standIn } = serviceWith(
      [clip, master, stitch, finish].map((when) => fault(when, 'hang')),
      SHORT_STALL_MS,
    );
    const crashed = new Set<string>();
    crashes = (job) => !crashed.has(job) && Boolean(crashed.add(job));
    // Lines that were spoken before would not be asked of the voice again.
    const film = await makeWith(service, 'A baker finds a kitten in her oven and carries it home through the snow.');
    crashes = () => false;
    await expectWhole(film);
    for (const runs of standIn.runs()) expect(runs).toBeGreaterThan(0);
    expect([...crashed].sort()).toEqual(['ambience', 'brief', 'music', 'picture:1', 'picture:2', 'picture:3', 'voice']);
  },
);

test.skipIf(process.platform === 'win32')(
  'what fails for good is replaced in a scene, else it fails the film with its step and cause, and the rest is kept',
  async () => {
    const { clip, premix, stitch, film: finish } = STEPS;
    // One after the other, each with the failure that it must end with; scene 2 is held until the mix has failed.
    const attempts: { faults: Fault[]; step: string; scene: number | null }[] = [
      { faults: [fault(clip, 'hang', 9), fault(premix, 'exit')], step: 'mix', scene: null },
      // As it was written, and as a stand-in.
      { faults: [fault(clip, 'exit', 2)], step: 'clip:2', scene: 2 },
      // As it was written; the stand-in works.
      { faults: [fault(clip, 'exit'), fault(stitch, 'exit')], step: 'stitch', scene: null },
      { faults: [fault(stitch, 'truncate'), fault(finish, 'exit')], step: 'finish', scene: null },
    ];
    let first: string | null = null;
    // The thread dies of this picture however often it is tried.
    crashes = (job, request) => {
      const instruction = JSON.stringify((request as { instruction?: unknown }).instruction);
      if (job === 'picture:1') first ??= instruction;
      return job === 'picture:1' && instruction === first;
    };
    const id = crypto.randomUUID();
    const attempt = async (faults: Fault[]): Promise<MadeFilm> => {
      const { service } = serviceWith(faults);
      if (service.exists(id)) service.retry(id);
      else await service.start({ id, brief: shortBrief({ idea: IDEA }) });
      await service.idle();
      return maker.read(id);
    };
    for (const { faults, step, scene } of attempts) {
      const { generation, scenes } = await attempt(faults);
      const detail = expect.stringContaining('the stand-in is broken');
      expect(generation.status).toBe('failed');
      expect(generation.problem).toMatchObject({ code: 'FFMPEG_FAILED', step, scene, detail });
      expect(generation.problem?.hint).toMatch(/Retry/);
      if (step !== 'stitch') continue;
      // The scenes were replaced, and the film went on…
      expect(scenes.map((s) => s.replaced)).toEqual([true, true, false]);
      expect(scenes[1]?.problem).toMatchObject({ code: 'FFMPEG_FAILED', step: 'clip:2', scene: 2 });
    }
    const film = await attempt([]);
    crashes = () => false;
    expect(film.generation).toMatchObject({ status: 'completed', partial: true, problem: null });
    // … and a retry gives it another chance as it was written.
    expect(film.scenes.map((s) => s.replaced)).toEqual([true, false, false]);
    expect(film.scenes[0]?.problem).toMatchObject({ code: 'ENGINE_FAILED', step: 'picture:1', scene: 1 });
    expect(new Set(notes(film))).toEqual(new Set(['scene-replaced-1', 'scene-replaced-2']));
    // What was finished before a failure was not made again.
    const done = film.events.flatMap((e) => (e.kind === 'step' && e.payload.state === 'done' ? [e.payload.key] : []));
    expect(done.filter((key) => ['story', 'clip:3', 'mix', 'stitch'].includes(key)).sort()).toEqual([
      'clip:3',
      'mix',
      'stitch',
      'story',
    ]);
    expect(leftovers(film)).toEqual([]);
    await checkStreams(maker, film);
  },
);
