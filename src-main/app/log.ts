import log from 'electron-log/main.js';
import type { Problem } from '../../src-shared/errors.ts';
import { setChildLog } from '../process/children.ts';

/**
 * The log file: in the system's folder for logs, 2 MB, one older one kept. Ideas and words of creators are never
 * written to it; the lines of children hold paths and numbers only.
 */
export function startLog(): void {
  log.transports.file.maxSize = 2 * 1024 * 1024;
  log.transports.file.level = 'info';
  // Standard output belongs to `generate`.
  log.transports.console.level = false;
  log.errorHandler.startCatching({ showDialog: false });
  setChildLog((line) => log.info(line));
}

export const logInfo = (text: string): void => log.info(text);

/** A problem with what a developer needs; cancelling and bad input are no problems of the app. */
export function logProblem(where: string, { code, message, step, detail }: Problem): void {
  if (code === 'CANCELLED' || code === 'BAD_INPUT') return;
  log.warn(`${where}: ${code}${step ? ` at ${step}` : ''}: ${detail ?? message}`);
}

/** Absolute path of the log file. */
export const logFile = (): string => log.transports.file.getFile().path;
