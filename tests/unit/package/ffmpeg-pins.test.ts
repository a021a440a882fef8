import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pinFor, systemName } from '../../../scripts/package/ffmpeg-pins.ts';

const ROOT = join(import.meta.dirname, '../../..');
const pins = JSON.parse(readFileSync(join(ROOT, 'resources/ffmpeg.json'), 'utf8')) as Record<string, unknown>;
const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  jobs: { build: { strategy: { matrix: { include: { name: string }[] } } } };
};
const released = jobs.build.strategy.matrix.include.map(({ name }) => name);

const sha256 = 'a'.repeat(64);
const whole = {
  version: '8.1.2',
  downloads: [{ url: 'https://example.org/f.zip', sha256 }],
  licence: 'GPL-3.0-or-later',
  sources: ['https://example.org/source'],
};

test.each(released)('an ffmpeg is pinned for %s, of one version everywhere', (name) => {
  const { version, downloads, sources } = pinFor(pins, name);
  expect(version).toBe(pinFor(pins, 'linux-x64').version);
  // A name that always means the newest would change under the hash.
  for (const { url } of downloads) expect(url).not.toMatch(/latest/);
  for (const url of sources) expect(url).toMatch(/\/tree\//);
});

test('systems are called as electron-builder calls them', () => {
  expect(systemName('darwin', 'arm64')).toBe('mac-arm64');
  expect(systemName('win32', 'x64')).toBe('win-x64');
  expect(systemName('linux', 'x64')).toBe('linux-x64');
});

test('a pin is one archive, or the two programs', () => {
  const two = (['ffmpeg', 'ffprobe'] as const).map((program) => ({ program, url: 'https://example.org/f', sha256 }));
  expect(pinFor({ here: whole }, 'here')).toEqual(whole);
  expect(pinFor({ here: { ...whole, downloads: two } }, 'here').downloads).toEqual(two);
});

test.each([
  ['nothing', null],
  ['an address that anybody on the way can change', { ...whole, downloads: [{ url: 'http://example.org/f', sha256 }] }],
  ['a hash cut short', { ...whole, downloads: [{ url: 'https://example.org/f', sha256: 'abc' }] }],
  ['one program of the two', { ...whole, downloads: [{ program: 'ffmpeg', url: 'https://example.org/f', sha256 }] }],
  ['two archives', { ...whole, downloads: [whole.downloads[0], whole.downloads[0]] }],
  ['no source', { ...whole, sources: [] }],
  ['another licence', { ...whole, licence: 'proprietary' }],
])('%s is no pin', (_, pin) => {
  expect(() => pinFor({ here: pin }, 'here')).toThrow('names no ffmpeg for here');
});
