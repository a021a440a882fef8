import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../src-shared/zod.ts';
import type { Library } from '../library/library.ts';
import { sweepSpeech } from './speech-cache.ts';

/** What the steps of sound and film say of their product: path parts below the generation's folder. */
const productSchema = z.object({ file: z.array(z.string()) });

/** Folders in which every file has a row, and the file of the top that a step may have left unnamed. */
const SWEPT = ['references', 'scenes', 'audio'];
const JOINED = 'video.mp4';

/**
 * Removes what a killed run left in a generation's folder and no row names: half-written files, the pieces of a film,
 * the layers of scenes that are filmed, products that were renamed but not written down; and what is half written among the spoken lines. Called before a run, while
 * nothing works in the folder; what stays is what the steps take up again, every take, and the film made before.
 */
export async function sweepLeftovers(library: Library, id: string): Promise<void> {
  const folder = library.files.generationFolder(id);
  const named = namedFiles(library, id);
  const painted = paintedScenes(library, id);
  const drop = (...parts: string[]): Promise<void> => rm(join(folder, ...parts), { recursive: true, force: true });
  await drop('pieces');
  await sweepSpeech(library.files.speechCache);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.endsWith('.partial') || (entry.name === JOINED && !named.has(JOINED))) await drop(entry.name);
  }
  for (const name of SWEPT) {
    for (const entry of await readdir(join(folder, name), { withFileTypes: true })) {
      const kept = entry.isDirectory() ? painted.has(entry.name) : named.has(`${name}/${entry.name}`);
      if (!kept) await drop(name, entry.name);
    }
  }
}

/** Paths below the generation's folder, with forward slashes. */
function namedFiles(library: Library, id: string): Set<string> {
  const prefix = `${library.files.relative(library.files.generationFolder(id))}/`;
  const music = library.generations.byId(id)?.brief.musicFile ? [library.files.relative(library.files.music(id))] : [];
  const rows = [...library.takes.files(id), ...library.pictures.list(id).map((picture) => picture.path), ...music];
  const products = library.steps.list(id).flatMap(({ output }) => {
    const product = productSchema.safeParse(output);
    return product.success ? [product.data.file.join('/')] : [];
  });
  return new Set([...rows.map((path) => path.slice(prefix.length)), ...products]);
}

/** Folders of painted layers that a clip is still to be made of: those that are newer than their scene's clip. */
function paintedScenes(library: Library, id: string): Set<string> {
  const done = new Map(library.steps.list(id).flatMap((step) => (step.status === 'done' ? [[step.key, step]] : [])));
  return new Set(
    [...done.values()].flatMap(({ key, finishedAt }) => {
      const number = /^picture:(\d+)$/.exec(key)?.[1];
      const filmedAt = done.get(`clip:${number}`)?.startedAt ?? '';
      return number && filmedAt < (finishedAt ?? '') ? [`paint-${number}`] : [];
    }),
  );
}
