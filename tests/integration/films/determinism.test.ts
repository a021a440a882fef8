import { beforeAll, describe, expect, it } from 'vitest';
import type { GenerationService } from '../../../src-main/generation/generation-service.ts';
import { frameHashes } from '../../support/ffmpeg.ts';
import { checkEvents, checkStreams, stepsIn } from '../../support/film-checks.ts';
import { createFilmMaker, type MadeFilm, shortBrief } from '../../support/film-maker.ts';
import { ideaOf } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';

const maker = await createFilmMaker(scratchFolder('determinism'));
const { idea } = ideaOf('lighthouse');
let film: MadeFilm;
let hashes: string[];

const hashesOf = (made: MadeFilm): Promise<string[]> => frameHashes(maker.tools, made.file);
const takes = (id: string): number[] => [1, 2, 3].map((scene) => maker.library.takes.list(id, scene).length);

/** Resolves as soon as a clip of this film is done; rejects when the film ends before. */
function firstClip(service: GenerationService, id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = service.onEvent((event) => {
      if (event.generationId !== id) return;
      if (event.kind === 'step' && event.payload.state === 'done' && event.payload.key.startsWith('clip:')) {
        stop();
        resolve(event.payload.key);
      } else if (event.kind === 'failed' || event.kind === 'completed') {
        stop();
        reject(new Error(`The film ${event.kind} before: ${JSON.stringify(event.payload)}`));
      }
    });
  });
}

beforeAll(async () => {
  film = await maker.make({ idea });
  hashes = await hashesOf(film);
});

describe('the same brief', () => {
  it('with the same seed makes the same frames', async () => {
    expect(hashes).toHaveLength(240);
    expect(await hashesOf(await maker.make({ idea }))).toEqual(hashes);
  });

  it('with another seed makes other frames', async () => {
    const other = await hashesOf(await maker.make({ idea, seed: 8 }));
    expect(other).toHaveLength(240);
    // Only the black ends may be the same.
    expect(other.filter((hash, i) => hash === hashes[i]).length).toBeLessThan(10);
  });
});

describe('a film that is taken up again', () => {
  it('after a quit in the middle makes no finished clip again, and becomes the very same film', async () => {
    const id = crypto.randomUUID();
    const before = maker.startService();
    const clip = firstClip(before, id);
    await before.start({ id, brief: shortBrief({ idea }) });
    const done = await clip;
    await before.shutdown();
    expect(before.snapshot(id, 0).generation.status).toBe('interrupted');
    const seqBefore = before.snapshot(id, 0).generation.lastSeq;

    const after = maker.startService();
    expect(after.resumeInterrupted()).toBe(1);
    await after.idle();
    const resumed = maker.read(id);
    expect(resumed.generation).toMatchObject({ status: 'completed', partial: false });
    expect(takes(id)).toEqual([1, 1, 1]);
    expect(stepsIn(after.snapshot(id, seqBefore).events, 'skipped')).toEqual(
      expect.arrayContaining([done, 'brief', 'story']),
    );
    checkEvents(resumed.events);
    expect(await hashesOf(resumed)).toEqual(hashes);
  });

  it('after a cancel goes on where it stopped', async () => {
    const { service } = maker;
    const id = crypto.randomUUID();
    const clip = firstClip(service, id);
    await service.start({ id, brief: shortBrief({ idea }) });
    const done = await clip;
    expect(service.cancel(id).status).toBe('cancelled');
    const { lastSeq } = service.snapshot(id, 0).generation;
    await service.idle();
    expect(service.snapshot(id, 0).generation).toMatchObject({ status: 'cancelled', film: null, lastSeq });

    service.retry(id);
    await service.idle();
    const retried = maker.read(id);
    expect(retried.generation).toMatchObject({ status: 'completed', partial: false });
    expect(takes(id)).toEqual([1, 1, 1]);
    const events = service.snapshot(id, lastSeq).events;
    expect(stepsIn(events, 'skipped')).toEqual(expect.arrayContaining([done, 'brief', 'story']));
    expect(stepsIn(events, 'started')).not.toContain(done);
    expect(retried.events.map((e) => e.seq)).toEqual(retried.events.map((_, i) => i + 1));
    expect(await hashesOf(retried)).toEqual(hashes);
  });
});

/** Last of all: it changes the film that the others compare with. */
describe('a redone scene', () => {
  it('gets another take; the rest of the film stays as it was', async () => {
    const { library, service } = maker;
    const { id, lastSeq } = film.generation;
    const clips = () => [1, 2, 3].map((scene) => library.takes.chosen(id, scene)?.clipPath);
    const before = clips();
    service.redoScene(id, 2);
    await service.idle();
    const redone = maker.read(id);
    expect(redone.generation).toMatchObject({ status: 'completed', partial: false });
    expect(takes(id)).toEqual([1, 2, 1]);
    const after = clips();
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]).not.toBe(before[1]);
    const started = stepsIn(service.snapshot(id, lastSeq).events, 'started');
    expect(started.sort()).toEqual(['clip:2', 'finish', 'picture:2', 'stitch']);
    await checkStreams(maker, redone);

    const now = await hashesOf(redone);
    const same = (from: number, to: number): boolean => now.slice(from, to).every((h, i) => h === hashes[from + i]);
    const [first, second, third] = film.scenes.map((s) => [
      Math.round(((s.startMs ?? 0) * 24) / 1000),
      Math.round(((s.endMs ?? 0) * 24) / 1000),
    ]);
    // The joins reach half a second into the neighbours, and are encoded anew.
    expect(same(first?.[0] ?? 0, (first?.[1] ?? 0) - 12), 'scene 1').toBe(true);
    expect(same((third?.[0] ?? 0) + 12, third?.[1] ?? 0), 'scene 3').toBe(true);
    const [from = 0, to = 0] = second ?? [];
    const kept = now.slice(from, to).filter((hash, i) => hash === hashes[from + i]).length;
    expect(kept, 'frames of scene 2 that are as before').toBeLessThan((to - from) / 2);
  });
});
