import type { Problem } from '../../src-shared/errors.ts';
import { assertNever } from '../../src-shared/errors.ts';
import type { Film, GenerationView, SceneView, Status } from '../../src-shared/generation.ts';
import type { Cohesion, Story } from '../../src-shared/room.ts';
import { isTerminal } from '../../src-shared/statuses.ts';
import type { FeedState, Lifecycle } from './feed.ts';

/** The lifecycle event that is newer than the row, if there is one: it knows more. */
function newsAfterRow(state: FeedState): Lifecycle | null {
  const { lifecycle } = state.newest;
  return lifecycle && lifecycle.seq > (state.row?.lastSeq ?? 0) ? lifecycle : null;
}

/** Status by the newest of row and events; null before anything is known. */
export function statusOf(state: FeedState): Status | null {
  const news = newsAfterRow(state);
  if (!news) return state.row?.status ?? null;
  switch (news.kind) {
    case 'status':
      return news.payload.status;
    case 'completed':
    case 'failed':
    case 'cancelled':
      return news.kind;
    default:
      return assertNever(news);
  }
}

/** True when nothing more will come by itself. */
export function isOver(state: FeedState): boolean {
  const status = statusOf(state);
  return status !== null && isTerminal(status);
}

/** The finished film, whether an event or the row told of it. A film of an earlier attempt stays on view. */
export function filmOf(state: FeedState): Film | null {
  const { lifecycle } = state.newest;
  if (lifecycle?.kind === 'completed' && lifecycle.seq > (state.row?.lastSeq ?? 0)) return lifecycle.payload.film;
  return state.row?.film ?? null;
}

export function isPartial(state: FeedState): boolean {
  const news = newsAfterRow(state);
  return news?.kind === 'completed' ? news.payload.partial : (state.row?.partial ?? false);
}

/** Why it failed, or why it waits; null unless it does. */
export function problemOf(state: FeedState): Problem | null {
  const status = statusOf(state);
  if (status !== 'failed' && status !== 'interrupted') return null;
  const news = newsAfterRow(state);
  if (news?.kind === 'failed') return news.payload.problem;
  return news?.kind === 'status' ? (news.payload.problem ?? null) : (state.row?.problem ?? null);
}

/** Scenes by number, each at its newest. */
export function scenesOf(state: FeedState): SceneView[] {
  const byNumber = new Map(state.sceneRows.scenes.map((scene) => [scene.number, scene]));
  for (const event of Object.values(state.sceneEvents)) {
    if (event.seq > state.sceneRows.at) byNumber.set(event.payload.number, event.payload);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** 0–1 over the whole film; never less than was shown before. */
export function progressOf(state: FeedState): number {
  return Math.max(state.row?.progress ?? 0, state.newest.progress?.payload.progress ?? 0);
}

/** Estimate in ms of what is left, only when it was measured and the work goes on. */
export function remainingOf(state: FeedState): number | null {
  return statusOf(state) === 'running' ? (state.newest.progress?.payload.remainingMs ?? null) : null;
}

export function storyOf(state: FeedState): { story: Story; score: number | null } | null {
  const event = state.newest.story;
  if (event && event.seq > (state.row?.lastSeq ?? 0)) return { story: event.payload.story, score: event.payload.score };
  return state.row?.story ? { story: state.row.story, score: state.row.storyScore } : null;
}

export function cohesionOf(state: FeedState): Cohesion | null {
  const event = state.newest.cohesion;
  return event && event.seq > (state.row?.lastSeq ?? 0) ? event.payload : (state.row?.cohesion ?? null);
}

/** The creator's title, else the director's; null while there is none. */
export function titleOf(state: FeedState): string | null {
  return state.row?.title ?? state.row?.brief.title ?? storyOf(state)?.story.title ?? null;
}

/** When work began and ended, in ms since 1970; null while unknown. */
export function spanOf(state: FeedState): { startMs: number | null; endMs: number | null } {
  const row: GenerationView | null = state.row;
  const news = newsAfterRow(state);
  const firstStep = state.steps[0]?.at;
  const start = row?.startedAt ?? firstStep ?? null;
  const end = isOver(state) ? (news?.at ?? row?.completedAt ?? row?.updatedAt ?? null) : null;
  const startMs = start ? Date.parse(start) : null;
  // Between two runs of the app the clock may have been set back.
  return { startMs, endMs: end ? Math.max(startMs ?? 0, Date.parse(end)) : null };
}
