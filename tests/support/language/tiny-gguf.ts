import { writeFileSync } from 'node:fs';

/** Sizes of the model: as small as the engine takes. */
const WIDTH = 32;
const HIDDEN = 64;
const LAYERS = 2;
const HEADS = 2;

const U32 = 4;
const I32 = 5;
const F32 = 6;
const STRING = 8;
const ARRAY = 9;

const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};
const u64 = (value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
};
const f32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeFloatLE(value);
  return buffer;
};
const text = (value: string): Buffer => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);

const entry = (key: string, type: number, value: Buffer): Buffer => Buffer.concat([text(key), u32(type), value]);
const list = (type: number, items: Buffer[]): Buffer => Buffer.concat([u32(type), u64(items.length), ...items]);

/** Control tokens, one token for each byte, and one for the blank that begins a word. */
const TOKENS = [
  '<unk>',
  '<s>',
  '</s>',
  ...Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`),
  '▁',
];
const TYPES = TOKENS.map((_, i) => (i === 0 ? 2 : i < 3 ? 3 : i < 259 ? 6 : 1));

const entriesOf = (contextTokens: number): Buffer[] => [
  entry('general.architecture', STRING, text('llama')),
  entry('general.name', STRING, text('tiny')),
  entry('llama.context_length', U32, u32(contextTokens)),
  entry('llama.embedding_length', U32, u32(WIDTH)),
  entry('llama.block_count', U32, u32(LAYERS)),
  entry('llama.feed_forward_length', U32, u32(HIDDEN)),
  entry('llama.attention.head_count', U32, u32(HEADS)),
  entry('llama.attention.head_count_kv', U32, u32(HEADS)),
  entry('llama.attention.layer_norm_rms_epsilon', F32, f32(1e-5)),
  entry('llama.rope.dimension_count', U32, u32(WIDTH / HEADS)),
  entry('llama.vocab_size', U32, u32(TOKENS.length)),
  entry('tokenizer.ggml.model', STRING, text('llama')),
  entry('tokenizer.ggml.tokens', ARRAY, list(STRING, TOKENS.map(text))),
  entry(
    'tokenizer.ggml.scores',
    ARRAY,
    list(
      F32,
      TOKENS.map(() => f32(0)),
    ),
  ),
  entry('tokenizer.ggml.token_type', ARRAY, list(I32, TYPES.map(u32))),
  entry('tokenizer.ggml.bos_token_id', U32, u32(1)),
  entry('tokenizer.ggml.eos_token_id', U32, u32(2)),
  entry('tokenizer.ggml.unknown_token_id', U32, u32(0)),
];

/** Name and shape of each tensor, innermost first. */
const TENSORS: [string, number[]][] = [
  ['token_embd.weight', [WIDTH, TOKENS.length]],
  ['output_norm.weight', [WIDTH]],
  ['output.weight', [WIDTH, TOKENS.length]],
  ...Array.from({ length: LAYERS }, (_, i): [string, number[]][] => [
    [`blk.${i}.attn_norm.weight`, [WIDTH]],
    [`blk.${i}.attn_q.weight`, [WIDTH, WIDTH]],
    [`blk.${i}.attn_k.weight`, [WIDTH, WIDTH]],
    [`blk.${i}.attn_v.weight`, [WIDTH, WIDTH]],
    [`blk.${i}.attn_output.weight`, [WIDTH, WIDTH]],
    [`blk.${i}.ffn_norm.weight`, [WIDTH]],
    [`blk.${i}.ffn_gate.weight`, [WIDTH, HIDDEN]],
    [`blk.${i}.ffn_up.weight`, [WIDTH, HIDDEN]],
    [`blk.${i}.ffn_down.weight`, [HIDDEN, WIDTH]],
  ]).flat(),
];

const ALIGNMENT = 32;
const padded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/**
 * Writes a real model with random weights, about 130 KB: it says nothing that makes sense, but goes through all that a
 * large one does.
 */
export function writeTinyGguf(file: string, { seed = 1, contextTokens = 8192 } = {}): string {
  const entries = entriesOf(contextTokens);
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  let offset = 0;
  const infos: Buffer[] = [];
  const weights: Buffer[] = [];
  for (const [name, shape] of TENSORS) {
    const count = shape.reduce((product, size) => product * size, 1);
    infos.push(Buffer.concat([text(name), u32(shape.length), ...shape.map(u64), u32(0), u64(offset)]));
    const values = Float32Array.from({ length: count }, () => (shape.length === 1 ? 1 : random() * 0.3));
    const bytes = Buffer.alloc(padded(values.byteLength));
    Buffer.from(values.buffer).copy(bytes);
    weights.push(bytes);
    offset += bytes.length;
  }
  const head = Buffer.concat([
    Buffer.from('GGUF'),
    u32(3),
    u64(TENSORS.length),
    u64(entries.length),
    ...entries,
    ...infos,
  ]);
  const pad = Buffer.alloc(padded(head.length) - head.length);
  writeFileSync(file, Buffer.concat([head, pad, ...weights]));
  return file;
}
