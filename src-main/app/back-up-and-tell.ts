import { dialog } from 'electron';
import { backUp } from '../library/back-up.ts';
import type { Library } from '../library/library.ts';
import { logProblem } from './log.ts';

/** A library that turns out to be damaged is repaired at the next start; the creator is told at once. */
export async function backUpAndTell(library: Library): Promise<void> {
  const problem = await backUp(library);
  if (!problem) return;
  logProblem('backing up', problem);
  dialog.showErrorBox(problem.message, problem.hint);
}
