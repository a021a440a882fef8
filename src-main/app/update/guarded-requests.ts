import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { ScenewrightError } from '../../../src-shared/errors.ts';

/** A look takes three requests and a download two; redirects that go in a circle end here. */
const MAX_REQUESTS = 20;

/** The one way from the updater to the network. */
export interface GuardedRequests {
  createRequest: (options: RequestOptions, answer: (response: IncomingMessage) => void) => ClientRequest;
  /** Allows requests until `close`, which ends those under way. */
  open: () => void;
  close: () => void;
}

/**
 * Requests over Node's own https, as the engines' are: Chromium, which is told to resolve no name, stays closed. Each,
 * also after a redirect, must go to one of the origins and come between `open` and `close`. No cookie, no proxy, and no
 * mark by which this copy could be known again.
 *
 * @param origins exact ones, such as `https://github.com`
 */
export function guardedRequests(origins: readonly string[]): GuardedRequests {
  const live = new Set<ClientRequest>();
  let left = 0;
  return {
    createRequest: (options, answer) => {
      const origin = originOf(options);
      if (left <= 0 || !origins.includes(origin)) throw refused(origin);
      left -= 1;
      const headers = Object.fromEntries(
        Object.entries(options.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'x-user-staging-id'),
      );
      const { request } = options.protocol === 'http:' ? http : https;
      const made = request({ ...options, headers }, answer);
      live.add(made);
      made.once('close', () => live.delete(made));
      return made;
    },
    open: () => {
      left = MAX_REQUESTS;
    },
    close: () => {
      left = 0;
      for (const request of live) request.destroy();
    },
  };
}

function originOf({ protocol = 'https:', hostname, host, port }: RequestOptions): string {
  const address = `${protocol}//${hostname ?? host ?? ''}${port ? `:${port}` : ''}`;
  return URL.canParse(address) ? new URL(address).origin : '';
}

const refused = (origin: string): ScenewrightError =>
  new ScenewrightError({
    code: 'FORBIDDEN',
    message: 'The new version is at an address that this app does not go to.',
    hint: 'Download it by hand.',
    detail: origin,
  });
