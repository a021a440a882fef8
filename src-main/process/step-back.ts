import { constants, setPriority } from 'node:os';

const BEHIND = constants.priority.PRIORITY_BELOW_NORMAL;

/** Lets the window and its main loop go first where processors are few. A program that has ended already is no error. */
export function stepBackChild(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, BEHIND);
  } catch {
    // It has ended, or the system does not allow it: then it works as it did before.
  }
}

/** The same for the calling worker thread. Only Linux gives each thread a priority of its own; elsewhere 0 is the whole app. */
export function stepBackThread(): void {
  if (process.platform === 'linux') stepBackChild(0);
}
