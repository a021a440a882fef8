import type { Tip } from '../../src-shared/contract.ts';
import { useSettings } from './theme.ts';

/** Whether a tip may still be shown; false before the settings are known. */
export function tipIsWanted(tip: Tip): boolean {
  const { settings } = useSettings.getState();
  return settings !== null && !settings.dismissed.includes(tip);
}

/** Never shows a tip again, unless the creator asks for all of them in the settings. */
export async function dismissTip(tip: Tip): Promise<void> {
  const { settings, change } = useSettings.getState();
  if (settings && !settings.dismissed.includes(tip)) await change({ dismissed: [...settings.dismissed, tip] });
}
