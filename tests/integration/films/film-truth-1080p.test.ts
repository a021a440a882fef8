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

const maker = await createFilmMaker(scratchFolder('film-1080p'));
let film: MadeFilm;

describe('a finished film of 1080p30 and 24 s', () => {
  beforeAll(async () => {
    const { idea } = ideaOf('lighthouse');
    film = await maker.make({ idea, resolution: '1080p', fps: 30, lengthS: 24, scenes: 3, captions: 'soft' });
  });

  it('is complete', () => {
    expect(film.generation).toMatchObject({ status: 'completed', partial: false, problem: null });
    expect(film.generation.film).toMatchObject({ widthPx: 1920, heightPx: 1080, fps: 30, durationMs: 24_000 });
    expect(film.scenes.map((s) => s.engine)).toEqual(Array(3).fill(film.scenes[0]?.engine));
  });

  it('has the streams that every player takes, exactly as long as planned', () => checkStreams(maker, film));
  it('has a chapter for each scene', () => checkChapters(maker, film));
  it('has captions in time with the speech', () => checkCaptions(maker, film));
  it('moves all the time', () => checkMovement(maker, film));
  it('is as loud as it should be', () => checkSound(maker, film));
  it('leaves nothing half-done in its folder', () => checkFolder(film));
  it('told everything in order, with one last word', () => checkEvents(film.events));
});
