import type { CreatorAct, Offer, Target } from '../../src-shared/creator-acts.ts';
import { statusOf } from '../feed/derive.ts';
import type { EventOf, FeedState } from '../feed/feed.ts';

type Messages = readonly EventOf<'message'>[];

/** The creator's act in a message; main has checked it, and the page loads no schema for it. */
function actIn({ payload }: EventOf<'message'>): CreatorAct | null {
  const { agent, structured } = payload;
  if (agent !== 'creator' || typeof structured !== 'object' || structured === null || !('act' in structured))
    return null;
  return structured as CreatorAct;
}

const held = new WeakMap<Messages, ReadonlyMap<Target, number>>();

/**
 * What the creator locked (the story, scenes by number), with the seq of the version it is locked at. Locks that wait for
 * their change count; those let go do not.
 */
export function lockedIn(messages: Messages): ReadonlyMap<Target, number> {
  const known = held.get(messages);
  if (known) return known;
  let acts: CreatorAct[] = [];
  for (const message of messages) {
    const act = actIn(message);
    if (act?.act === 'make') acts = acts.map((before) => ({ ...before, pending: false }));
    else if (act?.act === 'drop') acts = acts.filter((before) => !('pending' in before && before.pending));
    else if (act) acts.push(act);
  }
  const locked = new Map<Target, number>();
  for (const act of acts) {
    if (act.act === 'lock') locked.set(act.target, act.seq);
    else if (act.act === 'unlock' || act.act === 'use') locked.delete(act.target);
  }
  held.set(messages, locked);
  return locked;
}

/** What a finished film waits with, as the room told it last; null when nothing waits. */
export function offerIn(feed: FeedState): Offer | null {
  if (statusOf(feed) !== 'completed') return null;
  for (const message of feed.messages.toReversed()) {
    const act = actIn(message)?.act;
    if (act === 'make' || act === 'drop') return null;
    const { structured } = message.payload;
    if (typeof structured === 'object' && structured !== null && 'offer' in structured) {
      const { offer } = structured as { offer: Offer };
      return offer.makes ? offer : null;
    }
  }
  return null;
}

/** The version of the story or of a scene that a message proposes; null for any other message. */
export function versionIn({ payload }: EventOf<'message'>): Target | null {
  const { agent, role, scene, structured } = payload;
  if ((role !== 'propose' && role !== 'revise') || typeof structured !== 'object' || structured === null) return null;
  if (agent === 'story-director' && 'beats' in structured) return 'story';
  return agent === 'scene-writer' && 'narration' in structured ? scene : null;
}
