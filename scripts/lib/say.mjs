/**
 * A line about the set-up. It goes to stderr: stdout belongs to the program that is being started.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure that a person can act on: shown as its message alone, without a stack. */
export class SetupError extends Error {
  /** @param {string} message what happened and what to do */
  constructor(message) {
    super(message);
    this.name = 'SetupError';
  }
}

/**
 * Runs a script's main function; its number becomes the exit code, a SetupError one message and exit code 1.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
