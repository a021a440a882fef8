import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';
import { type StoredEvent, storedEventSchema } from '../../../src-shared/events.ts';
import { FILM_ID } from './host.ts';

export interface StepFact {
  key: string;
  status: 'running' | 'done' | 'failed';
  startedAt: string;
}

/** What a library's database holds about the film of a trial. */
export interface RowFacts {
  /** Null when there is no row yet. */
  generation: { status: string; partial: number; progress: number; lastSeq: number } | null;
  events: StoredEvent[];
  steps: StepFact[];
  takes: { scene: number; clip: string; chosen: number }[];
  integrity: string;
  brokenReferences: number;
}

const NOTHING: RowFacts = {
  generation: null,
  events: [],
  steps: [],
  takes: [],
  integrity: 'ok',
  brokenReferences: 0,
};

/** Reads a copy of the database, so that looking does not repair what the next start has to repair. */
export function readRows(library: string): RowFacts {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-facts-'));
  try {
    for (const name of ['library.db', 'library.db-wal']) {
      if (existsSync(join(library, name))) copyFileSync(join(library, name), join(folder, name));
    }
    return existsSync(join(folder, 'library.db')) ? readCopy(join(folder, 'library.db')) : NOTHING;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCopy(file: string): RowFacts {
  const nativeBinding = process.env['SCENEWRIGHT_SQLITE_BINDING'];
  const db = new Database(file, nativeBinding ? { nativeBinding } : {});
  try {
    const integrity = String(db.pragma('integrity_check', { simple: true }));
    if (Number(db.pragma('user_version', { simple: true })) === 0) return { ...NOTHING, integrity };
    const all = <Row>(sql: string): Row[] => db.prepare<[string], Row>(sql).all(FILM_ID);
    return {
      generation:
        all<NonNullable<RowFacts['generation']>>(
          'SELECT status, partial, progress, last_seq AS lastSeq FROM generations WHERE id = ?',
        )[0] ?? null,
      events: all<{ payload: string }>(
        'SELECT generation_id AS generationId, seq, at, kind, payload FROM events WHERE generation_id = ? ORDER BY seq',
      ).map((cells) => storedEventSchema.parse({ ...cells, payload: JSON.parse(cells.payload) })),
      steps: all<StepFact>('SELECT key, status, started_at AS startedAt FROM steps WHERE generation_id = ?'),
      takes: all(
        `SELECT scene, clip_path AS clip, (SELECT count(*) FROM scenes WHERE chosen_take = takes.id) AS chosen
         FROM takes WHERE generation_id = ? ORDER BY scene, id`,
      ),
      integrity,
      brokenReferences: (db.pragma('foreign_key_check') as unknown[]).length,
    };
  } finally {
    db.close();
  }
}

/**
 * Every file in a folder but SQLite's own companions, with what has to be the same in every run: the hash of its bytes;
 * of a backup that it is sound, whichever number it has; of a film's record how far it goes; null for databases and locks.
 */
export function readFiles(folder: string): Map<string, string | null> {
  const files = new Map<string, string | null>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (/^library\.(db-wal|db-shm|lock-journal)$/.test(name)) continue;
    // A folder that holds nothing is a leftover as well.
    if (entry.isDirectory()) files.set(`${name}/`, null);
    else if (/^library\./.test(name)) files.set(name, null);
    else if (/^backups.*\.db$/.test(name))
      files.set('a backup', files.get('a backup') === 'broken' ? 'broken' : soundness(path));
    else if (entry.name === 'generation.json') files.set(name, recordSays(path));
    else files.set(name, sha256(path));
  }
  return files;
}

function soundness(file: string): string {
  const nativeBinding = process.env['SCENEWRIGHT_SQLITE_BINDING'];
  try {
    const db = new Database(file, { readonly: true, ...(nativeBinding ? { nativeBinding } : {}) });
    try {
      return db.pragma('integrity_check', { simple: true }) === 'ok' ? 'sound' : 'broken';
    } finally {
      db.close();
    }
  } catch {
    return 'broken';
  }
}

function recordSays(file: string): string {
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Record<string, Record<string, unknown>[]> };
  const lastEvent = rows['events']?.at(-1)?.['kind'];
  return `${rows['generations']?.[0]?.['status']}, last event ${lastEvent}, takes ${rows['takes']?.length}`;
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
