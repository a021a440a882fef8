import { plainText } from '../../../src-shared/plain-text.ts';
import type { z } from '../../../src-shared/zod.ts';
import type { ModelAnswer } from '../../engines/language/model-engine.ts';

export type Read<T> = { kind: 'value'; value: T } | { kind: 'bad'; problems: string[] };

const bad = (...problems: string[]): Read<never> => ({ kind: 'bad', problems });

/** At most so many problems are told: a model mends three things better than thirty. */
const MOST_PROBLEMS = 5;

/** Takes an answer apart: complete, JSON, and as the schema wants it; else what is wrong, in words for the model. */
export function readAnswer<T>({ text, finish }: ModelAnswer, schema: z.ZodType<T>): Read<T> {
  const bare = withoutThinking(text).trim();
  if (bare === '') return bad('The answer was empty.');
  if (finish === 'length') return bad('The answer was cut off before its end. Write less.');
  const found = findObject(bare);
  if (found === null) return bad('The answer was not one JSON object and nothing else.');
  const parsed = schema.safeParse(clean(found.value));
  if (parsed.success) return { kind: 'value', value: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'The answer'}: ${message}`);
  return bad(...problems.slice(0, MOST_PROBLEMS));
}

/** Models that think aloud do it before they answer. */
const withoutThinking = (text: string): string => text.replace(/^\s*<think>[\s\S]*?<\/think>/i, '');

/** The JSON object of an answer, also where a fence or a greeting stands around it. */
function findObject(text: string): { value: unknown } | null {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from < 0 || to < from) return null;
  try {
    return { value: JSON.parse(text.slice(from, to + 1)) };
  } catch {
    return null;
  }
}

/** Every text in it as it is kept everywhere: no control characters, blanks single. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value).replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
