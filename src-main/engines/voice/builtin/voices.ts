import type { Voice } from '../../../../src-shared/brief.ts';

export type Speaker = Exclude<Voice, 'none'>;

export interface SpeakerSound {
  /** flite's own name. */
  flite: string;
  /** Length of the sounds at rate 1, so that the pace is that of WORDS_PER_SECOND in plan.ts. */
  stretch: number;
  /** Factor on the voice's pitch. */
  pitch: number;
}

export const SPEAKERS: Record<Speaker, SpeakerSound> = {
  slate: { flite: 'slt', stretch: 1.15, pitch: 0.97 },
  rowan: { flite: 'rms', stretch: 1.05, pitch: 0.96 },
  angus: { flite: 'awb', stretch: 1.17, pitch: 0.96 },
};
