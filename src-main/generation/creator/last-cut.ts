import type { Join, SceneScript, Story } from '../../../src-shared/room.ts';
import type { Library } from '../../library/library.ts';
import type { SceneOutcome } from '../../room/room.ts';
import { inputHash } from '../hash.ts';
import type { StepContext } from '../step.ts';
import { writtenBrief } from '../steps/write.ts';
import type { Pin } from './creator-word.ts';

const KEY = 'cut';

/** The film as it was last written and cut: what a change need not touch is taken from here. */
export interface Cut {
  scenes: {
    /** Hash of all that the scene was written from. */
    basis: string;
    outcome: SceneOutcome;
    script: SceneScript;
  }[];
  joins: Join['kind'][];
  cohesion: Join[];
  /** Length of each scene's slot on the timeline; null until it was laid out. */
  frames: number[] | null;
}

export function lastCut({ library, id }: { library: Library; id: string }): Cut | null {
  const row = library.steps.get(id, KEY);
  return row?.status === 'done' ? (row.output as Cut) : null;
}

export function keepCut({ library, id }: { library: Library; id: string }, cut: Cut): void {
  library.transaction(() => {
    library.steps.start(id, KEY, inputHash(cut));
    library.steps.finish(id, KEY, cut);
  });
}

/**
 * Hash of what a scene is written from: its beat and what it shares with the film. Neighbours are left out, so that a
 * change of one scene leaves the others what they are.
 */
export function basisOf(context: StepContext, story: Story, number: number, pin: Pin<SceneScript> | undefined): string {
  const { kind, language, wordless } = story;
  const beat = pin ? { pinned: pin.version } : story.beats.find((candidate) => candidate.number === number);
  return inputHash({
    brief: writtenBrief(context),
    cast: context.cast ?? null,
    film: { kind, language, wordless },
    beat,
  });
}

/** Joins to scenes that stay keep their kind: another one would have their clips made again. */
export const joinsOf = (cut: Cut | null, fixed: ReadonlySet<number>, joins: readonly Join[]): Join[] =>
  joins.map((join) => {
    const before = cut?.cohesion.find(({ after }) => after === join.after);
    return before && (fixed.has(join.after) || fixed.has(join.after + 1)) ? { ...join, kind: before.kind } : join;
  });
