import type { Answer, Bridge, Channel, Input, Output, Push, PushPayload } from '../src-shared/contract.ts';
import { ScenewrightError } from '../src-shared/errors.ts';

declare global {
  interface Window {
    readonly scenewright: Bridge;
  }
}

type Verbs = Record<string, Record<string, (input: unknown) => Promise<Answer<unknown>>>>;

/**
 * Asks main over one channel of the contract: `await ask('library.rename', {id, title})`.
 * Throws a ScenewrightError that carries main's problem when the answer is not ok.
 */
export async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const [domain = '', verb = ''] = channel.split('.');
  const call = (window.scenewright as unknown as Verbs)[domain]?.[verb];
  if (!call) throw new ScenewrightError({ code: 'INTERNAL', message: `This version of the app has no “${channel}”.` });
  const answer = (await call(input)) as Answer<Output<C>>;
  if (!answer.ok) throw new ScenewrightError(answer.problem);
  return answer.value;
}

/** Subscribes to a push of main; returns its unsubscribe. */
export function listen<P extends Push>(push: P, listener: (payload: PushPayload<P>) => void): () => void {
  return window.scenewright.on(push, listener);
}
