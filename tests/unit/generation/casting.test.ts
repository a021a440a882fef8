import { expect, test } from 'vitest';
import type { LanguageEngines } from '../../../src-main/engines/language/engines.ts';
import { castAgents } from '../../../src-main/generation/casting.ts';
import { castInputs, isBuiltin } from '../../../src-main/generation/writers.ts';
import {
  ENGINE_NAMES,
  type LanguageEngineView,
  type LanguageSettings,
  MODEL_AGENTS,
  type ModelEngineId,
} from '../../../src-shared/language.ts';

const view = (id: ModelEngineId, part: Partial<LanguageEngineView> = {}): LanguageEngineView => ({
  id,
  name: ENGINE_NAMES[id],
  state: 'ready',
  detail: '',
  address: '',
  ownMachine: true,
  allowed: true,
  model: null,
  models: [{ id: `${id}-model`, billions: 7, sizeBytes: null }],
  ...part,
});
const seen = (...views: LanguageEngineView[]): Pick<LanguageEngines, 'look'> => ({ look: async () => views });
const settings = (agents: LanguageSettings['agents'] = {}): LanguageSettings => ({ engines: {}, agents });
const cast = (views: LanguageEngineView[], agents?: LanguageSettings['agents']) =>
  castAgents(seen(...views), settings(agents));

test('the engine with the largest model plays all; one that does not answer plays none', async () => {
  const small = view('ollama', { models: [{ id: 'small', billions: 3, sizeBytes: null }] });
  const large = view('lm-studio', { models: [{ id: 'large', billions: 14, sizeBytes: null }] });
  const gone = view('vllm', { state: 'missing', models: [] });
  const all = await cast([small, gone, large]);
  expect(Object.keys(all)).toEqual([...MODEL_AGENTS]);
  expect(new Set(Object.values(all).map(({ model }) => model))).toEqual(new Set(['large']));
});

test('the model that was chosen counts, while the engine has it', async () => {
  const models = ['first', 'second'].map((id) => ({ id, billions: 7, sizeBytes: null }));
  const chosen = await cast([view('ollama', { models, model: 'second' })]);
  expect(chosen['scene-writer']).toEqual({ engine: 'ollama', model: 'second' });
  const removed = await cast([view('ollama', { models, model: 'gone' })]);
  expect(removed['scene-writer']).toEqual({ engine: 'ollama', model: 'first' });
});

test('each agent may have its own, and the built-in one', async () => {
  const views = [view('ollama'), view('gguf', { models: [{ id: '/m/tiny.gguf', billions: 1, sizeBytes: 1 }] })];
  const played = await cast(views, {
    'story-critic': { engine: 'builtin', model: null },
    'scene-critic': { engine: 'gguf', model: null },
    'scene-writer': { engine: 'ollama', model: 'ollama-model' },
  });
  expect(played['story-critic']).toBeUndefined();
  expect(played['scene-critic']).toEqual({ engine: 'gguf', model: '/m/tiny.gguf' });
  expect(played['scene-writer']).toEqual({ engine: 'ollama', model: 'ollama-model' });
});

test('nobody is cast where nothing answers', async () => {
  expect(
    isBuiltin(await cast([view('ollama', { state: 'missing', models: [] }), view('gguf', { state: 'off' })])),
  ).toBe(true);
});

test('a step depends on the models of its own agents, and on nothing more where it has none', () => {
  const played = { 'scene-writer': { engine: 'ollama', model: 'm' } } as const;
  expect(castInputs(played, ['scene-writer', 'scene-critic'])).toEqual({ cast: played });
  expect(castInputs(played, ['story-director'])).toEqual({});
  expect(castInputs(undefined, ['scene-writer'])).toEqual({});
});
