import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Brief, BriefInput, BriefPicture } from '../../src-shared/brief.ts';
import { BRIEF_DEFAULTS, BRIEF_LIMITS } from '../../src-shared/brief-terms.ts';
import { readKeptBrief } from './kept-brief.ts';

export type Field = keyof Brief;
/** Fields that hold files. */
export type FileField = 'pictures' | 'musicFile';

interface DraftState {
  brief: BriefInput;
  /** A locked seed stays; an open one is drawn anew for each film. */
  seedLocked: boolean;
  /** Fields the creator has been in: only they are told what is wrong. */
  touched: Partial<Record<Field, true>>;
  /** What main found wrong, by field, until the field is changed. */
  refused: Partial<Record<Field, string>>;
  /** Files that were not taken, and why. The brief is as it was before them, so they keep no film from being made. */
  turnedAway: Partial<Record<FileField, string>>;
  change: (change: Partial<BriefInput>) => void;
  touch: (...fields: Field[]) => void;
  refuse: (fields: Partial<Record<Field, string>>) => void;
  turnAway: (files: Partial<Record<FileField, string>>) => void;
  lockSeed: (locked: boolean) => void;
  /** Puts another brief in its place. */
  replace: (brief: BriefInput) => void;
}

/** A seed for a new film. */
export const drawSeed = (): number => Math.floor(Math.random() * 10_000);

const without = <T extends object>(record: T, keys: string[]): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;

/** The brief as it is being written. It outlives reloads and visits to other pages. */
export const useDraft = create<DraftState>()(
  persist(
    (set) => ({
      brief: { ...BRIEF_DEFAULTS, seed: drawSeed() },
      seedLocked: false,
      touched: {},
      refused: {},
      turnedAway: {},
      change: (change) =>
        set((s) => ({
          brief: { ...s.brief, ...change },
          refused: without(s.refused, Object.keys(change)),
          turnedAway: without(s.turnedAway, Object.keys(change)),
        })),
      touch: (...fields) =>
        set((s) => ({ touched: { ...s.touched, ...Object.fromEntries(fields.map((f) => [f, true])) } })),
      refuse: (refused) => set({ refused }),
      turnAway: (turnedAway) => set({ turnedAway }),
      lockSeed: (seedLocked) => set({ seedLocked }),
      replace: (brief) => set({ brief, touched: {}, refused: {}, turnedAway: {} }),
    }),
    {
      name: 'scenewright.draft',
      partialize: ({ brief, seedLocked }) => ({ brief, seedLocked }),
      merge: (kept, current) => {
        const saved = (kept ?? {}) as { brief?: unknown; seedLocked?: unknown };
        return {
          ...current,
          brief: { ...current.brief, ...readKeptBrief(saved.brief) },
          seedLocked: saved.seedLocked === true,
        };
      },
    },
  ),
);

/** The pictures of the draft, with one put in another place. */
export function movePicture(pictures: readonly BriefPicture[], from: number, to: number): BriefPicture[] {
  const next = [...pictures];
  const [moved] = next.splice(from, 1);
  if (moved) next.splice(Math.max(0, Math.min(to, next.length)), 0, moved);
  return next;
}

/** How many more pictures the brief takes. */
export const roomForPictures = (brief: Pick<BriefInput, 'pictures'>): number =>
  BRIEF_LIMITS.pictures - brief.pictures.length;
