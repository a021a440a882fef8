import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveCopy, saveText } from '../../../src-main/ipc/save-copy.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('save-copy');
const source = join(folder, 'film.mp4');
writeFileSync(source, 'the film');

test('a copy replaces what was there and leaves nothing else', async () => {
  const target = join(folder, 'out', 'copy.mp4');
  mkdirSync(join(folder, 'out'));
  writeFileSync(target, 'something older');
  await saveCopy(source, target);
  expect(readFileSync(target, 'utf8')).toBe('the film');
  expect(readdirSync(join(folder, 'out'))).toEqual(['copy.mp4']);
});

test('a folder that is not there is said so', async () => {
  await expect(saveCopy(source, join(folder, 'nowhere', 'copy.mp4'))).rejects.toMatchObject({
    problem: { code: 'FOLDER_NOT_WRITABLE', message: '“copy.mp4” could not be saved in “nowhere”.' },
  });
});

test('a text is saved in the same way', async () => {
  const target = join(folder, 'out', 'talk.md');
  await saveText('# The room\n', target);
  expect(readFileSync(target, 'utf8')).toBe('# The room\n');
  expect(readdirSync(join(folder, 'out'))).toEqual(['copy.mp4', 'talk.md']);
});
