import { powerMonitor } from 'electron';
import { logInfo } from './log.ts';

export interface PowerOptions {
  /** Brings what is stored to the disk: the machine may not wake up again. */
  beforeSleep: () => void;
  /** Disks may have come back, and time has passed. */
  afterSleep: () => void;
}

/**
 * Follows the machine's sleep. What is being made stands still with it and goes on with it: children are stopped and
 * continued by the system, and their watches count looks, not hours (process/stall-watch.ts).
 */
export function followPower({ beforeSleep, afterSleep }: PowerOptions): void {
  powerMonitor.on('suspend', () => {
    logInfo('the machine goes to sleep');
    beforeSleep();
  });
  powerMonitor.on('resume', () => {
    logInfo('the machine woke up');
    afterSleep();
  });
}
