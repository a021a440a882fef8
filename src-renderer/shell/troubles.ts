import type { EngineState } from '../../src-shared/contract.ts';

/** Something that keeps films from being made, in words for a note. */
export interface Trouble {
  id: string;
  text: string;
  /** What is wrong and what to do. */
  how: string;
}

/** What the creator should know before the first film: ffmpeg or a built-in engine that is not there. Pure. */
export const troublesOf = (engines: readonly EngineState[]): Trouble[] =>
  engines
    .filter(({ state }) => state === 'missing' || state === 'error')
    .map(({ id, name, state, detail }) => ({
      id,
      text: state === 'missing' ? `${name} is missing` : `${name} cannot be used`,
      how: detail,
    }));
