export const STATUSES = ['queued', 'running', 'completed', 'failed', 'cancelled', 'interrupted'] as const;
export type Status = (typeof STATUSES)[number];
export const TERMINAL_STATUSES = ['completed', 'failed', 'cancelled'] as const;
export type TerminalStatus = (typeof TERMINAL_STATUSES)[number];

export const isTerminal = (status: Status): status is TerminalStatus =>
  (TERMINAL_STATUSES as readonly Status[]).includes(status);

/** The phases a creator sees, in order; each holds one or more steps. */
export const PHASES = ['brief', 'story', 'scenes', 'cohesion', 'voice', 'pictures', 'sound', 'film'] as const;
export type Phase = (typeof PHASES)[number];
