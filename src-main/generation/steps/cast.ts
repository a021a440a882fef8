import { noteOnce } from '../note-once.ts';
import type { Step, StepContext } from '../step.ts';
import type { StepRunner } from '../step-runner.ts';
import { type Cast, isBuiltin } from '../writers.ts';

/**
 * Who writes this film, chosen once and kept: what is finished is not written again because another engine is on, or
 * none, when the film goes on or one of its scenes is redone.
 */
const castStep = ({ studio }: StepContext): Step<Cast> => ({
  key: 'cast',
  phase: 'brief',
  scene: null,
  units: 1,
  inputs: 'cast',
  run: async () => (await studio.writers?.cast()) ?? {},
});

/** The context with the room of the film's cast in it; unchanged where the built-in room writes. */
export async function withCast(context: StepContext, runner: StepRunner): Promise<StepContext> {
  const { studio, library, id } = context;
  const { writers } = studio;
  if (!writers) return context;
  const chosen = library.steps.get(id, 'cast') !== null;
  // Without a choice, what was begun belongs to the built-in room.
  if (!chosen && (!writers.on() || library.steps.get(id, 'story') !== null)) return context;
  const cast = await runner.run(castStep(context));
  if (isBuiltin(cast)) {
    if (!chosen)
      noteOnce(context, {
        level: 'warning',
        code: 'no-model',
        text: 'No language engine that is on has a model ready, so the built-in writer writes this film. The Engines page says what is missing.',
      });
    return context;
  }
  return { ...context, cast, studio: { ...studio, room: await writers.room(cast) } };
}
