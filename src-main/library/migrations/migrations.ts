import { firstSchema } from './001-first-schema.ts';
import type { Migration } from './migration.ts';

/** All migrations, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstSchema];
