/** The app's commands that open no window. */
const COMMANDS = ['generate', '--help', '-h', '--version', '-v'];

/**
 * What Electron needs to run a command that opens no window, with or without a display; null if there will be one.
 * @param {readonly string[]} appArgs
 * @param {NodeJS.Platform} platform
 * @returns {string[] | null}
 */
export function windowlessArgs(appArgs, platform) {
  if (!COMMANDS.includes(appArgs[0] ?? '')) return null;
  // Nothing is drawn, so no graphics process either; and Chromium's own log would run into the film's progress.
  const quiet = ['--disable-gpu', '--log-level=3'];
  return platform === 'linux' ? ['--ozone-platform=headless', ...quiet] : quiet;
}
