import { now } from './clock.ts';
import type { Connection } from './database.ts';
import { type KeptPicture, PICTURE_COLUMNS } from './pictures.ts';

/** Rows of `drafts`: pictures that are in a form but in no generation yet. Their files are under `drafts/`. */
export class Drafts {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  insert(picture: KeptPicture): void {
    this.db
      .prepare(
        'INSERT INTO drafts (id, role, name, type, width, height, path, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        picture.id,
        picture.role,
        picture.name,
        picture.type,
        picture.widthPx,
        picture.heightPx,
        picture.path,
        now(),
      );
  }

  byId(id: string): KeptPicture | null {
    return this.db.prepare<[string], KeptPicture>(`SELECT ${PICTURE_COLUMNS} FROM drafts WHERE id = ?`).get(id) ?? null;
  }

  /** Drafts that were made before a time (ISO 8601). */
  olderThan(at: string): KeptPicture[] {
    return this.db.prepare<[string], KeptPicture>(`SELECT ${PICTURE_COLUMNS} FROM drafts WHERE created_at < ?`).all(at);
  }

  remove(id: string): void {
    this.db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
  }
}
