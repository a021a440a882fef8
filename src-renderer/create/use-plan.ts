import { useEffect, useState } from 'react';
import type { PlanLine } from '../../src-shared/contract.ts';
import { ask } from '../bridge.ts';
import { useBriefRules } from './brief-rules.ts';
import { useDraft } from './draft-store.ts';

const PAUSE_MS = 350;

/** What main says the film will take; the last answer stays until the next, null while the brief is not good. */
export function usePlan(): PlanLine | null {
  const brief = useDraft((s) => s.brief);
  const [plan, setPlan] = useState<PlanLine | null>(null);
  const rules = useBriefRules();
  useEffect(() => {
    const good = rules?.briefSchema.safeParse(brief);
    if (!good?.success) {
      setPlan(null);
      return;
    }
    let stale = false;
    const timer = setTimeout(() => {
      ask('generation.plan', { brief: good.data })
        .then((answer) => !stale && setPlan(answer))
        .catch(() => !stale && setPlan(null));
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [brief, rules]);
  return plan;
}
