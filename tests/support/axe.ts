import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds wrong with the page as it is now, in both themes: one line for each element, with the rule it breaks. */
export async function violations(page: Page, what: string): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
    // The other mode opens a tab of its own, which an app has not.
    const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, help, nodes } of found) {
      lines.push(
        ...nodes.map(
          ({ html, any }) => `${what}, ${colorScheme}: ${id}: ${any[0]?.message ?? help}: ${html.slice(0, 200)}`,
        ),
      );
    }
  }
  return lines;
}
