/** What the app was started for. */
export type StartedFor =
  | { kind: 'generate'; args: string[] }
  /** `library` is the folder of `--library=…`; null when it was not given. */
  | { kind: 'window'; library: string | null };

/**
 * Reads the process's arguments: `[flags] [app path] [flags] generate …`, or anything else for the window.
 *
 * @param argv all of `process.argv`
 * @param unpackaged true when Electron was given the app as a path, which then comes first
 */
export function readCommandLine(argv: readonly string[], unpackaged: boolean): StartedFor {
  const rest = argv.slice(1);
  // Chromium's own switches may stand anywhere before the command; none of them takes a separate value.
  const words = rest.flatMap((argument, index) => (argument.startsWith('-') ? [] : [index]));
  const command = words[unpackaged ? 1 : 0];
  if (command !== undefined && rest[command] === 'generate') return { kind: 'generate', args: rest.slice(command + 1) };
  const library = rest.find((argument) => argument.startsWith('--library='))?.slice('--library='.length);
  return { kind: 'window', library: library || null };
}
