import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from '../lib/paths.mjs';
import { stripFiles } from './strip.ts';

/**
 * llama.cpp has a library for each kind of processor and takes the best one that is there. Without these, a processor
 * in between takes the next simpler one and is a little slower.
 */
const IN_BETWEEN = /libggml-cpu-(cannonlake|cascadelake|cooperlake|ivybridge|piledriver|sapphirerapids)\.so$/;

/** Copies the libraries of llama.cpp for this machine's Linux. The package is optional. */
export async function writeLlama(target: string): Promise<void> {
  const name = `linux-${process.arch}`;
  const path = join('@node-llama-cpp', name, 'bins', name);
  const from = join(nodeModules, path);
  if (process.platform !== 'linux' || !existsSync(from)) return;
  const files = readdirSync(from).filter((file) => !IN_BETWEEN.test(file));
  mkdirSync(join(target, path), { recursive: true });
  for (const file of files) cpSync(join(from, file), join(target, path, file));
  await stripFiles(files.filter((file) => /\.(so|node)/.test(file)).map((file) => join(target, path, file)));
}
