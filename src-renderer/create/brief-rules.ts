import { useEffect, useState } from 'react';
import { afterPaint } from '../lib/after-paint.ts';

type BriefRules = typeof import('../../src-shared/brief.ts');

let rules: BriefRules | null = null;

/** The brief's schema, fetched when it is first wanted: with zod it is a sixth of what a window would begin with. */
export async function loadBriefRules(): Promise<BriefRules> {
  rules ??= await import('../../src-shared/brief.ts');
  return rules;
}

/** The same for a component: null until after the first paint of the first form. */
export function useBriefRules(): BriefRules | null {
  const [loaded, setLoaded] = useState(rules);
  useEffect(() => (loaded ? undefined : afterPaint(() => void loadBriefRules().then(setLoaded))), [loaded]);
  return loaded;
}
