import { readFileSync } from 'node:fs';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import { createBuiltinRoom } from '../../../src-main/room/builtin-room.ts';
import type { RoomContext, SceneOutcome } from '../../../src-main/room/room.ts';
import { BRIEF_DEFAULTS, type Brief } from '../../../src-shared/brief.ts';
import { type FilmPlan, planFilm } from '../../../src-shared/plan.ts';
import type { RoomMessage, SceneScript, Story } from '../../../src-shared/room.ts';

export interface Idea {
  id: string;
  kind: string;
  idea: string;
  brand?: string;
}

/** What the built-in room made of an idea. */
export interface Written {
  idea: Idea;
  plan: FilmPlan;
  story: Story;
  scenes: SceneScript[];
  /** The story critic's score of each round. */
  scores: number[];
  /** The whole room, understanding to last scene. */
  tookMs: number;
}

/** Ideas of a fixture, as they stand in its file. */
export const readIdeas = (name: string): Idea[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8')) as Idea[];

/** Runs the whole built-in room on an idea: story, scenes, cohesion, finish. */
export async function makeStory(idea: Idea): Promise<Written> {
  const brief = {
    ...BRIEF_DEFAULTS,
    idea: idea.idea,
    brand: idea.brand ?? null,
    keepMyWords: idea.kind === 'verbatim',
  } as Brief;
  const started = performance.now();
  const said: RoomMessage[] = [];
  const plan = planFilm(brief);
  const context: RoomContext = {
    ...{ brief, plan, understanding: understand(brief), creatorNotes: () => [] },
    say: (message) => said.push(message),
    signal: new AbortController().signal,
  };
  const room = createBuiltinRoom();
  const { story } = await room.workOutStory(context);
  const scenes: SceneOutcome[] = [];
  for (const { number } of story.beats)
    scenes.push(
      await room.writeScene(
        context,
        story,
        number,
        scenes.map(({ scene }) => scene),
      ),
    );
  const cohered = await room.cohere(context, story, scenes);
  const finished = await room.finishScenes(
    context,
    story,
    cohered.scenes.map(({ scene }) => scene),
  );
  return {
    ...{ idea, plan, story, scenes: finished, tookMs: performance.now() - started },
    scores: said.filter(({ agent }) => agent === 'story-critic').map(({ score }) => score ?? 0),
  };
}
