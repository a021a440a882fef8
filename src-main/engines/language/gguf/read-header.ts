import { open } from 'node:fs/promises';

export interface GgufHeader {
  architecture: string | null;
  /** Tokens of context that it was trained for; null where the file does not say. */
  contextTokens: number | null;
  sizeBytes: number;
}

/** What the first pages of the file have to hold: general facts and sizes stand before the vocabulary. */
const HEAD_BYTES = 65_536;
const STRING = 8;
const ARRAY = 9;
/** Bytes of each scalar type by its number in the format. */
const SIZES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };

/** Reads the start of a model file. Null when it is no GGUF; rejects when the file cannot be read. */
export async function readGgufHeader(path: string): Promise<GgufHeader | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    if (bytesRead < 24 || buffer.toString('latin1', 0, 4) !== 'GGUF') return null;
    const facts = readFacts(buffer.subarray(0, bytesRead));
    const architecture = facts.get('general.architecture');
    const context = facts.get(`${architecture}.context_length`);
    return {
      architecture: typeof architecture === 'string' ? architecture : null,
      contextTokens: typeof context === 'number' ? context : null,
      sizeBytes: size,
    };
  } finally {
    await file.close();
  }
}

/** Texts and whole numbers of the header, up to the first list or the end of what was read. */
function readFacts(buffer: Buffer): Map<string, string | number> {
  const facts = new Map<string, string | number>();
  let at = 24;
  const entries = Number(buffer.readBigUInt64LE(16));
  const text = (): string => {
    const length = Number(buffer.readBigUInt64LE(at));
    at += 8 + length;
    return buffer.toString('utf8', at - length, at);
  };
  try {
    for (let i = 0; i < entries; i += 1) {
      const key = text();
      const type = buffer.readUInt32LE(at);
      at += 4;
      const size = SIZES[type];
      if (type === STRING) facts.set(key, text());
      else if (type === ARRAY || size === undefined) break;
      else {
        if (size === 4 && type !== 6) facts.set(key, buffer.readUInt32LE(at));
        at += size;
      }
    }
  } catch (thrown) {
    // It goes on beyond what was read: what came before is enough.
    if (!(thrown instanceof RangeError)) throw thrown;
  }
  return facts;
}
