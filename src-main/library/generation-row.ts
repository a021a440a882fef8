import { type Brief, briefSchema } from '../../src-shared/brief.ts';
import type { Problem } from '../../src-shared/errors.ts';
import { type Film, filmSchema, type GenerationView, type Status } from '../../src-shared/generation.ts';
import { problemSchema } from '../../src-shared/problem-schema.ts';
import { type Cohesion, cohesionSchema, type Story, storySchema } from '../../src-shared/room.ts';
import { z } from '../../src-shared/zod.ts';
import { type Cell, fromJson, parseJson, toCells } from './columns.ts';

/** A generation as the main process knows it. Paths are relative to the library folder, with forward slashes. */
export interface GenerationRow {
  id: string;
  status: Status;
  title: string | null;
  brief: Brief;
  numScenes: number;
  lengthS: number;
  /** 0–1. */
  progress: number;
  currentStep: string | null;
  /** 1 for the first run, one more for each retry. */
  attempt: number;
  story: Story | null;
  storyScore: number | null;
  cohesion: Cohesion | null;
  cohesionScore: number | null;
  film: Film | null;
  videoPath: string | null;
  posterPath: string | null;
  vttPath: string | null;
  srtPath: string | null;
  tempClipPaths: string[];
  /** Length of the finished film. */
  durationMs: number | null;
  partial: boolean;
  problem: Problem | null;
  favourite: boolean;
  lastSeq: number;
  createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  updatedAt: string;
  deletedAt: string | null;
}

/** What may change after the row was made; absent = unchanged, null = none. */
export type GenerationPatch = Partial<Omit<GenerationRow, 'id' | 'brief' | 'lastSeq' | 'createdAt' | 'deletedAt'>>;

/** A row as SQLite returns it. */
export interface GenerationCells {
  id: string;
  status: Status;
  title: string | null;
  brief: string;
  num_scenes: number;
  length_s: number;
  progress: number;
  current_step: string | null;
  attempt: number;
  story: string | null;
  story_score: number | null;
  cohesion: string | null;
  cohesion_score: number | null;
  film: string | null;
  video_path: string | null;
  poster_path: string | null;
  vtt_path: string | null;
  srt_path: string | null;
  temp_clip_paths: string;
  duration_ms: number | null;
  partial: number;
  error: string | null;
  favourite: number;
  last_seq: number;
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  updated_at: string;
  deleted_at: string | null;
}

/** Reads a row; its JSON columns are checked. */
export function readGeneration(cells: GenerationCells): GenerationRow {
  return {
    id: cells.id,
    status: cells.status,
    title: cells.title,
    brief: parseJson(briefSchema, cells.brief),
    numScenes: cells.num_scenes,
    lengthS: cells.length_s,
    progress: cells.progress,
    currentStep: cells.current_step,
    attempt: cells.attempt,
    story: fromJson(storySchema, cells.story),
    storyScore: cells.story_score,
    cohesion: fromJson(cohesionSchema, cells.cohesion),
    cohesionScore: cells.cohesion_score,
    film: fromJson(filmSchema, cells.film),
    videoPath: cells.video_path,
    posterPath: cells.poster_path,
    vttPath: cells.vtt_path,
    srtPath: cells.srt_path,
    tempClipPaths: parseJson(z.array(z.string()), cells.temp_clip_paths),
    durationMs: cells.duration_ms,
    partial: cells.partial === 1,
    problem: fromJson(problemSchema, cells.error),
    favourite: cells.favourite === 1,
    lastSeq: cells.last_seq,
    createdAt: cells.created_at,
    startedAt: cells.started_at,
    completedAt: cells.completed_at,
    updatedAt: cells.updated_at,
    deletedAt: cells.deleted_at,
  };
}

const COLUMNS: Record<keyof GenerationPatch, string> = {
  status: 'status',
  title: 'title',
  numScenes: 'num_scenes',
  lengthS: 'length_s',
  progress: 'progress',
  currentStep: 'current_step',
  attempt: 'attempt',
  story: 'story',
  storyScore: 'story_score',
  cohesion: 'cohesion',
  cohesionScore: 'cohesion_score',
  film: 'film',
  videoPath: 'video_path',
  posterPath: 'poster_path',
  vttPath: 'vtt_path',
  srtPath: 'srt_path',
  tempClipPaths: 'temp_clip_paths',
  durationMs: 'duration_ms',
  partial: 'partial',
  problem: 'error',
  favourite: 'favourite',
  startedAt: 'started_at',
  completedAt: 'completed_at',
  updatedAt: 'updated_at',
};

/** Columns and cells of a patch. */
export const patchCells = (patch: GenerationPatch): Record<string, Cell> => toCells(COLUMNS, patch);

/** The row as the page may see it: no paths. */
export function toView(row: GenerationRow): GenerationView {
  const { attempt, videoPath, posterPath, vttPath, srtPath, tempClipPaths, durationMs, deletedAt, ...view } = row;
  return view;
}
