import { LineSplitter } from '../../../process/lines.ts';
import { watchForStall } from '../../../process/stall-watch.ts';
import { ModelFault } from '../model-fault.ts';
import { type HttpQuestion, readText, send } from './request.ts';

/** How long silence is borne, in milliseconds. The first word waits for the model to be loaded from disk. */
export interface Patience {
  firstMs: number;
  betweenMs: number;
}

export const PATIENCE: Patience = { firstMs: 240_000, betweenMs: 60_000 };

export interface StreamQuestion extends HttpQuestion {
  patience: Patience;
  /** Takes one line without its end; says whether the answer is complete. May throw a ModelFault. */
  onLine: (line: string) => 'more' | 'done';
  /** What to throw for an answer that is not 200. */
  refuse: (status: number, body: string) => ModelFault;
}

/**
 * Posts a question and hands on the lines of its answer until one completes it; then the connection is closed, and so it
 * is when aborted, which is how these servers are told to stop. Rejects with a ModelFault (`cut` when the stream ends
 * early, `stalled` when nothing comes), or with the signal's reason.
 */
export async function streamLines({ patience, onLine, refuse, signal, ...question }: StreamQuestion): Promise<void> {
  const hangUp = new AbortController();
  const both = AbortSignal.any([signal, hangUp.signal]);
  const silent = (ms: number) =>
    watchForStall(ms, () => hangUp.abort(new ModelFault('stalled', `nothing came for ${Math.ceil(ms / 1000)} s`)));
  let stall = silent(patience.firstMs);
  try {
    const response = await send({ ...question, signal: both });
    if (response.statusCode !== 200) throw refuse(response.statusCode ?? 0, await readText(response));
    let done = false;
    const lines = new LineSplitter((line) => {
      done ||= onLine(line) === 'done';
    });
    const isDone = (): boolean => done;
    response.setEncoding('utf8');
    for await (const piece of response) {
      stall.stop();
      stall = silent(patience.betweenMs);
      lines.push(String(piece));
      if (isDone()) return;
    }
    lines.end();
    if (!isDone()) throw new ModelFault('cut', 'the answer broke off');
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    if (hangUp.signal.aborted) throw hangUp.signal.reason;
    throw thrown instanceof ModelFault ? thrown : new ModelFault('cut', 'the connection was cut', { cause: thrown });
  } finally {
    stall.stop();
    hangUp.abort();
  }
}
