import { expect, test } from 'vitest';
import { ffmpegMissing } from '../../../src-main/film/ffmpeg-errors.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import { createBuiltinStudio } from '../../../src-main/generation/builtin-studio.ts';
import { listEngines } from '../../../src-main/ipc/engine.ts';
import { troublesOf } from '../../../src-renderer/shell/troubles.ts';

const studio = createBuiltinStudio();

test('where everything is there, there is nothing to tell', async () => {
  expect(troublesOf(await listEngines({ studio, tools: () => findTools() }))).toEqual([]);
});

test('a machine without ffmpeg is told so, with what to do', async () => {
  const engines = await listEngines({ studio, tools: () => Promise.reject(ffmpegMissing()) });
  expect(troublesOf(engines)).toEqual([
    { id: 'ffmpeg', text: 'ffmpeg is missing', how: expect.stringMatching(/not found.*settings/s) },
  ]);
});

test('an engine that cannot say what it is is a trouble; one that is off is none', () => {
  const engine = { id: 'v', kind: 'voice', name: 'Voice', detail: 'Install it again.' } as const;
  const told = troublesOf([
    { ...engine, state: 'error' },
    { ...engine, state: 'off' },
  ]);
  expect(told).toEqual([{ id: 'v', text: 'Voice cannot be used', how: 'Install it again.' }]);
});
