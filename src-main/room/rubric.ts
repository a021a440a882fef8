import type { Judgement, RubricPart } from '../../src-shared/room.ts';

/** Something that is wrong, where, and what would put it right. `code` tells the reviser which tool to take. */
export interface Fix {
  code: string;
  /** Scene it is in; null for the whole. */
  scene: number | null;
  text: string;
}

/** What one rule found: 1 = all of its points. */
export interface Finding {
  fraction: number;
  /** What was seen, in a few words, whether good or bad. */
  reason: string;
  fixes: Fix[];
}

/** A part of a rubric as data: its name, its weight, and its rules (each counts the same). */
export interface RubricRule<Work> {
  name: string;
  weight: number;
  rules: ((work: Work) => Finding)[];
}

export interface Verdict {
  judgement: Judgement;
  fixes: Fix[];
}

/** A rule that found nothing wrong. */
export const good = (reason: string): Finding => ({ fraction: 1, reason, fixes: [] });

/** A rule that found something; `fraction` of the points are left. */
export const bad = (fraction: number, reason: string, ...fixes: Fix[]): Finding => ({
  fraction: Math.min(1, Math.max(0, fraction)),
  reason,
  fixes,
});

/** A fix by code, scene and text. */
export const fix = (code: string, scene: number | null, text: string): Fix => ({ code, scene, text });

/** Applies a rubric. The score is the rounded sum of its parts, and it passes by that number alone. */
export function applyRubric<Work>(rubric: RubricRule<Work>[], work: Work, passAt: number): Verdict {
  const fixes: Fix[] = [];
  const strengths: string[] = [];
  const parts: RubricPart[] = rubric.map(({ name, weight, rules }) => {
    const findings = rules.map((rule) => rule(work));
    const points = (weight * findings.reduce((sum, { fraction }) => sum + fraction, 0)) / Math.max(1, findings.length);
    fixes.push(...findings.flatMap((finding) => finding.fixes));
    const wrong = findings.filter(({ fraction }) => fraction < 1);
    const worst = wrong.sort((a, b) => a.fraction - b.fraction)[0];
    if (!worst && findings[0]) strengths.push(findings[0].reason);
    return { name, weight, points: Math.round(points * 10) / 10, reason: (worst ?? findings[0])?.reason ?? '' };
  });
  const score = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
  return {
    judgement: { score, passed: score >= passAt, parts, strengths, fixes: fixes.map(({ text }) => text) },
    fixes,
  };
}
