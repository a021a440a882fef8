import { z } from '../../../../src-shared/zod.ts';
import { parseJson } from '../http/request.ts';
import { ModelFault } from '../model-fault.ts';

const lineSchema = z.object({
  message: z.object({ content: z.string().optional() }).optional(),
  done: z.boolean().optional(),
  done_reason: z.string().optional(),
  eval_count: z.number().optional(),
  /** Nanoseconds. */
  eval_duration: z.number().optional(),
  error: z.string().optional(),
});

export interface OllamaLine {
  text: string;
  done: boolean;
  finish: 'stop' | 'length';
  tokens: number | null;
  tokensPerSecond: number | null;
}

/** One line of Ollama's NDJSON stream. Throws a ModelFault for an error that comes in the stream, and for no JSON. */
export function readOllamaLine(line: string): OllamaLine {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) throw new ModelFault('garbled', 'the answer is not what Ollama sends');
  const { message, done = false, done_reason, eval_count, eval_duration, error } = parsed.data;
  if (error !== undefined) throw new ModelFault('server', `Ollama says: ${error.slice(0, 200)}`);
  return {
    text: message?.content ?? '',
    done,
    finish: done_reason === 'length' ? 'length' : 'stop',
    tokens: eval_count ?? null,
    tokensPerSecond: eval_count && eval_duration ? eval_count / (eval_duration / 1e9) : null,
  };
}
