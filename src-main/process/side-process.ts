import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { guardChild } from './guard.ts';

/** A program of ours beside us, that may die without taking us along. Messages must be structured-cloneable. */
export interface SideProcess {
  post: (message: unknown) => void;
  onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, however it ends; `how` is for people ("exit code 134", "SIGKILL"). */
  onExit: (listener: (how: string) => void) => void;
  kill: () => void;
}

export type OpenSideProcess = (file: URL) => SideProcess;

const open = new Set<SideProcess>();
process.once('exit', () => {
  for (const side of open) side.kill();
});

/** Starts a module in a Node of its own. In the app Electron's utility process takes its place. */
export const forkSideProcess: OpenSideProcess = (file) => {
  const child = fork(fileURLToPath(file), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
  guardChild(child);
  const side: SideProcess = {
    // A process that is gone takes no message; its exit says so.
    post: (message) => void (child.connected && child.send(message as object, () => undefined)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) =>
      void child.once('exit', (code, signal) => listener(signal ?? `exit code ${code ?? 'unknown'}`)),
    kill: () => void child.kill('SIGKILL'),
  };
  child.on('error', () => undefined);
  open.add(side);
  child.once('exit', () => open.delete(side));
  return side;
};
