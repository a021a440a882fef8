import { freemem, totalmem } from 'node:os';

/** Of a model's file, what llama.cpp needs besides: buffers of computation. */
const OVERHEAD = 1.15;
/** Key and value cache of a context, a generous guess for 16-bit caches of models up to 14 billion parameters. */
const CACHE_BYTES_PER_TOKEN = 200_000;
/** Left to the rest of the app, which paints and encodes at the same time. */
const RESERVE_BYTES = 700_000_000;

/** Bytes of memory that a model needs to be run beside the app. */
export const neededBytes = (sizeBytes: number, contextTokens: number): number =>
  Math.round(sizeBytes * OVERHEAD + contextTokens * Math.min(CACHE_BYTES_PER_TOKEN, sizeBytes / 10_000)) +
  RESERVE_BYTES;

/** Bytes that may be taken now. macOS counts its caches as used, and gives them up when asked. */
export function availableBytes(): number {
  if (process.platform === 'darwin') return Math.max(freemem(), totalmem() * 0.6);
  return process.availableMemory?.() ?? freemem();
}

/** "4.2 GB" */
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
