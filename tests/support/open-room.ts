import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openLibrary } from '../../src-main/library/library.ts';
import { addFilm } from '../unit/library/support.ts';

/** Puts a film that nobody works on into a library that no app has open; answers with its id. */
export function addIdleFilm(folder: string): string {
  const library = openLibrary(folder);
  const id = addFilm(library);
  library.generations.update(id, { status: 'cancelled' });
  library.close();
  return id;
}

/** Lets the running app think that somebody does: what is said in its room is all that happens, as fast as it can. */
export function openRoom(folder: string, id: string): void {
  const db = new Database(join(folder, 'library.db'));
  db.prepare("UPDATE generations SET status = 'running' WHERE id = ?").run(id);
  db.close();
}
