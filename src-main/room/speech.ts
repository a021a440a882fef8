import type { Agent, Beat, Judgement, RoomMessage, Story } from '../../src-shared/room.ts';
import type { RoomContext } from './room.ts';

type Speech = Pick<RoomMessage, 'agent' | 'role' | 'round' | 'text'> & Partial<RoomMessage>;

/** Says something in the room; what a message does not have is null. */
export const speak = ({ say }: Pick<RoomContext, 'say'>, speech: Speech): void =>
  say({ scene: null, score: null, passed: null, parts: null, structured: null, ...speech });

/** The part of a judgement that a message carries. */
export const verdictOf = ({ score, passed, parts }: Judgement) => ({ score, passed, parts });

/** The last word on a piece; one that did not pass is marked. */
export function decide(
  context: RoomContext,
  agent: Agent,
  round: number,
  judgement: Judgement,
  text: string,
  scene: number | null = null,
): void {
  const mark = judgement.passed ? '' : ` It stays marked: ${judgement.fixes[0] ?? 'below the line.'}`;
  speak(context, { agent, role: 'decide', round, scene, text: text + mark, ...verdictOf(judgement) });
}

/** A scene's beat. Throws RangeError for a number that the story does not have. */
export const beatOf = (story: Story, number: number): Beat => {
  const beat = story.beats.find((candidate) => candidate.number === number);
  if (!beat) throw new RangeError(`The story has no scene ${number}.`);
  return beat;
};
