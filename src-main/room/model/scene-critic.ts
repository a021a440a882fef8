import { ROOM_RULES, type SceneScript } from '../../../src-shared/room.ts';
import type { Verdict } from '../rubric.ts';
import { judgeScene, SCENE_RUBRIC } from '../scene-critic.ts';
import type { Desk } from './desk.ts';
import { verdictDraftSchema } from './drafts.ts';
import { type SceneDesk, sceneCriticSystem, sceneSections } from './prompts/scene.ts';
import type { Criticism } from './story-critic.ts';
import { sceneDigest } from './tell.ts';
import { toVerdict, verdictProblems } from './verdicts.ts';

/** Judges a scene by the rubric of product.md §2. */
export async function criticiseScene(desk: Desk, at: SceneDesk, scene: SceneScript, round: number): Promise<Criticism> {
  const { context, story, beat, before } = at;
  const { brief, plan } = context;
  const builtin = (): Verdict => judgeScene({ scene, beat, story, before, brief, plan });
  const pen = desk.pens['scene-critic'];
  if (!pen) return { verdict: builtin(), why: null };
  const asked = await desk.asker.ask(
    pen,
    {
      agent: 'scene-critic',
      piece: `scene-verdict-${scene.number}-${round}`,
      system: sceneCriticSystem,
      sections: [...sceneSections(at), { heading: 'THE SCENE', text: sceneDigest(scene), least: 800 }],
      schema: verdictDraftSchema(
        SCENE_RUBRIC.map(({ name }) => name),
        plan.scenes,
      ),
      check: verdictProblems,
      maxTokens: 1100,
      temperature: 0.2,
      shown: ['reason', 'text'],
    },
    context,
  );
  return asked.kind === 'answer'
    ? { verdict: toVerdict(asked.value, SCENE_RUBRIC, ROOM_RULES.scenePass, scene.number), why: null }
    : { verdict: builtin(), why: asked.why };
}
