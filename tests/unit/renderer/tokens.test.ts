import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src-renderer/styles/tokens.css', import.meta.url), 'utf8');
const SURFACES = ['page', 'raised', 'high'];

function colours(theme: 'dark' | 'light'): Record<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe.each(['dark', 'light'] as const)('the %s theme', (theme) => {
  const palette = colours(theme);
  const inks = Object.keys(palette).filter((name) => /^(ink|muted|faint|accent-ink|good|bad|agent-.*)$/.test(name));

  test('has its colours', () => expect(inks.length).toBeGreaterThanOrEqual(14));

  test.each(inks)('%s can be read on every surface', (ink) => {
    for (const surface of SURFACES) {
      const contrast = wcagContrast(palette[ink] ?? '', palette[surface] ?? '');
      expect(contrast, `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('words on the accent can be read', () => {
    expect(wcagContrast(palette['on-accent'] ?? '', palette['accent'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

test('a window that opens has the colour of its page from the first moment', () => {
  const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const [dark, light] = [colours('dark')['page'], colours('light')['page']];
  expect(read('src-main/app/windows.ts')).toContain(`{ dark: '${dark}', light: '${light}' }`);
  expect(read('src-renderer/styles/index.css')).toContain(`--page: ${light};`);
});
