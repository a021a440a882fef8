import type PQueue from 'p-queue';
import type { Join } from '../../src-shared/room.ts';
import { makePiece } from '../film/stitch.ts';
import { clipsOf, type Piece, planStitch } from '../film/stitch-plan.ts';
import type { SceneSlot } from '../film/timeline.ts';
import type { StepContext } from './step.ts';
import { stitchLengths } from './steps/assemble.ts';
import type { ClipOutput } from './steps/draw.ts';

/** What of a step's context pieces are made with. */
type PieceContext = Pick<StepContext, 'plan' | 'film' | 'tools' | 'signal' | 'path'>;

/**
 * Makes pieces of the film while other scenes are still filmed: the last clip alone does not keep two cores busy, and
 * nothing but the pieces of that clip is left to do after it.
 */
export class EarlyPieces {
  private readonly context: PieceContext;
  private readonly pieces: { piece: Piece; index: number }[];
  private readonly clips: (ClipOutput | null)[];

  constructor(context: PieceContext, slots: readonly SceneSlot[], joins: Join['kind'][]) {
    this.context = context;
    this.clips = slots.map(() => null);
    this.pieces = planStitch(stitchLengths(context, slots, joins)).map((piece, index) => ({ piece, index }));
  }

  /**
   * Says that clip `index` is there. Resolves when the pieces that had waited for it are made, at once where no other
   * scene is in work: the step that joins the film has them to itself then. A piece that fails is left to that step,
   * which makes what is missing and says what is wrong; only a cancelled film throws.
   */
  async clipIsThere(index: number, clip: ClipOutput, { film, paint }: { film: PQueue; paint: PQueue }): Promise<void> {
    this.clips[index] = clip;
    const { signal } = this.context;
    const isWorking = film.pending + film.size + paint.pending + paint.size > 0;
    if (!isWorking || this.clips.every((made) => made !== null)) return;
    const ready = this.pieces.filter(({ piece }) => {
      const needed = clipsOf(piece);
      return needed.includes(index) && needed.every((i) => this.clips[i]);
    });
    await Promise.allSettled(ready.map((piece) => film.add(() => this.make(piece))));
    signal.throwIfAborted();
  }

  private make(piece: { piece: Piece; index: number }): Promise<void> {
    const { film, tools, signal, path } = this.context;
    const clips = this.clips.map((clip) => ({ file: clip ? path(...clip.clip) : '' }));
    return makePiece({ folder: path('pieces'), clips, film }, piece, { tools, signal });
  }
}
