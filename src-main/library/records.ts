import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from '../../src-shared/zod.ts';
import type { Connection } from './database.ts';
import type { LibraryFiles } from './files.ts';

/** The tables that hold a generation, in the order in which they can be filled. */
export const RECORD_TABLES = ['generations', 'pictures', 'takes', 'scenes', 'steps', 'events'] as const;
type Table = (typeof RECORD_TABLES)[number];

const cells = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** A generation's rows as they are in the database, in its own folder: should that be lost, the film is found again. */
export const recordSchema = z.object({
  app: z.literal('scenewright'),
  /** `user_version` of the database that the rows are from. */
  schema: z.number().int().min(1),
  rows: z.object(
    Object.fromEntries(RECORD_TABLES.map((table) => [table, z.array(cells)])) as Record<
      Table,
      z.ZodArray<typeof cells>
    >,
  ),
});
export type GenerationRecord = z.infer<typeof recordSchema>;

/** `generation.json` of each generation's folder. */
export class Records {
  private readonly db: Connection;
  private readonly files: LibraryFiles;
  private readonly writing = new Map<string, Promise<void>>();
  private catchingUp: Promise<void> = Promise.resolve();

  constructor(db: Connection, files: LibraryFiles) {
    this.db = db;
    this.files = files;
  }

  /**
   * Writes down how a generation stands now. Never rejects: it is a copy, and whatever keeps it from being written is
   * met and told by the work itself.
   */
  keep(id: string): Promise<void> {
    const before = this.writing.get(id) ?? Promise.resolve();
    const done = before
      .then(() => this.write(id))
      .catch(() => undefined)
      .finally(() => {
        if (this.writing.get(id) === done) this.writing.delete(id);
      });
    this.writing.set(id, done);
    return done;
  }

  /**
   * Writes the records that a kill kept from being written: those of ended films whose row is newer than their record.
   * Called at start-up; films that go on write theirs themselves. Never rejects.
   */
  catchUp(): Promise<void> {
    this.catchingUp = this.keepNewer().catch(() => undefined);
    return this.catchingUp;
  }

  private async keepNewer(): Promise<void> {
    const ended = this.db
      .prepare<[], { id: string; updatedAt: string }>(
        `SELECT id, updated_at AS updatedAt FROM generations
         WHERE status IN ('completed', 'failed', 'cancelled') AND deleted_at IS NULL`,
      )
      .all();
    for (const { id, updatedAt } of ended) {
      const writtenAtMs = await stat(recordFile(this.files, id)).then(
        (record) => record.mtimeMs,
        () => 0,
      );
      if (writtenAtMs < Date.parse(updatedAt)) await this.keep(id);
    }
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.catchingUp;
    await Promise.all(this.writing.values());
  }

  private async write(id: string): Promise<void> {
    if (!this.db.open) return;
    const record = this.read(id);
    if (!record) return;
    const file = recordFile(this.files, id);
    const partial = `${file}.partial`;
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(partial, JSON.stringify(record), { flush: true });
      await rename(partial, file);
    } catch (thrown) {
      await rm(partial, { force: true });
      throw thrown;
    }
  }

  private read(id: string): GenerationRecord | null {
    const schema = Number(this.db.pragma('user_version', { simple: true }));
    const rowsOf = (table: Table): unknown[] => {
      const names = ownColumns(this.db, table).join(', ');
      const key = table === 'generations' ? 'id' : 'generation_id';
      return this.db.prepare(`SELECT ${names} FROM ${table} WHERE ${key} = ? ORDER BY rowid`).all(id);
    };
    const rows = this.db.transaction(() => Object.fromEntries(RECORD_TABLES.map((table) => [table, rowsOf(table)])))();
    return rows['generations']?.length === 1
      ? { app: 'scenewright', schema, rows: rows as GenerationRecord['rows'] }
      : null;
  }
}

const recordFile = (files: LibraryFiles, id: string): string => files.inGeneration(id, 'generation.json');

/** The record in a generation's folder; null when there is none that can be read. */
export function readRecord(files: LibraryFiles, id: string): GenerationRecord | null {
  const file = recordFile(files, id);
  if (!existsSync(file)) return null;
  try {
    const record = recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return record.rows.generations[0]?.['id'] === id ? record : null;
  } catch {
    return null;
  }
}

/** Columns that can be written: generated ones come by themselves. */
export const ownColumns = (db: Connection, table: string): string[] =>
  db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
