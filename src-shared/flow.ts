/** Events on their way to one window at most; a page of events as it is shown takes some 0.3 MB of them. */
export const EVENTS_AHEAD = 512;
/** A window says how far it is after this many events, well before main would have to wait. */
export const EVENTS_PER_RECEIPT = 128;
/** Events in one snapshot at most: a window that has none of a long generation reads it page by page. */
export const EVENTS_PER_SNAPSHOT = 1000;
