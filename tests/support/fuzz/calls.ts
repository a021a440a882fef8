import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { type Channel, contract } from '../../../src-shared/contract.ts';
import { hostile } from './hostile.ts';
import { type Known, onSchema } from './on-schema.ts';
import { Code, toSource } from './source.ts';

/** One question of the page to main. */
export interface Call {
  channel: Channel;
  /** JavaScript source of the input, for the page. */
  source: string;
  /** Drawn from the schema, or to break it (which does not always succeed: what is beyond the schema is ignored). */
  drawn: 'on schema' | 'off schema';
}

/** Calls on the schema and calls off it, drawn by fast-check from a seed. */
export function drawCalls({
  channel,
  known,
  seed,
  good,
  bad,
}: {
  channel: Channel;
  known: Known;
  seed: number;
  good: number;
  bad: number;
}): Call[] {
  const right = onSchema(contract[channel].input, known);
  const draw = (drawn: Call['drawn'], arbitrary: fc.Arbitrary<unknown>, numRuns: number): Call[] =>
    numRuns === 0
      ? []
      : fc.sample(arbitrary, { seed, numRuns }).map((input) => ({ channel, drawn, source: toSource(input) }));
  return [
    ...draw('on schema', right, good),
    ...draw('off schema', fc.oneof(hostile, spoilt(right), decorated(right)), bad),
  ];
}

/** A right input with something hostile in one of its fields, at any depth. */
function spoilt(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(right, hostile, fc.array(fc.nat(), { minLength: 3, maxLength: 3 })).map(([input, poison, drawn]) => {
    const choices = [...drawn];
    const put = (value: unknown): unknown => {
      const names = isPlain(value) ? Object.keys(value) : [];
      const name = names[(choices.pop() ?? 0) % (names.length || 1)];
      if (name === undefined || !isPlain(value)) return poison;
      return { ...value, [name]: put(value[name]) };
    };
    return put(input);
  });
}

/** A right input with more in it than was asked for; what is not in the schema must have no effect. */
function decorated(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const name = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'path', 'then', 'length');
  return fc
    .tuple(right, name, hostile)
    .map(([input, extra, value]) =>
      isPlain(input) ? Object.defineProperty({ ...input }, extra, { value, enumerable: true }) : value,
    );
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Code);

/** Whether the contract takes this input, judged outside of the app; null where only a page can make the value. */
export function takes({ channel, source }: Call): boolean | null {
  try {
    return contract[channel].input.safeParse(runInThisContext(source)).success;
  } catch {
    return null;
  }
}
