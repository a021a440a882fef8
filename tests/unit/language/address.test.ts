import { expect, test } from 'vitest';
import { mayReach, readAddress } from '../../../src-main/engines/language/http/address.ts';

test.each([
  ['http://127.0.0.1:11434', 'http://127.0.0.1:11434', true],
  ['localhost:8080/v1', 'http://localhost:8080', true],
  ['http://[::1]:1234', 'http://[::1]:1234', true],
  ['http://127.8.8.8', 'http://127.8.8.8', true],
  ['http://2130706433:80', 'http://127.0.0.1', true],
  ['192.168.1.4:11434', 'http://192.168.1.4:11434', false],
  ['https://models.example', 'https://models.example', false],
  ['http://127.0.0.1.example.com', 'http://127.0.0.1.example.com', false],
  ['http://localhost.example.com', 'http://localhost.example.com', false],
  ['http://0.0.0.0:11434', 'http://0.0.0.0:11434', false],
])('%s', (text, origin, ownMachine) => {
  expect(readAddress(text)).toMatchObject({ origin, ownMachine });
});

test.each([
  '',
  '   ',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  'http://user:secret@127.0.0.1',
  'http://',
  'http://a b',
])('“%s” is no address', (text) => {
  expect(readAddress(text)).toBeNull();
});

test('only this machine is reached, or the one address that was allowed', () => {
  expect(mayReach({ address: 'http://localhost:1234', allowed: null })).toBe(true);
  expect(mayReach({ address: 'http://10.0.0.2:1234', allowed: null })).toBe(false);
  expect(mayReach({ address: 'http://10.0.0.2:1234', allowed: 'http://10.0.0.2:1234' })).toBe(true);
  expect(mayReach({ address: 'http://10.0.0.2:9999', allowed: 'http://10.0.0.2:1234' })).toBe(false);
  expect(mayReach({ address: '', allowed: null })).toBe(false);
});
