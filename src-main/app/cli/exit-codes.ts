/** What the command line answers with (README, "Command line"). */
export const EXIT = { film: 0, badInput: 2, failed: 3, cancelled: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
