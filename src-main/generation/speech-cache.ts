import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../src-shared/zod.ts';
import type { EngineRun } from '../engines/engine.ts';
import type { Speech, SpeechRequest, VoiceEngine } from '../engines/voice/voice-engine.ts';
import { inputHash } from './hash.ts';

/** About twelve minutes of speech; the lines that were not used for longest go first. */
const KEEP_BYTES = 64e6;
/** Raised when the same words would be said otherwise by a newer version. */
const VERSION = 1;

const speechSchema = z.object({
  durationMs: z.number(),
  words: z.array(z.object({ text: z.string(), startMs: z.number(), endMs: z.number() })),
});

export interface SpeechCache {
  engine: VoiceEngine;
  /** Absolute folder; made when it is needed. What is in it may be deleted at any time. */
  folder: string;
}

/**
 * Speaks a line, or hands out what the same voice said before of the same words with the same settings, in whatever film.
 * The cache is a help only: what cannot be read from it or written to it is spoken anew, or not kept.
 */
export async function speakOnce(
  { engine, folder }: SpeechCache,
  request: SpeechRequest,
  run: EngineRun,
): Promise<Speech> {
  const { file, ...rest } = request;
  const name = inputHash({ ...rest, engine: engine.id, version: VERSION });
  const sound = join(folder, `${name}.wav`);
  const times = join(folder, `${name}.json`);
  const kept = await readFile(times, 'utf8')
    .then((text) => speechSchema.parse(JSON.parse(text)))
    .catch(() => null);
  if (kept && (await copied(sound, file))) {
    const now = new Date();
    await utimes(sound, now, now).catch(() => undefined);
    return kept;
  }
  const speech = await engine.speak(request, run);
  if (speech.durationMs > 0) await keep({ folder, sound, times, file, speech }).catch(() => undefined);
  return speech;
}

/** True when the sound is there now under its new name, whole. */
async function copied(from: string, to: string): Promise<boolean> {
  // A name of its own: two scenes may say the same words at once.
  const partial = `${to}.${randomUUID()}.partial`;
  try {
    await copyFile(from, partial, constants.COPYFILE_FICLONE);
    await rename(partial, to);
    return true;
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
    return false;
  }
}

async function keep(entry: {
  folder: string;
  sound: string;
  times: string;
  file: string;
  speech: Speech;
}): Promise<void> {
  const { folder, sound, times, file, speech } = entry;
  await mkdir(folder, { recursive: true });
  if (!(await copied(file, sound))) return;
  // After the sound: whoever finds the times finds the sound as well.
  const partial = `${times}.${randomUUID()}.partial`;
  await writeFile(partial, JSON.stringify(speech));
  await rename(partial, times);
  await makeRoom(folder);
}

/** Removes what a killed run had half written; called while nothing speaks. */
export async function sweepSpeech(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const halves = names.filter((name) => name.endsWith('.partial'));
  await Promise.all(halves.map((name) => rm(join(folder, name), { force: true })));
}

async function makeRoom(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.wav'));
  const sounds = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  let bytes = sounds.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of sounds.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (bytes <= KEEP_BYTES) return;
    bytes -= size;
    await Promise.all([name, name.replace(/\.wav$/, '.json')].map((part) => rm(join(folder, part), { force: true })));
  }
}
