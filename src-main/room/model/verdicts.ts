import type { RubricPart } from '../../../src-shared/room.ts';
import { type Fix, fix, type RubricRule, type Verdict } from '../rubric.ts';
import { keyOf, type VerdictDraft } from './drafts.ts';
import { commonProblems } from './no-story.ts';

/** Name and weight of each part: the same rubric as the built-in critics', whoever gives the ratings. */
export type Rubric = readonly Pick<RubricRule<never>, 'name' | 'weight'>[];

/**
 * A model's ratings as a verdict. The score is worked out here from the rubric's weights, and it passes by the number
 * alone, whatever the model thinks of it.
 *
 * @param scene scene of all fixes; null takes each fix's own
 */
export function toVerdict(draft: VerdictDraft, rubric: Rubric, passAt: number, scene: number | null): Verdict {
  const parts: RubricPart[] = rubric.map(({ name, weight }) => {
    const rated = draft.parts[keyOf(name)];
    return {
      name,
      weight,
      points: Math.round(weight * (rated?.rating ?? 0)) / 10,
      reason: rated?.reason ?? '',
    };
  });
  const score = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
  const passed = score >= passAt;
  const named = draft.fixes.map((wanted) => fix('model', scene ?? (wanted.scene || null), wanted.text));
  const fixes = named.length > 0 || passed ? named : [weakest(parts, scene)];
  return {
    judgement: { score, passed, parts, strengths: draft.strengths, fixes: fixes.map(({ text }) => text) },
    fixes,
  };
}

/** A critic that is not content has to say with what. */
function weakest(parts: readonly RubricPart[], scene: number | null): Fix {
  const worst = [...parts].sort((a, b) => a.points / a.weight - b.points / b.weight)[0];
  return fix('model', scene, `Better ${worst?.name ?? 'as a whole'}: ${worst?.reason ?? ''}`);
}

/** Why a verdict cannot be used. */
export function verdictProblems(draft: VerdictDraft): string[] {
  const reasons = Object.entries(draft.parts).map(([key, { reason }]) => [`parts.${key}.reason`, reason]);
  const fixes = draft.fixes.map(({ text }, i) => [`fixes.${i}`, text]);
  return commonProblems(Object.fromEntries([...reasons, ...fixes]));
}
