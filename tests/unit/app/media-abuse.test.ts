import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { answerMedia } from '../../../src-main/app/media-scheme.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from '../library/support.ts';

const folder = scratchFolder('media-abuse');
const library = openLibrary(join(folder, 'library'));
afterAll(() => library.close());
const previewFolder = join(folder, 'previews');
mkdirSync(previewFolder);
const SECRET = 'what nobody may read';
const outside = join(folder, 'outside.txt');
writeFileSync(outside, SECRET);

const SIZE = 10_000;
const bytes = Buffer.from(Array.from({ length: SIZE }, (_, i) => i % 251));

/** A film with a file at its row's place, put there by the test. */
async function filmWith(put: (file: string) => void): Promise<string> {
  const id = addFilm(library);
  await library.files.makeGenerationFolder(id);
  const file = library.files.inGeneration(id, 'film.mp4');
  put(file);
  library.generations.update(id, { videoPath: library.files.relative(file) });
  return id;
}

const ask = (address: string, init: RequestInit = {}): Promise<Response> => {
  const request = new Request('http://localhost/', init);
  return answerMedia(Object.defineProperty(request, 'url', { value: address }), {
    library,
    previewFolder,
    pageOrigin: 'app://scenewright',
  });
};

const id = await filmWith((file) => writeFileSync(file, bytes));

/** No header and no body of a refusal may say where anything lies. */
async function expectNoLeak(response: Response): Promise<void> {
  const said = JSON.stringify([...response.headers]) + (await response.text());
  expect(said).not.toContain(folder);
  expect(said).not.toContain(SECRET);
}

test.skipIf(process.platform === 'win32').each([
  ['a file outside', (file: string) => symlinkSync(outside, file)],
  ['the database', (file: string) => symlinkSync(join(library.folder, 'library.db'), file)],
  ['itself', (file: string) => symlinkSync(file, file)],
  ['nowhere', (file: string) => symlinkSync(join(folder, 'none'), file)],
  ['a device', (file: string) => symlinkSync('/dev/zero', file)],
])('a link to %s is refused with 403', async (_what, put) => {
  const response = await ask(`media://${await filmWith(put)}/film`);
  expect(response.status).toBe(403);
  await expectNoLeak(response);
});

test('a folder that is a link to another one is refused', async () => {
  const linked = addFilm(library);
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'film.mp4'), SECRET);
  const own = await library.files.makeGenerationFolder(linked);
  symlinkSync(elsewhere, join(own, 'kept'), 'junction');
  library.generations.update(linked, { videoPath: `generations/${linked}/kept/film.mp4` });
  const response = await ask(`media://${linked}/film`);
  expect(response.status).toBe(403);
  await expectNoLeak(response);
});

test.each([
  ['of another film', `generations/${id}/film.mp4`],
  ['of the library itself', 'library.db'],
])('a row that names a file %s gets nothing', async (_what, videoPath) => {
  const other = addFilm(library);
  library.generations.update(other, { videoPath });
  expect((await ask(`media://${other}/film`)).status).toBe(404);
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  const piped = await filmWith((file) => execFileSync('mkfifo', [file]));
  expect((await ask(`media://${piped}/film`)).status).toBe(404);
});

test('a folder in the place of a film, and a film that was deleted, are not found', async () => {
  expect((await ask(`media://${await filmWith((file) => mkdirSync(file))}/film`)).status).toBe(404);
  const deleted = await filmWith((file) => writeFileSync(file, bytes));
  rmSync(library.files.inGeneration(deleted, 'film.mp4'));
  expect((await ask(`media://${deleted}/film`)).status).toBe(404);
  const removed = await filmWith((file) => linkSync(outside, file));
  library.generations.softDelete(removed);
  expect((await ask(`media://${removed}/film`)).status).toBe(404);
});

test('a file that is deleted while it is read ends what is read of it, and nothing hangs', async () => {
  const going = await filmWith((file) => writeFileSync(file, Buffer.alloc(2 ** 20)));
  const response = await ask(`media://${going}/film`);
  const reader = response.body?.getReader();
  await reader?.read();
  rmSync(library.files.inGeneration(going, 'film.mp4'));
  const rest = (async () => {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read());
  })();
  await expect(rest).resolves.toBeUndefined();
});

test('a film that was cut off while it was read ends early', async () => {
  const file = library.files.inGeneration(
    await filmWith((path) => writeFileSync(path, Buffer.alloc(2 ** 20))),
    'film.mp4',
  );
  const response = await ask(`media://${/generations.([^/\\]+)/.exec(file)?.[1]}/film`);
  const reader = response.body?.getReader();
  await reader?.read();
  writeFileSync(file, '');
  await expect(reader?.read()).resolves.toMatchObject({ done: true });
});

test.each([
  ['bytes=--5', 200],
  ['bytes=-0', 416],
  ['bytes=5-2', 200],
  ['bytes=0-99999999999999999999999', 206],
  ['bytes=99999999999999999999999-', 416],
  [`bytes=${'9'.repeat(60)}-`, 416],
  ['bytes=-99999999999999999999999', 206],
  ['bytes=0-1,2-3', 200],
  ['bytes=0-9,5-20', 200],
  ['bytes=0-0,0-0,0-0,0-0,0-0,0-0', 200],
  ['bytes=1e3-2e3', 200],
  ['bytes=0x10-0x20', 200],
  ['bytes=1.5-3', 200],
  ['bytes=', 200],
  ['bytes', 200],
  ['items=0-1', 200],
  ['bytes = 0 - 1', 206],
  [`bytes=${' '.repeat(60_000)}x`, 200],
])('a range of %.40s is answered with %i and stays inside the file', async (header, status) => {
  const response = await ask(`media://${id}/film`, { headers: { Range: header } });
  expect(response.status).toBe(status);
  const body = await response.arrayBuffer();
  expect(body.byteLength).toBe(status === 416 ? 0 : Number(response.headers.get('content-length')));
  expect(body.byteLength).toBeLessThanOrEqual(SIZE);
});

test('whatever a range header says, the answer is what it announces, out of the file', async () => {
  const number = fc.oneof(fc.nat(SIZE * 2), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.constant(''));
  const header = fc.oneof(
    fc.tuple(number, number).map(([first, last]) => `bytes=${first}-${last}`),
    fc
      .array(fc.tuple(number, number), { maxLength: 8 })
      .map((parts) => `bytes=${parts.map((p) => p.join('-')).join(',')}`),
    fc.string({ maxLength: 120 }).filter((text) => /^[\x20-\x7e]*$/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(header, async (range) => {
      const response = await ask(`media://${id}/film`, { headers: { Range: range } });
      const body = Buffer.from(await response.arrayBuffer());
      if (response.status === 416) return void expect(body.byteLength).toBe(0);
      const [, start, end] = /^bytes (\d+)-(\d+)\/10000$/.exec(response.headers.get('content-range') ?? '') ?? [];
      expect(response.status).toBe(start === undefined ? 200 : 206);
      expect(body.equals(bytes.subarray(Number(start ?? 0), Number(end ?? SIZE - 1) + 1))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('whatever an address says, nothing but the film is ever answered', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E%2E%2F',
      '..%5c',
      '%252e%252e',
      '%00',
      '~',
      'library.db',
      'outside.txt',
      'film',
    ),
    fc.constantFrom(
      id,
      id.toUpperCase(),
      'drafts',
      'previews',
      'generations',
      'C:',
      '%ff',
      '',
      '@',
      ':80',
      '\\\\host\\share',
    ),
    fc.string({ maxLength: 30 }),
  );
  const scheme = fc.constantFrom('media', 'MEDIA', 'file', 'app', 'http', 'javascript', 'media:media');
  const address = fc
    .tuple(scheme, fc.array(piece, { maxLength: 8 }))
    .map(([name, path]) => `${name}://${path.join('/')}`);
  await fc.assert(
    fc.asyncProperty(address, async (url) => {
      const response = await ask(url);
      if (response.status === 200) return void expect((await response.arrayBuffer()).byteLength).toBe(SIZE);
      expect(response.status).toBe(404);
      await expectNoLeak(response);
    }),
    { numRuns: 2000 },
  );
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  const response = await ask(`media://${id}/film`, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('only our own page may read a film by script', async () => {
  const response = await ask(`media://${id}/film`);
  expect(response.headers.get('access-control-allow-origin')).toBe('app://scenewright');
});
