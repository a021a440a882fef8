import { createBuiltinRoom } from '../builtin-room.ts';
import type { Room } from '../room.ts';
import { beatOf } from '../speech.ts';
import { Asker } from './ask.ts';
import type { Desk } from './desk.ts';
import type { Pens } from './pen.ts';
import { cohere } from './scene-cohesor.ts';
import { enhanceAll } from './scene-enhancer.ts';
import { writeScene } from './scene-writer.ts';
import { workOutStory } from './story-director.ts';

export interface ModelRoomParts {
  pens: Pens;
  /** ISO 639-1 of a text. */
  languageOf: (text: string) => string;
}

/**
 * The room with models behind some or all of its agents. It never fails because of one: what a model cannot do, the
 * built-in agent does, and the message says so.
 */
export function createModelRoom({ pens, languageOf }: ModelRoomParts): Room {
  const desk: Desk = { pens, languageOf, asker: new Asker() };
  const builtin = createBuiltinRoom();
  return {
    workOutStory: (context) => workOutStory(desk, context),
    writeScene: (context, story, number, before) =>
      writeScene(desk, { context, story, beat: beatOf(story, number), before }),
    cohere: (context, story, scenes) => cohere(desk, context, story, scenes),
    finishScenes: async (context, story, scenes) =>
      enhanceAll(desk, context, story, await builtin.finishScenes(context, story, scenes)),
    trimNarration: builtin.trimNarration,
  };
}
