import type { z } from 'zod';
import type { Connection } from './database.ts';

/** Rows of `settings`: small values by key. */
export class Settings {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  /** The value, or null when it was never set or is no longer allowed: a setting must never stop the app. */
  get<T>(key: string, schema: z.ZodType<T>): T | null {
    const row = this.db.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?').get(key);
    if (!row) return null;
    const result = schema.safeParse(JSON.parse(row.value));
    return result.success ? result.data : null;
  }

  set(key: string, value: unknown): void {
    this.db
      .prepare('INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(key, JSON.stringify(value));
  }
}
