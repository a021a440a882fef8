import { beforeAll, describe, expect, it } from 'vitest';
import {
  checkCaptions,
  checkChapters,
  checkEvents,
  checkFolder,
  checkMovement,
  checkSound,
  checkStreams,
} from '../../support/film-checks.ts';
import { createFilmMaker, type MadeFilm } from '../../support/film-maker.ts';
import { ideaOf } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';

const maker = await createFilmMaker(scratchFolder('film-facts'));
let film: MadeFilm;

describe('a finished film of 360p and 12 s', () => {
  beforeAll(async () => {
    film = await maker.make({ idea: ideaOf('lighthouse').idea, lengthS: 12, captions: 'soft' });
  });

  it('is complete', () => {
    expect(film.generation).toMatchObject({ status: 'completed', partial: false, problem: null, progress: 1 });
    expect(film.scenes.map((s) => s.status)).toEqual(['ready', 'ready', 'ready']);
    expect(film.scenes[0]?.startMs).toBe(0);
    expect(film.scenes.at(-1)?.endMs).toBe(12_000);
  });

  it('has the streams that every player takes, exactly as long as planned', () => checkStreams(maker, film));
  it('has a chapter for each scene', () => checkChapters(maker, film));
  it('has captions in time with the speech', () => checkCaptions(maker, film));
  it('moves all the time', () => checkMovement(maker, film));
  it('is as loud as it should be', () => checkSound(maker, film));
  it('leaves nothing half-done in its folder', () => checkFolder(film));
  it('told everything in order, with one last word', () => checkEvents(film.events));

  it('is handed out again by its id, or a retry, without a new step', async () => {
    const { id, brief } = film.generation;
    const again = await maker.service.start({ id, brief });
    expect(again).toMatchObject({ existed: true, generation: { status: 'completed' } });
    expect(maker.service.retry(id).status).toBe('completed');
    await maker.service.idle();
    expect(maker.service.snapshot(id, 0).events).toEqual(film.events);
  });
});
