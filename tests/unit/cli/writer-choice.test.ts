import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseGenerate } from '../../../src-main/app/cli/parse-args.ts';
import { settingsOf } from '../../../src-main/app/cli/writer-choice.ts';

const read = (writer: string) => parseGenerate(['An idea', '-o', 'film.mp4', '--writer', writer]);

test.each([
  ['ollama', { id: 'ollama', address: 'http://127.0.0.1:11434', model: null }],
  ['ollama:llama3.2:3b', { id: 'ollama', address: 'http://127.0.0.1:11434', model: 'llama3.2:3b' }],
  ['lm-studio:qwen2.5', { id: 'lm-studio', address: 'http://127.0.0.1:1234', model: 'qwen2.5' }],
  ['http://localhost:9000', { id: 'openai', address: 'http://localhost:9000', model: null }],
  ['http://127.0.0.1:9000/v1#mistral', { id: 'openai', address: 'http://127.0.0.1:9000', model: 'mistral' }],
  ['gguf:tiny.gguf', { id: 'gguf', address: resolve('tiny.gguf'), model: resolve('tiny.gguf') }],
])('--writer %s', (text, engine) => {
  const choice = { kind: 'engine', ...engine } as const;
  expect(read(text)).toMatchObject({ kind: 'generate', command: { writer: choice } });
});

test('the built-in writer turns every engine off', () => {
  expect(read('builtin')).toMatchObject({ command: { writer: { kind: 'builtin' } } });
  expect(settingsOf({ kind: 'builtin' }).engines).toEqual({});
});

test.each([
  ['chatgpt', /^--writer: there is no engine “chatgpt”/],
  ['gguf:', /^--writer: name the file/],
  ['http://192.168.1.4:11434', /^--writer: 192\.168\.1\.4:11434 is not this machine/],
  ['http://', /^--writer: .* is no address/],
])('--writer %s is refused', (text, problem) => {
  expect(read(text)).toEqual({ kind: 'wrong', problems: [expect.stringMatching(problem)] });
});
