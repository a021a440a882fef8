import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { bindingOptions, type Connection } from './database.ts';
import { isUuid } from './file-ids.ts';
import type { LibraryFiles } from './files.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { type GenerationRecord, ownColumns, RECORD_TABLES, readRecord } from './records.ts';

type Row = Record<string, string | number | null>;

/**
 * Puts generations back into the database that have a folder but no row in it, or an older one: rows that a damaged
 * file, or a journal that was cut off, has lost. Reads a folder's record only where the row is missing, unless
 * `everywhere`.
 *
 * @returns how many were found
 */
export function findAgain(
  db: Connection,
  files: LibraryFiles,
  migrations: readonly Migration[],
  everywhere: boolean,
): number {
  const known = new Map(
    db
      .prepare<[], { id: string; seq: number }>('SELECT id, last_seq AS seq FROM generations')
      .all()
      .map((row) => [row.id, row.seq]),
  );
  const records = readdirSync(join(files.folder, 'generations')).flatMap((id) => {
    if (!isUuid(id) || (known.has(id) && !everywhere)) return [];
    const record = readRecord(files, id);
    const seq = Number(record?.rows.generations[0]?.['last_seq'] ?? -1);
    return record && seq > (known.get(id) ?? -1) ? [{ id, record }] : [];
  });
  // In the order in which they were begun: rows are listed in the order in which they came.
  const begun = ({ record }: (typeof records)[number]): string => String(record.rows.generations[0]?.['created_at']);
  records.sort((a, b) => (begun(a) < begun(b) ? -1 : 1));
  return records.filter(({ id, record }) => putBack(db, id, record, migrations)).length;
}

/** One generation, all or nothing; false when a newer app wrote its record, or it does not fit. */
function putBack(db: Connection, id: string, record: GenerationRecord, migrations: readonly Migration[]): boolean {
  try {
    const { rows } = record.schema === newest(migrations) ? record : upToDate(record, migrations);
    db.transaction(() => {
      db.prepare('DELETE FROM generations WHERE id = ?').run(id);
      const taken = db.prepare('SELECT 1 FROM takes WHERE id = ?');
      const clash = rows.takes.some((take) => taken.get(take['id'] ?? null) !== undefined);
      const ready = clash ? withNewTakes(db, rows) : rows;
      for (const table of RECORD_TABLES) insertAll(db, table, ready[table]);
    })();
    return true;
  } catch {
    // Its files stay where they are.
    return false;
  }
}

const newest = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

function insertAll(db: Connection, table: string, rows: Row[]): void {
  const known = new Set(ownColumns(db, table));
  for (const row of rows) {
    const names = Object.keys(row).filter((name) => known.has(name));
    const marks = names.map(() => '?').join(', ');
    db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`).run(
      ...names.map((name) => row[name] ?? null),
    );
  }
}

/** Takes whose numbers others have by now get new ones; what the clip steps remember of the old is forgotten. */
function withNewTakes(db: Connection, rows: GenerationRecord['rows']): GenerationRecord['rows'] {
  let free = Number(db.prepare<[], { top: number | null }>('SELECT max(id) AS top FROM takes').get()?.top ?? 0);
  const numbers = new Map(rows.takes.map((take) => [take['id'], ++free]));
  return {
    ...rows,
    takes: rows.takes.map((take) => ({ ...take, id: numbers.get(take['id']) ?? null })),
    scenes: rows.scenes.map((scene) => ({ ...scene, chosen_take: numbers.get(scene['chosen_take'] ?? null) ?? null })),
    steps: rows.steps.filter((step) => !String(step['key']).startsWith('clip:')),
  };
}

/** The record as the newest schema has it: through a database in memory that takes the same migrations. */
function upToDate(record: GenerationRecord, migrations: readonly Migration[]): GenerationRecord {
  if (record.schema > newest(migrations)) throw new Error('written by a newer app');
  const db = new Database(':memory:', bindingOptions());
  try {
    const upTo = migrations.filter(({ version }) => version <= record.schema);
    migrate(db, upTo, { backUp: false });
    for (const table of RECORD_TABLES) insertAll(db, table, record.rows[table]);
    migrate(db, migrations, { backUp: false });
    const rows = RECORD_TABLES.map((table) => [
      table,
      db.prepare(`SELECT ${ownColumns(db, table).join(', ')} FROM ${table} ORDER BY rowid`).all(),
    ]);
    return { ...record, schema: newest(migrations), rows: Object.fromEntries(rows) as GenerationRecord['rows'] };
  } finally {
    db.close();
  }
}
