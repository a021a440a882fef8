import { z } from '../../../../src-shared/zod.ts';
import { parseJson } from '../http/request.ts';
import { ModelFault } from '../model-fault.ts';

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .optional(),
  usage: z.object({ completion_tokens: z.number() }).nullish(),
  /** llama.cpp's own. */
  timings: z.object({ predicted_n: z.number(), predicted_per_second: z.number() }).optional(),
  error: z.union([z.string(), z.object({ message: z.string() })]).optional(),
});

/** What a line of the stream brings; what it does not speak of is absent. */
export interface OpenAiLine {
  text: string;
  /** After this line nothing comes. */
  end: boolean;
  finish?: 'stop' | 'length';
  tokens?: number;
  tokensPerSecond?: number;
}

const NOTHING: OpenAiLine = { text: '', end: false };

/**
 * One line of a server-sent stream of chat completions: `data: {…}`, `data: [DONE]`, comments that keep the connection
 * alive, event names. Throws a ModelFault for an error that comes in the stream, and for data that is no JSON.
 */
export function readOpenAiLine(line: string): OpenAiLine {
  const field = /^(data|error):\s?(.*)$/s.exec(line);
  if (!field) {
    // Comments and the other fields of an event stream; anything else is another protocol.
    if (/^(?::|event:|id:|retry:)/.test(line)) return NOTHING;
    throw new ModelFault('garbled', 'the answer is not a stream of events');
  }
  const data = field[2] ?? '';
  if (data.trim() === '[DONE]') return { text: '', end: true };
  const chunk = chunkSchema.safeParse(parseJson(data));
  if (!chunk.success) throw new ModelFault('garbled', 'the answer is not what such a server sends');
  const { choices, usage, timings, error } = chunk.data;
  if (error !== undefined || field[1] === 'error') throw new ModelFault('server', `the server says: ${worded(error)}`);
  const choice = choices?.[0];
  return {
    text: choice?.delta?.content ?? '',
    end: false,
    ...(choice?.finish_reason ? { finish: choice.finish_reason === 'length' ? 'length' : 'stop' } : {}),
    ...(timings ? { tokens: timings.predicted_n, tokensPerSecond: timings.predicted_per_second } : {}),
    ...(usage ? { tokens: usage.completion_tokens } : {}),
  };
}

const worded = (error: string | { message: string } | undefined): string =>
  (typeof error === 'object' ? error.message : (error ?? 'no reason')).slice(0, 200);
