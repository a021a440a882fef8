import { ROOM_RULES, type SceneScript, type Story } from '../../src-shared/room.ts';
import { breathe, improve } from './loop.ts';
import type { CohesionOutcome, Room, RoomContext, SceneOutcome, StoryOutcome } from './room.ts';
import { alignScene, identities } from './scene-aligner.ts';
import { judgeCohesion, speakCohesion } from './scene-cohesor.ts';
import { judgeScene } from './scene-critic.ts';
import { enhance } from './scene-enhancer.ts';
import { composeScene, FIRST_SCENE_CHOICES, presentScene, reviseScene, type SceneChoices } from './scene-writer.ts';
import { beatOf, decide, speak, verdictOf } from './speech.ts';
import { judgeStory, speakVerdict } from './story-critic.ts';
import { composeStory, FIRST_CHOICES, isBehind, presentStory, reviseStory } from './story-director.ts';
import { trimNarration } from './telling/trim.ts';
import { list, numberWord } from './telling/words.ts';

/** The room that is always there: it writes by the rules in this folder, from what the language engine understood. */
export function createBuiltinRoom(): Room {
  return { workOutStory, writeScene, cohere, finishScenes, trimNarration };
}

async function workOutStory(context: RoomContext): Promise<StoryOutcome> {
  const { work, judgement, rounds } = await improve({
    rounds: ROOM_RULES.storyRounds,
    polish: true,
    propose: () => composeStory(context, FIRST_CHOICES),
    judge: ({ story }) =>
      judgeStory({ story, brief: context.brief, plan: context.plan, understanding: context.understanding }),
    revise: (before, fixes) => reviseStory(context, before, fixes),
    onVersion: (version, round, fixes) => {
      speak(context, {
        agent: 'story-director',
        role: round === 1 ? 'propose' : 'revise',
        round,
        text: presentStory(version, round, fixes),
        structured: version.story,
      });
    },
    onVerdict: (verdict, round) =>
      speak(context, {
        agent: 'story-critic',
        role: 'judge',
        round,
        text: speakVerdict(verdict),
        ...verdictOf(verdict.judgement),
        structured: { strengths: verdict.judgement.strengths, fixes: verdict.judgement.fixes },
      }),
    isStale: (version) => isBehind(version, context),
    signal: context.signal,
  });
  decide(
    context,
    'story-director',
    rounds,
    judgement,
    `“${work.story.title}” goes to the scene writer with ${judgement.score} points.`,
  );
  return { story: work.story, judgement, rounds, heard: work.heard };
}

async function writeScene(
  context: RoomContext,
  story: Story,
  number: number,
  before: SceneScript[],
): Promise<SceneOutcome> {
  const beat = beatOf(story, number);
  const desk = { context, story, beat, before };
  const { work, judgement, rounds } = await improve({
    rounds: ROOM_RULES.sceneRounds,
    propose: () => composeScene(desk, FIRST_SCENE_CHOICES),
    judge: ({ scene }) => judgeScene({ scene, beat, story, before, brief: context.brief, plan: context.plan }),
    revise: (version, fixes) => reviseScene(desk, version, fixes),
    onVersion: (version, round) =>
      speak(context, {
        agent: 'scene-writer',
        role: round === 1 ? 'propose' : 'revise',
        round,
        scene: number,
        text: presentScene(version, round),
        structured: version.scene,
      }),
    onVerdict: ({ judgement: verdict, fixes }, round) => {
      const text = verdict.passed
        ? `${verdict.strengths[0] ?? 'It holds.'}`
        : fixes
            .slice(0, 3)
            .map((f) => f.text)
            .join(' ') ||
          (verdict.parts[0]?.reason ?? '');
      speak(context, {
        agent: 'scene-critic',
        role: 'judge',
        round,
        scene: number,
        text,
        ...verdictOf(verdict),
        structured: { strengths: verdict.strengths, fixes: verdict.fixes },
      });
    },
    signal: context.signal,
  });
  return { scene: work.scene, judgement, rounds };
}

async function cohere(context: RoomContext, story: Story, scenes: SceneOutcome[]): Promise<CohesionOutcome> {
  const film = (version: SceneOutcome[]): SceneScript[] => version.map(({ scene }) => scene);
  let best = { scenes, verdict: judgeCohesion(film(scenes), story) };
  for (let round = 1; ; round += 1) {
    await breathe(context.signal);
    const { cohesion, pairs } = best.verdict;
    const fixes = best.verdict.fixes.filter(({ scene }) => scene === null || !context.fixed?.has(scene));
    const { score, passed } = cohesion;
    speak(context, {
      agent: 'scene-cohesor',
      role: 'judge',
      round,
      text: speakCohesion(best.verdict),
      score,
      passed,
      structured: {
        pairs: pairs.map(({ after, score: points, reason }) => ({ after, score: points, reason })),
        issues: cohesion.issues,
      },
    });
    if (fixes.length === 0 || round >= ROOM_RULES.cohesionRounds) break;
    const rewritten = rewrite(
      context,
      story,
      best.scenes,
      fixes.map((f) => f.scene).filter((n): n is number => n !== null),
    );
    const verdict = judgeCohesion(film(rewritten), story);
    if (verdict.cohesion.score <= score) break;
    const numbers = [...new Set(fixes.map(({ scene }) => scene))].filter((n) => n !== null);
    speak(context, {
      agent: 'scene-writer',
      role: 'revise',
      round: round + 1,
      text: `Rewrote scene${numbers.length > 1 ? 's' : ''} ${list(numbers.map(String))}: ${fixes[0]?.text ?? ''}`,
    });
    best = { scenes: rewritten, verdict };
  }
  return { cohesion: best.verdict.cohesion, scenes: best.scenes };
}

/** Scenes that the cohesor named, written again with their neighbours in view, and judged again. */
function rewrite(context: RoomContext, story: Story, scenes: SceneOutcome[], numbers: number[]): SceneOutcome[] {
  const all: SceneChoices = { camera: true, detail: true, ends: true, identity: true, trim: true };
  const result: SceneOutcome[] = [];
  for (const outcome of scenes) {
    const { number } = outcome.scene;
    if (!numbers.includes(number)) {
      result.push(outcome);
      continue;
    }
    const beat = beatOf(story, number);
    const before = result.map(({ scene }) => scene);
    const { scene } = composeScene({ context, story, beat, before }, all);
    const { judgement } = judgeScene({ scene, beat, story, before, brief: context.brief, plan: context.plan });
    result.push({ scene, judgement, rounds: outcome.rounds + 1 });
  }
  return result;
}

async function finishScenes(context: RoomContext, story: Story, scenes: SceneScript[]): Promise<SceneScript[]> {
  const known = identities(scenes, story);
  const aligned: SceneScript[] = [];
  for (const scene of scenes) {
    await breathe(context.signal);
    aligned.push(alignScene(scene, known, context.understanding, scenes.length));
  }
  const kept = [...known.values()].slice(0, 3).map(({ noun }) => noun);
  speak(context, {
    agent: 'scene-aligner',
    role: 'say',
    round: 1,
    text:
      kept.length > 0
        ? `The ${list(kept)} ${kept.length > 1 ? 'look' : 'looks'} the same in all ${numberWord(scenes.length)} scenes; light and season agree.`
        : `Light and season agree in all ${numberWord(scenes.length)} scenes.`,
  });
  const finished = aligned.map((scene) => ({
    ...scene,
    picture: { ...scene.picture, prompt: enhance(scene, { scenes: aligned, story, look: context.brief.look }) },
  }));
  await breathe(context.signal);
  speak(context, {
    agent: 'scene-enhancer',
    role: 'say',
    round: 1,
    text: `Wrote the full picture instruction for ${numberWord(finished.length)} scenes. Scene 1: ${finished[0]?.firstSeen ?? ''}`,
    structured: finished.map(({ number, picture }) => ({ scene: number, prompt: picture.prompt })),
  });
  return finished;
}
