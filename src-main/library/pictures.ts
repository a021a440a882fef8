import type { BriefPicture } from '../../src-shared/brief.ts';
import type { Connection } from './database.ts';

/** A picture with its place in the library (relative path). */
export type KeptPicture = BriefPicture & { path: string };

export const PICTURE_COLUMNS = 'id, role, name, type, width AS widthPx, height AS heightPx, path';

/** Rows of `pictures`: the creator's pictures of a generation, in the order of the brief. */
export class Pictures {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  insert(generationId: string, position: number, picture: KeptPicture): void {
    this.db
      .prepare(
        `INSERT INTO pictures (generation_id, id, position, role, name, type, width, height, path)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        generationId,
        picture.id,
        position,
        picture.role,
        picture.name,
        picture.type,
        picture.widthPx,
        picture.heightPx,
        picture.path,
      );
  }

  list(generationId: string): KeptPicture[] {
    return this.db
      .prepare<[string], KeptPicture>(
        `SELECT ${PICTURE_COLUMNS} FROM pictures WHERE generation_id = ? ORDER BY position`,
      )
      .all(generationId);
  }

  byId(generationId: string, id: string): KeptPicture | null {
    const row = this.db
      .prepare<[string, string], KeptPicture>(
        `SELECT ${PICTURE_COLUMNS} FROM pictures WHERE generation_id = ? AND id = ?`,
      )
      .get(generationId, id);
    return row ?? null;
  }
}
