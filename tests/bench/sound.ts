import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuiltinMusic } from '../../src-main/engines/music/builtin/builtin-music.ts';
import { createBuiltinVoice } from '../../src-main/engines/voice/builtin/builtin-voice.ts';
import type { Stem } from '../../src-main/film/film-room.ts';
import { mix } from '../../src-main/film/mix.ts';
import { findTools } from '../../src-main/film/tools.ts';
import { MUSIC } from '../../src-shared/brief.ts';
import { median, printTable, seconds } from './table.ts';

const FILM_MS = 24_000;
const JOINS_MS = [8000, 16_000];
const WORDS =
  'A lighthouse keeper finds a message in a bottle on a stormy night. He rows out alone, and the sea is rough. ' +
  'Far away somebody lights a lamp, and waits for him until the morning comes.';

interface Cost {
  /** Processor time of this process with its threads; children are not in it. */
  cpuMs: number;
  wallMs: number;
}

async function cost(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - started };
}

/** Speech, music, ambience, effects and mix of a film of 24 s: processor and wall time, and sound made per second of it. */
export async function benchSound(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const signal = new AbortController().signal;
  const run = { signal };
  const file = (name: string): string => join(folder, `${name}.wav`);
  const voice = createBuiltinVoice();
  const music = createBuiltinMusic();
  const rows: (string | number)[][] = [];
  const note = (name: string, soundMs: number, { cpuMs, wallMs }: Cost): void => {
    rows.push([name, seconds(cpuMs), seconds(wallMs), (soundMs / wallMs).toFixed(1)]);
  };
  try {
    let spokenMs = 0;
    const speak = async (): Promise<void> => {
      const settings = { voice: 'slate', language: 'en', rate: 1, pauseS: 0.45, sayings: [] } as const;
      spokenMs = (await voice.speak({ text: WORDS, ...settings, file: file('voice') }, run)).durationMs;
    };
    const first = await cost(speak);
    note('speech, first line (the voice is loaded)', spokenMs, first);
    note('speech, next line', spokenMs, await cost(speak));
    const compose = (mood: 'calm' | 'driven') => () =>
      music.compose({ mood, seed: 1, durationMs: FILM_MS, joinsMs: JOINS_MS, file: file('music') }, run);
    note('music, first piece (the instruments are loaded)', FILM_MS, await cost(compose('calm')));
    const pieces: Cost[] = [];
    for (const mood of MUSIC) if (mood !== 'auto' && mood !== 'none') pieces.push(await cost(compose(mood as 'calm')));
    note('music, median of the moods', FILM_MS, {
      cpuMs: median(pieces.map(({ cpuMs }) => cpuMs)),
      wallMs: median(pieces.map(({ wallMs }) => wallMs)),
    });
    const places = (['sea', 'forest', 'cafe'] as const).map((place, i) => ({
      ...{ place, weather: i === 2 ? ('rain' as const) : ('clear' as const), night: false },
      ...{ startMs: i * 8000, endMs: (i + 1) * 8000 },
    }));
    const ambience = () =>
      music.ambience({ seed: 1, scenes: places, durationMs: FILM_MS, file: file('ambience') }, run);
    note('ambience of three places', FILM_MS, await cost(ambience));
    const spots = [
      { sound: 'oars' as const, atMs: 3000 },
      { sound: 'bell' as const, atMs: 12_000 },
    ];
    const effects = () => music.effects({ seed: 1, spots, durationMs: FILM_MS, file: file('effects') }, run);
    note('two effects', FILM_MS, await cost(effects));
    const stem = (kind: Stem['kind'], name: string, durationMs = FILM_MS): Stem => ({
      ...{ kind, file: file(name), startMs: kind === 'narration' ? 2000 : 0, durationMs },
    });
    const stems = [stem('narration', 'voice', spokenMs), stem('music', 'music'), stem('ambience', 'ambience')];
    const request = { stems, durationMs: FILM_MS, targetLufs: -16, file: join(folder, 'mix.m4a'), folder };
    const tools = await findTools();
    note('mix (ffmpeg; its processor time is not counted)', FILM_MS, await cost(() => mix(request, { tools, signal })));
    printTable(['sound of a film of 24 s', 'processor', 'wall', 'seconds of sound per second'], rows);
  } finally {
    await Promise.all([voice.close(), music.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
