import { expect, test } from 'vitest';
import { newestItem } from '../../../src-renderer/film/stage-item.ts';
import { film, ID, scene } from './feed-fixtures.ts';

test('the stage shows the film, else the newest clip, else the newest still, else it waits', () => {
  const drawn = { ...scene(3, 'drawing'), stillFileId: 'still-3' };
  expect(newestItem(ID, film, [scene(1, 'ready')]).kind).toBe('film');
  expect(newestItem(ID, null, [scene(1, 'ready'), scene(2, 'ready'), drawn])).toMatchObject({ kind: 'clip', scene: 2 });
  expect(newestItem(ID, null, [scene(1, 'written'), drawn])).toMatchObject({ kind: 'still', scene: 3 });
  expect(newestItem(ID, null, [scene(1, 'written')]).kind).toBe('waiting');
});
