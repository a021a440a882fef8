import { joinForScore, ROOM_RULES, type SceneScript, type Story } from '../../../src-shared/room.ts';
import { breathe } from '../loop.ts';
import type { CohesionOutcome, RoomContext, SceneOutcome } from '../room.ts';
import { fix } from '../rubric.ts';
import { type CohesionVerdict, judgeCohesion, speakCohesion } from '../scene-cohesor.ts';
import { FIRST_SCENE_CHOICES } from '../scene-writer.ts';
import { beatOf, speak } from '../speech.ts';
import type { Desk } from './desk.ts';
import { type CohesionDraft, cohesionDraftSchema } from './drafts.ts';
import { commonProblems } from './no-story.ts';
import { cohesorSystem } from './prompts/scene.ts';
import { criticiseScene } from './scene-critic.ts';
import { reviseVersion } from './scene-writer.ts';
import { byBuiltin, sceneDigest } from './tell.ts';

/** Below this a pair is joined through black; its second scene is written again. */
const WEAK_PAIR = 70;
/** What an issue of the whole film costs. */
const ISSUE_POINTS = 4;

/** All neighbouring pairs and the whole; scenes that break it are written again, once, and what is better stays. */
export async function cohere(
  desk: Desk,
  context: RoomContext,
  story: Story,
  scenes: SceneOutcome[],
): Promise<CohesionOutcome> {
  let best = { scenes, verdict: await judgeFilm(desk, context, story, scenes, 1) };
  for (let round = 1; round < ROOM_RULES.cohesionRounds; round += 1) {
    const { cohesion } = best.verdict;
    const fixes = best.verdict.fixes.filter(({ scene }) => scene === null || !context.fixed?.has(scene));
    if (cohesion.passed || fixes.length === 0) break;
    const numbers = new Set(fixes.flatMap(({ scene }) => (scene === null ? [] : [scene])));
    const rewritten: SceneOutcome[] = [];
    for (const outcome of best.scenes) {
      await breathe(context.signal);
      const own = fixes.filter(({ scene }) => scene === outcome.scene.number);
      const before = rewritten.map(({ scene }) => scene);
      rewritten.push(
        numbers.has(outcome.scene.number)
          ? await rewrite(desk, { context, story, outcome, before, fixes: own })
          : outcome,
      );
    }
    const verdict = await judgeFilm(desk, context, story, rewritten, round + 1);
    if (verdict.cohesion.score > cohesion.score) best = { scenes: rewritten, verdict };
  }
  return { cohesion: best.verdict.cohesion, scenes: best.scenes };
}

interface Rewriting {
  context: RoomContext;
  story: Story;
  outcome: SceneOutcome;
  before: SceneScript[];
  fixes: CohesionVerdict['fixes'];
}

/** A scene written again with what the cohesor wants of it, and scored again. */
async function rewrite(desk: Desk, { context, story, outcome, before, fixes }: Rewriting): Promise<SceneOutcome> {
  const { scene, rounds } = outcome;
  const round = rounds + 1;
  const at = { context, story, beat: beatOf(story, scene.number), before };
  const by = desk.pens['scene-writer'] ? 'model' : 'builtin';
  const version = { by, scene, choices: FIRST_SCENE_CHOICES, why: null } as const;
  const next = await reviseVersion(desk, at, { before: version, fixes, round });
  if (!next) return outcome;
  const { verdict } = await criticiseScene(desk, at, next.scene, round);
  const text = `Rewrote scene ${scene.number}: ${fixes[0]?.text ?? ''}`;
  speak(context, { agent: 'scene-writer', role: 'revise', round, scene: scene.number, text, structured: next.scene });
  return { scene: next.scene, judgement: verdict.judgement, rounds: round };
}

/** Scores the film and says so. */
async function judgeFilm(
  desk: Desk,
  context: RoomContext,
  story: Story,
  outcomes: SceneOutcome[],
  round: number,
): Promise<CohesionVerdict> {
  const scenes = outcomes.map(({ scene }) => scene);
  const { verdict, why } = await ratePairs(desk, context, story, scenes, round);
  const { score, passed, issues } = verdict.cohesion;
  const said = speakCohesion(verdict);
  speak(context, {
    agent: 'scene-cohesor',
    role: 'judge',
    round,
    text: why ? `${byBuiltin(why)} ${said}` : said,
    score,
    passed,
    structured: {
      pairs: verdict.pairs.map(({ after, score: points, reason }) => ({ after, score: points, reason })),
      issues,
    },
  });
  return verdict;
}

async function ratePairs(
  desk: Desk,
  context: RoomContext,
  story: Story,
  scenes: SceneScript[],
  round: number,
): Promise<{ verdict: CohesionVerdict; why: string | null }> {
  const pen = desk.pens['scene-cohesor'];
  if (!pen || scenes.length < 2) return { verdict: judgeCohesion(scenes, story), why: null };
  const asked = await desk.asker.ask(
    pen,
    {
      agent: 'scene-cohesor',
      piece: `cohesion-${round}`,
      system: cohesorSystem,
      sections: [
        { heading: 'THE FILM', text: `“${story.title}”, a ${story.kind}. ${story.logline}` },
        { heading: 'ITS SCENES', text: scenes.map(sceneDigest).join('\n'), least: 1500 },
        { heading: 'ANSWER', text: `Rate ${scenes.length - 1} pairs: scenes 1 and 2 first.` },
      ],
      schema: cohesionDraftSchema(scenes.length - 1, scenes.length),
      check: ({ pairs, issues }) =>
        commonProblems(
          Object.fromEntries([
            ...pairs.map(({ reason }, i) => [`pairs.${i}.reason`, reason]),
            ...issues.map(({ text }, i) => [`issues.${i}.text`, text]),
          ]),
        ),
      maxTokens: 300 + scenes.length * 90,
      temperature: 0.2,
      shown: ['reason', 'text'],
    },
    context,
  );
  return asked.kind === 'answer'
    ? { verdict: toCohesion(asked.value), why: null }
    : { verdict: judgeCohesion(scenes, story), why: asked.why };
}

/** A model's ratings as a verdict; score, joins and whether it passes are worked out here. */
export function toCohesion({ pairs, issues }: CohesionDraft): CohesionVerdict {
  const rated = pairs.map(({ rating, reason }, i) => ({
    after: i + 1,
    score: rating,
    reason,
    fixes: rating < WEAK_PAIR ? [fix('model', i + 2, `Lead over from scene ${i + 1}: ${reason}`)] : [],
  }));
  const mean = rated.reduce((sum, { score }) => sum + score, 0) / Math.max(1, rated.length);
  const score = Math.max(0, Math.round(mean - issues.length * ISSUE_POINTS));
  return {
    cohesion: {
      score,
      passed: score >= ROOM_RULES.cohesionPass,
      joins: rated.map((pair) => ({ after: pair.after, score: pair.score, kind: joinForScore(pair.score) })),
      issues: issues.map(({ text }) => text),
    },
    pairs: rated,
    fixes: [...rated.flatMap(({ fixes }) => fixes), ...issues.map(({ scene, text }) => fix('model', scene, text))],
  };
}
