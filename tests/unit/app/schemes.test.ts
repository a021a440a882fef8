import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mayLoad } from '../../../src-main/app/egress.ts';
import { answerMedia } from '../../../src-main/app/media-scheme.ts';
import { answerPage } from '../../../src-main/app/page-scheme.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from '../library/support.ts';

const folder = scratchFolder('schemes');
const library = openLibrary(join(folder, 'library'));
afterAll(() => library.close());
const previewFolder = join(folder, 'previews');
mkdirSync(previewFolder);
writeFileSync(join(previewFolder, 'voice-slate.wav'), 'RIFF');

const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, i) => i % 251));
const id = addFilm(library);
await library.files.makeGenerationFolder(id);
const film = library.files.inGeneration(id, 'film.mp4');
writeFileSync(film, bytes);
library.generations.update(id, { videoPath: library.files.relative(film), posterPath: `generations/${id}/poster.jpg` });

/** A URL as the page would send it: `Request` itself takes only addresses of standard schemes. */
const ask = (address: string, init: RequestInit = {}) => {
  const request = new Request('http://localhost/', init);
  return answerMedia(Object.defineProperty(request, 'url', { value: address }), {
    library,
    previewFolder,
    pageOrigin: 'app://scenewright',
  });
};

test('a film is answered whole', async () => {
  const response = await ask(`media://${id}/film`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'accept-ranges': 'bytes',
    'content-length': '700000',
    'content-type': 'video/mp4',
  });
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

test.each([
  ['bytes=300000-', 300_000, 699_999],
  ['bytes=0-1', 0, 1],
  ['bytes=-10', 699_990, 699_999],
])('%s is answered in part', async (header, start, end) => {
  const response = await ask(`media://${id}/film`, { headers: { Range: header } });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/700000`);
  expect(response.headers.get('content-length')).toBe(String(end - start + 1));
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(start, end + 1))).toBe(true);
});

test('a range past the end is 416 and says how long the file is', async () => {
  const response = await ask(`media://${id}/film`, { headers: { Range: 'bytes=700000-' } });
  expect(response.status).toBe(416);
  expect(response.headers.get('content-range')).toBe('bytes */700000');
});

test('HEAD has the headers and no body', async () => {
  const response = await ask(`media://${id}/film`, { method: 'HEAD' });
  expect(response.headers.get('content-length')).toBe('700000');
  expect((await response.arrayBuffer()).byteLength).toBe(0);
});

test('a reader that goes away closes the file', async () => {
  const response = await ask(`media://${id}/film`);
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await expect(reader?.closed).resolves.toBeUndefined();
});

test.each([
  ['a poster that is not there', `media://${id}/poster`],
  ['an unknown id', 'media://0d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b11/film'],
  ['no id', 'media://generations/film'],
  ['a path', `media://${id}/film.mp4`],
  ['a path out', `media://${id}/..%2F..%2Flibrary.db`],
  ['a deeper path', `media://${id}/scenes/film`],
  ['a broken escape', `media://${id}/%E0%A4%A`],
  ['an unknown draft', 'media://drafts/0d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b11'],
  ['a draft that is a path', 'media://drafts/..%2Flibrary.db'],
  ['a preview that is a path', 'media://previews/..%2F..%2Flibrary%2Flibrary.db'],
  ['a preview that is not there', 'media://previews/voice-nobody.wav'],
])('%s is 404', async (_what, address) => {
  expect((await ask(address)).status).toBe(404);
});

test('previews are answered, other methods are not', async () => {
  expect((await ask('media://previews/voice-slate.wav?again=1')).headers.get('content-type')).toBe('audio/wav');
  expect((await ask(`media://${id}/film`, { method: 'POST' })).status).toBe(405);
});

test('the page is served from its folder alone, with a strict policy', async () => {
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'index.js'), 'export {}');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  const get = (url: string) => answerPage(new Request(url), root);
  const page = await get('app://scenewright/index.html');
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await get('app://scenewright/assets/index.js')).status).toBe(200);
  for (const path of ['/none.html', '/..%2Fsecret.js', '/assets', '/%00.js', '/assets/..%2F..%2Fsecret.js']) {
    expect((await get(`app://scenewright${path}`)).status).toBe(404);
  }
  expect((await get('app://elsewhere/index.html')).status).toBe(404);
});

test.each([
  ['app://scenewright/index.html', true],
  [`media://${id}/film`, true],
  ['data:image/png;base64,AA', true],
  ['https://example.org/', false],
  ['http://127.0.0.1:11434/', false],
  ['ws://localhost:5173/', false],
  ['file:///etc/passwd', false],
  ['nonsense', false],
])('the page may load %s: %s', (address, allowed) => {
  expect(mayLoad(address, 'app://scenewright')).toBe(allowed);
});

test('while developing, the development server may be loaded', () => {
  expect(mayLoad('ws://localhost:5173/', 'http://localhost:5173')).toBe(true);
  expect(mayLoad('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
});
