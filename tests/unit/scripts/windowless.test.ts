import { describe, expect, it } from 'vitest';
import { windowlessArgs } from '../../../scripts/lib/windowless.mjs';

describe('a run without a window', () => {
  it('needs no display on Linux', () => {
    expect(windowlessArgs(['generate', 'a fox', '--output', 'film.mp4'], 'linux')).toContain(
      '--ozone-platform=headless',
    );
  });

  it('knows no such switch elsewhere', () => {
    expect(windowlessArgs(['generate', 'a fox'], 'win32')?.some((arg) => arg.includes('ozone'))).toBe(false);
  });

  it('is none when the window is wanted', () => {
    expect(windowlessArgs([], 'linux')).toBeNull();
    expect(windowlessArgs(['--user-data-dir=/x', 'generate'], 'linux')).toBeNull();
  });
});
