import { toast } from 'sonner';
import { toProblem } from '../../src-shared/errors.ts';

/** Shows what went wrong as a note: what happened, and what to do. */
export function tellProblem(thrown: unknown): void {
  const problem = toProblem(thrown);
  if (problem.code === 'CANCELLED') return;
  toast.error(problem.message, problem.hint ? { description: problem.hint } : {});
}

/** Runs an action of a button; a failure is told and not thrown. */
export function attempt(action: () => Promise<unknown>): void {
  void action().catch(tellProblem);
}
