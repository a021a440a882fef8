import { now } from './clock.ts';
import type { Connection } from './database.ts';

/** One rendering of a scene. Paths are relative to the library folder. */
export interface Take {
  id: number;
  generationId: string;
  scene: number;
  clipPath: string;
  stillPath: string | null;
  engine: string;
  seed: number;
  inputHash: string;
  durationMs: number;
  createdAt: string;
}

const SELECT = `SELECT takes.id, takes.generation_id AS generationId, takes.scene, takes.clip_path AS clipPath,
  takes.still_path AS stillPath, takes.engine, takes.seed, takes.input_hash AS inputHash,
  takes.duration_ms AS durationMs, takes.created_at AS createdAt FROM takes`;

/** Rows of `takes`. A scene names the one it plays. */
export class Takes {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  /**
   * Keeps a take and makes it the one that its scene plays. A clip that is there already, made again because its file
   * was lost, stays the same take.
   */
  insert(take: Omit<Take, 'id' | 'createdAt'>): Take {
    const before = this.byClip(take);
    if (before) {
      this.choose(before);
      return before;
    }
    const createdAt = now();
    const { lastInsertRowid } = this.db
      .prepare(
        `INSERT INTO takes (generation_id, scene, clip_path, still_path, engine, seed, input_hash, duration_ms, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        take.generationId,
        take.scene,
        take.clipPath,
        take.stillPath,
        take.engine,
        take.seed,
        take.inputHash,
        take.durationMs,
        createdAt,
      );
    const kept = { ...take, id: Number(lastInsertRowid), createdAt };
    this.choose(kept);
    return kept;
  }

  /** Makes a take the one that its scene plays; the scene's row must exist. */
  choose(take: Pick<Take, 'generationId' | 'scene' | 'clipPath'>): void {
    const { id } = this.byClip(take) ?? {};
    if (id === undefined) throw new Error(`scene ${take.scene} has no take ${take.clipPath}`);
    this.db
      .prepare('UPDATE scenes SET chosen_take = ? WHERE generation_id = ? AND number = ?')
      .run(id, take.generationId, take.scene);
  }

  chosen(generationId: string, scene: number): Take | null {
    const row = this.db
      .prepare<[string, number], Take>(
        `${SELECT} JOIN scenes ON scenes.chosen_take = takes.id WHERE scenes.generation_id = ? AND scenes.number = ?`,
      )
      .get(generationId, scene);
    return row ?? null;
  }

  /** Relative paths of every file that a take of this generation names. */
  files(generationId: string): string[] {
    return this.db
      .prepare<[string], Pick<Take, 'clipPath' | 'stillPath'>>(`${SELECT} WHERE generation_id = ?`)
      .all(generationId)
      .flatMap(({ clipPath, stillPath }) => (stillPath === null ? [clipPath] : [clipPath, stillPath]));
  }

  private byClip({ generationId, scene, clipPath }: Pick<Take, 'generationId' | 'scene' | 'clipPath'>): Take | null {
    const row = this.db
      .prepare<[string, number, string], Take>(
        `${SELECT} WHERE generation_id = ? AND scene = ? AND clip_path = ? ORDER BY id DESC`,
      )
      .get(generationId, scene, clipPath);
    return row ?? null;
  }

  /** All takes of a scene, oldest first. */
  list(generationId: string, scene: number): Take[] {
    return this.db
      .prepare<[string, number], Take>(`${SELECT} WHERE generation_id = ? AND scene = ? ORDER BY id`)
      .all(generationId, scene);
  }
}
