import type { z } from 'zod';
import {
  type Answer,
  type Channel,
  contract,
  type Input,
  type Output,
  type ParsedInput,
} from '../../src-shared/contract.ts';
import { type Problem, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { isModest } from './input-limits.ts';

/** What answers one channel. `Caller` is the window that asked. */
export type Handler<C extends Channel, Caller> = (
  input: ParsedInput<C>,
  caller: Caller,
) => Output<C> | Promise<Output<C>>;

/** The handlers of a domain (`'generation'`), or of the whole contract. */
export type Handlers<Caller, Domain extends string = string> = {
  [C in Extract<Channel, `${Domain}.${string}`>]: Handler<C, Caller>;
};

export interface AnswerOptions {
  /** True when the question comes from our own page, in the top frame of a window. */
  trusted: boolean;
  /** Also parse what the handler returned: in development and tests, to find a handler that breaks the contract. */
  checkOutput: boolean;
  /** Told of each problem, for the log. */
  onProblem?: (channel: Channel, problem: Problem) => void;
}

/** Answers one question: sender, input, handler, output; whatever is thrown becomes a problem. Never rejects. */
export async function answer<C extends Channel, Caller>(
  channel: C,
  handler: Handler<C, Caller>,
  question: { input: unknown; caller: Caller },
  { trusted, checkOutput, onProblem }: AnswerOptions,
): Promise<Answer<Output<C>>> {
  try {
    if (!trusted) throw forbidden(channel);
    if (!isModest(question.input)) throw tooMuch();
    const { input: inputSchema, output: outputSchema } = schemasOf(channel);
    const input = inputSchema.safeParse(question.input);
    if (!input.success) throw badInput(input.error);
    const value = await handler(input.data, question.caller);
    return { ok: true, value: checkOutput ? outputSchema.parse(value) : value };
  } catch (thrown) {
    const problem = toProblem(thrown);
    onProblem?.(channel, problem);
    return { ok: false, problem };
  }
}

interface Schemas<C extends Channel> {
  input: z.ZodType<ParsedInput<C>, Input<C>>;
  output: z.ZodType<Output<C>>;
}

/** The contract's entry as schemas of its own types: TypeScript cannot follow an index that is a type parameter. */
const schemasOf = <C extends Channel>(channel: C): Schemas<C> => contract[channel] as unknown as Schemas<C>;

const forbidden = (channel: string): ScenewrightError =>
  new ScenewrightError({
    code: 'FORBIDDEN',
    message: 'This page may not do that.',
    detail: `${channel}: asked by something that is not the app's own page`,
  });

const tooMuch = (): ScenewrightError =>
  new ScenewrightError({
    code: 'BAD_INPUT',
    message: 'This is more than the app can read at once.',
    hint: 'Make it shorter and try again.',
  });

/** One message per field, the brief's own first: `{brief: {idea}}` is shown beside the idea. */
function badInput(error: z.ZodError): ScenewrightError {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const names = path.filter((part) => typeof part === 'string');
    const field = names[0] === 'brief' && names[1] !== undefined ? names[1] : (names[0] ?? 'input');
    fields[field] ??= message;
  }
  const message = Object.values(fields)[0] ?? 'Something in the request is not right.';
  return new ScenewrightError(
    { code: 'BAD_INPUT', message, hint: 'Change it and try again.', fields },
    { cause: error },
  );
}
