import type { CreatorAct, Offer, Target } from '../../../src-shared/creator-acts.ts';
import { isTerminal } from '../../../src-shared/generation.ts';
import type { RoomMessage } from '../../../src-shared/room.ts';
import type { GenerationPatch, GenerationRow } from '../../library/generation-row.ts';
import type { Library } from '../../library/library.ts';
import { answerRemark, type Moment } from '../../room/intents/answer.ts';
import { readRemark } from '../../room/intents/read.ts';
import type { ProgressChannel } from '../progress-channel.ts';
import { changesOf, isAsMade } from './changes.ts';
import { type CreatorMessage, type CreatorWord, creatorMessages, creatorWord, isWaiting } from './creator-word.ts';
import type { Passes } from './passes.ts';
import { type Version, versionAt, versionNow } from './versions.ts';
import { isFilmByModel } from './word-for.ts';

export interface CreatorDeskParts {
  library: Library;
  channel: ProgressChannel;
  /** The run of a film that is in work now. */
  passes: (id: string) => Passes | undefined;
  /** True when somebody is there who answers: false for a film that only its row calls running. */
  isAttended: (row: GenerationRow) => boolean;
  /** Takes an ended film up again. */
  reopen: (row: GenerationRow, patch: GenerationPatch) => void;
}

export interface Decision {
  act: 'use' | 'lock' | 'unlock';
  target: Target;
  /** Seq of the message that proposed the version; null is the one that the film is made of. */
  seq: number | null;
}

const PLAIN = { round: 1, scene: null, score: null, passed: null, parts: null } as const;
const thing = (target: Target): string => (target === 'story' ? 'the story' : `scene ${target}`);

/** Where the creator speaks and decides: everything is a message of the room, stored before it has an effect. */
export class CreatorDesk {
  private readonly parts: CreatorDeskParts;

  constructor(parts: CreatorDeskParts) {
    this.parts = parts;
  }

  /** Stores a remark, answers it, and has the film that is made hear it. A finished film waits for {@link make}. */
  say(id: string, text: string): void {
    const row = this.parts.library.generations.get(id);
    this.tell(id, text, { act: 'remark', pending: row.status === 'completed' });
    if (this.parts.isAttended(row)) this.answer(row, text);
    this.hear(id);
  }

  /** Locks, unlocks or goes back to a version. Throws NOT_FOUND where there is none. */
  decide(id: string, { act, target, seq }: Decision): void {
    const { library } = this.parts;
    const row = library.generations.get(id);
    if (act === 'unlock') {
      this.tell(id, `I unlock ${thing(target)}.`, { act, pending: false, target });
      this.reply(id, `Unlocked: later rounds and remarks may change ${thing(target)} again.`, this.offer(row));
    } else {
      const version = seq === null ? versionNow(library, id, target) : versionAt(library, id, seq);
      const same = isAsMade(library, row, version.target, version.version);
      const pending = row.status === 'completed' && !same;
      this.tell(id, sayDecision(act, version, same), { act, pending, ...version });
      this.reply(id, answerDecision(act, version.target, same, pending), this.offer(row));
    }
    this.hear(id);
  }

  /** Has everything made that waits; only what changes by it is made again, and the film stays until that is done. */
  make(id: string): void {
    const row = this.parts.library.generations.get(id);
    if (row.status !== 'completed' || !isWaiting(this.messages(id))) return;
    this.tell(id, 'Make the change.', { act: 'make' });
    this.parts.reopen(row, { progress: 0 });
  }

  /** Lets everything go that waits. */
  drop(id: string): void {
    this.parts.library.generations.get(id);
    if (!isWaiting(this.messages(id))) return;
    this.tell(id, 'Leave the film as it is.', { act: 'drop' });
    this.hear(id);
  }

  private answer(row: GenerationRow, text: string): void {
    const { library } = this.parts;
    const messages = this.messages(row.id);
    const intents = readRemark(text);
    const word = creatorWord(messages, true);
    const before = creatorWord(messages.slice(0, -1), true);
    const model = isFilmByModel(library, row.id);
    const moment = momentOf(row);
    const changes = changesOf(library, row, word, model);
    const said = answerRemark(text, intents, {
      moment,
      scenes: row.numScenes,
      story: row.story,
      keepMyWords: row.brief.keepMyWords,
      model,
      changes,
      locked: lockedOf(word),
      takenBack: takenBack(before, intents),
    });
    this.reply(row.id, said, moment === 'finished' ? changes : null);
  }

  /** What a finished film would make by all that waits; null for any other film. */
  private offer(row: GenerationRow): Offer | null {
    const { library } = this.parts;
    if (row.status !== 'completed') return null;
    return changesOf(library, row, creatorWord(this.messages(row.id), true), isFilmByModel(library, row.id));
  }

  private messages(id: string): CreatorMessage[] {
    return creatorMessages(this.parts.library.events.ofCreator(id));
  }

  private tell(id: string, text: string, structured: CreatorAct): void {
    this.parts.channel.say(id, { ...PLAIN, agent: 'creator', role: 'say', text, structured });
  }

  private reply(id: string, text: string, offer: Offer | null): void {
    const message: RoomMessage = {
      ...PLAIN,
      agent: 'story-director',
      role: 'say',
      text,
      structured: offer && { offer },
    };
    this.parts.channel.say(id, message);
  }

  private hear(id: string): void {
    const { library, passes } = this.parts;
    // No step tells the record of a film that has ended what was said of it.
    if (isTerminal(library.generations.get(id).status)) void library.records.keep(id);
    passes(id)?.heard(creatorWord(this.messages(id)), isFilmByModel(library, id));
  }
}

const lockedOf = ({ story, scenes }: CreatorWord): { story: boolean; scenes: number[] } => ({
  story: story?.locked ?? false,
  scenes: [...scenes].flatMap(([number, { locked }]) => (locked ? [number] : [])),
});

function takenBack({ remarks }: CreatorWord, intents: ReturnType<typeof readRemark>): string | null {
  const forget = intents.find((intent) => intent.kind === 'forget');
  const last = remarks.at(-1)?.text ?? null;
  return forget?.what === 'all' && remarks.length > 1 ? `${last} (and ${remarks.length - 1} before)` : last;
}

function momentOf({ status, story }: GenerationRow): Moment {
  if (status === 'completed') return 'finished';
  if (isTerminal(status) || status === 'interrupted') return 'stopped';
  return story === null ? 'before' : 'making';
}

function sayDecision(act: 'use' | 'lock', { target, judgement }: Version, same: boolean): string {
  const scored = judgement.score > 0 ? ` (${Math.round(judgement.score)} points)` : '';
  const which = same ? `${thing(target)} as it is` : `a former version of ${thing(target)}${scored}`;
  return act === 'lock' ? `I lock ${which}.` : `I take ${which}.`;
}

function answerDecision(act: 'use' | 'lock', target: Target, same: boolean, pending: boolean): string {
  const held =
    act === 'lock' ? `Locked: no round, no remark and no rewrite changes ${thing(target)} until you unlock it.` : '';
  const taken = same ? '' : `The film goes on with this version of ${thing(target)}.`;
  const press = pending
    ? 'Press “Make the change” to have it made; the film you have stays until the new one is ready.'
    : '';
  return (
    [held, taken, press].filter(Boolean).join(' ') || `The film is made of this version of ${thing(target)} already.`
  );
}
