import type { EventPayload } from '../../../src-shared/events.ts';
import type { Status } from '../../../src-shared/generation.ts';

interface Stored {
  seq: number;
  /** UTC, ISO 8601 with Z. */
  at: string;
}
export type ExportedMessage = Stored & { kind: 'message'; payload: EventPayload<'message'> };
export type ExportedNote = Stored & { kind: 'note'; payload: EventPayload<'note'> };
export type ExportedLine = ExportedMessage | ExportedNote;

/** What of a film is written down with its conversation. */
export interface ConversationExport {
  film: {
    id: string;
    /** Null while the director has not named it. */
    title: string | null;
    idea: string;
    status: Status;
    createdAt: string;
    completedAt: string | null;
  };
  /** In order of seq. */
  lines: ExportedLine[];
}
