import { z } from '../../src-shared/zod.ts';
import type { Library } from './library.ts';

const KEY = 'updates';
const keptSchema = z.object({ checkedAt: z.iso.datetime() });

/** When a new version was last looked for: UTC, ISO 8601 with Z; null for never. */
export const updatesCheckedAt = (library: Library): string | null =>
  library.settings.get(KEY, keptSchema)?.checkedAt ?? null;

export const keepUpdatesCheckedAt = (library: Library, checkedAt: string): void =>
  library.settings.set(KEY, { checkedAt });
