/** Sounds of single actions that the studio can make. */
export const SPOT_SOUNDS = [
  'bell',
  'knock',
  'door',
  'steps',
  'splash',
  'oars',
  'wings',
  'paper',
  'cup',
  'pour',
  'clock',
  'whoosh',
  'sparkle',
  'heartbeat',
  'shutter',
  'whistle',
] as const;
export type SpotSound = (typeof SPOT_SOUNDS)[number];

/** A sound, and when it begins on the film's timeline. */
export interface Spot {
  sound: SpotSound;
  atMs: number;
}
