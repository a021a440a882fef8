import type { Figure, PartPlan } from './mood-plan.ts';

export const PAD: Figure = { kind: 'pad' };
export const LEAD: Figure = { kind: 'lead' };
export const COUNTER: Figure = { kind: 'counter' };
export const ROOTS: Figure = { kind: 'bass', hits: [[0, 0, 4]] };
export const HALVES: Figure = {
  kind: 'bass',
  hits: [
    [0, 0, 1.9],
    [2, 7, 1.9],
  ],
};
export const EIGHTHS: Figure = {
  kind: 'bass',
  hits: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5].map((q) => [q, q === 3.5 ? 7 : 0, 0.45] as const),
};
export const arpeggio = (steps: readonly (number | null)[], holdQuarters: number): Figure => ({
  kind: 'arpeggio',
  steps,
  holdQuarters,
});

/** General MIDI percussion keys. */
export const KICK = 36;
export const RIM = 37;
export const CLAP = 39;
export const HAT = 42;
export const TAMBOURINE = 54;
export const WOOD = 76;
export const SHAKER = 82;
export const TRIANGLE = 81;

export const part = (
  name: string,
  program: number,
  figure: Figure,
  from: number,
  rest: Partial<PartPlan> & Pick<PartPlan, 'low' | 'volume'>,
): PartPlan => ({ name, program, figure, from, pan: 64, reverb: 60, velocity: 72, ...rest });
