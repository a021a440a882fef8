import type { CohesionOutcome, Room, RoomContext, SceneOutcome, StoryOutcome } from '../../../src-main/room/room.ts';
import type { SceneScript } from '../../../src-shared/room.ts';

export interface WholeRoom {
  story: StoryOutcome;
  scenes: SceneOutcome[];
  cohesion: CohesionOutcome;
  film: SceneScript[];
}

/** Everything that the pipeline asks of a room, in its order. */
export async function runRoom(room: Room, context: RoomContext): Promise<WholeRoom> {
  const told = await room.workOutStory(context);
  const scenes: SceneOutcome[] = [];
  for (const { number } of told.story.beats) {
    const before = scenes.map(({ scene }) => scene);
    scenes.push(await room.writeScene(context, told.story, number, before));
  }
  const cohesion = await room.cohere(context, told.story, scenes);
  const film = await room.finishScenes(
    context,
    told.story,
    cohesion.scenes.map(({ scene }) => scene),
  );
  return { story: told, scenes, cohesion, film };
}
