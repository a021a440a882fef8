import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { ModelFault } from '../model-fault.ts';

export interface HttpQuestion {
  /** `http://127.0.0.1:11434`; nothing is ever sent anywhere else, redirects included. */
  origin: string;
  path: string;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
  signal: AbortSignal;
}

const OWN = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** `localhost` is this machine, whatever a name server says; no name of it is ever looked up. */
const lookupOwn: LookupFunction = (_hostname, { all }, answer) => {
  if (all) answer(null, OWN);
  else answer(null, '127.0.0.1', 4);
};

/**
 * Sends a request by Node's own http: no Origin, no cookie, no proxy, no redirect. Resolves with the head of the answer.
 * Rejects with a ModelFault `refused` when nobody answers, else with the signal's reason.
 */
export function send({ origin, path, body, signal }: HttpQuestion): Promise<IncomingMessage> {
  const url = new URL(path, origin);
  const payload = body === undefined ? null : Buffer.from(JSON.stringify(body));
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const sent = request(url, {
      method: payload ? 'POST' : 'GET',
      agent: false,
      signal,
      headers: payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {},
      ...(url.hostname === 'localhost' ? { lookup: lookupOwn } : {}),
    });
    sent.once('response', resolve);
    // Also after the answer began: then the promise is settled, and the reader of the answer learns of it.
    sent.on('error', (error) => {
      if (signal.aborted) reject(signal.reason);
      else reject(lostBefore(error, url.host));
    });
    sent.end(payload);
  });
}

function lostBefore(error: Error, host: string): ModelFault {
  const { code } = error as NodeJS.ErrnoException;
  const cut = code === 'ECONNRESET' || code === 'EPIPE';
  return cut
    ? new ModelFault('cut', `the connection to ${host} was cut`, { cause: error })
    : new ModelFault('refused', `nothing answers at ${host}`, { cause: error });
}

/** The longest answer that is read whole: lists of models, errors. */
const MOST_BYTES = 4_000_000;

/** Reads an answer whole, as text. */
export async function readText(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const piece of response) {
    text += piece;
    if (text.length > MOST_BYTES) {
      response.destroy();
      throw new ModelFault('garbled', 'the answer is far too long');
    }
  }
  return text;
}

export interface JsonAnswer {
  status: number;
  /** Null when the answer is no JSON. */
  value: unknown;
}

/** Asks and reads JSON, within `ms` milliseconds. */
export async function askJson(question: Omit<HttpQuestion, 'signal'>, ms: number): Promise<JsonAnswer> {
  const response = await send({ ...question, signal: AbortSignal.timeout(ms) });
  return { status: response.statusCode ?? 0, value: parseJson(await readText(response)) };
}

/** A server on this machine answers within this; where none runs, the refusal comes at once. */
const PROBE_MS = 800;
/** A machine with too much to do gets a second look: a film must not pass over the model that was turned on for it. */
const SECOND_PROBE_MS = 4000;

/** Asks an engine whether and how it is there; throws when it is not. */
export async function probeJson(question: Omit<HttpQuestion, 'signal'>): Promise<JsonAnswer> {
  const started = performance.now();
  try {
    return await askJson(question, PROBE_MS);
  } catch (thrown) {
    if (performance.now() - started < PROBE_MS) throw thrown;
    return askJson(question, SECOND_PROBE_MS);
  }
}

/** Parses JSON; null for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
