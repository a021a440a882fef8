import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Output } from '../../src-shared/contract.ts';
import { ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { openDatabase } from './database.ts';
import { Drafts } from './drafts.ts';
import { Events } from './events.ts';
import { LibraryFiles } from './files.ts';
import { type GalleryQuery, listGallery } from './gallery.ts';
import { Generations } from './generations.ts';
import { lockLibrary } from './lock.ts';
import { migrate, refuseNewerSchema } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { Pictures } from './pictures.ts';
import { Place } from './place.ts';
import { Scenes } from './scenes.ts';
import { Settings } from './settings.ts';
import { Steps } from './steps.ts';
import { Takes } from './takes.ts';

export type { GenerationPatch, GenerationRow } from './generation-row.ts';

/** Everything that is kept: one repository per table, and the files. */
export interface Library {
  /** Absolute path. */
  readonly folder: string;
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
    refuseNewerSchema(file, MIGRATIONS);
    const db = openDatabase(file);
    migrate(db, MIGRATIONS);
    return {
      folder: root,
      generations: new Generations(db),
      scenes: new Scenes(db),
      takes: new Takes(db),
      events: new Events(db),
      steps: new Steps(db),
      settings: new Settings(db),
      pictures: new Pictures(db),
      drafts: new Drafts(db),
      files: new LibraryFiles(root),
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
