import { useMemo } from 'react';
import { BRIEF_LIMITS, countCharacters } from '../../src-shared/brief-terms.ts';
import { useBriefRules } from './brief-rules.ts';
import { type Field, useDraft } from './draft-store.ts';

/** Nothing is said of these before the creator has been in them. */
const TYPED_FIELDS: ReadonlySet<Field> = new Set(['idea', 'title', 'brand', 'brandSounds']);

/**
 * What is wrong with the draft, and what is said beside its fields: of that nothing before the creator has typed, and
 * which files were not taken.
 */
export function useProblems(): { all: Partial<Record<Field, string>>; shown: Partial<Record<Field, string>> } {
  const brief = useDraft((s) => s.brief);
  const touched = useDraft((s) => s.touched);
  const refused = useDraft((s) => s.refused);
  const turnedAway = useDraft((s) => s.turnedAway);
  const rules = useBriefRules();
  return useMemo(() => {
    const all = { ...refused, ...rules?.briefProblems(brief) };
    const shown: Partial<Record<Field, string>> = { ...turnedAway };
    for (const [field, message] of Object.entries(all) as [Field, string][]) {
      // Too long is said at once; too short only when the field was left.
      const tooLong = field === 'idea' && countCharacters(brief.idea.trim()) > BRIEF_LIMITS.ideaMax;
      if (touched[field] || refused[field] || tooLong || !TYPED_FIELDS.has(field)) shown[field] = message;
    }
    return { all, shown };
  }, [brief, touched, refused, turnedAway, rules]);
}
