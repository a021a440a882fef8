import type { SceneStatus, SceneView } from '../../src-shared/generation.ts';
import { problemSchema } from '../../src-shared/problem-schema.ts';
import { joinSchema, sceneScriptSchema } from '../../src-shared/room.ts';
import { assignments, fromJson, toCells } from './columns.ts';
import type { Connection } from './database.ts';
import { clipFile, stillFile } from './file-ids.ts';

/**
 * What a scene is written with; absent = unchanged. Which clip plays follows from the chosen take: `clipFileId: null`
 * plays none, any other id the take that was chosen, or the newest one when none was.
 */
export type SceneWrite = { number: number } & Partial<SceneView>;

const COLUMNS = {
  status: 'status',
  heading: 'heading',
  script: 'script',
  score: 'score',
  passed: 'passed',
  startMs: 'start_ms',
  endMs: 'end_ms',
  join: 'transition',
  engine: 'engine',
  replaced: 'replaced',
  problem: 'error',
} as const;

interface SceneCells {
  number: number;
  status: SceneStatus;
  heading: string;
  script: string | null;
  score: number | null;
  passed: number | null;
  start_ms: number | null;
  end_ms: number | null;
  transition: string | null;
  chosen_take: number | null;
  clip_path: string | null;
  still_path: string | null;
  engine: string | null;
  replaced: number;
  error: string | null;
}

const SELECT = `SELECT s.*, t.clip_path, t.still_path FROM scenes s LEFT JOIN takes t ON t.id = s.chosen_take`;

/** Rows of `scenes`, one per generation and number. */
export class Scenes {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  /** Makes the scene ("planned" unless said otherwise) or changes the named fields; answers with the whole card. */
  upsert(generationId: string, scene: SceneWrite): SceneView {
    this.db
      .prepare(
        `INSERT INTO scenes (generation_id, number, status) VALUES (?, ?, 'planned')
         ON CONFLICT (generation_id, number) DO NOTHING`,
      )
      .run(generationId, scene.number);
    const cells = toCells(COLUMNS, scene);
    if (Object.keys(cells).length > 0) {
      const { sql, values } = assignments(cells);
      this.db
        .prepare(`UPDATE scenes SET ${sql} WHERE generation_id = ? AND number = ?`)
        .run(...values, generationId, scene.number);
    }
    if (scene.clipFileId !== undefined) this.play(generationId, scene.number, scene.clipFileId !== null);
    const view = this.byNumber(generationId, scene.number);
    if (!view) throw new Error(`scene ${scene.number} vanished`);
    return view;
  }

  byNumber(generationId: string, number: number): SceneView | null {
    const cells = this.db
      .prepare<[string, number], SceneCells>(`${SELECT} WHERE s.generation_id = ? AND s.number = ?`)
      .get(generationId, number);
    return cells ? readScene(cells) : null;
  }

  /** All scenes in order. */
  list(generationId: string): SceneView[] {
    return this.db
      .prepare<[string], SceneCells>(`${SELECT} WHERE s.generation_id = ? ORDER BY s.number`)
      .all(generationId)
      .map(readScene);
  }

  /** Removes scenes numbered above `last`: a new plan may have fewer. */
  removeAfter(generationId: string, last: number): void {
    this.db.prepare('DELETE FROM scenes WHERE generation_id = ? AND number > ?').run(generationId, last);
  }

  private play(generationId: string, number: number, playing: boolean): void {
    const take = playing
      ? 'coalesce(chosen_take, (SELECT max(id) FROM takes WHERE generation_id = scenes.generation_id AND scene = number))'
      : 'NULL';
    this.db
      .prepare(`UPDATE scenes SET chosen_take = ${take} WHERE generation_id = ? AND number = ?`)
      .run(generationId, number);
  }
}

function readScene(cells: SceneCells): SceneView {
  return {
    number: cells.number,
    status: cells.status,
    heading: cells.heading,
    script: fromJson(sceneScriptSchema, cells.script),
    score: cells.score,
    passed: cells.passed === null ? null : cells.passed === 1,
    startMs: cells.start_ms,
    endMs: cells.end_ms,
    join: fromJson(joinSchema, cells.transition),
    clipFileId: cells.clip_path === null ? null : clipFile(cells.number, cells.chosen_take ?? 0),
    stillFileId: cells.still_path === null ? null : stillFile(cells.number, cells.chosen_take ?? 0),
    engine: cells.engine,
    replaced: cells.replaced === 1,
    problem: fromJson(problemSchema, cells.error),
  };
}
