import type { SceneScript, Story } from '../../../src-shared/room.ts';
import { stableJson } from '../hash.ts';
import { type CreatorWord, wordKey } from './creator-word.ts';

type State =
  | { kind: 'telling' }
  | { kind: 'stands'; word: CreatorWord }
  | { kind: 'written'; word: CreatorWord; story: Story; scripts: readonly SceneScript[] };

/**
 * The passes of one run through the pipeline. What the creator says while the story is told is heard by its next round;
 * what is said later ends the pass, and the next one makes only what changes by it.
 */
export class Passes {
  private controller = new AbortController();
  private state: State = { kind: 'telling' };

  /** Begins a pass; its signal is aborted when the creator says what it cannot hear any more. */
  begin(): AbortSignal {
    this.controller = new AbortController();
    this.state = { kind: 'telling' };
    return this.controller.signal;
  }

  /** @param word what is in the story */
  storyStands(word: CreatorWord): void {
    this.state = { kind: 'stands', word };
  }

  written(story: Story, scripts: readonly SceneScript[]): void {
    if (this.state.kind === 'stands') this.state = { ...this.state, kind: 'written', story, scripts };
  }

  /**
   * Takes the film up anew where the creator's word asks for another film than the one that is made.
   *
   * @param model whether a model directs: then a remark of any kind counts
   */
  heard(word: CreatorWord, model: boolean): void {
    const { state } = this;
    if (state.kind === 'telling' || wordKey(state.word, model) === wordKey(word, model)) return;
    const bare = (of: CreatorWord): string => wordKey({ ...of, story: null, scenes: new Map() }, model);
    if (state.kind === 'written' && bare(state.word) === bare(word) && pinsStand(word, state)) {
      this.state = { ...state, word };
      return;
    }
    this.controller.abort(new Error('The creator asked for a change.'));
  }
}

/** True when every chosen version is the one that the film is made of. */
function pinsStand(
  { story, scenes }: CreatorWord,
  { story: told, scripts }: Extract<State, { kind: 'written' }>,
): boolean {
  if (story && stableJson(story.version) !== stableJson(told)) return false;
  return [...scenes].every(([number, { version }]) => {
    const script = scripts[number - 1];
    return script !== undefined && isSameScene(version, script);
  });
}

/** The same as it was proposed: light, looks and the words for an engine are only put in later. */
export function isSameScene(a: SceneScript, b: SceneScript): boolean {
  const core = ({ heading, setting, action, firstSeen, lastSeen, narration, picture }: SceneScript): unknown => ({
    heading,
    setting,
    action,
    firstSeen,
    lastSeen,
    narration,
    at: [picture.place, picture.timeOfDay, picture.weather, picture.mood, picture.camera],
  });
  return stableJson(core(a)) === stableJson(core(b));
}
