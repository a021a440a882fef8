/** Pushes on their way to one window at most: enough that one that was lost is noticed by the next. */
export const PUSHES_AHEAD = 4;
/** Events in all of them together; a hundred take some 30 KB. */
export const EVENTS_AHEAD = 512;
/** Events in one snapshot at most: a window that has none of a long generation reads it page by page. */
export const EVENTS_PER_SNAPSHOT = 1000;
