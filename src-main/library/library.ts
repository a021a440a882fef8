import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Output } from '../../src-shared/contract.ts';
import { type Problem, ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { type Connection, openDatabase } from './database.ts';
import { Drafts } from './drafts.ts';
import { Events } from './events.ts';
import { LibraryFiles } from './files.ts';
import { findAgain } from './find-again.ts';
import { type GalleryQuery, listGallery } from './gallery.ts';
import { Generations } from './generations.ts';
import { inspectDatabase } from './inspect.ts';
import { lockLibrary } from './lock.ts';
import { migrate, newestVersion, refuseNewerSchema } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { Pictures } from './pictures.ts';
import { Place } from './place.ts';
import { Records } from './records.ts';
import { foundAgain, repairDatabase, repaired } from './repair.ts';
import { Scenes } from './scenes.ts';
import { Settings } from './settings.ts';
import { Steps } from './steps.ts';
import { Takes } from './takes.ts';

export type { GenerationPatch, GenerationRow } from './generation-row.ts';

/** Everything that is kept: one repository per table, and the files. */
export interface Library {
  /** Absolute path. */
  readonly folder: string;
  /** Of the SQLite that holds it. */
  readonly sqliteVersion: string;
  readonly generations: Generations;
  readonly scenes: Scenes;
  readonly takes: Takes;
  readonly events: Events;
  readonly steps: Steps;
  readonly settings: Settings;
  readonly pictures: Pictures;
  readonly drafts: Drafts;
  readonly files: LibraryFiles;
  readonly place: Place;
  readonly records: Records;
  /** What was wrong when it was opened, and what was done about it. */
  readonly problems: readonly Problem[];
  /** The gallery's cards. */
  gallery(query: GalleryQuery): Output<'library.list'>;
  /** All or nothing; may be nested. The function must not wait for anything. */
  transaction<T>(fn: () => T): T;
  /** Brings what was committed to the disk itself: called when a film is finished. */
  flush(): void;
  close(): void;
}

/**
 * Opens the library in a folder, making it when it is not there. Only one process may have it open.
 *
 * @throws ScenewrightError LIBRARY_UNAVAILABLE (newer schema, damaged, in use), FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function openLibrary(folder: string): Library {
  const root = resolve(folder);
  const file = join(root, 'library.db');
  makeFolders(root);
  const unlock = lockLibrary(join(root, 'library.lock'));
  if (!unlock) throw inUse(root);
  try {
    const { db, problems } = openSound(root, file);
    const files = new LibraryFiles(root);
    return {
      problems,
      records: new Records(db, files),
      folder: root,
      sqliteVersion: String(db.prepare('SELECT sqlite_version()').pluck().get()),
      generations: new Generations(db),
      scenes: new Scenes(db),
      takes: new Takes(db),
      events: new Events(db),
      steps: new Steps(db),
      settings: new Settings(db),
      pictures: new Pictures(db),
      drafts: new Drafts(db),
      files,
      place: new Place(root, file),
      gallery: (query) => listGallery(db, query),
      transaction: (fn) => db.transaction(fn)(),
      flush: () => void db.pragma('wal_checkpoint(PASSIVE)'),
      close: () => {
        db.close();
        unlock();
      },
    };
  } catch (thrown) {
    unlock();
    throw thrown instanceof ScenewrightError ? thrown : new ScenewrightError(toProblem(thrown), { cause: thrown });
  }
}

/** Opens the database; a damaged one is restored first, and films that it does not know are looked for. */
function openSound(root: string, file: string): { db: Connection; problems: Problem[] } {
  const inspection = inspectDatabase(file);
  if (inspection.kind === 'sound') refuseNewerSchema(file, inspection.version, MIGRATIONS);
  const repair = inspection.kind === 'damaged' ? repairDatabase(file, newestVersion(MIGRATIONS)) : null;
  const db = openDatabase(file);
  try {
    migrate(db, MIGRATIONS);
    const found = findAgain(db, new LibraryFiles(root), MIGRATIONS, repair !== null);
    if (repair) return { db, problems: [repaired(repair, found)] };
    return { db, problems: found > 0 ? [foundAgain(found)] : [] };
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

/** True when a library was made in this folder before. Opens nothing. */
export const libraryExists = (folder: string): boolean => existsSync(join(folder, 'library.db'));

function makeFolders(root: string): void {
  try {
    for (const name of ['generations', 'drafts']) mkdirSync(join(root, name), { recursive: true });
  } catch (thrown) {
    throw new ScenewrightError({ ...toProblem(thrown), detail: `${root}: ${String(thrown)}` }, { cause: thrown });
  }
}

const inUse = (root: string): ScenewrightError =>
  new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'Another Scenewright is working in this library.',
    hint: 'Close it, or choose another folder with --library.',
    detail: root,
  });
