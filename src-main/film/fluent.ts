import type { ChildProcess } from 'node:child_process';
import createCommand, { type FfmpegCommand, type Formats } from 'fluent-ffmpeg';

/** An argv of ours, taken apart the way fluent-ffmpeg wants it. */
export interface SplitArgs {
  inputs: { options: string[]; source: string }[];
  outputOptions: string[];
  output: string;
}

/** Pure: everything before each `-i` belongs to that input; the last word is the output; the rest is about outputs. */
export function splitArgs(args: readonly string[]): SplitArgs {
  const inputs: SplitArgs['inputs'] = [];
  let options: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string;
    const source = args[i + 1];
    if (word === '-i' && source !== undefined) {
      inputs.push({ options, source });
      options = [];
      i++;
    } else options.push(word);
  }
  const output = options.pop();
  if (output === undefined) throw new Error('an ffmpeg argv ends with its output');
  return { inputs, outputOptions: options, output };
}

// What this ffmpeg can do was asked once (tools.ts). Left alone, the library would start two more children of its own
// for each program, and refuse formats of builds newer than its parser.
const anyFormat = new Proxy<Formats>(
  {},
  { has: () => true, get: (_, name) => ({ description: String(name), canDemux: true, canMux: true }) },
);

/**
 * Starts ffmpeg with exactly these arguments (plus `-y`) through fluent-ffmpeg, and hands out the child.
 * The library only spawns: reading, stopping and judging are ours.
 *
 * @param onStart called in the tick of the spawn
 * @param onError the child could not be started
 */
export function startFfmpeg(
  ffmpeg: string,
  args: readonly string[],
  { onStart, onError }: { onStart: (child: ChildProcess) => void; onError: (error: Error) => void },
): void {
  const { inputs, outputOptions, output } = splitArgs(args);
  const command = createCommand({ stdoutLines: 1 });
  command.setFfmpegPath(ffmpeg);
  command.availableFormats = (answer) => answer(null as unknown as Error, anyFormat);
  // Its last question before it spawns: what the spawn itself throws (a command line that is too long) is caught here.
  command.availableEncoders = (answer) => {
    try {
      answer(null as unknown as Error, {});
    } catch (thrown) {
      onError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  };
  for (const { options, source } of inputs) {
    command.input(source);
    if (options.length > 0) command.inputOptions(...(options as [string]));
  }
  if (outputOptions.length > 0) command.outputOptions(...(outputOptions as [string]));
  command.output(output);
  let started = false;
  command.on('start', () => {
    started = true;
    const child = (command as FfmpegCommand & { ffmpegProc: ChildProcess }).ffmpegProc;
    // Its own listener throws out of an event (2.1.3, no rings) when the program cannot be started; ours answers.
    child.removeAllListeners('error');
    onStart(child);
  });
  // After the start the child itself tells how it ended; the listener stays, as an unheard 'error' would throw.
  command.on('error', (error: Error) => {
    if (!started) onError(error);
  });
  command.run();
}
