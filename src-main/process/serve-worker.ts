import { parentPort } from 'node:worker_threads';
import { stepBackThread } from './step-back.ts';
import { isTransient } from './transient.ts';
import { problemOf } from './worker-problem.ts';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

/** What a worker's task may use while it runs. */
export interface TaskContext {
  /** Measured fraction done, 0–1. */
  progress: (fraction: number) => void;
}

/**
 * The whole of a worker file: answers each request with one task. Requests and results must be structured-cloneable.
 * A cancelled request ends with the thread, so a task never has to look for it.
 */
export function serveWorker<Request, Result>(
  task: (request: Request, context: TaskContext) => Promise<Result> | Result,
): void {
  const port = parentPort;
  if (!port) throw new Error('serveWorker runs in a worker thread only');
  stepBackThread();
  const send = (message: FromWorker): void => port.postMessage(message);
  port.on('message', async ({ job, request }: ToWorker) => {
    try {
      const result = await task(request as Request, {
        progress: (fraction) => send({ job, kind: 'progress', fraction }),
      });
      send({ job, kind: 'result', result });
    } catch (thrown) {
      send({ job, kind: 'error', problem: problemOf(thrown), transient: isTransient(thrown) });
    }
  });
}
