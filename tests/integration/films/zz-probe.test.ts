import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createFilmMaker } from '../../support/film-maker.ts';
import { scratchFolder } from '../../support/scratch.ts';
const maker = await createFilmMaker(scratchFolder('probe'));
it('x', async () => {
  const film = await maker.make({ idea: 'A lighthouse keeper finds a message in a bottle on a stormy night and rows out to answer it.', lengthS: 12 });
  writeFileSync('/tmp/snap.json', JSON.stringify(film, null, 1));
  console.log(execSync(`ls -R ${film.folder}; cp ${film.file} /tmp/probe.mp4; cat ${film.folder}/*.srt`, { encoding: 'utf8' }));
  expect(film.generation.status).toBe('completed');
});
