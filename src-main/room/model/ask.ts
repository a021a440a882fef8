import type { ModelAgent } from '../../../src-shared/language.ts';
import type { z } from '../../../src-shared/zod.ts';
import type { ChatTurn, ModelAnswer } from '../../engines/language/model-engine.ts';
import { ModelFault } from '../../engines/language/model-fault.ts';
import type { RoomContext } from '../room.ts';
import type { Pen } from './pen.ts';
import { readAnswer } from './read-answer.ts';
import { fitSections, type Section } from './sections.ts';
import { Spoken } from './spoken.ts';
import { wireSchema } from './wire-schema.ts';

/** One piece of work for an agent. */
export interface Task<T> {
  agent: ModelAgent;
  /** Unlike any other piece's of the film: `story-1`, `scene-3-2`. */
  piece: string;
  system: string;
  sections: readonly Section[];
  schema: z.ZodType<T>;
  /** What the schema cannot say: each problem is a sentence for the model. Empty = it can be used. */
  check: (value: T) => string[];
  maxTokens: number;
  temperature: number;
  /** Fields that people read while they are written. */
  shown: readonly string[];
}

export type Asked<T> = { kind: 'answer'; value: T } | { kind: 'none'; why: string };

/** After a bad answer was mended once, the question is asked anew this often at most. */
const ASKED_AGAIN = 2;
/** Pieces in a row that an engine failed at; then it is not asked any more for this film. */
const PATIENCE_PIECES = 2;
/** What is assumed where an engine does not say. */
const USUAL_CONTEXT = 4096;
/** As much of a bad answer as a repair needs to see. */
const MOST_BAD = 6000;

type Try<T> =
  | { kind: 'value'; value: T }
  | { kind: 'bad'; problems: string[]; text: string }
  | { kind: 'fault'; fault: ModelFault };

/** Asks models, and knows when to stop asking: a film never waits for one that does not answer. */
export class Asker {
  private readonly gone = new Map<Pen, string>();
  private readonly failures = new Map<Pen, number>();

  /** Never rejects but when the work is cancelled. */
  async ask<T>(pen: Pen, task: Task<T>, context: Pick<RoomContext, 'brief' | 'signal' | 'write'>): Promise<Asked<T>> {
    const known = this.gone.get(pen);
    if (known !== undefined) return { kind: 'none', why: known };
    const question = await this.question(pen, task, context.signal);
    let turns: ChatTurn[] = question.turns;
    let mended = false;
    let last: Try<T> | null = null;
    for (let tries = 0, anew = 0; ; tries += 1) {
      last = await tryOnce({ pen, task, context, tries, turns, maxTokens: question.maxTokens });
      if (last.kind === 'value') {
        this.failures.delete(pen);
        return { kind: 'answer', value: last.value };
      }
      if (last.kind === 'fault' && (last.fault.lasting || last.fault.kind === 'stalled')) break;
      if (last.kind === 'bad' && !mended && last.text) {
        mended = true;
        turns = [...question.turns, ...repair(last)];
        continue;
      }
      if (anew >= ASKED_AGAIN) break;
      anew += 1;
      turns = question.turns;
    }
    return this.giveUp(pen, last);
  }

  private async question<T>(
    pen: Pen,
    { system, sections, maxTokens }: Task<T>,
    signal: AbortSignal,
  ): Promise<{ turns: ChatTurn[]; maxTokens: number }> {
    const context = (await pen.engine.contextTokens(pen.model, signal).catch(() => null)) ?? USUAL_CONTEXT;
    // Half of it is the most that an answer may take; a repair has to fit beside it.
    const most = Math.min(maxTokens, Math.floor(context / 2));
    const room = context - most - Math.ceil(system.length / 3) - 100;
    const user = fitSections(sections, room);
    return {
      maxTokens: most,
      turns: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
    };
  }

  private giveUp<T>(pen: Pen, last: Exclude<Try<T>, { kind: 'value' }>): Asked<T> {
    const why = last.kind === 'fault' ? last.fault.message : `its answer could not be used (${last.problems[0] ?? ''})`;
    if (last.kind === 'fault') {
      const times = (this.failures.get(pen) ?? 0) + 1;
      this.failures.set(pen, times);
      if (last.fault.lasting || last.fault.kind === 'stalled' || times >= PATIENCE_PIECES)
        this.gone.set(pen, `${pen.name}: ${why}`);
    }
    return { kind: 'none', why: `${pen.name}: ${why}` };
  }
}

const repair = ({ text, problems }: Extract<Try<unknown>, { kind: 'bad' }>): ChatTurn[] => [
  { role: 'assistant', content: text.slice(0, MOST_BAD) },
  {
    role: 'user',
    content: `That cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}\nWrite the whole answer again with this put right, as one JSON object and nothing else.`,
  },
];

interface Attempt<T> {
  pen: Pen;
  task: Task<T>;
  context: Pick<RoomContext, 'brief' | 'signal' | 'write'>;
  tries: number;
  turns: readonly ChatTurn[];
  maxTokens: number;
}

async function tryOnce<T>({ pen, task, context, tries, turns, maxTokens }: Attempt<T>): Promise<Try<T>> {
  const { agent, piece, schema, temperature, shown } = task;
  const { signal, brief, write } = context;
  const spoken = new Spoken(shown);
  const hear = (text: string): void => {
    const heard = spoken.add(text);
    if (heard) write?.({ message: `${piece}-${tries}`, agent, text: heard });
  };
  let answer: ModelAnswer;
  try {
    answer = await pen.engine.run(
      {
        model: pen.model,
        turns,
        name: agent,
        schema: wireSchema(schema),
        temperature,
        // Asked anew with the same seed, a model says the same again.
        seed: (brief.seed + tries) % 2 ** 31,
        maxTokens,
      },
      { signal, onText: hear },
    );
  } catch (thrown) {
    signal.throwIfAborted();
    return { kind: 'fault', fault: asFault(thrown) };
  }
  const read = readAnswer(answer, schema);
  if (read.kind === 'bad') return { ...read, text: answer.text };
  const problems = task.check(read.value);
  return problems.length === 0 ? read : { kind: 'bad', problems: problems.slice(0, 5), text: answer.text };
}

/** An engine that throws what it should not has failed all the same; the film goes on. */
const asFault = (thrown: unknown): ModelFault =>
  thrown instanceof ModelFault
    ? thrown
    : new ModelFault('crashed', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
