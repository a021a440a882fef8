import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import type { PictureRequest } from '../../../src-main/engines/picture/picture-engine.ts';
import { createBuiltinRoom } from '../../../src-main/room/builtin-room.ts';
import type { RoomContext, SceneOutcome } from '../../../src-main/room/room.ts';
import { BRIEF_DEFAULTS, type Brief } from '../../../src-shared/brief.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';

export interface Idea {
  id: string;
  idea: string;
  brand?: string;
  look?: Brief['look'];
  pictures?: { id: string; role: 'product' | 'person' | 'place'; file: string }[];
}

export interface StagedIdea {
  understanding: Understanding;
  story: Story;
  scenes: SceneScript[];
  requests: PictureRequest[];
}

const SIZE = { widthPx: 640, heightPx: 360, fps: 24 } as const;
const SCENE_S = 6;

/** The room's scenes of an idea, and what the illustrator would be asked for each: title and brand stand where films have them. */
export async function stageIdea(idea: Idea): Promise<StagedIdea> {
  const brief = {
    ...BRIEF_DEFAULTS,
    idea: idea.idea,
    brand: idea.brand ?? null,
    keepMyWords: idea.id === 'script',
    seed: 7,
    look: idea.look ?? BRIEF_DEFAULTS.look,
    pictures: (idea.pictures ?? []).map(({ id, role }) => ({ id, role, name: id })),
  } as unknown as Brief;
  const understanding = understand(brief);
  const context: RoomContext = {
    brief,
    plan: planFilm(brief),
    understanding,
    creatorNotes: () => [],
    say: () => undefined,
    signal: new AbortController().signal,
  };
  const room = createBuiltinRoom();
  const { story } = await room.workOutStory(context);
  const outcomes: SceneOutcome[] = [];
  for (const { number } of story.beats)
    outcomes.push(
      await room.writeScene(
        context,
        story,
        number,
        outcomes.map(({ scene }) => scene),
      ),
    );
  const cohered = await room.cohere(context, story, outcomes);
  const scenes = await room.finishScenes(
    context,
    story,
    cohered.scenes.map(({ scene }) => scene),
  );
  const requests = scenes.map(
    (scene): PictureRequest => ({
      instruction: scene.picture,
      look: brief.look,
      palette: story.palette,
      film: SIZE,
      frames: SCENE_S * SIZE.fps,
      number: scene.number,
      of: scenes.length,
      seed: brief.seed,
      pictures: idea.pictures ?? [],
      words:
        scene.number === scenes.length && brief.brand
          ? [{ text: brief.brand, startS: 2, endS: SCENE_S, style: 'brand' }]
          : [],
      language: story.language,
      folder: '',
    }),
  );
  return { understanding, story, scenes, requests };
}
