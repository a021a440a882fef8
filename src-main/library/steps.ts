import type { Problem } from '../../src-shared/errors.ts';
import { problemSchema } from '../../src-shared/problem-schema.ts';
import { now } from './clock.ts';
import { fromJson, toCell } from './columns.ts';
import type { Connection } from './database.ts';

export interface StepRow {
  key: string;
  inputHash: string;
  status: 'running' | 'done' | 'failed';
  /** What the step returned, as JSON gave it back; the step that wrote it knows its shape. Null unless done. */
  output: unknown;
  problem: Problem | null;
  startedAt: string;
  finishedAt: string | null;
}

interface StepCells {
  key: string;
  input_hash: string;
  status: StepRow['status'];
  output: string | null;
  error: string | null;
  started_at: string;
  finished_at: string | null;
}

/** Rows of `steps`: what is done is not done again. */
export class Steps {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  get(generationId: string, key: string): StepRow | null {
    const cells = this.db
      .prepare<[string, string], StepCells>('SELECT * FROM steps WHERE generation_id = ? AND key = ?')
      .get(generationId, key);
    return cells ? readStep(cells) : null;
  }

  /** All steps that were ever started, in the order in which they first were. */
  list(generationId: string): StepRow[] {
    return this.db
      .prepare<[string], StepCells>('SELECT * FROM steps WHERE generation_id = ? ORDER BY rowid')
      .all(generationId)
      .map(readStep);
  }

  /** The step runs now; what an earlier run left is forgotten. */
  start(generationId: string, key: string, inputHash: string): void {
    this.db
      .prepare(
        `INSERT INTO steps (generation_id, key, input_hash, status, started_at) VALUES (?, ?, ?, 'running', ?)
         ON CONFLICT (generation_id, key) DO UPDATE SET input_hash = excluded.input_hash, status = 'running',
           output = NULL, error = NULL, started_at = excluded.started_at, finished_at = NULL`,
      )
      .run(generationId, key, inputHash, now());
  }

  /** @param output anything JSON can hold */
  finish(generationId: string, key: string, output: unknown): void {
    this.db
      .prepare(
        "UPDATE steps SET status = 'done', output = ?, error = NULL, finished_at = ? WHERE generation_id = ? AND key = ?",
      )
      .run(JSON.stringify(output ?? null), now(), generationId, key);
  }

  fail(generationId: string, key: string, problem: Problem | null = null): void {
    this.db
      .prepare(
        "UPDATE steps SET status = 'failed', output = NULL, error = ?, finished_at = ? WHERE generation_id = ? AND key = ?",
      )
      .run(toCell(problem), now(), generationId, key);
  }

  /** Forgets a step, so that it runs again. */
  reset(generationId: string, key: string): void {
    this.db.prepare('DELETE FROM steps WHERE generation_id = ? AND key = ?').run(generationId, key);
  }
}

function readStep(cells: StepCells): StepRow {
  return {
    key: cells.key,
    inputHash: cells.input_hash,
    status: cells.status,
    output: cells.output === null ? null : (JSON.parse(cells.output) as unknown),
    problem: fromJson(problemSchema, cells.error),
    startedAt: cells.started_at,
    finishedAt: cells.finished_at,
  };
}
