import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardedRequests } from '../../../../src-main/app/update/guarded-requests.ts';

let seen: IncomingMessage['headers'][] = [];
const server = createServer((request, response) => {
  seen.push(request.headers);
  // Half an answer: the request is under way until somebody ends it.
  response.writeHead(200, { 'Content-Length': '10' });
  response.write('12345');
});
let port: number;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = (patch: object = {}) => ({ protocol: 'http:', hostname: '127.0.0.1', port, path: '/', ...patch });
const guarded = () => guardedRequests([`http://127.0.0.1:${port}`]);
const ignore = (): void => undefined;

test('nothing is asked before it is opened, after it is closed, or anywhere else', () => {
  const requests = guarded();
  expect(() => requests.createRequest(options(), ignore)).toThrow(/does not go to/);
  requests.open();
  for (const other of [
    { hostname: 'localhost' },
    { port: port + 1 },
    { protocol: 'https:' },
    { hostname: '127.0.0.1.example.org' },
    { hostname: '127.0.0.1@example.org' },
    { hostname: '' },
  ]) {
    expect(() => requests.createRequest(options(other), ignore), JSON.stringify(other)).toThrow(/does not go to/);
  }
  requests.close();
  expect(() => requests.createRequest(options(), ignore)).toThrow(/does not go to/);
  expect(seen).toEqual([]);
});

test('the one origin is asked without a mark of this copy, and closing ends what is under way', async () => {
  const requests = guarded();
  requests.open();
  const headers = { 'x-user-staging-id': 'me', 'User-Agent': 'electron-builder' };
  const request = requests.createRequest(options({ headers }), ignore);
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(seen).toHaveLength(1);
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual(['connection', 'host', 'user-agent']);
  const broken = once(response, 'error');
  response.resume();
  requests.close();
  expect((await broken)[0]).toMatchObject({ code: 'ECONNRESET' });
});

test('redirects that go in a circle come to an end', () => {
  const requests = guarded();
  requests.open();
  seen = [];
  const ask = (): void => void requests.createRequest(options(), ignore).on('error', ignore);
  expect(() => {
    for (;;) ask();
  }).toThrow(/does not go to/);
  requests.close();
});
