import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { OpenSideProcess } from '../../../process/side-process.ts';
import { workerUrl } from '../../../process/worker-pool.ts';
import { PATIENCE } from '../http/stream.ts';
import type { ModelCapabilities, ModelEngine } from '../model-engine.ts';
import { ModelFault } from '../model-fault.ts';
import { availableBytes, gigabytes, neededBytes } from './memory.ts';
import { ModelProcess, type ProcessPatience } from './model-process.ts';
import { type GgufHeader, readGgufHeader } from './read-header.ts';

/** No agent's question and answer need more, and each token of context costs memory. */
const MOST_CONTEXT = 8192;
const USUAL_CONTEXT = 4096;
const NAME = 'A model file';
/** The usual four to five bits a weight: good enough to tell a large model from a small one. */
const BYTES_PER_BILLION = 600_000_000;

export interface GgufOptions {
  /** Replaced in tests of a machine without memory. */
  available?: () => number;
  patience?: Partial<ProcessPatience>;
}

/** After a minute without a question the model's memory is given back. */
const IDLE_MS = 60_000;

/**
 * A GGUF file, run by llama.cpp in a process of its own: loaded by the first question, given back when idle.
 *
 * @param path absolute
 */
export function createGguf(path: string, openProcess: OpenSideProcess, options: GgufOptions = {}): ModelEngine {
  const available = options.available ?? availableBytes;
  const patience: ProcessPatience = { ...PATIENCE, idleMs: IDLE_MS, ...options.patience };
  const held = new ModelProcess(() => openProcess(workerUrl(import.meta.url, 'gguf')), patience);
  return {
    id: 'gguf',
    detect: () => detect(path),
    contextTokens: async () => contextOf(await readGgufHeader(path).catch(() => null)),
    run: async (request, run) => {
      const header = await readGgufHeader(path).catch(() => null);
      if (!header) throw new ModelFault('no-model', `${basename(path)} cannot be read as a GGUF file`);
      const contextTokens = contextOf(header);
      const needed = neededBytes(header.sizeBytes, contextTokens);
      // A model that is loaded has its memory already.
      if (!held.isOpen && needed > available()) {
        throw new ModelFault(
          'no-room',
          `${basename(path)} needs ${gigabytes(needed)} of memory and ${gigabytes(available())} are free`,
        );
      }
      const threads = Math.max(1, availableParallelism() - 1);
      return held.run({ path, contextTokens, threads }, request, run);
    },
    close: () => held.close(),
  };
}

const contextOf = (header: GgufHeader | null): number => Math.min(header?.contextTokens ?? USUAL_CONTEXT, MOST_CONTEXT);

async function detect(path: string): Promise<ModelCapabilities> {
  const nothing = { name: NAME, models: [] };
  if (!isInstalled())
    return {
      ...nothing,
      state: 'missing',
      detail: 'This installation came without node-llama-cpp, which runs such files.',
    };
  const header = await readGgufHeader(path).catch(() => undefined);
  const name = basename(path);
  if (header === undefined)
    return { ...nothing, state: 'error', detail: `${name} is not there any more. Choose a file.` };
  if (header === null) return { ...nothing, state: 'error', detail: `${name} is no GGUF file. Choose another.` };
  const needed = neededBytes(header.sizeBytes, contextOf(header));
  const models = [{ id: path, billions: header.sizeBytes / BYTES_PER_BILLION, sizeBytes: header.sizeBytes }];
  const detail = `${name}, ${gigabytes(header.sizeBytes)}. Needs ${gigabytes(needed)} of memory while it writes.`;
  return { name: NAME, state: 'ready', detail, models };
}

/** Looked for and not loaded: that is for the process that runs it. */
function isInstalled(): boolean {
  const folders = createRequire(import.meta.url).resolve.paths('node-llama-cpp') ?? [];
  return folders.some((folder) => existsSync(join(folder, 'node-llama-cpp', 'package.json')));
}
