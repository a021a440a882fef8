import { ROOM_RULES, type SceneScript } from '../../../src-shared/room.ts';
import { improve } from '../loop.ts';
import type { RoomContext, SceneOutcome } from '../room.ts';
import type { Fix, Verdict } from '../rubric.ts';
import { composeScene, FIRST_SCENE_CHOICES, presentScene, reviseScene, type SceneChoices } from '../scene-writer.ts';
import { speak, verdictOf } from '../speech.ts';
import type { Desk } from './desk.ts';
import { sceneDraftSchema } from './drafts.ts';
import { type SceneDesk, sceneRevisionSections, sceneSections, writerSystem } from './prompts/scene.ts';
import { criticiseScene } from './scene-critic.ts';
import { byBuiltin } from './tell.ts';
import { sceneProblems, toScene } from './to-scene.ts';

/** A version of a scene, and whose it is. */
export interface SceneVersion {
  by: 'model' | 'builtin';
  scene: SceneScript;
  choices: SceneChoices;
  /** Why the built-in writer made it although a model was to. */
  why: string | null;
}

/** One scene: propose, judge, revise. */
export async function writeScene(desk: Desk, at: SceneDesk): Promise<SceneOutcome> {
  const { context, beat } = at;
  const scene = beat.number;
  const { work, judgement, rounds } = await improve<SceneVersion>({
    rounds: ROOM_RULES.sceneRounds,
    propose: () => proposeScene(desk, at),
    judge: async (version, round) => {
      const { verdict, why } = await criticiseScene(desk, at, version.scene, round);
      const text = why ? `${byBuiltin(why)} ${saidOf(verdict)}` : saidOf(verdict);
      const { strengths, fixes } = verdict.judgement;
      const structured = { strengths, fixes };
      const spoken = { agent: 'scene-critic', role: 'judge', round, scene, text, structured } as const;
      speak(context, { ...spoken, ...verdictOf(verdict.judgement) });
      return verdict;
    },
    revise: (before, fixes, round) => reviseVersion(desk, at, { before, fixes, round }),
    onVersion: (version, round) => tellScene(context, version, round),
    signal: context.signal,
  });
  return { scene: work.scene, judgement, rounds };
}

function saidOf({ judgement, fixes }: Verdict): string {
  if (judgement.passed) return judgement.strengths[0] ?? 'It holds.';
  const wanted = fixes.slice(0, 3).map(({ text }) => text);
  return wanted.join(' ') || (judgement.parts[0]?.reason ?? 'Not there yet.');
}

function tellScene(context: RoomContext, { by, scene, choices, why }: SceneVersion, round: number): void {
  const own = `${scene.setting} ${scene.action} The camera: ${scene.picture.camera.replace('-', ' ')}.`;
  const text =
    by === 'model' ? [own, scene.narration].filter(Boolean).join('\n') : presentScene({ scene, choices }, round);
  const role = round === 1 ? 'propose' : 'revise';
  speak(context, {
    agent: 'scene-writer',
    role,
    round,
    scene: scene.number,
    text: why === null ? text : `${byBuiltin(why)} ${text}`,
    structured: scene,
  });
}

async function proposeScene(desk: Desk, at: SceneDesk): Promise<SceneVersion> {
  const builtin = composeScene(at, FIRST_SCENE_CHOICES);
  const written = await askWriter(desk, at, 1, null);
  return written.scene
    ? { by: 'model', scene: written.scene, choices: FIRST_SCENE_CHOICES, why: null }
    : { by: 'builtin', ...builtin, why: written.why };
}

interface Revision {
  before: SceneVersion;
  fixes: Fix[];
  round: number;
}

/** The next version; null when the one that is there has to stand. */
export async function reviseVersion(
  desk: Desk,
  at: SceneDesk,
  { before, fixes, round }: Revision,
): Promise<SceneVersion | null> {
  if (before.by === 'builtin') {
    const next = reviseScene(at, before, fixes);
    return next && { by: 'builtin', ...next, why: before.why };
  }
  const written = await askWriter(desk, at, round, { scene: before.scene, fixes });
  if (written.scene) return { ...before, scene: written.scene };
  const text = `No new version came. ${written.why ?? ''}. The best so far stands.`;
  speak(at.context, { agent: 'scene-writer', role: 'say', round, scene: at.beat.number, text });
  return null;
}

async function askWriter(
  desk: Desk,
  at: SceneDesk,
  round: number,
  last: { scene: SceneScript; fixes: Fix[] } | null,
): Promise<{ scene: SceneScript; why: null } | { scene: null; why: string | null }> {
  const pen = desk.pens['scene-writer'];
  if (!pen) return { scene: null, why: null };
  const asked = await desk.asker.ask(
    pen,
    {
      agent: 'scene-writer',
      piece: `scene-${at.beat.number}-${round}`,
      system: writerSystem(at.story),
      sections: [...sceneSections(at), ...(last ? sceneRevisionSections(last.scene, last.fixes) : [])],
      schema: sceneDraftSchema,
      check: (draft) => sceneProblems(draft, at, desk.languageOf),
      maxTokens: 900,
      temperature: 0.7,
      shown: ['setting', 'action', 'narration'],
    },
    at.context,
  );
  if (asked.kind === 'none') return { scene: null, why: asked.why };
  return { scene: toScene(asked.value, composeScene(at, FIRST_SCENE_CHOICES).scene, at), why: null };
}
