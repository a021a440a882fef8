import { actOf, type CreatorAct, type Target } from '../../../src-shared/creator-acts.ts';
import type { EventPayload, StoredEvent } from '../../../src-shared/events.ts';
import type { Judgement, SceneScript, Story } from '../../../src-shared/room.ts';
import { isWish, type Wish } from '../../room/intents/intent.ts';
import { isFree, needsRetelling, type Remark, remarksInForce, wishesIn } from '../../room/intents/remarks.ts';
import { isMeant } from '../../room/intents/scenes.ts';
import { stableJson } from '../hash.ts';

/** A version that the creator chose. */
export interface Pin<Version> {
  version: Version;
  judgement: Judgement;
  /** Nothing said later changes it. */
  locked: boolean;
  /** Seq of the message in which it was chosen. */
  at: number;
}

/** All that the creator said and decided about a film, as it holds. */
export interface CreatorWord {
  remarks: (Remark & { seq: number })[];
  story: Pin<Story> | null;
  scenes: ReadonlyMap<number, Pin<SceneScript>>;
}

export interface CreatorMessage {
  seq: number;
  text: string;
  act: CreatorAct;
}

/** The creator's messages among events, in order. */
export const creatorMessages = (events: readonly StoredEvent[]): CreatorMessage[] =>
  events.flatMap((event) => {
    if (event.kind !== 'message' || event.payload.agent !== 'creator') return [];
    const { text, structured }: EventPayload<'message'> = event.payload;
    return [{ seq: event.seq, text, act: actOf(structured) }];
  });

/**
 * What holds of all that.
 *
 * @param withPending also what waits until the creator has it made
 */
export function creatorWord(messages: readonly CreatorMessage[], withPending = false): CreatorWord {
  const said: { seq: number; text: string }[] = [];
  let story: Pin<Story> | null = null;
  const scenes = new Map<number, Pin<SceneScript>>();
  const unpin = (target: Target, at: number): void => {
    // What was locked goes on from there: remarks from the lock on may change it again.
    if (target === 'story') story = story && { ...story, locked: false, at };
    else {
      const pin = scenes.get(target);
      if (pin) scenes.set(target, { ...pin, locked: false, at });
    }
  };
  for (const { seq, text, act } of inForce(messages, withPending)) {
    if (act.act === 'remark') said.push({ seq, text });
    else if (act.act === 'unlock') unpin(act.target, seq);
    else {
      const pin = { judgement: act.judgement, locked: act.act === 'lock', at: seq };
      if (act.target === 'story') {
        story = { ...pin, version: act.version as Story };
        // Another story has other scenes; only those that are locked stay.
        for (const [number, { locked }] of scenes) if (!locked) scenes.delete(number);
      } else scenes.set(act.target, { ...pin, version: act.version as SceneScript });
    }
  }
  return settle({ remarks: remarksInForce(said), story, scenes });
}

type Held = CreatorMessage & { act: Exclude<CreatorAct, { act: 'make' | 'drop' }> };

function inForce(messages: readonly CreatorMessage[], withPending: boolean): Held[] {
  let waiting: Held[] = [];
  const held: Held[] = [];
  for (const message of messages) {
    const { act } = message;
    if (act.act === 'make') {
      held.push(...waiting);
      waiting = [];
    } else if (act.act === 'drop') waiting = [];
    else (act.pending ? waiting : held).push({ ...message, act });
  }
  return (withPending ? [...held, ...waiting] : held).sort((a, b) => a.seq - b.seq);
}

/** True while something waits for the creator to have it made. */
export const isWaiting = (messages: readonly CreatorMessage[]): boolean =>
  wordKey(creatorWord(messages, true)) !== wordKey(creatorWord(messages));

/** A version that is not locked ends where a later remark touches it. */
function settle(word: CreatorWord): CreatorWord {
  const after = (at: number): Wish[] => wishesIn(word.remarks.filter(({ seq }) => seq > at));
  const { story } = word;
  const told = story === null || story.locked || !after(story.at).some(needsRetelling);
  const count = story?.version.beats.length ?? Number.POSITIVE_INFINITY;
  const scenes = [...word.scenes].filter(
    ([number, pin]) => pin.locked || !after(pin.at).some((wish) => touches(wish, number, count)),
  );
  return { ...word, story: told ? story : null, scenes: new Map(scenes) };
}

/** Whether a wish changes a scene's script. */
function touches(wish: Wish, number: number, count: number): boolean {
  if (wish.kind === 'title' || wish.kind === 'keep') return false;
  return !('scene' in wish) || isMeant(wish.scene, number, count);
}

/** The same for words that ask for the same film; free remarks count only where a model hears them. */
export function wordKey({ remarks, story, scenes }: CreatorWord, model = false): string {
  return stableJson({
    wishes: wishesIn(remarks),
    free: model ? remarks.filter(isFree).map(({ text }) => text) : [],
    story: story && { version: story.version, locked: story.locked, at: story.at },
    scenes: [...scenes].map(([number, { version, locked }]) => ({ number, version, locked })),
  });
}

/** Texts that a room hears: for a model all of them, else those in which a wish was found. */
export const heardTexts = ({ remarks }: CreatorWord, model: boolean): string[] =>
  remarks.filter(({ intents }) => model || intents.some(isWish)).map(({ text }) => text);
