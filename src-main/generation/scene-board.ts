import type { SceneView } from '../../src-shared/generation.ts';
import type { SceneWrite } from '../library/scenes.ts';
import { stableJson } from './hash.ts';
import type { StepContext } from './step.ts';

/** The cards of one generation: each change is stored and told as one event. */
export class SceneBoard {
  private readonly context: StepContext;

  constructor(context: StepContext) {
    this.context = context;
  }

  /** The card of a scene; null before it was planned. */
  card(number: number): SceneView | null {
    return this.context.library.scenes.byNumber(this.context.id, number);
  }

  /**
   * Changes a card. Nothing is told when nothing changes, so a resumed run does not repeat itself.
   *
   * @param alongside other rows that are written in the same transaction, before the card is read
   */
  change(number: number, patch: Omit<SceneWrite, 'number'>, alongside?: () => void): void {
    const { library, id, emit } = this.context;
    const before = this.card(number);
    const changed = before === null || Object.entries(patch).some(([key, value]) => differs(before, key, value));
    if (!changed && !alongside) return;
    emit('scene', () => {
      alongside?.();
      return library.scenes.upsert(id, { ...patch, number });
    });
  }
}

function differs(before: SceneView, key: string, value: unknown): boolean {
  return stableJson(before[key as keyof SceneView]) !== stableJson(value);
}
