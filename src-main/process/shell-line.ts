const PLAIN = /^[\w@%+=:,./-]+$/u;

/**
 * A command as one line that can be pasted into a POSIX shell; for the log only, nothing is ever run through a shell.
 */
export function shellLine(command: string, args: readonly string[]): string {
  return [command, ...args].map((word) => (PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
