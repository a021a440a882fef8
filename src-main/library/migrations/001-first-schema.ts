import type { Migration } from './migration.ts';

/** Paths are relative to the library folder; times are UTC in ISO 8601 with Z; null is unknown and never 0. */
export const firstSchema: Migration = {
  version: 1,
  sql: `
CREATE TABLE generations (
  id TEXT PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('queued', 'running', 'completed', 'failed', 'cancelled', 'interrupted')),
  title TEXT,
  prompt TEXT NOT NULL,
  brand_name TEXT,
  brief TEXT NOT NULL,
  seed INTEGER NOT NULL,
  aspect TEXT NOT NULL,
  num_scenes INTEGER NOT NULL,
  length_s REAL NOT NULL,
  progress REAL NOT NULL DEFAULT 0,
  current_step TEXT,
  attempt INTEGER NOT NULL DEFAULT 1,
  story TEXT,
  story_score REAL,
  cohesion TEXT,
  cohesion_score REAL,
  film TEXT,
  video_path TEXT,
  poster_path TEXT,
  vtt_path TEXT,
  srt_path TEXT,
  temp_clip_paths TEXT NOT NULL DEFAULT '[]',
  duration_ms REAL,
  partial INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  favourite INTEGER NOT NULL DEFAULT 0,
  last_seq INTEGER NOT NULL DEFAULT 0,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  started_at TEXT,
  completed_at TEXT,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);
CREATE INDEX generations_newest ON generations (created_at) WHERE deleted_at IS NULL;
CREATE INDEX generations_status ON generations (status, created_at);

CREATE TABLE pictures (
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (generation_id, id)
);

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  path TEXT NOT NULL,
  created_at TEXT NOT NULL
);

CREATE TABLE takes (
  id INTEGER PRIMARY KEY,
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  scene INTEGER NOT NULL,
  clip_path TEXT NOT NULL,
  still_path TEXT,
  engine TEXT NOT NULL,
  seed INTEGER NOT NULL,
  input_hash TEXT NOT NULL,
  duration_ms REAL NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX takes_of_scene ON takes (generation_id, scene);

CREATE TABLE scenes (
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  heading TEXT NOT NULL DEFAULT '',
  script TEXT,
  text TEXT GENERATED ALWAYS AS (json_extract(script, '$.narration')) VIRTUAL,
  picture_instruction TEXT GENERATED ALWAYS AS (json_extract(script, '$.picture.prompt')) VIRTUAL,
  score REAL,
  passed INTEGER,
  start_ms REAL,
  end_ms REAL,
  transition TEXT,
  chosen_take INTEGER REFERENCES takes (id) ON DELETE SET NULL,
  engine TEXT,
  replaced INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  PRIMARY KEY (generation_id, number)
);

CREATE TABLE events (
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (generation_id, seq)
);

CREATE TABLE steps (
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'failed')),
  output TEXT,
  error TEXT,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  PRIMARY KEY (generation_id, key)
);

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
`,
};
