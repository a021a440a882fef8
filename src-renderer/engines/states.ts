import { CircleAlert, CircleCheck, CircleDashed, CirclePower, LoaderCircle, type LucideIcon } from 'lucide-react';
import type { EngineState } from '../../src-shared/contract.ts';

/** How each state of an engine looks and reads. */
export const STATES: Record<EngineState['state'], { name: string; icon: LucideIcon; colour: string }> = {
  ready: { name: 'ready', icon: CircleCheck, colour: 'text-good' },
  missing: { name: 'not found', icon: CircleDashed, colour: 'text-muted' },
  off: { name: 'off', icon: CirclePower, colour: 'text-muted' },
  busy: { name: 'busy', icon: LoaderCircle, colour: 'text-accent-ink' },
  error: { name: 'not working', icon: CircleAlert, colour: 'text-bad' },
};
