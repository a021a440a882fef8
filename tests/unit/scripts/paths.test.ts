import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userCacheFolder } from '../../../scripts/lib/paths.mjs';

describe('the cache folder', () => {
  it('is where each platform keeps such things', () => {
    expect(userCacheFolder('linux', {}, '/home/ada')).toBe(join('/home/ada', '.cache', 'scenewright'));
    expect(userCacheFolder('linux', { XDG_CACHE_HOME: '/fast' }, '/home/ada')).toBe(join('/fast', 'scenewright'));
    expect(userCacheFolder('darwin', {}, '/Users/ada')).toBe(join('/Users/ada', 'Library', 'Caches', 'scenewright'));
    expect(userCacheFolder('win32', { LOCALAPPDATA: '/local' }, '/ada')).toBe(join('/local', 'scenewright', 'Cache'));
  });

  it('can be put elsewhere', () => {
    expect(userCacheFolder('darwin', { SCENEWRIGHT_CACHE: '/tmp/cache' }, '/Users/ada')).toBe('/tmp/cache');
  });
});
