import type { Story } from '../../../src-shared/room.ts';
import { list, stop } from '../telling/words.ts';
import { describe } from './describe.ts';
import { type Intent, isWish, LAST_SCENE } from './intent.ts';
import { isCalled } from './nouns.ts';

/** Where the film is when the creator speaks. */
export type Moment = 'before' | 'making' | 'finished' | 'stopped';

/** What the answer to a remark depends on. */
export interface Listening {
  moment: Moment;
  scenes: number;
  /** The story as it stands; null before there is one. */
  story: Story | null;
  keepMyWords: boolean;
  /** Who directs, when a model does. */
  model: boolean;
  /** Scenes that change by it, and whether anything does at all. */
  changes: { scenes: number[]; makes: boolean };
  locked: { story: boolean; scenes: readonly number[] };
  /** The remark that "forget that" takes back, or null when there is none. */
  takenBack: string | null;
}

/** The room's answer to a remark: what was understood, what will not be, what changes and when. In plain words. */
export function answerRemark(text: string, intents: readonly Intent[], at: Listening): string {
  if (intents.length === 0)
    return at.model ? `The director gets this as you said it. ${whenOf(at)}` : notUnderstood(text);
  const forget = intents.find(({ kind }) => kind === 'forget');
  if (forget)
    return at.takenBack === null
      ? 'There is nothing to take back.'
      : `Taken back: “${cut(at.takenBack)}”. ${whenOf(at)}`;
  const told = intents.filter((intent) => !isWish(intent)).map((intent) => sentence(describe(intent)));
  const wishes = intents.filter(isWish);
  const objections = wishes.map((wish) => objection(wish, at));
  const taken = wishes.filter((_, i) => objections[i] === null);
  const parts = [
    taken.length > 0 ? `Understood: ${stop(taken.map(describe).join('; '))}` : '',
    ...told,
    ...new Set(objections.filter((o) => o !== null)),
    taken.length > 0 ? whenOf(at) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

const sentence = (text: string): string => stop(text.charAt(0).toUpperCase() + text.slice(1));
const LONGEST_QUOTE = 80;
const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const notUnderstood = (text: string): string =>
  `I cannot read “${cut(text)}” as something to change, so nothing changes. These would work: “make it sadder”, “scene 2 at night”. The question mark beside the box lists the rest.`;

/** Why a wish will not be met; null when it will. */
function objection(intent: Intent, { story, scenes, keepMyWords, locked }: Listening): string | null {
  const scene = 'scene' in intent && intent.scene !== LAST_SCENE ? intent.scene : null;
  if (scene !== null && scene > scenes) return `This film has ${scenes} scenes: there is no scene ${scene}.`;
  if (locked.story) return 'The story is locked: unlock it to change it.';
  if (scene !== null && locked.scenes.includes(scene)) return `Scene ${scene} is locked and stays as it is.`;
  if (keepMyWords && (intent.kind === 'narration' || intent.kind === 'name'))
    return 'This film keeps your words to the letter, so the narration stays.';
  if (!story || (intent.kind !== 'without' && intent.kind !== 'name')) return null;
  const all = [...story.characters, ...story.beats.flatMap(({ subjects }) => subjects)];
  const said = story.beats.some(({ narration }) => narration.toLowerCase().includes(intent.noun));
  const known = all.some((subject) => isCalled(subject, intent.noun)) || (intent.kind === 'name' && said);
  return known ? null : `I see no ${intent.noun} in this film, so nothing changes for it.`;
}

function whenOf({ moment, changes, scenes, locked }: Listening): string {
  const { scenes: changed, makes } = changes;
  const all = changed.length === scenes && scenes > 1;
  const which = all ? 'every scene' : `scene${changed.length > 1 ? 's' : ''} ${list(changed.map(String))}`;
  const still =
    locked.scenes.length > 0 && !all
      ? ` ${locked.scenes.length > 1 ? 'Scenes' : 'Scene'} ${list(locked.scenes.map(String))} stay${locked.scenes.length > 1 ? '' : 's'} locked.`
      : '';
  switch (moment) {
    case 'before':
      return `The next version of the story has it.${still}`;
    case 'stopped':
      return `It is done when the film goes on.${still}`;
    case 'making':
      if (!makes) return 'Nothing has to be made again for it.';
      return changed.length > 0
        ? `It changes ${which} from now on${all ? '' : '; the others stay'}.${still}`
        : `It is in the film from now on.${still}`;
    case 'finished':
      if (!makes) return 'The film is like that already, so nothing has to be made again.';
      return `${changed.length > 0 ? `It changes ${which}${all ? '' : '; the others stay'}.` : 'It changes the film, but no scene’s story.'}${still} Press “Make the change” to have it made; the film you have stays until the new one is ready.`;
  }
}
