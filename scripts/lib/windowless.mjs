/**
 * What Electron needs for `generate`, the command that opens no window, with or without a display.
 * @param {readonly string[]} appArgs
 * @param {NodeJS.Platform} platform
 * @returns {string[] | null} null when a window will be opened
 */
export function windowlessArgs(appArgs, platform) {
  if (appArgs[0] !== 'generate') return null;
  // Nothing is drawn, so no graphics process either; and Chromium's own log would run into the film's progress.
  const quiet = ['--disable-gpu', '--log-level=3'];
  return platform === 'linux' ? ['--ozone-platform=headless', ...quiet] : quiet;
}
