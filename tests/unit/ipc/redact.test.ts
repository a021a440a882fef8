import { homedir, userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { redact } from '../../../src-main/ipc/redact.ts';
import { writeReport } from '../../../src-main/ipc/report.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from '../library/support.ts';

const ada = { home: '/home/ada', name: 'ada' };
const windows = { home: 'C:\\Users\\Ada L', name: 'Ada L' };

test.each([
  ['/home/ada/films/a.mp4: No such file', ada, '~/films/a.mp4: No such file'],
  ['file:///home/ada/x.js:1:2', ada, 'file://~/x.js:1:2'],
  ['/mnt/disk/ada/films of ADA', ada, '/mnt/disk/<user>/films of <user>'],
  ['/home/adam and Granada stay', ada, '/home/adam and Granada stay'],
  ['C:\\Users\\Ada L\\AppData and c:/users/ada l/x', windows, '~\\AppData and ~/x'],
  ['{"path":"C:\\\\Users\\\\Ada L\\\\x"}', windows, '{"path":"~\\\\x"}'],
  ['file:///C:/Users/Ada%20L/x', windows, 'file:///~/x'],
  ['D:\\films\\Ada L\\x', windows, 'D:\\films\\<user>\\x'],
  ['a film at /srv/a/b', { home: '/home/a', name: 'a' }, 'a film at /srv/<user>/b'],
  ['(x) /home/a+b(c)/x', { home: '/home/a+b(c)', name: 'a+b(c)' }, '(x) ~/x'],
  ['/home/ada-l/x', { home: '/home/ada-l', name: 'ada-l' }, '~/x'],
  ['/etc/x', { home: '/', name: '' }, '/etc/x'],
])('%s', (text, person, expected) => expect(redact(text, person)).toBe(expected));

test('a report says what went wrong, but neither who it happened to nor what the film is about', () => {
  const library = openLibrary(scratchFolder('redact'));
  const id = addFilm(library);
  const { idea } = library.generations.get(id).brief;
  const { username } = userInfo();
  const detail = `open '${homedir()}/films/x.mp4' as ${username}: no such file`;
  const problem = {
    code: 'FILE_MISSING',
    message: 'Gone.',
    hint: '',
    step: 'clip:2',
    scene: 2,
    fields: null,
    detail,
  } as const;
  library.generations.update(id, { problem });
  const log = [`[warn] ffmpeg -i ${homedir()}/films/a.png`];
  const crashes = ['2026-01-02T03:04:05.000Z'];
  const report = writeReport({ library, id, version: '1', engines: [], log, crashes });
  library.close();
  expect(report).toContain("open '~/films/x.mp4' as <user>");
  expect(report).toContain('FILE_MISSING');
  expect(report).toContain('ffmpeg -i ~/films/a.png');
  expect(report).toContain('crash dumps, which stay on this machine: 2026-01-02T03:04:05.000Z');
  expect(report).not.toContain(`${homedir()}/`);
  expect(report).not.toContain(idea);
});
