import type { z } from 'zod';
import { ScenewrightError } from '../../src-shared/errors.ts';

/** A value as SQLite stores it. */
export type Cell = string | number | null;

/** A value as its column holds it: booleans as 0 and 1, objects and lists as JSON, null as NULL. */
export function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}

/** Cells of the fields that are there, by column. Fields that are absent or undefined stay as they are. */
export function toCells<Field extends string>(
  columns: Record<Field, string>,
  values: NoInfer<{ [F in Field]?: unknown }>,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const field of Object.keys(columns) as Field[]) {
    if (values[field] !== undefined) cells[columns[field]] = toCell(values[field]);
  }
  return cells;
}

/** Reads a JSON column that may be NULL. Throws LIBRARY_UNAVAILABLE when it holds what the schema does not allow. */
export function fromJson<T>(schema: z.ZodType<T>, text: string | null): T | null {
  return text === null ? null : parseJson(schema, text);
}

/** Reads a JSON column. Throws LIBRARY_UNAVAILABLE when it holds what the schema does not allow. */
export function parseJson<T>(schema: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable('a value is not JSON');
  }
  const result = schema.safeParse(value);
  if (!result.success) throw unreadable(result.error.message);
  return result.data;
}

const unreadable = (detail: string): ScenewrightError =>
  new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'A part of the library could not be read.',
    hint: 'Copy the report. Backups are in the folder "backups" of the library.',
    detail,
  });

/** `SET a = ?, b = ?` and its values, from columns that code (never a user) named. */
export function assignments(cells: Record<string, Cell>): { sql: string; values: Cell[] } {
  const names = Object.keys(cells);
  return { sql: names.map((name) => `${name} = ?`).join(', '), values: Object.values(cells) };
}
