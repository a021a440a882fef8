import type { LanguageTest } from '../../../src-shared/language.ts';
import type { ModelEngine } from './model-engine.ts';
import { ModelFault } from './model-fault.ts';

/** The wish of the test: short, and only right when the engine keeps to a schema. */
const QUESTION = 'Which of these fits a film about a lighthouse in a storm? Answer with one JSON object.';
const SCHEMA = {
  type: 'object',
  properties: { mood: { type: 'string', enum: ['calm', 'tense', 'playful'] } },
  required: ['mood'],
  additionalProperties: false,
};

/** Asks an engine something short, and measures it. Never rejects. */
export async function tryEngine(engine: ModelEngine, model: string, signal: AbortSignal): Promise<LanguageTest> {
  const started = performance.now();
  const result = (ok: boolean, text: string, tokensPerSecond: number | null = null): LanguageTest => ({
    ok,
    text,
    model,
    durationMs: Math.round(performance.now() - started),
    tokensPerSecond,
  });
  try {
    const { text, finish, tokensPerSecond } = await engine.run(
      {
        model,
        turns: [{ role: 'user', content: QUESTION }],
        name: 'test',
        schema: SCHEMA,
        temperature: 0,
        seed: 1,
        maxTokens: 100,
      },
      { signal },
    );
    const mood = /"mood"\s*:\s*"(calm|tense|playful)"/.exec(text)?.[1];
    if (finish === 'length' || !mood)
      return result(
        false,
        'It answers, but not by the schema. Films are tried with it all the same; another model does better.',
      );
    return result(true, `It answers: the mood is ${mood}.`, tokensPerSecond);
  } catch (thrown) {
    const said = thrown instanceof ModelFault || thrown instanceof Error ? thrown.message : String(thrown);
    return result(false, `It does not work: ${said}.`);
  }
}
