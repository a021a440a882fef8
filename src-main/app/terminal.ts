import { text } from 'node:stream/consumers';
import { app } from 'electron';
import { findTools } from '../film/tools.ts';
import { createBuiltinStudio } from '../generation/builtin-studio.ts';
import { runCli } from './cli/cli.ts';
import { defaultLibrary } from './default-library.ts';
import { startLog } from './log.ts';
import { openUtilityProcess } from './utility-process.ts';

/** Runs `generate` in this process, without a window, and ends it with the command's exit code. */
export async function runInTerminal(args: string[]): Promise<void> {
  startLog();
  // `generate … | head` closes our output; the film goes on.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const code = await runCli({
    args,
    defaultLibrary: defaultLibrary(),
    readInput: () => text(process.stdin),
    out: {
      write: (line) => process.stdout.write(line),
      isTerminal: process.stdout.isTTY,
      columns: process.stdout.columns ?? 80,
    },
    error: (line) => process.stderr.write(line),
    onInterrupt,
    createStudio: createBuiltinStudio,
    openProcess: openUtilityProcess,
    tools: (settings) => findTools({ settings, resourcesPath: process.resourcesPath }),
  });
  // Where a pipe is written later (Windows), the last line has to get out first.
  await new Promise((resolve) => process.stdout.write('', resolve));
  app.exit(code);
}

/** Ctrl-C comes as a signal, or, where Electron caught it first, as a wish to quit. */
function onInterrupt(listener: () => void): () => void {
  const onQuit = (event: Electron.Event): void => {
    event.preventDefault();
    listener();
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  app.on('before-quit', onQuit);
  return () => {
    process.off('SIGINT', listener);
    process.off('SIGTERM', listener);
    app.off('before-quit', onQuit);
  };
}
