import type { Target } from '../../../src-shared/creator-acts.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import {
  type Judgement,
  ROOM_RULES,
  type SceneScript,
  type Story,
  sceneScriptSchema,
  storySchema,
} from '../../../src-shared/room.ts';
import { z } from '../../../src-shared/zod.ts';
import type { Library } from '../../library/library.ts';

/** A version of the story or of a scene, with its critic's word. */
export interface Version {
  target: Target;
  seq: number;
  version: Story | SceneScript;
  judgement: Judgement;
}

const remarks = z.object({ strengths: z.array(z.string()), fixes: z.array(z.string()) });

/** The version that a message proposed. Throws NOT_FOUND for a message that proposes none. */
export function versionAt(library: Library, id: string, seq: number): Version {
  const [event, ...later] = library.events.after(id, seq - 1);
  if (event?.kind !== 'message' || event.seq !== seq) throw noVersion();
  const { agent, scene, structured } = event.payload;
  const target: Target = scene ?? 'story';
  const parsed =
    agent === 'story-director' ? storySchema.safeParse(structured) : sceneScriptSchema.safeParse(structured);
  if (!parsed.success || (agent !== 'story-director') !== (typeof target === 'number')) throw noVersion();
  return { target, seq, version: parsed.data, judgement: judgementAfter(later, target) };
}

/** The version that the film is made of now. Throws NOT_FOUND while there is none. */
export function versionNow(library: Library, id: string, target: Target): Version {
  const row = library.generations.get(id);
  const card = target === 'story' ? null : library.scenes.byNumber(id, target);
  const version = target === 'story' ? row.story : (card?.script ?? null);
  if (!version) throw noVersion();
  const score = (target === 'story' ? row.storyScore : card?.score) ?? 0;
  const passed = score >= (target === 'story' ? ROOM_RULES.storyPass : ROOM_RULES.scenePass);
  return { target, seq: row.lastSeq, version, judgement: { score, passed, parts: [], strengths: [], fixes: [] } };
}

/** What the critic said next of it. */
function judgementAfter(events: readonly StoredEvent[], target: Target): Judgement {
  for (const event of events) {
    if (event.kind !== 'message' || event.payload.role !== 'judge') continue;
    const { scene, score, passed, parts, structured } = event.payload;
    if ((scene ?? 'story') !== target || score === null) continue;
    const said = remarks.safeParse(structured);
    return {
      score,
      passed: passed ?? false,
      parts: parts ?? [],
      ...(said.success ? said.data : { strengths: [], fixes: [] }),
    };
  }
  return { score: 0, passed: false, parts: [], strengths: [], fixes: [] };
}

const noVersion = (): ScenewrightError =>
  new ScenewrightError({ code: 'NOT_FOUND', message: 'This version is not in the conversation.', hint: '' });
