import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../../src-main/library/library.ts';
import { mediaFile } from '../../../src-main/library/media-file.ts';
import { sceneViewSchema } from '../../../src-shared/generation.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const library = openLibrary(scratchFolder('scenes'));
afterAll(() => library.close());
const { scenes, takes, steps } = library;

const take = (generationId: string, name: string, stillPath: string | null = null) => ({
  generationId,
  scene: 1,
  clipPath: `generations/${generationId}/scenes/${name}.mp4`,
  stillPath,
  engine: 'builtin',
  seed: 1,
  inputHash: name,
  durationMs: 3000,
});

test('a scene begins planned, and each write changes only what it names', () => {
  const id = addFilm(library);
  const first = scenes.upsert(id, { number: 1, heading: 'Storm' });
  expect(sceneViewSchema.parse(first)).toEqual(first);
  expect(first).toMatchObject({ status: 'planned', heading: 'Storm', passed: null, clipFileId: null });
  scenes.upsert(id, { number: 1, passed: false, join: { after: 1, score: 90, kind: 'crossfade' } });
  expect(scenes.byNumber(id, 1)).toMatchObject({ heading: 'Storm', passed: false, join: { kind: 'crossfade' } });
});

test('scenes come in order, and a shorter plan drops the last ones', () => {
  const id = addFilm(library);
  for (const number of [3, 1, 2]) scenes.upsert(id, { number });
  expect(scenes.list(id).map(({ number }) => number)).toEqual([1, 2, 3]);
  scenes.removeAfter(id, 2);
  expect(scenes.list(id).map(({ number }) => number)).toEqual([1, 2]);
});

test('a new take plays; another can be chosen; the old ones are kept', () => {
  const id = addFilm(library);
  scenes.upsert(id, { number: 1 });
  const first = takes.insert(take(id, 'first', `generations/${id}/scenes/first.jpg`));
  expect(scenes.byNumber(id, 1)).toMatchObject({
    clipFileId: expect.stringMatching(/^scene-1-clip-\d+$/),
    stillFileId: expect.stringMatching(/^scene-1-still-\d+$/),
  });
  const second = takes.insert(take(id, 'second'));
  expect(takes.chosen(id, 1)).toEqual(second);
  expect(scenes.byNumber(id, 1)?.stillFileId).toBeNull();
  takes.choose(first);
  expect(takes.chosen(id, 1)).toEqual(first);
  expect(takes.list(id, 1)).toEqual([first, second]);
  expect(mediaFile(library, id, 'scene-1-clip')?.absolutePath).toMatch(/first\.mp4$/);
});

test('a clip that is made again is the take it was', () => {
  const id = addFilm(library);
  scenes.upsert(id, { number: 1 });
  const first = takes.insert(take(id, 'first', `generations/${id}/scenes/first.jpg`));
  const second = takes.insert(take(id, 'second'));
  expect(takes.insert(take(id, 'first'))).toEqual(first);
  expect(takes.chosen(id, 1)).toEqual(first);
  expect(takes.list(id, 1)).toEqual([first, second]);
  const files = ['first.mp4', 'first.jpg', 'second.mp4'].map((name) => `generations/${id}/scenes/${name}`);
  expect(takes.files(id)).toEqual(files);
  expect(() => takes.choose({ ...first, clipPath: 'generations/none.mp4' })).toThrow('has no take');
});

test('a scene that is drawn anew plays nothing until it is ready', () => {
  const id = addFilm(library);
  scenes.upsert(id, { number: 1 });
  takes.insert(take(id, 'first'));
  scenes.upsert(id, { number: 1, status: 'drawing', clipFileId: null, stillFileId: null });
  expect(scenes.byNumber(id, 1)?.clipFileId).toBeNull();
  const second = takes.insert(take(id, 'second'));
  scenes.upsert(id, { number: 1, status: 'ready', clipFileId: 'scene-1-clip' });
  expect(takes.chosen(id, 1)).toEqual(second);
});

test('a step is remembered with its output, forgotten when it starts again, and reset', () => {
  const id = addFilm(library);
  expect(steps.get(id, 'story')).toBeNull();
  steps.start(id, 'story', 'hash-1');
  steps.finish(id, 'story', { title: 'x', list: [1, null] });
  expect(steps.get(id, 'story')).toMatchObject({
    status: 'done',
    inputHash: 'hash-1',
    output: { title: 'x', list: [1, null] },
  });
  steps.start(id, 'story', 'hash-2');
  expect(steps.get(id, 'story')).toMatchObject({
    status: 'running',
    inputHash: 'hash-2',
    output: null,
    finishedAt: null,
  });
  steps.fail(id, 'story');
  expect(steps.get(id, 'story')?.status).toBe('failed');
  steps.start(id, 'brief', 'hash-3');
  expect(steps.list(id).map(({ key }) => key)).toEqual(expect.arrayContaining(['story', 'brief']));
  steps.reset(id, 'story');
  expect(steps.get(id, 'story')).toBeNull();
});
