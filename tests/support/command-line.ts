import { type CliEnvironment, runCli } from '../../src-main/app/cli/cli.ts';
import { findTools } from '../../src-main/film/tools.ts';
import { createBuiltinStudio } from '../../src-main/generation/builtin-studio.ts';

export interface CliRun {
  exit: number;
  out: string;
  error: string;
}

/** Runs `scenewright generate …` in this process, and captures what it says. */
export async function generate(args: string[], patch: Partial<CliEnvironment> = {}): Promise<CliRun> {
  const run = { out: '', error: '' };
  const environment: CliEnvironment = {
    args,
    defaultLibrary: '/proc/none',
    readInput: () => Promise.reject(new Error('nobody asked for the input')),
    out: {
      write: (text) => {
        run.out += text;
      },
      isTerminal: false,
      columns: 80,
    },
    error: (text) => {
      run.error += text;
    },
    onInterrupt: () => () => undefined,
    createStudio: createBuiltinStudio,
    tools: (settings) => findTools({ settings }),
    ...patch,
  };
  const exit = await runCli(environment);
  return { exit, ...run };
}
