import type { Brief } from '../../src-shared/brief.ts';
import { ScenewrightError } from '../../src-shared/errors.ts';
import type { GenerationView, Status } from '../../src-shared/generation.ts';
import type { FilmPlan } from '../../src-shared/plan.ts';
import { now } from './clock.ts';
import { assignments } from './columns.ts';
import type { Connection } from './database.ts';
import {
  type GenerationCells,
  type GenerationPatch,
  type GenerationRow,
  patchCells,
  readGeneration,
  toView,
} from './generation-row.ts';
import { foldForSearch } from './search-text.ts';

export interface NewGeneration {
  id: string;
  brief: Brief;
  plan: Pick<FilmPlan, 'scenes' | 'lengthS'>;
}

/** Rows of `generations`. Rows that were removed but can still be restored are only found where said so. */
export class Generations {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  /** Makes a queued row. Returns false, changing nothing, when the id exists. */
  insert({ id, brief, plan }: NewGeneration): boolean {
    const at = now();
    const { changes } = this.db
      .prepare(
        `INSERT INTO generations (id, status, title, prompt, brand_name, brief, seed, aspect, num_scenes, length_s,
           search_text, created_at, updated_at)
         VALUES (?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      )
      .run(
        id,
        brief.title,
        brief.idea,
        brief.brand,
        JSON.stringify(brief),
        brief.seed,
        brief.aspect,
        plan.scenes,
        plan.lengthS,
        foldForSearch(brief.title, brief.idea, brief.brand),
        at,
        at,
      );
    return changes === 1;
  }

  /** The row, removed ones too; null when there is none. */
  byId(id: string): GenerationRow | null {
    const cells = this.db.prepare<[string], GenerationCells>('SELECT * FROM generations WHERE id = ?').get(id);
    return cells ? readGeneration(cells) : null;
  }

  /** The row; throws NOT_FOUND when there is none or it was removed. */
  get(id: string): GenerationRow {
    const row = this.byId(id);
    if (!row || row.deletedAt !== null) throw notFound();
    return row;
  }

  /** The row as the page may see it. */
  toView(row: GenerationRow): GenerationView {
    return toView(row);
  }

  exists(id: string): boolean {
    return this.db.prepare('SELECT 1 FROM generations WHERE id = ?').get(id) !== undefined;
  }

  /** Changes the named fields. Throws NOT_FOUND. */
  update(id: string, patch: GenerationPatch): void {
    const { sql, values } = assignments({ updated_at: now(), ...patchCells(patch) });
    const { changes } = this.db.prepare(`UPDATE generations SET ${sql} WHERE id = ?`).run(...values, id);
    if (changes === 0) throw notFound();
    if (patch.title !== undefined) this.indexTitle(id);
  }

  /** Rows in any of these statuses, in the order in which they came: a clock can be set back. */
  findByStatus(statuses: readonly Status[]): GenerationRow[] {
    const marks = statuses.map(() => '?').join(', ');
    return this.db
      .prepare<Status[], GenerationCells>(
        `SELECT * FROM generations WHERE status IN (${marks}) AND deleted_at IS NULL ORDER BY rowid`,
      )
      .all(...statuses)
      .map(readGeneration);
  }

  /** At start-up: what was running when the last process ended is interrupted. Answers with the ids. */
  markInterrupted(): string[] {
    return this.db
      .prepare<[string], { id: string }>(
        "UPDATE generations SET status = 'interrupted', updated_at = ? WHERE status = 'running' RETURNING id",
      )
      .all(now())
      .map((row) => row.id);
  }

  /** Hides the row; its files stay until {@link purge}. Throws NOT_FOUND. */
  softDelete(id: string): void {
    this.get(id);
    this.db.prepare('UPDATE generations SET deleted_at = ? WHERE id = ?').run(now(), id);
  }

  /** Undoes {@link softDelete}. Throws NOT_FOUND once it is purged. */
  restore(id: string): GenerationRow {
    this.db.prepare('UPDATE generations SET deleted_at = NULL WHERE id = ?').run(id);
    return this.get(id);
  }

  /** Ids that were removed before a time (ISO 8601). */
  removedBefore(at: string): string[] {
    return this.db
      .prepare<[string], { id: string }>('SELECT id FROM generations WHERE deleted_at < ?')
      .all(at)
      .map((row) => row.id);
  }

  /** Removes the row and all that hangs on it for good. The caller removes the files first. */
  purge(id: string): void {
    this.db.prepare('DELETE FROM generations WHERE id = ?').run(id);
  }

  private indexTitle(id: string): void {
    const row = this.db
      .prepare<[string], { title: string | null; prompt: string; brand_name: string | null }>(
        'SELECT title, prompt, brand_name FROM generations WHERE id = ?',
      )
      .get(id);
    if (!row) return;
    const text = foldForSearch(row.title, row.prompt, row.brand_name);
    this.db.prepare('UPDATE generations SET search_text = ? WHERE id = ?').run(text, id);
  }
}

export const notFound = (): ScenewrightError =>
  new ScenewrightError({
    code: 'NOT_FOUND',
    message: 'This film is not in the library.',
    hint: 'It may have been deleted.',
  });
