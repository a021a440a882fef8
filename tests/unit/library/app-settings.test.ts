import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../../src-main/library/app-settings.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { scratchFolder } from '../../support/scratch.ts';

test('settings of an older version are kept, and what it did not know is the default', () => {
  const library = openLibrary(scratchFolder('app-settings'));
  expect(readSettings(library)).toEqual(DEFAULT_SETTINGS);
  library.settings.set('app', { theme: 'light', ffmpegPath: '/x/ffmpeg', ffprobePath: null });
  const expected = { ...DEFAULT_SETTINGS, theme: 'light', ffmpegPath: '/x/ffmpeg' };
  expect(readSettings(library)).toEqual(expected);
  expect(writeSettings(library, { dismissed: ['welcome'] })).toEqual({ ...expected, dismissed: ['welcome'] });
  expect(readSettings(library).updates).toBe(false);
  library.close();
});
