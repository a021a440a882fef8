import type { Output, ParsedInput } from '../../src-shared/contract.ts';
import type { LibraryItem, Status } from '../../src-shared/generation.ts';
import type { Cell } from './columns.ts';
import type { Connection } from './database.ts';
import { POSTER_FILE } from './file-ids.ts';
import { searchPatterns } from './search-text.ts';

export type GalleryQuery = ParsedInput<'library.list'>;

// rowid counts up with every film, whatever the clock says.
const ORDER: Record<GalleryQuery['sort'], string> = {
  newest: 'rowid DESC',
  oldest: 'rowid',
  title: 'coalesce(title, prompt) COLLATE NOCASE, rowid DESC',
  longest: 'duration_ms DESC NULLS LAST, rowid DESC',
};

interface ItemCells {
  id: string;
  status: Status;
  title: string | null;
  prompt: string;
  progress: number;
  partial: number;
  favourite: number;
  created_at: string;
  completed_at: string | null;
  num_scenes: number;
  duration_ms: number | null;
  poster_path: string | null;
  aspect: string;
}

const COLUMNS = `id, status, title, prompt, progress, partial, favourite, created_at, completed_at, num_scenes,
  duration_ms, poster_path, aspect`;

/** The cards of the gallery: reads no JSON, so that thousands of films list quickly. */
export function listGallery(db: Connection, query: GalleryQuery): Output<'library.list'> {
  const conditions = ['deleted_at IS NULL'];
  const values: Cell[] = [];
  if (query.status !== 'all') {
    conditions.push('status = ?');
    values.push(query.status);
  }
  if (query.favourites) conditions.push('favourite = 1');
  for (const pattern of searchPatterns(query.search)) {
    conditions.push("search_text LIKE ? ESCAPE '\\'");
    values.push(pattern);
  }
  const where = conditions.join(' AND ');
  const total = db
    .prepare<Cell[], { n: number }>(`SELECT count(*) AS n FROM generations WHERE ${where}`)
    .get(...values);
  const cells = db
    .prepare<Cell[], ItemCells>(
      `SELECT ${COLUMNS} FROM generations WHERE ${where} ORDER BY ${ORDER[query.sort]} LIMIT ? OFFSET ?`,
    )
    .all(...values, query.limit, query.offset);
  return { items: cells.map(readItem), total: total?.n ?? 0 };
}

function readItem(cells: ItemCells): LibraryItem {
  return {
    id: cells.id,
    status: cells.status,
    title: cells.title,
    idea: cells.prompt,
    progress: cells.progress,
    partial: cells.partial === 1,
    favourite: cells.favourite === 1,
    createdAt: cells.created_at,
    completedAt: cells.completed_at,
    numScenes: cells.num_scenes,
    durationMs: cells.duration_ms,
    posterFileId: cells.poster_path === null ? null : POSTER_FILE,
    aspect: cells.aspect,
  };
}
