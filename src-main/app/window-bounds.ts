import { readFileSync, writeFileSync } from 'node:fs';

export const DEFAULT_SIZE = { width: 1280, height: 860 } as const;
export const MIN_SIZE = { width: 960, height: 640 } as const;

/** Where a window was when it was closed; screen coordinates. */
export interface SavedBounds {
  x: number;
  y: number;
  width: number;
  height: number;
  maximized: boolean;
}
export type Rectangle = Omit<SavedBounds, 'maximized'>;

/** What was saved, or null: a broken file is as good as none. */
export function readBounds(file: string): SavedBounds | null {
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isBounds(saved) ? saved : null;
  } catch {
    return null;
  }
}

/** Checked by hand: loading the schema library before the first window would delay it by 50 ms. */
function isBounds(value: unknown): value is SavedBounds {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, maximized } = value as Record<string, unknown>;
  return [x, y, width, height].every(Number.isSafeInteger) && typeof maximized === 'boolean';
}

/** Keeps where a window was. Not being able to is no reason to stop. */
export function writeBounds(file: string, bounds: SavedBounds): void {
  try {
    writeFileSync(file, JSON.stringify(bounds));
  } catch {
    // The next window opens at the default place.
  }
}

/**
 * The place for a window: where it was, if enough of it to grab can be seen on one of the screens, and never larger
 * than that screen. Null = let the system centre it at the default size.
 *
 * @param screens work areas
 */
export function placeWindow(saved: Rectangle | null, screens: readonly Rectangle[]): Rectangle | null {
  if (!saved) return null;
  const screen = screens.find((area) => overlap(saved, area).width >= 100 && overlap(saved, area).height >= 50);
  if (!screen) return null;
  const width = Math.min(Math.max(saved.width, MIN_SIZE.width), screen.width);
  const height = Math.min(Math.max(saved.height, MIN_SIZE.height), screen.height);
  return {
    x: Math.min(Math.max(saved.x, screen.x), screen.x + screen.width - width),
    y: Math.min(Math.max(saved.y, screen.y), screen.y + screen.height - height),
    width,
    height,
  };
}

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}
