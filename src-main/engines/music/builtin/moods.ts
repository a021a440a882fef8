import type { MusicMood } from '../../../../src-shared/brief.ts';
import { LIVELY_MOODS } from './lively-moods.ts';
import type { MoodPlan } from './mood-plan.ts';
import { QUIET_MOODS } from './quiet-moods.ts';

/** How each mood is composed: tempo, mode, chords and players. */
export const MOOD_PLANS: Record<MusicMood, MoodPlan> = { ...QUIET_MOODS, ...LIVELY_MOODS };
