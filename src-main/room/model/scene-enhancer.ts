import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { RoomContext } from '../room.ts';
import { speak } from '../speech.ts';
import { list } from '../telling/words.ts';
import type { Desk } from './desk.ts';
import { promptDraftSchema } from './drafts.ts';
import { commonProblems, languageProblem } from './no-story.ts';
import { enhancerSystem } from './prompts/scene.ts';
import { byBuiltin, sceneDigest } from './tell.ts';

/**
 * The instruction in words, written by a model where an engine reads it. What the built-in enhancer wrote is the ground
 * of it, and stands where no better one comes.
 */
export async function enhanceAll(
  desk: Desk,
  context: RoomContext,
  story: Story,
  scenes: SceneScript[],
): Promise<SceneScript[]> {
  const pen = desk.pens['scene-enhancer'];
  if (!pen || !context.readsPrompts) return scenes;
  const first = scenes[0];
  const kept: number[] = [];
  let why = '';
  const finished: SceneScript[] = [];
  for (const scene of scenes) {
    if (context.fixed?.has(scene.number)) {
      finished.push(scene);
      continue;
    }
    const asked = await desk.asker.ask(
      pen,
      {
        agent: 'scene-enhancer',
        piece: `prompt-${scene.number}`,
        system: enhancerSystem,
        sections: [
          { heading: `SCENE ${scene.number} OF ${scenes.length} OF “${story.title}”`, text: sceneDigest(scene) },
          { heading: 'WHAT HAS TO BE IN IT', text: scene.picture.prompt, least: 600 },
          {
            heading: 'WHO WAS SEEN IN SCENE 1 (they must look the same)',
            text:
              first && first !== scene
                ? first.picture.subjects.map(({ noun, attributes }) => [...attributes, noun].join(' ')).join(', ')
                : '',
          },
        ],
        schema: promptDraftSchema,
        check: ({ prompt }) => [...commonProblems({ prompt }), ...languageProblem(prompt, 'en', desk.languageOf)],
        maxTokens: 500,
        temperature: 0.5,
        shown: ['prompt'],
      },
      context,
    );
    if (asked.kind === 'answer') finished.push({ ...scene, picture: { ...scene.picture, prompt: asked.value.prompt } });
    else {
      kept.push(scene.number);
      why = asked.why;
      finished.push(scene);
    }
  }
  const text =
    kept.length === 0
      ? `Wrote the instruction of each scene anew. Scene 1: ${finished[0]?.picture.prompt ?? ''}`
      : `${byBuiltin(why)} It stands in scene${kept.length > 1 ? 's' : ''} ${list(kept.map(String))}.`;
  speak(context, {
    agent: 'scene-enhancer',
    role: 'revise',
    round: 2,
    text,
    structured: finished.map(({ number, picture }) => ({ scene: number, prompt: picture.prompt })),
  });
  return finished;
}
