import type { Brief } from '../../../src-shared/brief.ts';
import type { Story } from '../../../src-shared/room.ts';
import { amendStory } from '../../room/intents/amend.ts';
import type { Wish } from '../../room/intents/intent.ts';
import { isFree, needsRetelling, wishesIn, wishesOf } from '../../room/intents/remarks.ts';
import { stableJson } from '../hash.ts';
import type { CreatorWord } from './creator-word.ts';

/** A story as the room told it, and the remarks that it was told with. */
export interface ToldStory {
  story: Story;
  heard?: readonly string[] | undefined;
}

/** How the creator's word meets a story: by wishes that are put into it, or only by telling it again. */
export type Meeting = { kind: 'amend'; base: Story; wishes: Wish[] } | { kind: 'retell' };

/**
 * @param told what the room told last
 * @param model whether a model directs, which makes something of every remark
 */
export function meet(told: ToldStory, word: CreatorWord, model: boolean): Meeting {
  const { story: pin, remarks } = word;
  if (pin?.locked) return { kind: 'amend', base: pin.version, wishes: [] };
  if (pin) {
    const later = remarks.filter(({ seq }) => seq > pin.at);
    return model && later.some(isFree) && !isHeard(told, later.filter(isFree))
      ? { kind: 'retell' }
      : { kind: 'amend', base: pin.version, wishes: wishesIn(later) };
  }
  const before = wishesOf(told.heard ?? []);
  const now = wishesIn(remarks);
  const wishes = now.slice(before.length);
  const taken = stableJson(now.slice(0, before.length)) === stableJson(before);
  if (!taken || wishes.some(needsRetelling)) return { kind: 'retell' };
  if (model && !isHeard(told, remarks.filter(isFree))) return { kind: 'retell' };
  return { kind: 'amend', base: told.story, wishes };
}

const isHeard = ({ heard = [] }: ToldStory, remarks: readonly { text: string }[]): boolean =>
  remarks.every(({ text }) => heard.includes(text));

/** The story with the creator's word in it, as far as that needs no telling again. */
export const storyOf = (meeting: Meeting, brief: Pick<Brief, 'keepMyWords'>): Story | null =>
  meeting.kind === 'retell' ? null : amendStory(meeting.base, meeting.wishes, brief);
