import { plausible } from './plausible.ts';
import type { Behaviour, Question } from './stand-in.ts';

/** An answer of 36 characters, as a tired model gives: it must never become a film. */
export const SHORT_ANSWER = 'The fox walked home. It was raining.';

const answer = (text: string): Behaviour => ({ kind: 'answer', text });
const json = (value: unknown): Behaviour => answer(JSON.stringify(value));
const REFUSAL = 'I’m sorry, but I can’t assist with that request.';

/** A model that does what it is asked. */
export const willing = ({ schema, messages }: Question): Behaviour => {
  const scene = /THE BEAT OF SCENE (\d+)/.exec(messages[1]?.content ?? '')?.[1];
  return json(plausible(schema, { from: scene ? Number(scene) * 7 : 0 }));
};

/** Every way of going wrong that a server or a model has, each always. */
export const FAULTS: Record<string, (question: Question) => Behaviour> = {
  'the model is not there (404)': () => ({ kind: 'status', status: 404, body: { error: 'model not found' } }),
  'the server fails (500)': () => ({ kind: 'status', status: 500, body: { error: { message: 'out of luck' } } }),
  'silence after the first words': () => ({ kind: 'stall' }),
  'the connection is cut': () => ({ kind: 'cut' }),
  'half a chunk': () => ({ kind: 'raw', pieces: ['data: {"choices": [{"del'] }),
  'a stream without an end': () => ({ kind: 'endless' }),
  'no JSON': () => answer('Sure! Here is your film: {"title": "The'),
  'an empty answer': () => answer(''),
  'an answer that was cut off': ({ schema }) => ({
    kind: 'answer',
    text: JSON.stringify(plausible(schema)).slice(0, 90),
    finish: 'length',
  }),
  'another schema': () => json({ story: 'A fox walks home.' }),
  'too few scenes': ({ schema }) => {
    const value = plausible(schema) as Record<string, unknown>;
    const short = Object.entries(value).map(([key, inner]) => [key, Array.isArray(inner) ? inner.slice(0, 1) : '']);
    return json(Object.fromEntries(short));
  },
  'a refusal': () => answer(REFUSAL),
  'a refusal within the schema': ({ schema }) => json(plausible(schema, { everywhere: REFUSAL })),
  'a refusal that thinks aloud': () => answer(`<think>Should I?</think>${REFUSAL}`),
  '36 characters': () => answer(SHORT_ANSWER),
  '36 characters within the schema': ({ schema }) => json(plausible(schema, { everywhere: SHORT_ANSWER })),
  'placeholders within the schema': ({ schema }) => json(plausible(schema, { everywhere: 'string' })),
};
