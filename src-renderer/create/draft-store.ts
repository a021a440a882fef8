import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  BRIEF_DEFAULTS,
  BRIEF_LIMITS,
  type Brief,
  type BriefInput,
  type BriefPicture,
  briefSchema,
} from '../../src-shared/brief.ts';

export type Field = keyof Brief;

interface DraftState {
  brief: BriefInput;
  /** A locked seed stays; an open one is drawn anew for each film. */
  seedLocked: boolean;
  /** Fields the creator has been in: only they are told what is wrong. */
  touched: Partial<Record<Field, true>>;
  /** What main found wrong, by field, until the field is changed. */
  refused: Partial<Record<Field, string>>;
  change: (change: Partial<BriefInput>) => void;
  touch: (...fields: Field[]) => void;
  refuse: (fields: Partial<Record<Field, string>>) => void;
  lockSeed: (locked: boolean) => void;
  /** Puts another brief in its place. */
  replace: (brief: BriefInput) => void;
}

/** A seed for a new film. */
export const drawSeed = (): number => Math.floor(Math.random() * 10_000);

const without = <T extends object>(record: T, keys: string[]): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;

/** Fields that are typed, with the type of what is in them. */
const TYPED: Partial<Record<string, 'string' | 'number'>> = {
  idea: 'string',
  title: 'string',
  brand: 'string',
  brandSounds: 'string',
  lengthS: 'number',
  scenes: 'number',
  seed: 'number',
};

/** Reads a kept draft field by field: what no longer fits the schema falls back to its default. */
function readDraft(kept: unknown): BriefInput {
  const raw = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const brief: Record<string, unknown> = { ...BRIEF_DEFAULTS, seed: drawSeed() };
  for (const [field, schema] of Object.entries(briefSchema.shape)) {
    if (!(field in raw)) continue;
    // What was typed is kept even where it is not right yet; choices must be ones that exist.
    const typed = TYPED[field] !== undefined && typeof raw[field] === TYPED[field];
    if (typed || schema.safeParse(raw[field]).success) brief[field] = raw[field];
  }
  return brief as BriefInput;
}

/** The brief as it is being written. It outlives reloads and visits to other pages. */
export const useDraft = create<DraftState>()(
  persist(
    (set) => ({
      brief: { ...BRIEF_DEFAULTS, seed: drawSeed() },
      seedLocked: false,
      touched: {},
      refused: {},
      change: (change) =>
        set((s) => ({ brief: { ...s.brief, ...change }, refused: without(s.refused, Object.keys(change)) })),
      touch: (...fields) =>
        set((s) => ({ touched: { ...s.touched, ...Object.fromEntries(fields.map((f) => [f, true])) } })),
      refuse: (refused) => set({ refused }),
      lockSeed: (seedLocked) => set({ seedLocked }),
      replace: (brief) => set({ brief, touched: {}, refused: {} }),
    }),
    {
      name: 'scenewright.draft',
      partialize: ({ brief, seedLocked }) => ({ brief, seedLocked }),
      merge: (kept, current) => {
        const saved = (kept ?? {}) as { brief?: unknown; seedLocked?: unknown };
        return { ...current, brief: readDraft(saved.brief), seedLocked: saved.seedLocked === true };
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
